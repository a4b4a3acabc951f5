/**
 * Work that takes a while, told apart by its submission: one after the other, and a submission sent again while its
 * work is under way gets the answer of that work instead of starting a second.
 */
export function turns<T>(): (submission: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  let last: Promise<unknown> = Promise.resolve();
  return (submission, work) => {
    const running = underWay.get(submission);
    if (running) return running;
    const turn = last.then(work).finally(() => underWay.delete(submission));
    underWay.set(submission, turn);
    // A turn that failed must not fail the next.
    last = turn.catch(() => undefined);
    return turn;
  };
}

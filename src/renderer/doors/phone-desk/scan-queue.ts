/** Runs what it is given one after the other, in the order it came; what goes wrong with one stops no other. */
export function scanQueue(): (run: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (run) => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
}

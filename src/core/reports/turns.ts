/** Work that takes a while, one after the other where it has the same key: whoever comes second finds it done. */
export function turns<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    // A turn that failed must not fail the next.
    const before = (last.get(key) ?? Promise.resolve()).catch(() => undefined);
    const turn = before.then(work);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}

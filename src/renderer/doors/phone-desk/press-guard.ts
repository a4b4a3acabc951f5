/** A second press this soon after an answer, in ms, is the other half of a double press. */
export const DOUBLE_PRESS = 500;

/**
 * Lets one act of a kind happen at a time: what is pressed again while it is under way, or as part of a double press,
 * does nothing.
 */
export function pressGuard(): (kind: string, act: () => Promise<void>) => Promise<void> {
  const underWay = new Set<string>();
  return async (kind, act) => {
    if (underWay.has(kind)) return;
    underWay.add(kind);
    try {
      await act();
    } finally {
      setTimeout(() => underWay.delete(kind), DOUBLE_PRESS);
    }
  };
}

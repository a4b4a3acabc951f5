/** Slots, in order, as short as they can be said: `1–19, 21, 25–31`. */
export function slotRanges(slots: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const slot of slots) {
    const last = runs.at(-1);
    if (last?.to === slot - 1) last.to = slot;
    else runs.push({ from: slot, to: slot });
  }
  return runs
    .map(({ from, to }) =>
      from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ');
}

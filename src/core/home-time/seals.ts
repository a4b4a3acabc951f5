import type { LadderRow } from './home-time-store.ts';

/** The seal a device is under and whether somebody should look at it. */
export interface SealState {
  /** Null when it was never kept under one. */
  seal: string | null;
  /** It was put on before today, and nobody has looked at it today. */
  toCheck: boolean;
}

/** Whether two seals, as somebody typed them, have the same number. */
export function sameSeal(one: string, other: string): boolean {
  const number = (seal: string) => seal.replaceAll(/\s/gu, '').toUpperCase();
  return number(one) === number(other);
}

/** How a device stands by the steps taken for it, in their order. A later seal takes the place of the one before. */
export function sealOf(steps: readonly LadderRow[], today: string): SealState {
  const at = steps.findLastIndex(({ step }) => step === 'kept-overnight');
  const kept = steps[at];
  if (!kept) return { seal: null, toCheck: false };
  const lookedAt = steps
    .slice(at + 1)
    .some(({ step, day }) => (step === 'seal-intact' || step === 'seal-broken') && day === today);
  return { seal: kept.seal, toCheck: kept.day < today && !lookedAt };
}

/** Fewest and most seconds a desk may lie untouched before it locks itself (OWASP asks for a short idle time-out). */
export const LOCK_LEAST = 60;
export const LOCK_MOST = 120;
/** How many seconds before it locks a desk says so. */
export const LOCK_WARNING = 15;
/** A desk that shares the visitors’ screen gives it back after so many seconds at the latest. */
const SHARED_MOST = 90;

/** Seconds without a touch after which the desk locks itself, where it stands on this machine. */
export function lockAfter(
  { deskLock }: { deskLock: number },
  place: 'window' | 'second-display' | 'same-screen',
): number {
  return place === 'same-screen' ? Math.min(deskLock, SHARED_MOST) : deskLock;
}

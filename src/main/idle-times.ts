/** Seconds without a touch before the public screen asks, and how long it waits for an answer: a minute together. */
export const IDLE = { warnAfter: 45, clearAfter: 15 } as const;

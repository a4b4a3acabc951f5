import { useEffect, useEffectEvent } from 'react';
import type { DeskMessage } from './desk-state.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** How long a message stands, in ms. */
export const STANDS = 20_000;

/** Takes a message away when it has stood for so long, in ms; undefined: it stands until another comes. */
export function useMessageOver(
  desk: PhoneDeskState,
  message: DeskMessage | undefined,
  standing: number | undefined,
): void {
  const over = useEffectEvent(() => desk.step({ type: 'message-over' }));
  useEffect(() => {
    if (message === undefined || standing === undefined) return undefined;
    const timer = window.setTimeout(() => over(), standing);
    return () => window.clearTimeout(timer);
  }, [message, standing]);
}

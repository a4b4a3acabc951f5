import { useReducer, useState } from 'react';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { Problem } from '../../../shared/problems.ts';
import { done, type Result } from '../../../shared/result.ts';
import { softNo, softYes } from '../../parts/scanner/soft-sound.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';
import { deskStep, resting, type Proof } from './desk-state.ts';
import { pressGuard } from './press-guard.ts';

/** Most characters of a scan that are looked at; no code of anybody’s is longer than a QR code’s worth of digits. */
const SCAN_MOST = 200;

/** The two sides of the phone desk. */
export type DeskSide = 'hand-in' | 'give-back';

/**
 * The phone desk: what it shows, and the calls that looking something up takes. `onSide` hears which side of the desk
 * what was scanned or touched belongs to.
 */
export function usePhoneDesk(onSide: (side: DeskSide) => void) {
  const call = useDeskCall();
  const [state, step] = useReducer(deskStep, resting);
  const [once] = useState(pressGuard);

  const refuse = (problem: Problem) => {
    // The PIN page says this one.
    if (problem.code === 'session-needed') return;
    softNo();
    step({
      type: 'refused',
      refused: { id: crypto.randomUUID(), at: new Date().toISOString(), problem },
    });
  };
  const show = (found: Result<HeldHandover>, proof: Proof | undefined): boolean => {
    if (!found.ok) {
      refuse(found.problem);
      return false;
    }
    if (proof) softYes();
    onSide('give-back');
    step({ type: 'phone-opened', held: found.value, proof });
    return true;
  };
  return {
    state,
    step,
    refuse,
    /** Whatever was scanned acts at once. */
    scan: async (text: string) => {
      onSide('give-back');
      const found = await call('phones.scan', { payload: text.slice(0, SCAN_MOST) });
      if (!found.ok || found.value.found === 'handover')
        return show(found.ok ? done(found.value.held) : found, 'ticket');
      return false;
    },
    /** A code read aloud; true when it released something. */
    findByCode: async (code: string) => show(await call('phones.find-by-code', { code }), 'ticket'),
    /** A child or slot touched: shown, but not given back without its ticket. */
    openHeld: async (handover: string) => show(await call('phones.held', { handover }), undefined),
    /** A child with nothing in the cupboard, or with another device to hand in. */
    openChild: (pupil: string, slot: number | null) => {
      onSide('hand-in');
      step({ type: 'child-opened', pupil, slot });
    },
    /** The ticket of a handover again, as it was issued. */
    reprint: (held: HeldHandover) =>
      once('reprint', async () => {
        const again = await call('tickets.reprint', { submission: crypto.randomUUID(), handover: held.id });
        if (again.ok) step({ type: 'ticket-made', held, ...again.value, made: 'copy' });
        else refuse(again.problem);
      }),
    /** Takes back the last hand-in or return of a handover. */
    undo: (handover: string, name: string, slot: number) =>
      once('undo', async () => {
        const undone = await call('phones.undo', { submission: crypto.randomUUID(), handover });
        if (undone.ok) step({ type: 'undone', what: undone.value.undone, name, slot });
        else refuse(undone.problem);
      }),
  };
}

export type PhoneDeskState = ReturnType<typeof usePhoneDesk>;

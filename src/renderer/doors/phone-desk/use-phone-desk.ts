import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { Board, HeldHandover } from '../../../shared/contract/phones.ts';
import type { Problem } from '../../../shared/problems.ts';
import { softNo, softYes } from '../../parts/scanner/soft-sound.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';
import { boardWithHandIn } from './board-with-hand-in.ts';
import { cardScan, ticketScan, type ScanDesk } from './desk-scans.ts';
import { resting, type DeskEvent, type DeskLine, type DeskNews, type Proof } from './desk-state.ts';
import { deskStep } from './desk-step.ts';
import { pressGuard } from './press-guard.ts';
import { scanQueue } from './scan-queue.ts';
import { readScan } from '../../../shared/codes.ts';

/** Most characters of a scan that are looked at; no code of anybody’s is longer than a QR code’s worth of digits. */
const SCAN_MOST = 200;

/** The two sides of the phone desk. */
export type DeskSide = 'hand-in' | 'give-back';

/**
 * The phone desk: what it shows, and the calls that need no form. `place` is the page that is open; `onSide` hears which
 * side of the desk what was scanned or touched belongs to.
 */
export function usePhoneDesk(place: string, onSide: (side: DeskSide) => void) {
  const call = useDeskCall();
  const client = useQueryClient();
  const [state, dispatch] = useReducer(deskStep, resting);
  const step = (event: DeskEvent) => {
    if (event.type === 'handed-in') {
      const { handover, pupil, ticket } = event.shown;
      const taken = { handover, pupil, slot: ticket.slot };
      client.setQueryData<Board>(['phones.board', {}], (known) => known && boardWithHandIn(known, taken));
    }
    dispatch(event);
  };
  const [once] = useState(pressGuard);
  const [inTurn] = useState(scanQueue);
  // What waited in the queue acts on the desk as it is by then.
  const latest = useRef({ state, place });
  useLayoutEffect(() => {
    latest.current = { state, place };
  });

  const tell = (news: DeskNews) => step({ type: 'told', line: lineOf(news) });
  const refuse = (problem: Problem) => {
    // The PIN page says this one.
    if (problem.code === 'session-needed') return;
    softNo();
    tell({ about: 'refused', problem });
  };
  const open = (held: HeldHandover, proof: Proof | undefined, unless?: DeskNews) => {
    if (proof) softYes();
    const { view } = latest.current.state;
    const kept = unless !== undefined && view.at !== 'children' && view.begun;
    // From another page a scan brings the phone desk, the panel that was begun there too: it says what waits.
    onSide(kept && view.at === 'hand-in' ? 'hand-in' : 'give-back');
    step({ type: 'phone-opened', held, proof, ...(unless ? { unless: lineOf(unless) } : {}) });
  };
  const slotFor = (pupil: string): number | null => {
    const board = client.getQueryData<Board>(['phones.board', {}]);
    const usual = board?.pupils.find(({ id }) => id === pupil)?.usualSlot;
    return usual ?? board?.nextFreeSlot ?? null;
  };
  const scanDesk: ScanDesk = {
    call,
    step,
    now: () => latest.current,
    tell,
    refuse,
    open,
    onSide,
    slotFor,
    lineOf,
  };
  const openHeld = async (handover: string, kept: boolean) => {
    const found = await call('phones.held', { handover });
    if (!found.ok) refuse(found.problem);
    else {
      const { pupil, slot } = found.value;
      open(
        found.value,
        undefined,
        kept ? { about: 'waiting', name: pupil.name, slot, opens: { by: 'handover', handover } } : undefined,
      );
    }
  };
  const findByCode = async (code: string): Promise<boolean> => {
    const found = await call('phones.find-by-code', { code });
    if (found.ok) open(found.value, 'ticket');
    else refuse(found.problem);
    return found.ok;
  };
  return {
    state,
    step,
    refuse,
    slotFor,
    /** Whatever was scanned acts at once, one after the other. */
    scan: (text: string) =>
      inTurn(async () => {
        const payload = text.slice(0, SCAN_MOST);
        const handsIn = latest.current.place === 'hand-in' && readScan(payload).kind === 'child-card';
        await (handsIn ? cardScan(scanDesk, payload) : ticketScan(scanDesk, payload, true));
      }),
    /** A code read aloud; true when it released something. */
    findByCode,
    /** A code typed into no box while a panel is open: of another phone it waits in the list. */
    codeTyped: (code: string) =>
      inTurn(async () => {
        const found = await call('phones.find-by-code', { code });
        if (!found.ok) {
          refuse(found.problem);
          return;
        }
        const held = found.value;
        const { name } = held.pupil;
        const opens = { by: 'code', code } as const;
        step({
          type: 'code-typed',
          held,
          line: lineOf({ about: 'waiting', name, slot: held.slot, opens }),
        });
      }),
    /** A child or slot touched: shown, but not given back without its ticket. A panel that was begun stays. */
    openHeld: (handover: string) => openHeld(handover, true),
    /** A child with nothing in the cupboard, or with another device to hand in. */
    openChild: (pupil: string) => {
      onSide('hand-in');
      step({ type: 'child-opened', pupil, slot: slotFor(pupil) });
    },
    /** What a line of the list is about, now instead of what is open. */
    openLine: async (line: DeskLine) => {
      if (line.about === 'ask') {
        onSide('hand-in');
        const { pupil, slot, card, why } = line;
        step({ type: 'child-opened', pupil, slot, card, ask: why ?? undefined });
      } else if (line.about === 'waiting') {
        if (line.opens.by === 'handover') await openHeld(line.opens.handover, false);
        else if (line.opens.by === 'code') await findByCode(line.opens.code);
        else await ticketScan(scanDesk, line.opens.payload, false);
      }
    },
    /** The ticket of a handover on paper again, marked as a copy; `onLost` when it is with somebody by now. */
    reprint: (held: Pick<HeldHandover, 'id' | 'pupil'>, onLost: () => void) =>
      once('reprint', async () => {
        const again = await call('tickets.reprint', { submission: crypto.randomUUID(), handover: held.id });
        if (!again.ok) {
          refuse(again.problem);
          if (again.problem.code === 'ticket-printed') onLost();
        } else {
          const { pupil } = held;
          step({
            type: 'ticket-made',
            shown: {
              handover: held.id,
              pupil: pupil.id,
              pupilName: pupil.name,
              made: 'copy',
              ...again.value,
            },
          });
        }
      }),
    /** Takes back the last hand-in or return of a handover. */
    undo: (handover: string, name: string) =>
      once('undo', async () => {
        const undone = await call('phones.undo', { submission: crypto.randomUUID(), handover });
        if (!undone.ok) refuse(undone.problem);
        else {
          const { undone: what, slot, misplaced } = undone.value;
          if (misplaced === undefined) step({ type: 'undone', what, name, slot });
          else step({ type: 'deed-done', deed: 'wentOut', name, slot });
        }
      }),
    /** Opens the marks a held device came in with, to add to them. */
    amend: (handover: string) =>
      once('amend', async () => {
        const found = await call('phones.held', { handover });
        if (found.ok) step({ type: 'dialog-opened', dialog: { at: 'amend', held: found.value } });
        else refuse(found.problem);
      }),
    /** A misplaced device lies in its slot again. */
    found: (held: HeldHandover) =>
      once('found', async () => {
        const done = await call('phones.found', { submission: crypto.randomUUID(), handover: held.id });
        if (!done.ok) refuse(done.problem);
        else
          step({
            type: 'deed-done',
            deed: 'found',
            name: held.pupil.name,
            slot: held.slot,
            held: { ...held, misplaced: null },
          });
      }),
    /** Puts a return of today right that was a mistake; says of a device that is `held` that it is out all the same. */
    putRight: (handover: string, name: string, where: 'in-slot' | 'went-out', held?: HeldHandover) =>
      once('put-right', async () => {
        const done = await call('phones.put-right', {
          submission: crypto.randomUUID(),
          handover,
          where,
        });
        if (done.ok) {
          const { slot } = done.value;
          if (where === 'in-slot') step({ type: 'deed-done', deed: 'inSlot', name, slot });
          else
            step({
              type: 'deed-done',
              deed: 'wentOut',
              name,
              slot,
              ...(held && { held: { ...held, misplaced: 'went-out' } }),
            });
        } else {
          step({ type: 'dialog-closed' });
          refuse(done.problem);
        }
      }),
  };
}

export type PhoneDeskState = ReturnType<typeof usePhoneDesk>;

function lineOf<News extends DeskNews>(news: News): News & Pick<DeskLine, 'id' | 'at'> {
  return { ...news, id: crypto.randomUUID(), at: new Date().toISOString() };
}

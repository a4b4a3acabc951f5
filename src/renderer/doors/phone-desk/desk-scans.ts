import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { Problem } from '../../../shared/problems.ts';
import { softNo, softYes } from '../../parts/scanner/soft-sound.ts';
import type { useDeskCall } from '../staff-room/session-watch.ts';
import type { AskWhy, DeskEvent, DeskLine, DeskNews, DeskState, Proof } from './desk-state.ts';

/** What a scan needs of the desk. */
export interface ScanDesk {
  call: ReturnType<typeof useDeskCall>;
  step: (event: DeskEvent) => void;
  /** The desk and its open page at this moment. */
  now: () => { state: DeskState; place: string };
  tell: (news: DeskNews) => void;
  refuse: (problem: Problem) => void;
  /** With `unless`, a panel that was begun stays and this is told instead. */
  open: (held: HeldHandover, proof: Proof | undefined, unless?: DeskNews) => void;
  onSide: (side: 'hand-in' | 'give-back') => void;
  slotFor: (pupil: string) => number | null;
  lineOf: <News extends DeskNews>(news: News) => News & Pick<DeskLine, 'id' | 'at'>;
}

function waiting({ pupil, slot }: HeldHandover, payload: string): DeskNews {
  return { about: 'waiting', name: pupil.name, slot, opens: { by: 'payload', payload } };
}

/** A child’s card on the hand-in side: one scan takes the phone in. */
export async function cardScan(desk: ScanDesk, payload: string): Promise<void> {
  const { view } = desk.now().state;
  if (view.at === 'hand-in' && view.begun) {
    // Of the child whose panel is open and begun, the card becomes the ticket; what was typed is not passed over.
    const found = await desk.call('phones.scan', { payload });
    const child = found.ok && found.value.found === 'child' ? found.value : undefined;
    if (child?.held === null && child.pupil.id === view.pupil) {
      softYes();
      desk.step({ type: 'card-shown', pupil: view.pupil, card: payload });
      return;
    }
  }
  const answer = await desk.call('phones.hand-in-by-card', { submission: crypto.randomUUID(), payload });
  if (!answer.ok) {
    desk.refuse(answer.problem);
    return;
  }
  const { value } = answer;
  switch (value.outcome) {
    case 'taken': {
      softYes();
      const { handover, pupil, name, ticket, job } = value;
      desk.step({
        type: 'handed-in',
        shown: { handover, pupil, pupilName: name, ticket, job, made: 'new', copy: 1 },
        from: 'card',
      });
      return;
    }
    case 'already-in':
      if (!value.again) return ticketScan(desk, payload, true);
      softYes();
      desk.tell({ about: 'already-in', name: value.name, slot: value.slot });
      return;
    case 'just-returned':
      softNo();
      desk.tell({ about: 'just-returned', name: value.name, slot: value.slot });
      return;
    case 'ask':
      softNo();
      askAbout(desk, value.pupil, value.name, payload, value.why);
  }
}

function askAbout(desk: ScanDesk, pupil: string, name: string, card: string, why: AskWhy | null): void {
  const line = desk.lineOf({ about: 'ask' as const, pupil, name, slot: desk.slotFor(pupil), card, why });
  desk.step({ type: 'asked', line });
}

/** Anything scanned: a phone it releases is opened with its proof; without `kept` even over a panel that was begun. */
export async function ticketScan(desk: ScanDesk, payload: string, kept: boolean): Promise<void> {
  const answer = await desk.call('phones.scan', { payload });
  if (!answer.ok) {
    desk.refuse(answer.problem);
    return;
  }
  const { value } = answer;
  const unless = value.held && kept ? waiting(value.held, payload) : undefined;
  if (value.found === 'handover') desk.open(value.held, 'ticket', unless);
  else if (value.held) {
    softNo();
    desk.open(value.held, undefined, unless);
  } else if (value.found === 'slot') emptySlot(desk, value.slot);
  else withoutDevice(desk, value.pupil, payload);
}

function emptySlot(desk: ScanDesk, slot: number): void {
  // The tag of a free slot says where the phone in hand goes.
  if (desk.now().state.view.at === 'hand-in') {
    softYes();
    desk.step({ type: 'free-slot-touched', slot });
    return;
  }
  softNo();
  desk.tell({ about: 'slot-empty', slot });
}

function withoutDevice(desk: ScanDesk, { id, name }: { id: string; name: string }, card: string): void {
  const { place, state } = desk.now();
  if (place === 'give-back' || place === 'hand-in' || state.view.at !== 'children') {
    softNo();
    desk.tell({ about: 'nothing-held', name });
    return;
  }
  // From another page a card opens the child: nothing is taken in unseen.
  softYes();
  desk.onSide('hand-in');
  desk.step({ type: 'child-opened', pupil: id, slot: desk.slotFor(id), card });
}

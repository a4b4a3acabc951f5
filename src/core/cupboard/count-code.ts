import { done, refused, type Result } from '../../shared/result.ts';
import { codeStore } from '../phones/code-store.ts';
import { readCode } from '../phones/read-code.ts';
import type { Db } from '../store/database.ts';
import { type CodedDevice, codedDeviceStore } from './coded-device-store.ts';

/** What a code scanned in a count says: a slot, the device it stands for, or that it is of nothing held now. */
export type CountCode = { slot: number } | { devices: readonly CodedDevice[] };

/** Reads the codes that may lie in the cupboard: tickets, children’s cards and the tags of slots. */
export function countCodeReader(db: Db): (typed: string) => Result<CountCode> {
  const codes = codeStore(db);
  const devices = codedDeviceStore(db);

  function ofTicket(payload: string): Result<CountCode> {
    const found = devices.ofTicket(payload);
    if (!found) return refused('code-foreign');
    const { state, handover, slot } = found;
    return done({ devices: state === 'held' ? [{ handover, slot }] : [] });
  }

  function ofCard(payload: string): Result<CountCode> {
    const card = codes.card(payload);
    if (!card) return refused('code-foreign');
    if (card.cancelledAt !== null) return refused('child-card-cancelled');
    return done({ devices: devices.ofChild({ card: card.id, pupil: card.pupil }) });
  }

  function ofTag(payload: string): Result<CountCode> {
    const tag = codes.tag(payload);
    if (!tag) return refused('code-foreign');
    return tag.cancelledAt === null ? done({ slot: tag.slot }) : refused('slot-tag-cancelled');
  }

  const readers = { ticket: ofTicket, 'child-card': ofCard, 'slot-tag': ofTag } as const;
  return (typed) => {
    const scan = readCode(typed, 'ticket', 'child-card', 'slot-tag');
    return scan.ok ? readers[scan.value.kind](scan.value.payload) : scan;
  };
}

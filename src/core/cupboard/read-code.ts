import { readScan } from '../../shared/codes.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { Db } from '../store/database.ts';
import { codeStore, type CodeDevice } from './code-store.ts';

/** What a code scanned in a count says: a slot, the device it stands for, or that it is of nothing held now. */
export type CountCode = { slot: number } | { devices: readonly CodeDevice[] };

/** Reads the codes that may lie in the cupboard: tickets, children’s cards and the tags of slots. */
export function countCodeReader(db: Db): (typed: string) => Result<CountCode> {
  const codes = codeStore(db);

  return (typed) => {
    const scan = readScan(typed);
    switch (scan.kind) {
      case 'damaged':
        return refused('code-damaged');
      case 'pass':
        return refused('code-is-pass');
      case 'return-card':
        return refused('code-is-card');
      case 'ticket': {
        const found = codes.ticket(scan.payload);
        if (!found) return refused('code-foreign');
        const { state, handover, slot } = found;
        return done({ devices: state === 'held' ? [{ handover, slot }] : [] });
      }
      case 'child-card': {
        const card = codes.card(scan.payload);
        if (!card) return refused('code-foreign');
        if (card.cancelledAt !== null) return refused('child-card-cancelled');
        return done({ devices: codes.ofChild({ card: card.id, pupil: card.pupil }) });
      }
      case 'slot-tag': {
        const tag = codes.tag(scan.payload);
        if (!tag) return refused('code-foreign');
        return tag.cancelledAt === null ? done({ slot: tag.slot }) : refused('slot-tag-cancelled');
      }
      case 'foreign':
        return refused('code-foreign');
    }
  };
}

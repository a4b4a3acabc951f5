import type { Db } from '../store/database.ts';

/** A held device a code stands for. */
export interface CodeDevice {
  handover: string;
  slot: number;
}

/** What the codes that may lie in the cupboard are about. */
export function codeStore(db: Db) {
  // A void ticket in a slot still says whose phone lies there.
  const ticket = db.prepare<[string], { handover: string; slot: number; state: string }>(
    `SELECT h.id AS handover, h.slot, h.state FROM tickets t JOIN handovers h ON h.id = t.handover
     WHERE t.payload = ?`,
  );
  const card = db.prepare<[string], { id: string; pupil: string; cancelledAt: string | null }>(
    'SELECT id, pupil, cancelled_at AS cancelledAt FROM child_cards WHERE payload = ?',
  );
  // What was handed in with this card comes first.
  const ofChild = db.prepare<[{ card: string; pupil: string }], CodeDevice>(
    `SELECT h.id AS handover, h.slot FROM handovers h LEFT JOIN tickets t
       ON t.handover = h.id AND t.state = 'issued' AND t.card = @card
     WHERE h.pupil = @pupil AND h.state = 'held' ORDER BY t.id IS NULL, h.slot`,
  );
  const tag = db.prepare<[string], { slot: number; cancelledAt: string | null }>(
    'SELECT slot, cancelled_at AS cancelledAt FROM slot_tags WHERE payload = ?',
  );

  return {
    /** The device a ticket was ever issued for, held or not. */
    ticket: (payload: string) => ticket.get(payload),
    card: (payload: string) => card.get(payload),
    /** What is held of the child of a card. */
    ofChild: (found: { card: string; pupil: string }) => ofChild.all(found),
    tag: (payload: string) => tag.get(payload),
  };
}

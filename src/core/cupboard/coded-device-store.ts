import type { Db } from '../store/database.ts';

/** A held device a code stands for. */
export interface CodedDevice {
  handover: string;
  slot: number;
}

/** The devices that the codes in the cupboard are about. */
export function codedDeviceStore(db: Db) {
  // A void ticket in a slot still says whose phone lies there.
  const ofTicket = db.prepare<[string], { handover: string; slot: number; state: string }>(
    `SELECT h.id AS handover, h.slot, h.state FROM tickets t JOIN handovers h ON h.id = t.handover
     WHERE t.payload = ?`,
  );
  // What was handed in with this card comes first.
  const ofChild = db.prepare<[{ card: string; pupil: string }], CodedDevice>(
    `SELECT h.id AS handover, h.slot FROM handovers h LEFT JOIN tickets t
       ON t.handover = h.id AND t.state = 'issued' AND t.card = @card
     WHERE h.pupil = @pupil AND h.state = 'held' ORDER BY t.id IS NULL, h.slot`,
  );

  return {
    /** The device a ticket was ever issued for, held or not. */
    ofTicket: (payload: string) => ofTicket.get(payload),
    /** What is held of the child of a card. */
    ofChild: (found: { card: string; pupil: string }) => ofChild.all(found),
  };
}

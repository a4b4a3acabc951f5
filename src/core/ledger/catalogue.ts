/**
 * Everything the ledger can say, noun and past participle, with what it means. `docs/ledger-format.md` lists the same;
 * a house test holds the two together and finds an action nobody appends.
 */
export const catalogue = {
  'kiosk.first-started': 'The register was made on this machine.',
  'settings.changed': 'The school’s settings were changed.',
  'rules.published': 'A rules version came into force.',
  'rules.translated': 'A rules version was put into more languages.',
  'visit.signed-in': 'Somebody accepted the rules, signed and came in.',
  'visit.declined': 'Somebody could not agree to a clause; no visit was made.',
  'visit.signed-out': 'A visit ended: by pass, by name or by staff.',
  'visit.closed': 'A visit nobody signed out of was closed by the system, by rule.',
  'event.made': 'A school event was written down.',
  'event.cancelled': 'A school event was taken back.',
  'expected.added': 'Somebody was put on the list of expected visitors.',
  'expected.cancelled': 'Somebody was taken off the list of expected visitors.',
  'card.made': 'A return card was made.',
  'card.cancelled': 'A return card was made worthless.',
  'help.called': 'The office was called to the door.',
  'help.answered': 'A member of staff answered a call.',
  'roll-call.started': 'A roll call began: a drill or a real one, with everybody on site.',
  'roll-call.ticked': 'Somebody was ticked off at the assembly point, or the tick was taken back.',
  'roll-call.ended': 'A roll call ended; whoever was missing then is missing in its record.',
  'staff.account-made': 'An account was made.',
  'staff.account-closed': 'An account was closed.',
  'staff.signed-in': 'A member of staff opened the desk with their PIN.',
  'staff.locked':
    'The desk was locked: by hand, after nobody touched it, or because its window was left or went away.',
  'staff.pin-failed': 'A wrong PIN was typed.',
  'pupil.added': 'A child was added to the pupil register.',
  'pupil.imported': 'The pupil register was brought up to date from a file.',
  'phone.handed-in': 'A device was taken into custody and its ticket issued.',
  'phone.returned': 'A device was given back and its ticket redeemed.',
  'phone.hand-in-undone': 'A hand-in was taken back; its ticket is void.',
  'phone.return-undone': 'A return was taken back; the device is held again.',
  'ticket.refused': 'A used or void ticket was shown.',
  'ticket.reissued': 'A lost or spoilt ticket was replaced; the old one is void.',
  'ticket.reprinted': 'A ticket was printed again.',
  'paper.started': 'A paper was sent to the printer.',
  'paper.finished': 'The printer’s queue took a paper.',
  'paper.failed': 'A paper could not be printed.',
  'log.exported': 'A school day’s log was written out.',
  'log.export-failed': 'A log could not be written; nothing was left behind.',
  'day.sealed': 'A school day’s part of the ledger was signed.',
} as const;

export type Action = keyof typeof catalogue;

import type { FieldCode, ProblemCode } from '../../../shared/problems.ts';

/** A sentence for each problem: what happened, and the way on. */
export const problems = {
  'input-invalid': 'Something here is not right yet. Please look at the marked boxes.',
  'not-allowed': 'Your account cannot do this. Ask the head teacher.',
  'session-needed': 'The desk was locked. Enter your PIN and try again. Nothing was saved.',
  unexpected: 'Something went wrong and nothing was saved. Tell the office this reference: {{reference}}.',
  'disk-full': 'This computer’s disk is full, so nothing was saved. Make room on it, then try again.',
  'disk-read-only':
    'This computer cannot write to its disk, so nothing was saved. Ask whoever looks after it.',
  'record-unavailable':
    'The record cannot be opened, so nothing was saved. Use the paper book and call for help.',
  'rules-changed': 'The rules have just changed. Please read them again.',
  'clause-unanswered': 'One rule has no answer yet. Please answer each rule.',
  'visit-not-found':
    'We can’t find a visit with this name and person. Check the spelling, or ask the office to sign you out.',
  'visit-ambiguous': 'Please tell us about what time you arrived, so we close the right visit.',
  'visit-already-ended': 'This visit was signed out already. There is nothing more to do.',
  'visit-open': 'This pass is in use: its visitor is here now.',
  'try-later': 'That was tried too often. Please wait a minute, or ask the office.',
  'expected-unknown': 'No visit is expected with this code today. Check it, or sign in without it.',
  'expected-arrived': 'This code was used already today. Please ask the office.',
  'event-over': 'This event is over or was taken back. Please sign in as on any other day.',
  'event-times': 'An event ends after it begins. Check both times.',
  'card-cancelled': 'This return card does not work any more. Please sign in without it.',
  'card-not-found': 'This card or pass is not known any more. Please sign in without it.',
  'card-exists': 'This person has a return card already.',
  'list-unreadable': 'Some rows of the list can’t be read, so none was added.',
  'roll-call-running': 'A roll call is being taken already.',
  'roll-call-ended': 'This roll call has ended and is not changed any more.',
  'nothing-changed': 'Nothing was changed.',
  'code-damaged': 'This code can’t be read whole. Scan it again, or type instead.',
  'code-foreign': 'This code is not from this school. Look for the code on the pass or ticket.',
  'code-is-pass': 'This is a visitor’s pass, not a phone ticket.',
  'code-is-ticket': 'This is a phone ticket, not a visitor’s pass.',
  'code-is-card': 'This is a return card. Use it to sign in.',
  'ticket-used': 'This ticket was used already: the phone from slot {{slot}} went back {{at}}.',
  'ticket-voided':
    'It was for slot {{slot}}. It stopped working {{at}}: a new ticket was made, or the hand-in was undone.',
  'ticket-not-found': 'No ticket has this code. Check the six letters and numbers.',
  'handover-not-held': 'This phone is not in the cupboard any more.',
  'slot-taken': 'Slot {{slot}} is in use. Choose a free one.',
  'slot-unknown': 'The cupboard has no such slot.',
  'cupboard-full': 'Every slot is in use.',
  'device-already-held': 'This child’s device of that kind is in the cupboard already.',
  'pupil-not-found': 'This child is not in the pupil register.',
  'pupil-exists': 'A child of this name is in this class already.',
  'undo-too-late': 'It is more than a minute ago, so it can’t be undone here.',
  'undo-superseded': 'Something else has happened to this phone since, so this can’t be undone.',
  'csv-unreadable':
    'This file can’t be read. It needs a heading line with name and class, and a row for each child.',
  'pin-wrong': 'That PIN is not right. Try again.',
  'pin-blocked': 'Too many wrong PINs. This account can try again {{until}}.',
  'staff-exists': 'Somebody with this name has an account already.',
  'staff-not-found': 'This account is closed. Ask the head teacher.',
  'head-exists': 'The head’s account was made already. Enter a PIN instead.',
  'head-last': 'This is the only head’s account. Make another head’s account first.',
  'printer-missing': 'No printer is connected.',
  'print-failed': 'The printer did not take it.',
  'printer-stopped': 'The printer is stopped.',
  'printer-refuses': 'The printer takes no papers just now.',
  'printer-out-of-paper': 'The printer has no paper.',
  'printer-offline': 'The printer does not answer. Is it switched on and plugged in?',
  'print-unconfirmed':
    'The printer does not say whether the paper came out. Look, and print again if it did not.',
  'job-not-found': 'This paper is not known any more.',
  'folder-missing': 'That folder is not there. Choose another one.',
  'folder-unwritable': 'This program may not write to that folder. Choose another one.',
  'folder-full': 'There is not enough room in that folder. Nothing was written. Make room or choose another.',
  'folder-vanished':
    'The folder or stick went away while writing. Nothing was left behind. Plug it in and try again.',
  'export-not-verified': 'What was written did not read back the same. Nothing was kept. Try another stick.',
  'nothing-chosen': 'Nothing was chosen.',
} as const satisfies Record<ProblemCode, string>;

/** For a failure that has no number to tell, and of which nobody knows how far it came. */
export const unexplained = 'Something went wrong. Please try again. If it goes wrong again, ask the office.';

/** A sentence for each thing that can be wrong with one box. A screen may have a closer one of its own. */
export const fieldProblems = {
  empty: 'Fill in this box',
  'too-long': 'This is too long',
  'no-letters': 'Type letters here, not only numbers or signs',
  invisible: 'There is a hidden character in this. Type it again',
  control: 'Type this on one line',
  'full-name': 'Type your first and last name, as when you came in',
  'pin-short': 'A PIN has 6 digits or more',
  'pin-digits': 'Use digits only',
  'pin-simple': 'This PIN is too easy to guess. Choose another',
  'signature-blank': 'Sign with more than a dot, or choose another way to sign',
  'time-unreadable': 'Type a time like 8:45',
  'out-of-range': 'This number is too big or too small',
  'not-understood': 'This can’t be used here',
} as const satisfies Record<FieldCode, string>;

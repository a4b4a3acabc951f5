/** What the phone desk says where something about a handover is put right. */
export const handoverCare = {
  amend: {
    title: 'How it looked when it came in',
    explain: 'Slot {{slot}}, {{name}}. What was written before stays in the record.',
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Not now',
    done: 'The marks are saved.',
  },
  worthless: {
    title: 'Make this ticket worthless?',
    explain: 'Slot {{slot}}, {{name}}. The ticket releases nothing any more. The phone stays in its slot.',
    reason: 'Why?',
    reasonHint: 'A few words, like “found in the playground”',
    reasonMissing: 'Say in a few words why',
    make: 'Make it worthless',
    making: 'Saving…',
    cancel: 'Not now',
    done: 'The ticket is worthless now.',
  },
  mistake: {
    open: 'Entered by mistake',
    title: 'Was this entered by mistake?',
    explain:
      'Slot {{slot}}, {{name}}. The entry is undone, and the slot is free again. The record keeps both.',
    reasonHint: 'A few words, like “it belongs to another child”',
    make: 'Undo the entry',
  },
  putRight: {
    title: 'Where is the phone?',
    explain: '{{name}}, slot {{slot}}. The return stays in the record, and what you say is added to it.',
    inSlot: 'It is still here',
    inSlotHint: 'Back in slot {{slot}}',
    wentOut: 'It went with another child',
    wentOutHint: 'Slot {{slot}} is marked until it is back',
    cancel: 'Not now',
    inSlotDone: 'It is in the cupboard again.',
    wentOutDone: 'The slot is marked until it is back.',
  },
  misplaced: {
    'went-out': 'It went out with another child.',
    missing: 'A count did not find it in its slot.',
    elsewhere: 'A count found it in another slot.',
    found: 'It is back in its slot',
    foundDone: 'It is back in its slot.',
  },
  confiscated: {
    title: 'This device was taken from the child.',
    more: 'Only a named adult gets it back, on the page Confiscated.',
    open: 'Open Confiscated',
  },
} as const;

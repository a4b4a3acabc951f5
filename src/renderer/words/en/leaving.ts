/** Signing out. */
export const leaving = {
  title: 'Sign out with your name',
  name: 'Your full name',
  seeing: 'Who did you come to see?',
  arrived: 'About what time did you arrive?',
  arrivedHint: 'So that we close the right visit: for example 8:45',
  wrong: {
    name: 'Type your first and last name, as when you came in',
    seeing: 'Say who you came to see, so we close the right visit',
    arrived: 'Type a time like 8:45',
  },
  wrongShort: {
    name: 'Type your first and last name',
    seeing: 'Say who you came to see',
    arrived: 'Type a time like 8:45',
  },
  signOut: 'Sign out',
  busy: 'Saving …',
  passTitle: 'Still have your pass?',
  passHow: 'Hold its code to the reader. Nothing to type.',
  askTheOffice: 'Ask the office',
  arriveAgain: 'I have just arrived',
  goodbye: {
    page: 'Goodbye',
    title: 'Goodbye, {{name}}',
    titleAlone: 'Goodbye',
    times: 'You arrived at {{arrived}} and left at {{left}}.',
    pass: 'If you have a printed pass, please leave it at the desk.',
  },
} as const;

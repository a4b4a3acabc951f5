/** What is asked of a colleague who agrees to something beside the one who is signed in. */
export const secondPerson = {
  who: 'Which colleague is here with you?',
  pin: 'The colleague’s own PIN',
  pinHint: 'They type it themself. It counts for this once and opens nothing.',
  whoMissing: 'Choose the colleague who is here with you',
  pinMissing: 'Let the colleague type their PIN',
  nobody: 'Nobody else has an account for the phone desk',
  nobodyMore:
    'This needs two people. The head teacher makes an account for a colleague under Staff; then it can be done.',
  failed: 'The colleagues can’t be shown',
} as const;

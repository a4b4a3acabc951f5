/** The words on buttons that many screens share. */
export const actions = {
  back: 'Back',
  continue: 'Continue',
  close: 'Close',
  yes: 'Yes',
} as const;

/** The camera that reads codes. */
export const camera = {
  use: 'Use the camera',
  stop: 'Stop the camera',
  on: 'Camera on. No picture is kept.',
  states: {
    starting: 'Starting the camera …',
    seeing: 'Hold your code up to the camera.',
    dark: 'It is too dark to see your code. Turn it to the light.',
    other: 'This code is not one of ours. Hold up the one the school gave you.',
    read: 'Your code was read.',
    missing: 'The camera has gone. Use your name instead.',
    unusable: 'The camera can’t be used just now. Use your name instead.',
  },
} as const;

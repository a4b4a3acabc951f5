// How the scripts speak: one plain line a step, and one clear message when they cannot go on.

/** Thrown when a person has to do something first; carries the whole message, needs no stack. */
export class CannotGoOn extends Error {
  name = 'CannotGoOn';
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`• ${line}\n`);
}

/**
 * Runs a script's main function and turns its outcome into an exit code: the number it returns (none means 0),
 * 1 with the bare message for something a person must do, 1 with the stack for a fault of the scripts.
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof CannotGoOn) process.stderr.write(`\n${error.message}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}

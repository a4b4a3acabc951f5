import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A virtual display that one test has to itself: real keys go to whatever has the focus there. */
export interface OwnDisplay {
  environment: { DISPLAY: string };
  /** Runs xdotool there and answers what it printed. */
  xdotool(...words: string[]): string;
  /** Lets it believe that its keyboard has this layout: `fr`. */
  setKeyboard(layout: string): void;
  /** Takes a picture of the whole display. */
  picture(path: string): void;
  close(): Promise<void>;
}

/** Starts Xvfb, which lets programs of other users draw. */
export async function openOwnDisplay(width = 1920, height = 1080): Promise<OwnDisplay> {
  const server: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset', '-ac'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const told = server.stdio[3];
  if (!told) throw new Error('Xvfb has no pipe for its number');
  const number = await new Promise((resolve) => told.once('data', resolve));
  const environment = { DISPLAY: `:${String(number).trim()}` };
  const run = (program: string, words: readonly string[]) =>
    execFileSync(program, words, { env: { ...process.env, ...environment }, encoding: 'utf8' });
  return {
    environment,
    xdotool: (...words) => run('xdotool', words).trim(),
    setKeyboard: (layout) => void run('setxkbmap', ['-layout', layout]),
    picture: (path) => void run('import', ['-window', 'root', path]),
    async close() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** How much two pictures differ: 0 is not at all, 1 black against white (root mean square). */
export function difference(one: string, other: string): number {
  let said = '';
  try {
    said = execFileSync(
      'convert',
      [one, other, '-metric', 'RMSE', '-compare', '-format', '%[distortion]', 'info:'],
      {
        encoding: 'utf8',
      },
    );
  } catch (error) {
    throw new Error(`The pictures cannot be compared: ${String(error)}`, { cause: error });
  }
  return Number(said);
}

/** How many colours a picture holds: a blank screen has one. */
export function coloursIn(path: string): number {
  return Number(execFileSync('identify', ['-format', '%k', path], { encoding: 'utf8' }));
}

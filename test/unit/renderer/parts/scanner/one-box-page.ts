import {
  quiet,
  scanStep,
  type Landing,
  type TypedScan,
} from '../../../../../src/renderer/parts/scanner/scan-machine.ts';
import { type Manner, usual } from '../../../../../src/renderer/parts/scanner/scan-readings.ts';

interface PageOptions {
  /** Where focus is by the time Enter comes. */
  endsIn?: Landing;
  manner?: Manner;
  /** What the computer makes of the keys of a United States board; the same for those not named. */
  board?: Readonly<Record<string, string>>;
}

/** A page with one box: what lands in it, what is scanned, and whether Enter got through. */
export function desk(
  landing: Landing = 'text',
  { endsIn = landing, manner = usual, board = {} }: PageOptions = {},
) {
  let state = quiet;
  const letterOf = (key: string) => board[key] ?? key;
  let now = 0;
  let due = Infinity;
  let box = '';
  let ends = 0;
  const scans: TypedScan[] = [];
  const send = (key: string | undefined) => {
    const wasTick = key === undefined;
    const step = wasTick
      ? scanStep(state, { type: 'tick', at: now }, manner)
      : key === 'Enter' || key === 'Tab'
        ? scanStep(state, { type: 'end', name: key, at: now, landing: endsIn }, manner)
        : key.length === 1
          ? scanStep(
              state,
              { type: 'character', character: letterOf(key), place: key.toUpperCase(), at: now, landing },
              manner,
            )
          : scanStep(state, { type: 'other', at: now }, manner);
    state = step.state;
    due = step.wake === undefined ? Infinity : now + step.wake;
    box += step.release;
    if (step.empty) box = '';
    if (step.scan) scans.push(step.scan);
    if (wasTick || step.swallow) return;
    if (key === 'Enter' || key === 'Tab') ends += 1;
    else if (key.length === 1) box += letterOf(key);
  };
  const wait = (pause: number) => {
    const until = now + pause;
    if (due <= until) {
      now = due;
      send(undefined);
    }
    now = until;
  };
  const type = (text: string, gap: number) => {
    for (const key of text) {
      wait(gap);
      send(key);
    }
  };
  const press = (key: string, gap = 5) => {
    wait(gap);
    send(key);
  };
  return { type, press, wait, box: () => box, scans, ends: () => ends };
}

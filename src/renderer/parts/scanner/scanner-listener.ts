import { isPinBox, isTextBox } from '../keyboard/text-box.ts';
import { eraseBack, insertText } from '../keyboard/text-insertion.ts';
import { quiet, scanStep, type Landing, type ScanKey, type TypedScan } from './scan-machine.ts';
import type { Manner } from './scan-readings.ts';
import { usCharacter } from './us-keys.ts';

/** A timer this late, in ms, means the page was busy and keys may still wait in line. */
const LATE = 15;
const silent = new Set(['Shift', 'CapsLock', 'NumLock', 'AltGraph']);

function landing(target: EventTarget | null): Landing {
  if (isPinBox(target)) return 'pin';
  return isTextBox(target) ? 'text' : 'page';
}

function keyOf(event: KeyboardEvent): ScanKey | undefined {
  const at = event.timeStamp;
  if (silent.has(event.key)) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return { type: 'other', at };
  if (event.key.length === 1) {
    const place = usCharacter(event.code, event.shiftKey);
    return { type: 'character', character: event.key, place, at, landing: landing(event.target) };
  }
  if (event.key === 'Enter' || event.key === 'Tab')
    return { type: 'end', name: event.key, at, landing: landing(event.target) };
  return { type: 'other', at };
}

/**
 * Puts letters that were nobody’s code where they were meant; those meant for no box are told to the page. Into a PIN box
 * goes only what a hand may have typed there.
 */
function giveBack(letters: string, meant: EventTarget | null): void {
  if (!isTextBox(meant)) window.dispatchEvent(new CustomEvent('typed-nowhere', { detail: letters }));
  else if (!isPinBox(meant) || /^\d+$/u.test(letters)) insertText(meant, letters);
}

function stopKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What listens to all keys: scans are told, and whoever looks at the keys themselves gets them first. */
export interface ScanHearer {
  report: (scan: TypedScan) => void;
  /** How the school’s scanner types, asked at every key. */
  manner: () => Manner;
  /** Takes a key, which then goes no further; false for one it has no use for. */
  look: (key: ScanKey) => boolean;
}

/**
 * Listens to all keys before the page does, and reports scans. Returns how to stop. Held characters go back to the box
 * they were meant for, which may be another one by then; what another scanner typed into a PIN box is taken out.
 */
export function listenForScans({ report, manner, look }: ScanHearer): () => void {
  let state = quiet;
  let meant: EventTarget | null = null;
  let timer: number | undefined;

  const take = (key: ScanKey): boolean => {
    window.clearTimeout(timer);
    const step = scanStep(state, key, manner());
    state = step.state;
    if (step.release !== '') giveBack(step.release, meant);
    if (step.empty && isTextBox(meant) && isPinBox(meant)) {
      meant.select();
      eraseBack(meant);
    }
    if (step.scan !== undefined) report(step.scan);
    if (step.wake !== undefined) wait(step.wake);
    return step.swallow;
  };
  const wait = (pause: number) => {
    const due = performance.now() + pause;
    timer = window.setTimeout(() => {
      if (performance.now() - due > LATE) wait(LATE);
      else take({ type: 'tick', at: performance.now() });
    }, pause);
  };
  const listen = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === undefined) return;
    if (look(key)) {
      stopKey(event);
      return;
    }
    const before = meant;
    // A character that begins a new hold belongs to its own box; what was held before it, to the earlier one.
    if (state.held.letters === '') meant = event.target;
    if (!take(key)) return;
    if (before !== event.target && state.held.letters.length === 1) meant = event.target;
    stopKey(event);
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('keydown', listen, { capture: true });
  };
}

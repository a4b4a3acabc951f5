import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import { readScan } from '../../../shared/codes.ts';
import type { ScanKey, TypedScan } from './scan-machine.ts';
import { type Manner, usual } from './scan-readings.ts';
import { listenForScans } from './scanner-listener.ts';

type Receiver = (scan: TypedScan) => void;

/** Who wants scans, the latest last: a dialog on top of a desk gets them, then the desk again. */
const receivers: Receiver[] = [];
let stop: (() => void) | undefined;
let manner = usual;
let damaged = 0;
const watchers = new Set<() => void>();
let looker: ((key: ScanKey) => boolean) | undefined;

/** How the scanner of this school types, from now on. */
export function setScanner(its: Manner): void {
  manner = its;
}

/**
 * Lets a page look at the keys themselves, as it does to find out how a scanner is set up. A key it takes is no scan and
 * reaches no box; false lets it pass.
 */
export function useKeysOfScanner(onKey: (key: ScanKey) => boolean): void {
  const look = useEffectEvent(onKey);
  useLayoutEffect(() => {
    const mine = (key: ScanKey) => look(key);
    looker = mine;
    return () => {
      if (looker === mine) looker = undefined;
    };
  }, []);
}

/** Gives a code that was read in another way, by the camera, to the screen that listens. */
export function handOn(scan: TypedScan): void {
  receivers.at(-1)?.(scan);
}

/** Counts the damaged codes a scanner types one after the other: a whole one begins anew. */
function count(scan: TypedScan): void {
  if (scan.from === 'foreign') return;
  damaged = readScan(scan.text).kind === 'damaged' ? damaged + 1 : 0;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** How many codes the scanner has typed one after the other that could not be read whole. */
export function useDamagedInARow(): number {
  return useSyncExternalStore(watch, () => damaged);
}

function receive(receiver: Receiver): () => void {
  receivers.push(receiver);
  stop ??= listenForScans({
    report: (scan) => {
      count(scan);
      handOn(scan);
    },
    manner: () => manner,
    look: (key) => looker?.(key) ?? false,
  });
  return () => {
    receivers.splice(receivers.lastIndexOf(receiver), 1);
    if (receivers.length > 0) return;
    stop?.();
    stop = undefined;
  };
}

/**
 * Gives scans of a keyboard scanner to the screen that asked last. Wherever one screen listens, no code of ours ever
 * lands in a box. A screen that wants none passes a function that does nothing, so that codes are still kept out.
 */
export function useScanner(onScan: (scan: TypedScan) => void): void {
  const receiver = useEffectEvent(onScan);
  // From the moment the screen is seen: whoever is quick loses no key.
  useLayoutEffect(() => receive((scan) => receiver(scan)), []);
}

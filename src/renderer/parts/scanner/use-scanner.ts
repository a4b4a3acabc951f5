import { useEffect, useEffectEvent } from 'react';
import type { TypedScan } from './scan-machine.ts';
import { listenForScans } from './scanner-listener.ts';

type Receiver = (scan: TypedScan) => void;

/** Who wants scans, the latest last: a dialog on top of a desk gets them, then the desk again. */
const receivers: Receiver[] = [];
let stop: (() => void) | undefined;

/** Gives a code that was read in another way, by the camera, to the screen that listens. */
export function handOn(scan: TypedScan): void {
  receivers.at(-1)?.(scan);
}

function receive(receiver: Receiver): () => void {
  receivers.push(receiver);
  stop ??= listenForScans(handOn);
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
  useEffect(() => receive((scan) => receiver(scan)), []);
}

import type { WebContents } from 'electron';

/** What counts as somebody being there. A mouse that only moves may have been knocked. */
const touches: ReadonlySet<string> = new Set([
  'mouseDown',
  'mouseWheel',
  'rawKeyDown',
  'keyDown',
  'char',
  'touchStart',
  'gestureTapDown',
]);

/** Tells when somebody touches, types or scans at a window: pages cannot claim it. */
export function noticeTouches(contents: WebContents, touched: (window: number) => void): void {
  contents.on('input-event', (_event, { type }) => {
    if (touches.has(type)) touched(contents.id);
  });
}

import type { BrowserWindow, Display } from 'electron';
import { ORDINARY } from './windows.ts';

/**
 * Makes a window cover a whole display. Kiosk mode alone is not enough: without a window manager it says yes and
 * changes nothing, so the bounds are set as well.
 */
export function coverDisplay(window: BrowserWindow, { bounds }: Display): void {
  window.setBounds(bounds);
  window.setKiosk(true);
  const got = window.getBounds();
  const short = { width: bounds.width - got.width, height: bounds.height - got.height };
  // There it also leaves a window of the display’s exact size one pixel short, through which the desktop shows.
  const elsewhere = got.x !== bounds.x || got.y !== bounds.y;
  if (elsewhere || short.width > 0 || short.height > 0)
    window.setBounds({
      ...bounds,
      width: bounds.width + Math.max(0, short.width),
      height: bounds.height + Math.max(0, short.height),
    });
}

/** Puts an ordinary window on a display, `step` pixels from its corner, no larger than there is room for. */
export function standAsWindow(window: BrowserWindow, { workArea }: Display, step: number): void {
  window.setBounds({
    x: workArea.x + step,
    y: workArea.y + step,
    width: Math.min(ORDINARY.width, workArea.width - step),
    height: Math.min(ORDINARY.height, workArea.height - step),
  });
}

import type { Page } from '@playwright/test';

/** What the page noted, in milliseconds. */
export interface Noted {
  /** From the moment a finger lifted to the end of the frame with the first thing that changed by it. */
  touches: number[];
  /** How many touches changed nothing before the next one. */
  unanswered: number;
  /** From the moment a finger moved to the start of the frame that has ink drawn after it. */
  ink: number[];
  /** From frame to frame while nothing else was to be done. */
  frames: number[];
}

declare global {
  interface Window {
    benchNoted?: Noted;
  }
}

/** Notes every touch and every stroke of a page from now on. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(noteTouches);
  await page.evaluate(noteInk);
  await page.evaluate(noteFrames);
}

/** What was noted since the last time, which is forgotten with it. */
export async function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const all = window.benchNoted;
    if (!all) throw new Error('Nothing watches this page');
    window.benchNoted = { touches: [], unanswered: 0, ink: [], frames: [] };
    return all;
  });
}

/** Runs in the page. The time stamp of a click is that of the finger’s lifting, before any handler. */
function noteTouches(): void {
  window.benchNoted = { touches: [], unanswered: 0, ink: [], frames: [] };
  let lifted: number | undefined;
  let painting = false;
  const painted = new MessageChannel();
  // A task after the frame’s own work: by then it was laid out and handed over to be shown.
  painted.port1.addEventListener('message', () => {
    if (lifted !== undefined) window.benchNoted?.touches.push(performance.now() - lifted);
    lifted = undefined;
    painting = false;
  });
  painted.port1.start();
  const changed = () => {
    if (lifted === undefined || painting) return;
    painting = true;
    requestAnimationFrame(() => painted.port2.postMessage(undefined));
  };
  window.addEventListener(
    'click',
    (event) => {
      if (lifted !== undefined && window.benchNoted) window.benchNoted.unanswered += 1;
      lifted = event.timeStamp;
    },
    { capture: true },
  );
  // What is typed into a box and where focus goes change the picture, but no element.
  for (const sign of ['input', 'focusin'] as const) window.addEventListener(sign, changed, { capture: true });
  new MutationObserver(changed).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Runs in the page. Ink is on the canvas when the drawing library has filled a piece of line. */
function noteInk(): void {
  let moved: number | undefined;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons > 0 && event.target instanceof HTMLCanvasElement) moved ??= event.timeStamp;
    },
    { capture: true },
  );
  const { prototype } = CanvasRenderingContext2D;
  const fill = Reflect.get(prototype, 'fill');
  if (typeof fill !== 'function') throw new Error('This canvas cannot be filled');
  Reflect.set(prototype, 'fill', function (this: CanvasRenderingContext2D, ...given: unknown[]) {
    Reflect.apply(fill, this, given);
    const from = moved;
    moved = undefined;
    if (from === undefined) return;
    // Drawn before a frame’s own work, it is in that very frame, whose time is when it began.
    requestAnimationFrame((began) => window.benchNoted?.ink.push(Math.max(0, began - from)));
  });
}

/** Runs in the page. */
function noteFrames(): void {
  let last = 0;
  const frame = (began: number) => {
    if (last > 0) window.benchNoted?.frames.push(began - last);
    last = began;
    if ((window.benchNoted?.frames.length ?? 0) < 200) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

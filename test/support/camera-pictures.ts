import { create } from 'qrcode';

/** How a pass is held to the camera. */
export interface Held {
  /** Width of one square of the code, in pixels of the picture. */
  square?: number;
  /** Turned clockwise, in degrees. */
  turned?: number;
  /** Tilted away to one side: the far edge is so much smaller, from 0 to below 1. */
  tilted?: number;
  /** Every pixel is the mean of those so near, twice over: a hand that moves, a lens that is off. */
  blurred?: number;
  /** How light the room is, from 0 to 1. */
  light?: number;
}

/** A picture in greys, a byte a pixel. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

const WHITE = 235;
const BLACK = 30;
/** White that a reader needs around a code, in squares. */
const QUIET = 4;

/** What a camera sees of somebody who holds a code to it, or of the empty hallway when there is none. */
export function pictureOf(payload: string | undefined, held: Held = {}, width = 640, height = 480): Picture {
  const { square = 9, turned = 0, tilted = 0, blurred = 0, light = 1 } = held;
  const code =
    payload === undefined
      ? undefined
      : create([{ data: payload, mode: 'alphanumeric' }], { errorCorrectionLevel: 'Q' }).modules;
  const cos = Math.cos((turned * Math.PI) / 180);
  const sin = Math.sin((turned * Math.PI) / 180);
  const at = (x: number, y: number): number => {
    const hallway = 90 + 50 * Math.sin(x / 37) * Math.cos(y / 53);
    if (code === undefined) return hallway;
    const away = 1 - tilted * (x / width - 0.5);
    const dx = (x - width / 2) / away;
    const dy = (y - height / 2) / away;
    const column = Math.floor((dx * cos + dy * sin) / square + code.size / 2);
    const row = Math.floor((dy * cos - dx * sin) / square + code.size / 2);
    const inside = (place: number) => place >= 0 && place < code.size;
    if (inside(column) && inside(row)) return code.get(row, column) === 1 ? BLACK : WHITE;
    const onCard = (place: number) => place >= -QUIET && place < code.size + QUIET;
    return onCard(column) && onCard(row) ? WHITE : hallway;
  };
  let grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      // Two by two points a pixel: edges are never quite sharp.
      const four =
        at(x + 0.25, y + 0.25) + at(x + 0.75, y + 0.25) + at(x + 0.25, y + 0.75) + at(x + 0.75, y + 0.75);
      grey[y * width + x] = Math.round((four / 4) * light);
    }
  const passes = blurred > 0 ? 2 : 0;
  for (let pass = 0; pass < passes; pass += 1) {
    grey = smear(grey, width, height, blurred, 1);
    grey = smear(grey, width, height, blurred, width);
  }
  return { width, height, grey };
}

/** The mean over the neighbours to both sides, along rows (step 1) or columns (step of a row). */
function smear(
  grey: Uint8Array,
  width: number,
  height: number,
  reach: number,
  step: number,
): Uint8Array<ArrayBuffer> {
  const smeared = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const place = step === 1 ? x : y;
      const end = step === 1 ? width : height;
      let sum = 0;
      let count = 0;
      for (let by = Math.max(-reach, -place); by <= reach && place + by < end; by += 1) {
        sum += grey[y * width + x + by * step] ?? 0;
        count += 1;
      }
      smeared[y * width + x] = Math.round(sum / count);
    }
  return smeared;
}

/** The picture as a page has it. */
export function imageDataOf({ width, height, grey }: Picture): ImageData {
  const data = new Uint8ClampedArray(4 * grey.length);
  for (const [i, value] of grey.entries()) data.set([value, value, value, 255], 4 * i);
  return { width, height, data, colorSpace: 'srgb' };
}

/** A film of these pictures as YUV4MPEG2, which Chromium plays in place of a camera, over and over. */
export function filmOf(pictures: readonly Picture[]): Uint8Array {
  const [first] = pictures;
  if (first === undefined) throw new Error('A film has a picture at least');
  const { width, height } = first;
  const noColour = new Uint8Array((width * height) / 2).fill(128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...pictures.flatMap(({ grey }) => [Buffer.from('FRAME\n'), grey, noColour]),
  ]);
}

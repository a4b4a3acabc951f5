import { readBarcodes } from 'zxing-wasm/reader';

/**
 * The text of the QR code in a picture, wherever it lies and however it is turned; undefined when there is none. Runs
 * in the worker, and in tests without a browser.
 */
export async function readQr(picture: ImageData): Promise<string | undefined> {
  const [found] = await readBarcodes(picture, {
    formats: ['QRCode'],
    maxNumberOfSymbols: 1,
    // Passes, cards and tickets are dark on white in every theme.
    tryInvert: false,
  });
  return found?.text;
}

/** Every which pixel is looked at to tell how light a picture is. */
const STEP = 16;

/** How light a picture is on the whole, from 0 to 255 (luma of ITU-R BT.601). */
export function lightOf({ data }: Pick<ImageData, 'data'>): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i + 2 < data.length; i += 4 * STEP) {
    sum += 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

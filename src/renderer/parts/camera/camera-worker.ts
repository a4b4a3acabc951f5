/**
 * Looks for a code in one frame at a time, beside the page, so that a touch is never kept waiting. It lives while the
 * camera is on; its picture goes with it.
 */
import { prepareZXingModule } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Frame } from './frame-judge.ts';
import { lightOf, readQr } from './qr-reader.ts';

// Left alone, the decoder would ask a server far away for this file.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

const canvas = new OffscreenCanvas(1, 1);
const paper = canvas.getContext('2d', { willReadFrequently: true });

async function look(bitmap: ImageBitmap): Promise<Frame> {
  const { width, height } = bitmap;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  paper?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const picture = paper?.getImageData(0, 0, width, height);
  if (picture === undefined) throw new Error('This engine draws no pictures beside the page');
  return { text: await readQr(picture), light: lightOf(picture) };
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof ImageBitmap)) return;
  look(data).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
    (frame) => self.postMessage(frame),
    // The page hears of a failure as an error of this worker.
    reportError,
  );
});

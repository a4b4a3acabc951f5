import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { beforeAll, describe, expect, it } from 'vitest';
import { lightOf, readQr } from '../../../../../src/renderer/parts/camera/qr-reader.ts';
import { payloadOf } from '../../../../../src/shared/codes.ts';
import { type Held, imageDataOf, pictureOf } from '../../../../support/camera-pictures.ts';

const payload = payloadOf('pass', '7H3KQ0ZVX2MA');

/** How people hold a pass. */
const ways: Record<string, Held> = {
  straight: {},
  'a little askew': { turned: 10 },
  'half on its side': { turned: 45 },
  'on its side': { turned: 90 },
  'upside down': { turned: 180 },
  'on its other side': { turned: 270 },
  blurred: { blurred: 3 },
  'in a dim hallway': { light: 0.3 },
  'far away': { square: 3 },
  'very near': { square: 15 },
  'tilted away': { tilted: 0.4 },
  'askew, tilted, a little blurred and dim': { turned: 25, tilted: 0.25, blurred: 2, light: 0.5 },
};

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(readFileSync(wasm)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

describe('the decoder of the camera', () => {
  it.each(Object.entries(ways))('reads a pass held %s', async (_way, held) => {
    expect(await readQr(imageDataOf(pictureOf(payload, held)))).toBe(payload);
  });

  it('reads the larger picture of a better camera', async () => {
    expect(await readQr(imageDataOf(pictureOf(payload, { square: 4, turned: 200 }, 1280, 720)))).toBe(
      payload,
    );
  });

  it('sees no code where there is none, nor in the dark', async () => {
    expect(await readQr(imageDataOf(pictureOf(undefined)))).toBeUndefined();
    expect(await readQr(imageDataOf(pictureOf(payload, { light: 0 })))).toBeUndefined();
  });

  it('tells light from dark', () => {
    expect(lightOf(imageDataOf(pictureOf(payload, { light: 0 })))).toBe(0);
    expect(lightOf(imageDataOf(pictureOf(undefined)))).toBeCloseTo(90, -1);
    expect(lightOf({ data: new Uint8ClampedArray() })).toBe(0);
  });
});

import { expect, test } from 'vitest';
import { paperSize, pdfOptions, printOptions, screenWidth } from '../../../src/main/paper-sizes.ts';

test('a slip of a roll is as long as what is on it, a label and a page are as long as they are', () => {
  // 96 pixels are an inch.
  expect(paperSize('roll-80', 960)).toEqual({ width: 80, height: 255 });
  expect(paperSize('roll-80', 10)).toEqual({ width: 80, height: 40 });
  expect(paperSize('roll-62', 960)).toEqual({ width: 62, height: 255 });
  expect(paperSize('roll-58', 960)).toEqual({ width: 58, height: 255 });
  expect(paperSize('label-62x100', 5000)).toEqual({ width: 62, height: 100 });
  expect(paperSize('a4', 5000)).toEqual({ width: 210, height: 297 });
});

test('Chromium is told inches for a PDF and microns for a printer', () => {
  expect(pdfOptions('label-62x100', 0).pageSize).toEqual({ width: 62 / 25.4, height: 100 / 25.4 });
  expect(printOptions('label-62x100', 0)).toMatchObject({
    silent: true,
    pageSize: { width: 62_000, height: 100_000 },
  });
});

test('a page is laid out as wide as the paper it becomes', () => {
  expect(screenWidth('roll-80')).toBe(302);
});

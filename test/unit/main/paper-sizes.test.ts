import { expect, test } from 'vitest';
import { paperSize, pdfOptions, printOptions, screenWidth } from '../../../src/main/paper-sizes.ts';

test('a ticket is 80 mm wide and as long as what is on it, a pass 62 by 100, a log A4', () => {
  // 96 pixels are an inch.
  expect(paperSize('ticket', 960)).toEqual({ width: 80, height: 255 });
  expect(paperSize('ticket', 10)).toEqual({ width: 80, height: 40 });
  expect(paperSize('pass', 5000)).toEqual({ width: 62, height: 100 });
  expect(paperSize('daily-log', 5000)).toEqual({ width: 210, height: 297 });
});

test('Chromium is told inches for a PDF and microns for a printer', () => {
  expect(pdfOptions('pass', 0).pageSize).toEqual({ width: 62 / 25.4, height: 100 / 25.4 });
  expect(printOptions('pass', 0)).toMatchObject({
    silent: true,
    pageSize: { width: 62_000, height: 100_000 },
  });
});

test('a page is laid out as wide as the paper it becomes', () => {
  expect(screenWidth('ticket')).toBe(302);
});

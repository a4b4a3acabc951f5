import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { PaperContent, PaperSizeName } from '../shared/papers.ts';

const MM_PER_INCH = 25.4;
const PIXELS_PER_INCH = 96;
const MICRONS_PER_MM = 1000;

/**
 * A paper’s size in millimetres. A roll has no length: each paper is as long as what is on it. Margins, headers and page
 * numbers are in the papers’ own layout.
 */
interface PaperSize {
  width: number;
  height: number | 'roll';
}

const sizes: Readonly<Record<PaperSizeName, PaperSize>> = {
  'label-62x100': { width: 62, height: 100 },
  'roll-62': { width: 62, height: 'roll' },
  'roll-80': { width: 80, height: 'roll' },
  'roll-58': { width: 58, height: 'roll' },
  a4: { width: 210, height: 297 },
};

/** The size a paper is printed on; those that do not say are pages. */
export function sizeOf(content: PaperContent): PaperSizeName {
  return 'size' in content ? content.size : 'a4';
}

/** Least length of a slip from the roll, in millimetres: cutters jam on less. */
const ROLL_LEAST = 40;

/** Width of a paper on screen, so that what is measured there breaks its lines as the paper will. */
export function screenWidth(size: PaperSizeName): number {
  return Math.round((sizes[size].width / MM_PER_INCH) * PIXELS_PER_INCH);
}

/** The paper’s size in millimetres; `pixels` is the height of what is on it. */
export function paperSize(size: PaperSizeName, pixels: number): { width: number; height: number } {
  const { width, height } = sizes[size];
  if (height !== 'roll') return { width, height };
  // A pixel more, or rounding would push the last line to a second slip.
  const needed = Math.ceil(((pixels + 1) / PIXELS_PER_INCH) * MM_PER_INCH);
  return { width, height: Math.max(ROLL_LEAST, needed) };
}

/** How Chromium is asked for the PDF. Sizes are in inches there. */
export function pdfOptions(size: PaperSizeName, pixels: number): PrintToPDFOptions {
  const { width, height } = paperSize(size, pixels);
  return {
    pageSize: { width: width / MM_PER_INCH, height: height / MM_PER_INCH },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    generateTaggedPDF: true,
  };
}

/** How the printer is asked. Without a size Chromium prints on A4; sizes are in microns there. */
export function printOptions(size: PaperSizeName, pixels: number): WebContentsPrintOptions {
  const { width, height } = paperSize(size, pixels);
  return {
    silent: true,
    printBackground: true,
    pageSize: { width: width * MICRONS_PER_MM, height: height * MICRONS_PER_MM },
    margins: { marginType: 'none' },
  };
}

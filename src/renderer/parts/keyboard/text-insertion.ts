import type { TextBox } from './text-box.ts';

// React listens to a box's own `value` setter. Writing through the prototype and then sending `input` looks to it like
// typing, so controlled boxes keep their state.
function write(box: TextBox, value: string, caret: number, data: string | null, inputType: string): void {
  const prototype =
    box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
  // Boxes for numbers, dates and e-mail addresses have no caret to move.
  if (box.selectionStart !== null) box.setSelectionRange(caret, caret);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, data, inputType }));
}

function selection(box: TextBox): { from: number; to: number } {
  const from = box.selectionStart ?? box.value.length;
  return { from, to: box.selectionEnd ?? from };
}

/** Puts text where the caret is, in place of what is selected; more than the box holds is left out. */
export function insertText(box: TextBox, text: string): void {
  const { from, to } = selection(box);
  const room = box.maxLength < 0 ? text.length : box.maxLength - (box.value.length - (to - from));
  const fitting = text.slice(0, Math.max(0, room));
  if (fitting === '') return;
  const value = box.value.slice(0, from) + fitting + box.value.slice(to);
  write(box, value, from + fitting.length, fitting, 'insertText');
}

/** Scripts that put several keys into one character: there one key is taken back at a time. */
const BUILT = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/** Takes away what is selected, or the one character before the caret, accents and all. */
export function eraseBack(box: TextBox): void {
  const { from, to } = selection(box);
  let start = from;
  if (from === to) {
    const before = [...new Intl.Segmenter().segment(box.value.slice(0, from))].at(-1);
    if (before === undefined) return;
    const last = Array.from(before.segment).at(-1) ?? '';
    start = BUILT.test(before.segment) ? from - last.length : before.index;
  }
  write(box, box.value.slice(0, start) + box.value.slice(to), start, null, 'deleteContentBackward');
}

/** An element a person types words into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

const typing = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number', 'date', 'time']);

/** Whether the thing an event came from, or has focus, is a box to type in. */
export function isTextBox(target: unknown): target is TextBox {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled;
  return (
    target instanceof HTMLInputElement && typing.has(target.type) && !target.readOnly && !target.disabled
  );
}

/**
 * The box to type in that a finger has just touched, from a `click`: it comes when the finger has left the glass. Keys
 * that came under the finger would move the page, and the touch would end beside the box.
 */
export function touchedBox(event: MouseEvent): TextBox | undefined {
  const { target } = event;
  const finger = event instanceof PointerEvent && event.pointerType === 'touch';
  return finger && isTextBox(target) ? target : undefined;
}

/** Whether a box takes a PIN: a scanner must never type there. */
export function isPinBox(target: unknown): boolean {
  return target instanceof HTMLInputElement && target.dataset['pin'] !== undefined;
}

/**
 * Sets a name in the largest of some sizes (dots, largest first) that leaves its words whole and inside its box. Where none
 * does, in the largest of `broken` it fits with its words broken.
 */
export function fitName(
  box: HTMLElement,
  sizes: readonly number[],
  broken: readonly number[] = sizes.slice(-1),
): void {
  box.style.removeProperty('overflow-wrap');
  if (sizes.some((size) => fits(box, size))) return;
  box.style.setProperty('overflow-wrap', 'anywhere');
  broken.some((size) => fits(box, size));
}

function fits(box: HTMLElement, size: number): boolean {
  box.style.setProperty('--name-size', String(size));
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}

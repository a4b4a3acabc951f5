/** Sets a name in the largest of some sizes (dots, largest first) that leaves its words whole and inside its box. */
export function fitName(box: HTMLElement, sizes: readonly number[]): void {
  box.style.removeProperty('overflow-wrap');
  for (const size of sizes) {
    box.style.setProperty('--name-size', String(size));
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
  }
  box.style.setProperty('overflow-wrap', 'anywhere');
}

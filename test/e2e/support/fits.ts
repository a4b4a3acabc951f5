import { expect, type Page } from '@playwright/test';

/** Fails when a page scrolls, or cuts off words, where it should show all of itself. */
export async function expectItFits(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > window.innerWidth || scrollHeight > window.innerHeight) found.push('the page scrolls');
    for (const element of document.querySelectorAll('main, main *, [role="group"] *')) {
      const { left, right, width } = element.getBoundingClientRect();
      const out = width > 1 && (left < -1 || right > window.innerWidth + 1);
      const style = getComputedStyle(element);
      const scrolls = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2;
      // Hidden words for people who listen stand absolute; a name may be shortened where it stands whole elsewhere.
      const meant = style.position === 'absolute' || style.webkitLineClamp !== 'none';
      if (out || (scrolls && !meant)) found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
  expect(cut, 'cut off or scrolling').toEqual([]);
}

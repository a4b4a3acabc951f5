import type { Page } from '@playwright/test';

/** Where a page still shows, holds or keeps one of these words, or anything drawn. Empty when it has forgotten. */
export function tracesOf(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate(async (sought) => {
    const found: string[] = [];
    const search = (where: string, text: string) => {
      const folded = text.normalize('NFC').toLowerCase();
      for (const word of sought) if (folded.includes(word.toLowerCase())) found.push(`${word} in ${where}`);
    };
    search('the page', document.documentElement.outerHTML);
    search('its title', document.title);
    search('its address', location.href);
    search('its history', JSON.stringify(history.state));
    search('what is marked', String(getSelection()));
    search('a cookie', document.cookie);
    search('local storage', JSON.stringify(localStorage));
    search('session storage', JSON.stringify(sessionStorage));
    for (const box of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      search('a box', box.value);
    for (const canvas of document.querySelectorAll('canvas')) {
      const { width, height } = canvas;
      const pixels = width * height > 0 && canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      if (pixels && pixels.some((value) => value !== 0)) found.push('a drawing');
    }
    if (localStorage.length + sessionStorage.length > 0) found.push('something in storage');
    if ((await indexedDB.databases()).length > 0) found.push('a database');
    const kept = await caches.keys().catch(() => []);
    if (kept.length > 0) found.push('a cache');
    return found;
  }, words);
}

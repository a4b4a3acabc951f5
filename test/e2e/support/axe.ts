import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Those of axe’s rules whose answer depends on colours and sizes; all others see only what a screen says. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * What axe finds on a page as it stands, a line each: by all its rules, or by those of colours and sizes alone. It is put
 * into a page once: its own driver does so before every look, which takes several times as long as looking.
 */
export async function axeFinds(page: Page, rules: 'all' | 'looks' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = { resultTypes: ['violations'] };
  if (rules === 'looks') options.runOnly = RULES_OF_LOOKS;
  return page.evaluate(async (chosen) => {
    const { violations } = await window.axe.run(document, chosen);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

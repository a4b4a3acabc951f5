import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ar } from '../../src/renderer/words/ar.ts';
import { pl } from '../../src/renderer/words/pl.ts';
import { languages } from '../../src/shared/languages.ts';
import { expectItFits } from './support/fits.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { Finger, scrawl } from './support/touch.ts';
import { arrive, openDesk, tellWho, valueOf } from './support/visits.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();
/** A door or a tile says more than its name. */
const open = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();

/** Reads the register beside the program that has it open. */
function stored({ data }: Kiosk, sql: string): unknown {
  const rows = execFileSync('sqlite3', ['-readonly', '-json', join(data, 'register.db'), sql], {
    encoding: 'utf8',
  });
  return JSON.parse(rows === '' ? '[]' : rows);
}

/** The families of the fonts whose files the page has loaded. */
function loadedFonts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].toSorted();
  });
}

test('Arabic from the row of languages to the pass, right to left; the acceptance names the Arabic text', async ({
  kiosk,
}) => {
  const page = kiosk.publicPage;
  const finger = await Finger.of(page);
  const document = page.locator('html');
  await page.getByRole('button', { name: 'العربية', exact: true }).click();
  await expect(document).toHaveAttribute('lang', 'ar');
  await expect(document).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(ar.welcome.greeting)).toBeVisible();
  // Somebody far from the first page of the sheet of letters: only what is on the page is loaded.
  expect(await loadedFonts(page)).toContain('Noto Sans Arabic Variable');
  await expectItFits(page);
  await open(page, ar.welcome.signIn);
  await open(page, ar.kinds.parent);

  // The keys stand as on Arabic keyboards; names of teachers are typed with Latin ones.
  for (const letter of ['ن', 'و', 'ر', 'ة']) await finger.press(letter);
  await expect(page.getByLabel(ar.arriving.who.name)).toHaveValue('نورة');
  await press(page, ar.actions.continue);
  await finger.press(ar.keyboard.labels.latin);
  for (const letter of ['M', 'r', 'space', 'f', 'o', 'x'])
    await finger.press(letter === 'space' ? ar.keyboard.labels.space : letter);
  await expect(page.getByLabel(ar.arriving.who.seeing)).toHaveValue('Mr fox');
  await press(page, ar.actions.continue);

  await expect(page.locator(':lang(en)[dir="ltr"]', { hasText: 'My phone is switched off' })).toBeVisible();
  await expect(page.getByText(ar.arriving.rule.englishCounts)).toBeVisible();
  await expectItFits(page);
  await press(page, ar.arriving.rule.cannot);
  await expect(heading(page)).toHaveText(ar.arriving.decline.title);
  await press(page, ar.arriving.decline.mindChanged);
  for (const rule of [1, 2, 3, 4, 5]) {
    const progress = ar.arriving.rule.progress.replace('{{number}}', String(rule)).replace('{{all}}', '5');
    await expect(page.getByText(progress, { exact: true })).toBeVisible();
    await press(page, ar.actions.yes);
  }
  await finger.draw(page.locator('canvas'), scrawl);
  await press(page, ar.arriving.sign.thisIsMe);
  await expect(heading(page)).toHaveText(ar.arriving.check.title);
  await press(page, ar.arriving.check.signIn);
  await expect(heading(page)).toContainText('نورة');

  const texts = valueOf(await kiosk.call(page, 'rules.in-force', { kind: 'parent', language: 'ar' }));
  const accepted = stored(kiosk, 'SELECT language, sha256 FROM acceptances');
  expect(accepted).toEqual([{ language: 'ar', sha256: texts[0]?.sha256 }]);

  await press(page, ar.actions.close);
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  await expect(document).toHaveAttribute('dir', 'ltr');
});

test('a language changed half-way loses nothing typed, and asks the rules again in the new one', async ({
  kiosk,
}) => {
  const page = kiosk.publicPage;
  const choose = async (from: RegExp, to: string) => {
    await page.getByRole('button', { name: from }).click();
    await page.getByRole('dialog').getByRole('button', { name: to, exact: true }).click();
  };
  await open(page, 'Sign in');
  await open(page, 'Parent or carer');
  await page.getByLabel('Your full name').fill('Zofia Przykładowa-Ng');
  await choose(/English$/u, 'Polski');
  await expect(page.getByLabel(pl.arriving.who.name)).toHaveValue('Zofia Przykładowa-Ng');
  await choose(/Polski$/u, 'English');
  await tellWho(page, { 'Your full name': 'Zofia Przykładowa-Ng', 'Who are you seeing?': 'The office' });
  await press(page, 'Yes');
  await page.getByText('Rule 2 of 5', { exact: true }).waitFor();
  await choose(/English$/u, 'Polski');
  await expect(page.getByText(pl.arriving.rule.askedAgain)).toBeVisible();
  await expect(
    page.getByText(pl.arriving.rule.progress.replace('{{number}}', '1').replace('{{all}}', '5')),
  ).toBeVisible();
  await press(page, pl.actions.back);
  await expect(page.getByLabel(pl.arriving.who.seeing)).toHaveValue('The office');
});

test.describe('left alone', () => {
  test.use({ start: { args: ['--idle', '4,2'] } });

  test('the program counts and writes capitals in every language', async ({ kiosk }) => {
    // The program’s language data is trimmed; its rules for plurals and capitals are not.
    const counted = await kiosk.publicPage.evaluate(
      (tags) =>
        tags.map((tag) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted().join()),
      languages.map(({ tag }) => tag),
    );
    expect(counted).toEqual(
      languages.map(({ tag }) =>
        new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted().join(),
      ),
    );
    expect(await kiosk.publicPage.evaluate(() => 'ığdır i'.toLocaleUpperCase('tr'))).toBe('IĞDIR İ');

    // Somebody who chose a language and walked away leaves the wall as it was.
    await kiosk.publicPage.getByRole('button', { name: 'Türkçe', exact: true }).click();
    await expect(kiosk.publicPage.locator('html')).toHaveAttribute('lang', 'tr');
    await expect(kiosk.publicPage.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  });
});

test.describe('papers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-passes-'));
  test.use({ start: { args: ['--paper-folder', folder] } });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a pass has the letters of its name, whatever the script', async ({ kiosk }) => {
    await openDesk(kiosk);
    for (const name of ['نورة القحطاني', '王秀英', 'सीता श्रेष्ठ']) {
      const before = new Set(readdirSync(folder));
      const { payload } = await arrive(kiosk, { kind: 'parent', name, seeing: 'The office' });
      valueOf(await kiosk.call(kiosk.publicPage, 'papers.print-pass', { submission: randomUUID(), payload }));
      const made = () => readdirSync(folder).find((one) => one.endsWith('.pdf') && !before.has(one));
      await expect.poll(made).toBeDefined();
      const text = execFileSync('pdftotext', [join(folder, made() ?? ''), '-'], { encoding: 'utf8' });
      expect(text.replaceAll(/[\s\p{Cf}]/gu, ''), name).toContain(name.replaceAll(/\s/gu, ''));
    }
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bringIn, done, goTo, makeHead } from './support/desk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { type Kiosk, openKiosk } from './support/open-kiosk.ts';

const HAZEL = [
  'Bo',
  'سارة بنت عبد الرحمن المثال',
  'Zoë O’Brien-Testcase',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Cholmondeley-Marjoribanks the Third of Nowhere',
  'Nguyễn Thị Mẫu',
  'Plato',
  '李示例',
  'Dagfinnur Ægir Prófsson',
  'Ana Invención',
  'Test Child-Example',
];

/** Where the cards of a page stand, in millimetres: two across, five down (ISO/IEC 7810 ID-1); and how far their words may go. */
const CARD = { width: 85.6, height: 54, left: 19.4, top: 13.5, words: 47 } as const;

/** What one card of a printed page says, and what an independent reader finds on it as a slip printer would draw it. */
function cardOn(pdf: string, page: number, at: number) {
  const box = (perInch: number, width: number) => {
    const dots = (millimetres: number) => String(Math.round((millimetres / 25.4) * perInch));
    const x = dots(CARD.left + CARD.width * (at % 2));
    const y = dots(CARD.top + CARD.height * Math.floor(at / 2));
    return ['-x', x, '-y', y, '-W', dots(width), '-H', dots(CARD.height)];
  };
  const range = ['-f', String(page), '-l', String(page)];
  const picture = `${pdf}-${page}-${at}`;
  execFileSync('pdftoppm', [
    '-r',
    '203',
    ...range,
    ...box(203, CARD.width),
    '-png',
    '-singlefile',
    pdf,
    picture,
  ]);
  const read = execFileSync('zbarimg', ['-q', '--raw', `${picture}.png`], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const text = execFileSync('pdftotext', ['-r', '72', ...range, ...box(72, CARD.words), pdf, '-'], {
    encoding: 'utf8',
  });
  return { payload: read.trim(), text: bare(text) };
}

/** Without blanks, and without the hyphens that are taken for the break of a line. */
const bare = (text: string) => text.replaceAll(/[\s-]/gu, '');

const pagesOf = (pdf: string) =>
  Number(/Pages: +(\d+)/u.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);

/** Prints what is chosen on the page, and answers the paper. */
async function printed({ deskPage }: Kiosk, folder: string): Promise<string> {
  const papers = () => readdirSync(folder).filter((one) => one.endsWith('.pdf'));
  const before = papers();
  await deskPage.getByRole('button', { name: 'Print', exact: true }).press('Enter');
  await expect.poll(() => papers().length).toBe(before.length + 1);
  await expect(deskPage.getByText('It is printed.').filter({ visible: true })).toBeVisible();
  const paper = papers().find((one) => !before.includes(one)) ?? '';
  return join(folder, paper);
}

test('a class has its cards on two pages, each read back as its own child; a lost one is printed anew', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-cards-'));
  const kiosk = await openKiosk({ args: ['--paper-folder', folder] });
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await bringIn(kiosk, { '5 Hazel': HAZEL, '6 Maple': ['Seán Ó Tuathail-Testcase'] });
  await goTo(kiosk, 'Cards and tags');
  await deskPage.getByRole('checkbox', { name: /^5 Hazel/u }).press('Space');
  await expect(deskPage.getByText('11 cards on 2 pages')).toBeVisible();
  await expectNoBarriers(deskPage, 'children’s cards', 'desk');
  const pdf = await printed(kiosk, folder);
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toContain('(A4)');
  expect(pagesOf(pdf)).toBe(2);

  const { pupils } = await done(kiosk, 'child-cards.list', {});
  const expected = pupils.filter(({ className }) => className === '5 Hazel');
  const payloads = [];
  for (const [at, { id, name }] of expected.entries()) {
    const { payload, text } = cardOn(pdf, 1 + Math.floor(at / 10), at % 10);
    const found = await done(kiosk, 'phones.scan', { payload });
    expect(found, name).toMatchObject({ found: 'child', pupil: { id } });
    // A name from right to left stands in the file in the order it is drawn in.
    if (!/\p{Script=Arabic}/u.test(name)) expect(text, name).toContain(bare(name));
    for (const words of ['ConwayPrimarySchool', '5Hazel']) expect(text, name).toContain(words);
    payloads.push(payload);
  }
  expect(new Set(payloads).size).toBe(HAZEL.length);

  await deskPage.getByRole('button', { name: 'Show names of 5 Hazel' }).press('Enter');
  await deskPage.getByRole('button', { name: 'Card is lost: Plato' }).press('Enter');
  const dialog = deskPage.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Yes, make it worthless' }).press('Enter');
  await expect(dialog.getByText('Say what happened to the card').last()).toBeVisible();
  await expectNoBarriers(deskPage, 'a lost card', 'desk', { onlyDay: true });
  await dialog.getByLabel('What happened to the card?').fill('Left on the bus');
  await dialog.getByLabel('What happened to the card?').press('Enter');
  await expect(deskPage.getByText('1 card on 1 page')).toBeVisible();
  const old = payloads[expected.findIndex(({ name }) => name === 'Plato')] ?? '';
  const gone = await kiosk.call(deskPage, 'phones.scan', { payload: old });
  expect(gone).toMatchObject({ ok: false, problem: { code: 'child-card-cancelled' } });
  const { payload: fresh } = cardOn(await printed(kiosk, folder), 1, 0);
  expect(fresh).not.toBe(old);
  expect(await done(kiosk, 'phones.scan', { payload: fresh })).toMatchObject({ pupil: { name: 'Plato' } });

  await deskPage.getByRole('tab', { name: 'Slot tags' }).click();
  await deskPage.getByLabel('From slot').fill('5');
  await deskPage.getByLabel('To slot').fill('16');
  await deskPage.getByLabel('To slot').press('Enter');
  await expect(deskPage.getByText('12 tags on 2 pages')).toBeVisible();
  await expectNoBarriers(deskPage, 'slot tags', 'desk', { onlyDay: true });
  const tags = await printed(kiosk, folder);
  expect(pagesOf(tags)).toBe(2);
  for (let at = 0; at < 12; at += 1) {
    const { payload, text } = cardOn(tags, 1 + Math.floor(at / 10), at % 10);
    expect(await done(kiosk, 'phones.scan', { payload })).toMatchObject({ found: 'slot', slot: at + 5 });
    expect(text).toContain(`Slot${at + 5}`);
  }
  await expect(deskPage.getByRole('checkbox', { name: 'Slot 16, has a tag' })).toBeVisible();
  await kiosk.close();
  expect(kiosk.complaints.unexpected).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

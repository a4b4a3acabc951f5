import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test as base } from '@playwright/test';
import { type PrivateCups, privateCups, type TestPrinter } from '../support/private-cups.ts';
import { bringIn, handIn, openPlace, placesOf } from './support/desk.ts';
import { type Kiosk, openKiosk } from './support/open-kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { arrive, openDesk, valueOf } from './support/visits.ts';

const textOf = (pdf: string) => execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });

interface Printing {
  kiosk: Kiosk;
  cups: PrivateCups;
  door: TestPrinter;
}

/** A kiosk on a print system of its own, with one printer that is nobody’s usual one; the head is at the settings. */
const test = base.extend<{ printing: Printing }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  printing: async ({}, provide) => {
    const cups = await privateCups();
    try {
      const door = cups.addPrinter('Door_Label');
      const kiosk = await openKiosk({ args: ['--print-socket', cups.socket] });
      await openDesk(kiosk);
      await openPlace(kiosk, placesOf(kiosk).filter({ hasText: 'Settings' }));
      await provide({ kiosk, cups, door });
      await kiosk.close();
      expect(kiosk.complaints.unexpected).toEqual([]);
    } finally {
      await cups.end();
    }
  },
});

const section = ({ kiosk }: Printing, name: string) =>
  kiosk.deskPage.getByRole('region', { name, exact: true });

test('a printer chosen on screen prints the pass of whoever has just come in', async ({ printing }) => {
  const { kiosk, door } = printing;
  const { call, publicPage, deskPage } = kiosk;
  const answers = { kind: 'visitor', name: 'Nguyễn Thị Mẫu', seeing: 'Mrs Adeyemi' } as const;
  const { payload } = await arrive(kiosk, answers);
  const print = async () =>
    valueOf(await call(publicPage, 'papers.print-pass', { submission: randomUUID(), payload })).job;
  const stateOf = async (job: string) => valueOf(await call(publicPage, 'papers.job', { job }));

  const lost = await print();
  await expect.poll(() => stateOf(lost.id)).toMatchObject({ state: 'failed', problem: 'printer-missing' });

  const passes = section(printing, 'Visitors’ passes');
  await passes.getByRole('radio', { name: /Door_Label/u }).check();
  await expect(passes.getByText('Saved')).toBeVisible();
  const job = await print();
  await expect.poll(() => stateOf(job.id)).toMatchObject({ state: 'printed', problem: null });
  const [pdf = '', ...others] = door.papers();
  expect(others).toEqual([]);
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size: +175\.\d+ x 283/u);
  expect(door.options(pdf)).toContain('media=Custom.62x100mm');
  execFileSync('pdftoppm', ['-r', '203', '-png', '-singlefile', pdf, pdf]);
  const read = execFileSync('zbarimg', ['-q', '--raw', `${pdf}.png`], { encoding: 'utf8', stdio: 'pipe' });
  expect(read.trim()).toBe(payload);
  expect(printing.cups.kept()).toEqual([]);
  await expect(deskPage.getByRole('button', { name: /to look after/u })).toHaveCount(0);
});

test('the desk sees what keeps a paper, and takes it back; nothing comes out later', async ({ printing }) => {
  const { kiosk, cups, door } = printing;
  const { deskPage } = kiosk;
  const passes = section(printing, 'Visitors’ passes');
  await passes.getByRole('radio', { name: /Door_Label/u }).check();
  cups.run('cupsdisable', 'Door_Label');
  await passes.getByRole('button', { name: /Print a test page/u }).click();
  await expect(passes.getByText('The printer is stopped.')).toBeVisible();
  await deskPage.getByRole('button', { name: '1 paper to look after' }).click();
  const dialog = deskPage.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /Test page/u })).toContainText('The printer is stopped.');
  await expectNoBarriers(deskPage, 'papers that are not out', 'desk');
  await dialog.getByRole('button', { name: /Take back/u }).click();
  await expect(dialog.getByText('Every paper of today is out.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(passes.getByText('It was taken back. Nothing comes out later.')).toBeVisible();
  await expect.poll(() => cups.kept()).toEqual([]);
  cups.run('cupsenable', 'Door_Label');
  await passes.getByRole('button', { name: /Print a test page/u }).click();
  await expect(passes.getByText('It is printed.')).toBeVisible();
  expect(door.papers()).toHaveLength(1);
});

test('with the printer gone the phones are in, their tickets wait, and come out when it is back', async ({
  printing,
}) => {
  const { kiosk, cups, door } = printing;
  const { call, deskPage } = kiosk;
  const tickets = section(printing, 'Phone tickets');
  await tickets.getByRole('radio', { name: /Door_Label/u }).check();
  await expect(tickets.getByText('Saved')).toBeVisible();
  cups.run('cupsreject', 'Door_Label');
  await bringIn(kiosk, { '5 Hazel': ['Plato', 'سارة المثال'] });
  const { handover } = await handIn(kiosk, 'Plato');
  await handIn(kiosk, 'سارة المثال');
  await deskPage.getByRole('button', { name: '2 papers to look after' }).click();
  const dialog = deskPage.getByRole('dialog');
  for (const slot of ['Slot 1', 'Slot 2'])
    await expect(dialog.getByRole('row', { name: new RegExp(slot, 'u') })).toContainText('takes no papers');
  await expectNoBarriers(deskPage, 'tickets that wait', 'desk', { onlyDay: true });
  cups.run('cupsaccept', 'Door_Label');
  await dialog.getByRole('button', { name: 'Print all 2 again' }).click();
  await expect(dialog.getByText('Every paper of today is out.')).toBeVisible();
  await expect.poll(() => door.papers().length).toBe(2);
  // No printer ever had the first ones.
  for (const pdf of door.papers()) expect(textOf(pdf)).not.toMatch(/copy/iu);
  valueOf(await call(deskPage, 'tickets.reprint', { submission: randomUUID(), handover }));
  await expect.poll(() => door.papers().filter((pdf) => /copy 2/iu.test(textOf(pdf))).length).toBe(1);
});

test('a setting is in force as soon as it is saved, and says what is wrong with it', async ({ printing }) => {
  const { kiosk } = printing;
  const { call, publicPage } = kiosk;
  const state = async () => valueOf(await call(publicPage, 'kiosk.state', {}));
  const visits = section(printing, 'Visitors');
  await visits.getByRole('textbox', { name: 'Closing time' }).fill('25:00');
  await visits.getByRole('button', { name: 'Save' }).click();
  await expect(visits.getByText('Type a time like 18:00')).toBeVisible();
  expect((await state()).closingTime).toBe('18:00');
  await visits.getByRole('textbox', { name: 'Closing time' }).fill('1730');
  await visits.getByRole('button', { name: 'Save' }).click();
  await expect(visits.getByText('Saved')).toBeVisible();
  await expect(visits.getByRole('textbox', { name: 'Closing time' })).toHaveValue('17:30');

  const languages = section(printing, 'Languages at the door');
  await expect(languages.getByRole('checkbox', { name: 'English' })).toBeDisabled();
  await languages.getByRole('checkbox', { name: 'Polski' }).uncheck();
  await expect(languages.getByText('Saved')).toBeVisible();
  await section(printing, 'The screen at the door')
    .getByRole('checkbox', { name: /camera/u })
    .uncheck();
  await expect(section(printing, 'The screen at the door').getByText('Saved')).toBeVisible();
  const now = await state();
  expect(now).toMatchObject({ closingTime: '17:30', camera: false, sounds: true });
  expect(now.languages).toEqual(['en', 'ne', 'ro', 'so', 'fr', 'es', 'tr', 'ar', 'zh-Hans']);

  await kiosk.answerDialog(kiosk.data);
  const sheet = section(printing, 'The list of who is on site');
  await sheet.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(sheet.getByText(kiosk.data)).toBeVisible();
  await sheet.getByRole('button', { name: 'No second place' }).click();
  await expect(sheet.getByText('None: the list is on this computer only')).toBeVisible();
});

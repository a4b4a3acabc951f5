import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, goTo, makeHead } from './support/desk.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';

/** Offers a pupil file to the next dialog. */
async function offer(kiosk: Kiosk, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-pupils-'));
  const path = join(folder, 'pupils.csv');
  writeFileSync(path, text);
  await kiosk.answerDialog(path);
  await kiosk.deskPage.getByRole('button', { name: 'Choose a file' }).click();
  await kiosk.deskPage.getByRole('dialog').or(kiosk.deskPage.getByRole('alert')).first().waitFor();
  rmSync(folder, { recursive: true });
}

test.beforeEach(async ({ kiosk }) => {
  await makeHead(kiosk);
  await goTo(kiosk, 'Pupils');
});

test('children are added by hand, and stand on the phone desk', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await deskPage.getByRole('button', { name: 'Add the child' }).click();
  await expect(deskPage.getByRole('alert')).toContainText('Type the child’s name');
  await deskPage.getByLabel('Full name').fill('Nwachukwu-'.repeat(21));
  await deskPage.getByLabel('Class', { exact: true }).fill('5 Hazel');
  await deskPage.keyboard.press('Enter');
  await expect(deskPage.getByRole('alert')).toContainText('This is too long');
  await deskPage.getByLabel('Full name').fill('Zoë D’Ambrosio');
  await deskPage.keyboard.press('Enter');
  await expect(deskPage.getByText('Zoë D’Ambrosio is in 5 Hazel now.')).toBeVisible();
  await expect(deskPage.getByLabel('Full name')).toBeFocused();
  await deskPage.keyboard.type('Zoë D’Ambrosio');
  await deskPage.keyboard.press('Enter');
  await expect(deskPage.getByRole('alert')).toContainText('A child of this name is in this class already.');
  await deskPage.keyboard.press('F2');
  await expect(deskPage.getByRole('tab', { name: /5 Hazel/u })).toContainText('0 of 1');
});

test('a file shows what it would change, then changes it', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await done(kiosk, 'pupils.add', { submission: crypto.randomUUID(), name: 'Suharto', className: '5 Hazel' });
  await offer(kiosk, '\uFEFFForename,Surname,Class\r\nŁucja,"O’Neill, Jr",6 Oak\r\nنور,الهدى,6 Oak\r\n');
  const dialog = deskPage.getByRole('dialog');
  await expect(dialog).toContainText('2 new');
  expect(await done(kiosk, 'pupils.list', {})).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Bring in 2 children' }).click();
  await expect(deskPage.getByText('Done: 2 children brought in or moved.')).toBeVisible();
  expect(await done(kiosk, 'pupils.list', {})).toHaveLength(3);
});

test('a child who changes class is moved, not doubled', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await done(kiosk, 'pupils.add', { submission: crypto.randomUUID(), name: 'Suharto', className: '5 Hazel' });
  await offer(kiosk, 'name,class\nSuharto,6 Oak\n');
  await expect(deskPage.getByRole('dialog')).toContainText('1 change class');
  await deskPage.getByRole('button', { name: 'Bring in 1 child' }).click();
  await expect(deskPage.getByRole('dialog')).toHaveCount(0);
  expect(await done(kiosk, 'pupils.list', {})).toMatchObject([{ name: 'Suharto', className: '6 Oak' }]);
});

test('bad rows are named with their line, and nothing is brought in by halves', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await offer(kiosk, 'name,class\nGood Child,6 Oak\n,6 Oak\nTwice Told,6 Oak\nTwice Told,6 Oak\n');
  const dialog = deskPage.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /^3 name/u })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^5 .*stands in the file twice/u })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /Bring in/u })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  expect(await done(kiosk, 'pupils.list', {})).toEqual([]);
});

test('a file that is no pupil file is refused with a sentence', async ({ kiosk }) => {
  await offer(kiosk, 'Dear kiosk, this is a letter.');
  await expect(kiosk.deskPage.getByRole('alert')).toContainText('This file can’t be read.');
});

test('choosing no file changes nothing', async ({ kiosk }) => {
  await kiosk.answerDialog(null);
  await kiosk.deskPage.getByRole('button', { name: 'Choose a file' }).click();
  await expect(kiosk.deskPage.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  await expect(kiosk.deskPage.getByRole('dialog')).toHaveCount(0);
  await expect(kiosk.deskPage.getByRole('alert')).toHaveCount(0);
});

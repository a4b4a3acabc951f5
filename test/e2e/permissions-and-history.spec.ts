import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringIn, done, goTo, makeHead } from './support/desk.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { tile } from './support/phone-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-history-'));
test.use({ start: { args: ['--paper-folder', folder] } });
test.slow();
test.afterAll(() => rmSync(folder, { recursive: true }));

const HOSTILE = '<img src=x onerror="alert(1)"> {{name}} מספר';
const id = () => crypto.randomUUID();

/** Takes a phone in and gives it back with a new mark. */
async function comeAndGo(kiosk: Kiosk, pupil: string, slot: number, note: string) {
  const handed = await done(kiosk, 'phones.hand-in', {
    submission: id(),
    pupil,
    slot,
    device: { kind: 'smartphone', look: 'Black, blue case' },
    conditions: ['corner-cracked'],
    note,
    seenOff: true,
  });
  await done(kiosk, 'phones.give-back', {
    submission: id(),
    handover: handed.handover,
    ticket: handed.ticket.id,
    conditions: ['corner-cracked', 'screen-cracked'],
    note: '',
    collector: { who: 'pupil' },
  });
}

test('who may bring a phone, who keeps it, and what happened to it, are told at the desk and on paper', async ({
  kiosk,
}) => {
  const { deskPage } = kiosk;
  const press = (name: string | RegExp) => deskPage.getByRole('button', { name }).press('Enter');
  const openChild = async (name: string) => {
    await goTo(kiosk, 'Pupils');
    await deskPage.getByRole('searchbox', { name: 'Find a child' }).fill(name);
    await press(name);
    await expect(deskPage.getByRole('heading', { name })).toBeFocused();
  };
  await makeHead(kiosk);
  await bringIn(kiosk, { '6 Maple': ['Leila Haddad', 'Zoë O’Brien', 'Plato'] });

  // Nine tickets on paper would only take time.
  const ticketPrinter = { queue: null, paper: 'roll-80' as const, byItself: false };
  await done(kiosk, 'settings.change', { submission: id(), changes: { ticketPrinter } });

  await test.step('a school that asks for permissions sees who has none', async () => {
    await goTo(kiosk, 'Settings');
    await deskPage.getByRole('radio', { name: /Yes, each child needs one/u }).check();
    await expect(deskPage.getByRole('region', { name: 'Permission to bring a phone' })).toContainText(
      'Saved',
    );
    await deskPage.keyboard.press('F2');
    await expect(tile(deskPage, 'Zoë O’Brien')).toContainText('No permission');
  });

  await test.step('a class is given permission by keyboard alone, all but one child', async () => {
    const year = new Date().getFullYear() + 1;
    await goTo(kiosk, 'Pupils');
    await press('Permissions');
    await expect(deskPage.getByRole('heading', { name: 'Who may bring a phone' })).toBeFocused();
    await press('Choose all of 6 Maple');
    await deskPage.keyboard.press('Tab');
    await deskPage.keyboard.press('Tab');
    await deskPage.keyboard.press('End');
    await deskPage.keyboard.press('ArrowLeft');
    await deskPage.keyboard.press('Space');
    await expect(deskPage.getByRole('checkbox', { name: /Zoë/u })).not.toBeChecked();
    await deskPage.keyboard.press('Space');
    await deskPage.getByRole('checkbox', { name: /Plato/u }).press('Space');
    await expect(deskPage.getByText('For 2 chosen children')).toBeVisible();
    await press('Give permission');
    await expect(deskPage.getByRole('alert')).toContainText('Type who approved it');
    await expectNoBarriers(deskPage, 'permissions with errors', 'desk');
    await deskPage.getByLabel('Until and including').fill(`${year}-07-21`);
    await deskPage.getByLabel('Who approved it?').fill('Mrs Adeyemi');
    await deskPage.keyboard.press('Enter');
    await expect(deskPage.getByText(`2 children have permission until 21 July ${year}.`)).toBeVisible();
    await press('Back to Pupils');
    await deskPage.keyboard.press('F2');
    await expect(tile(deskPage, 'Zoë O’Brien')).toContainText('Not yet');
    await expect(tile(deskPage, 'Plato')).toContainText('No permission');
  });

  await test.step('a child keeps the phone by agreement', async () => {
    await openChild('Plato');
    await press('Write down an agreement');
    await press(/^Agree$/u);
    await expect(deskPage.getByRole('alert')).toContainText('Choose the kind of reason');
    await deskPage.getByRole('radio', { name: 'A young carer' }).check();
    await deskPage.getByLabel('Who approved it?').fill('Mrs Adeyemi');
    await deskPage.keyboard.press('Enter');
    await expect(deskPage.getByText('Keeps it: young carer')).toBeVisible();
    await press('Back to Pupils');
    await deskPage.keyboard.press('F2');
    await expect(tile(deskPage, 'Plato')).toContainText('Keeps own device');
  });

  await test.step('what happened is shown, with what was new, and printed on several pages', async () => {
    const { pupils } = await done(kiosk, 'permissions.list', {});
    const zoe = pupils.find(({ name }) => name === 'Zoë O’Brien')?.id ?? '';
    for (let slot = 1; slot <= 9; slot += 1) await comeAndGo(kiosk, zoe, slot, slot === 9 ? HOSTILE : '');
    await openChild('Zoë O’Brien');
    const newest = deskPage.getByRole('article').first();
    await expect(newest).toContainText('Screen cracked');
    await expect(newest).toContainText('new: not seen when it came in');
    await expect(newest).toContainText(HOSTILE);
    await expectNoBarriers(deskPage, 'a child’s page', 'desk');
    const papers = () => readdirSync(folder).filter((name) => name.startsWith('pupil-history'));
    expect(papers()).toEqual([]);
    await press('Print this record');
    await expect(deskPage.getByText('It is printed.')).toBeVisible();
    const [paper = ''] = papers();
    const text = execFileSync('pdftotext', ['-layout', join(folder, paper), '-'], { encoding: 'utf8' });
    expect(text).toContain('9 stays, newest first');
    expect(text).toMatch(/Page 3 of 3/u);
    expect(text.match(/new: not seen when it came in/gu)).toHaveLength(9);
    expect(text).toContain('<img src=x onerror="alert(1)"> {{name}}');
    expect(text).not.toMatch(/Plato|Leila/u);
  });

  await test.step('a name is put right', async () => {
    await press('Change name or class');
    await deskPage.getByRole('dialog').getByLabel('Full name').fill('Zoë O’Brien-Ångström');
    await deskPage.keyboard.press('Enter');
    await expect(deskPage.getByRole('heading', { name: 'Zoë O’Brien-Ångström' })).toBeVisible();
  });
});

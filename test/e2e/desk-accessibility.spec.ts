import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bringIn, done, HEAD_PIN, makeHead, OFFICE_PIN, unlock, visitorArrives } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { phoneOf, slot, tile } from './support/phone-desk.ts';

/** What axe finds on the page as it is now, told so that a failure can be read. */
async function findings(page: Page): Promise<string[]> {
  // Colours are measured when nothing is on its way in any more.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The same in the themes of the evening and of high contrast, and then by day again. */
async function inOtherThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['evening', 'contrast']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    found.push(...(await findings(page)));
  }
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  return found;
}

for (const size of ['landscape', 'portrait'] as const) {
  test.describe(size, () => {
    test.use({ start: { size } });
    test.slow();

    test('axe finds nothing on the locked desk', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await deskPage.getByRole('heading', { level: 1 }).waitFor();
      expect(await findings(deskPage), 'first entry').toEqual([]);
      await deskPage.getByRole('button', { name: 'Make the account and begin' }).click();
      await deskPage.getByRole('alert').waitFor();
      expect(await findings(deskPage), 'first entry with errors').toEqual([]);
      await makeHead(kiosk);
      await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
      await kiosk.call(kiosk.publicPage, 'help.call', { submission: crypto.randomUUID(), reason: 'help' });
      await deskPage.getByRole('alert').filter({ hasText: 'asks for help' }).waitFor();
      expect(await findings(deskPage), 'PIN').toEqual([]);
      await deskPage.getByLabel('Your PIN').fill('384920');
      await deskPage.keyboard.press('Enter');
      await deskPage.getByText('That PIN is not right').waitFor();
      expect(await findings(deskPage), 'wrong PIN').toEqual([]);
      await deskPage.getByRole('button', { name: 'Somebody else' }).click();
      await deskPage.getByRole('heading', { name: 'Who is at the desk?' }).waitFor();
      expect(await findings(deskPage), 'names').toEqual([]);
      await unlock(kiosk, 'Perpetua', HEAD_PIN);
      expect(await findings(deskPage), 'unlocked').toEqual([]);
    });

    test('axe finds nothing on the phone desk', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await makeHead(kiosk);
      await deskPage.keyboard.press('F2');
      await deskPage.getByText('The pupil register is empty').waitFor();
      expect(await findings(deskPage), 'no pupils').toEqual([]);
      await bringIn(kiosk, {
        '5 Hazel': ['Bilal Hashmi', 'Suharto', 'نور الهدى'],
        '6 Maple': ['Leila Haddad'],
      });
      await phoneOf(kiosk, 'Suharto');
      await tile(deskPage, 'Suharto').getByText('Handed in').waitFor();
      expect(await findings(deskPage), 'tiles').toEqual([]);
      expect(await inOtherThemes(deskPage), 'tiles in other themes').toEqual([]);
      await deskPage.getByRole('searchbox').fill('zz');
      expect(await findings(deskPage), 'nobody found').toEqual([]);
      await deskPage.getByRole('searchbox').fill('');
      await tile(deskPage, 'Bilal Hashmi').click();
      await deskPage.getByRole('textbox', { name: 'Slot' }).fill('1');
      expect(await findings(deskPage), 'hand-in with a taken slot').toEqual([]);
      expect(await inOtherThemes(deskPage), 'hand-in in other themes').toEqual([]);
      await slot(deskPage, 9).click();
      await deskPage.getByRole('button', { name: /take it in/u }).click();
      await deskPage.getByRole('dialog').waitFor();
      expect(await findings(deskPage), 'ticket').toEqual([]);
      await deskPage.keyboard.press('Escape');
      expect(await findings(deskPage), 'toast').toEqual([]);
      await deskPage.keyboard.press('F3');
      await deskPage.getByRole('textbox', { name: 'Short code of the ticket' }).fill('nothing');
      await deskPage.keyboard.press('Enter');
      expect(await findings(deskPage), 'code that is none').toEqual([]);
      await slot(deskPage, 9).click();
      await deskPage.getByText('Not given back without its ticket').waitFor();
      expect(await findings(deskPage), 'no ticket').toEqual([]);
      await deskPage.getByRole('button', { name: 'No ticket? Check identity' }).click();
      await deskPage.getByRole('dialog').getByRole('button', { name: 'Make a new ticket' }).click();
      expect(await findings(deskPage), 'lost ticket with errors').toEqual([]);
      await deskPage.getByLabel(/I know this child/u).check();
      await deskPage.getByLabel('What happened to the ticket?').fill('eaten');
      await deskPage.getByRole('dialog').getByRole('button', { name: 'Make a new ticket' }).click();
      await deskPage.getByText('The old ticket is void').waitFor();
      await deskPage.keyboard.press('Escape');
      await deskPage.keyboard.press('2');
      await deskPage.getByRole('radio', { name: /Another adult/u }).check();
      expect(await findings(deskPage), 'return').toEqual([]);
      expect(await inOtherThemes(deskPage), 'return in other themes').toEqual([]);
    });

    test('axe finds nothing in the staff room', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await makeHead(kiosk);
      const place = (name: string) => deskPage.getByRole('navigation').getByRole('button', { name }).click();
      await place('On site');
      expect(await findings(deskPage), 'nobody on site').toEqual([]);
      await visitorArrives(kiosk, 'Wangarĩ Muthoni');
      await deskPage.getByRole('button', { name: 'Sign out Wangarĩ Muthoni' }).click();
      expect(await findings(deskPage), 'signing out').toEqual([]);
      await deskPage.keyboard.press('Escape');
      expect(await findings(deskPage), 'on site').toEqual([]);
      await place('Pupils');
      expect(await findings(deskPage), 'no pupils').toEqual([]);
      await bringIn(kiosk, { '5 Hazel': ['Bilal Hashmi', 'نور الهدى'] });
      await deskPage.getByRole('button', { name: 'Add the child' }).click();
      await deskPage.getByRole('alert').waitFor();
      expect(await findings(deskPage), 'pupils with errors').toEqual([]);
      await place('Staff');
      await done(kiosk, 'staff.add', {
        submission: crypto.randomUUID(),
        name: 'Suharto',
        role: 'office',
        pin: OFFICE_PIN,
      });
      await deskPage.getByRole('button', { name: 'Make the account' }).click();
      await deskPage.getByRole('alert').waitFor();
      expect(await findings(deskPage), 'accounts with errors').toEqual([]);
      await deskPage.getByRole('button', { name: 'Close the account of Suharto' }).click();
      expect(await findings(deskPage), 'closing an account').toEqual([]);
    });
  });
}

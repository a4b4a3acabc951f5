import type { Page } from '@playwright/test';
import {
  bringIn,
  done,
  goTo,
  HEAD_PIN,
  makeHead,
  OFFICE_PIN,
  openPlace,
  placesOf,
  unlock,
  visitorArrives,
} from './support/desk.ts';
import { test } from './support/kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { offer } from './support/pupil-file.ts';
import { lastHandIn, phoneOf, slot, tile } from './support/phone-desk.ts';

for (const size of ['landscape', 'portrait'] as const) {
  test.describe(size, () => {
    test.use({ start: { size } });
    test.slow();

    // Colours are the same on a desk that stands upright.
    const look = (page: Page, screen: string) =>
      expectNoBarriers(page, screen, 'desk', { onlyDay: size === 'portrait' });

    test('axe finds nothing on the locked desk', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await deskPage.getByRole('heading', { level: 1 }).waitFor();
      await look(deskPage, 'first entry');
      await deskPage.getByRole('button', { name: 'Make the account and begin' }).click();
      await deskPage.getByRole('alert').waitFor();
      await look(deskPage, 'first entry with errors');
      await makeHead(kiosk);
      await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
      await kiosk.call(kiosk.publicPage, 'help.call', { submission: crypto.randomUUID(), reason: 'help' });
      await deskPage.getByRole('alert').filter({ hasText: 'asks for help' }).waitFor();
      await look(deskPage, 'PIN');
      await deskPage.getByLabel('Your PIN').fill('384920');
      await deskPage.keyboard.press('Enter');
      await deskPage.getByText('That PIN is not right').waitFor();
      await look(deskPage, 'wrong PIN');
      await deskPage.getByRole('button', { name: 'Somebody else', exact: true }).click();
      await deskPage.getByRole('heading', { name: 'Who is at the desk?' }).waitFor();
      await look(deskPage, 'names');
      await unlock(kiosk, 'Perpetua', HEAD_PIN);
      await placesOf(kiosk).first().waitFor();
      for (const place of await placesOf(kiosk).all()) {
        await openPlace(kiosk, place);
        await look(deskPage, `unlocked, ${await place.textContent()}`);
      }
      await deskPage.getByRole('button', { name: 'How this screen looks' }).click();
      await look(deskPage, 'how it looks');
    });

    test('axe finds nothing on the phone desk', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await makeHead(kiosk);
      await deskPage.keyboard.press('F2');
      await deskPage.getByText('The pupil register is empty').waitFor();
      await look(deskPage, 'no pupils');
      await bringIn(kiosk, {
        '5 Hazel': ['Bilal Hashmi', 'Suharto', 'نور الهدى'],
        '6 Maple': ['Leila Haddad'],
      });
      await phoneOf(kiosk, 'Suharto');
      await tile(deskPage, 'Suharto').getByText('Handed in').waitFor();
      await look(deskPage, 'tiles');
      await deskPage.getByRole('searchbox').fill('zz');
      await look(deskPage, 'nobody found');
      await deskPage.getByRole('searchbox').fill('');
      await tile(deskPage, 'Bilal Hashmi').click();
      await deskPage.getByRole('textbox', { name: 'Slot' }).fill('1');
      await look(deskPage, 'hand-in with a taken slot');
      await slot(deskPage, 9).click();
      await deskPage.getByRole('button', { name: /take it in/u }).click();
      await lastHandIn(deskPage).waitFor();
      await look(deskPage, 'the last hand-in');
      await lastHandIn(deskPage).getByRole('button', { name: 'Show the ticket' }).click();
      await look(deskPage, 'ticket');
      await deskPage.keyboard.press('Escape');
      await lastHandIn(deskPage).getByRole('button', { name: 'Add marks' }).click();
      await deskPage.getByRole('dialog').waitFor();
      await look(deskPage, 'marks');
      await deskPage.keyboard.press('Escape');
      await deskPage.keyboard.press('F3');
      await deskPage.getByRole('textbox', { name: 'Short code of the ticket' }).fill('nothing');
      await deskPage.keyboard.press('Enter');
      await look(deskPage, 'code that is none');
      await slot(deskPage, 9).click();
      await deskPage.getByText('Not given back without its ticket').waitFor();
      await look(deskPage, 'no ticket');
      await deskPage.getByRole('button', { name: 'No ticket? Check identity' }).click();
      await deskPage.getByRole('dialog').getByRole('button', { name: 'Give it back now' }).click();
      await look(deskPage, 'lost ticket with errors');
      await deskPage.getByLabel(/I know this child/u).check();
      await deskPage.getByLabel('What happened to the ticket?').fill('eaten');
      await deskPage.getByLabel('Your own PIN again').fill(HEAD_PIN);
      await deskPage.keyboard.press('Enter');
      await deskPage.getByText(/identity checked/u).waitFor();
      await deskPage.keyboard.press('2');
      await deskPage.getByLabel('What is different').waitFor();
      await deskPage.getByRole('radio', { name: /Another adult/u }).check();
      await look(deskPage, 'return');
    });

    test('axe finds nothing on the pages of visitors and rules', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await makeHead(kiosk);
      const press = (name: string) => deskPage.getByRole('button', { name, exact: true }).click();
      const tab = (name: string) => deskPage.getByRole('tab', { name }).click();
      const place = (name: string) => goTo(kiosk, name);
      await place('Visitors');
      await press('Paste a list');
      await deskPage.getByLabel('The list').fill('Áine O’Dowd,Carbon Theatre,Year 6,0:00\nSuharto,,,25:00');
      await deskPage.getByText('1 thing is in the way').waitFor();
      await look(deskPage, 'list with a bad row');
      await deskPage.getByLabel('The list').fill('Áine O’Dowd,Carbon Theatre,Year 6,0:00\nنور الهدى');
      await press('Add 2 visitors');
      await deskPage.getByRole('region', { name: /not here/u }).waitFor();
      await look(deskPage, 'expected and late');
      await deskPage.getByRole('button', { name: 'What to say to Áine O’Dowd' }).click();
      await look(deskPage, 'code to read out');
      await press('Done');
      await press('Expect somebody');
      await deskPage.getByRole('radio', { name: 'Contractor' }).check();
      await press('Write down');
      await deskPage.getByRole('dialog').getByRole('alert').waitFor();
      await look(deskPage, 'expecting somebody, with errors');
      await press('Leave it');
      await tab('Events');
      await press('Make an event');
      await press('Make the event');
      await deskPage.getByRole('dialog').getByRole('alert').waitFor();
      await look(deskPage, 'event with errors');
      await press('Leave it');
      await visitorArrives(kiosk, 'Wangarĩ Muthoni');
      await place('On site');
      await deskPage.getByRole('button', { name: 'Make a return card for Wangarĩ Muthoni' }).click();
      await deskPage.getByRole('dialog').waitFor();
      await look(deskPage, 'return card');
      await press('Done');
      await place('Visitors');
      await tab('Return cards');
      await look(deskPage, 'return cards');
      await place('Rules');
      await deskPage.getByRole('button', { name: 'العربية' }).click();
      await deskPage.getByRole('textbox', { name: 'Rule 1: in a few words' }).fill('');
      await press('Look at the changes');
      await deskPage.getByRole('alert').waitFor();
      await look(deskPage, 'rules with errors');
      await deskPage.getByRole('textbox', { name: 'Rule 1: in a few words' }).fill('هاتفي مطفأ');
      await press('Look at the changes');
      await look(deskPage, 'changed rules');
    });

    test('axe finds nothing in the staff room', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await makeHead(kiosk);
      const place = (name: string) => goTo(kiosk, name);
      await place('On site');
      await look(deskPage, 'nobody on site');
      await visitorArrives(kiosk, 'Wangarĩ Muthoni');
      await deskPage.getByRole('button', { name: 'Sign out Wangarĩ Muthoni' }).click();
      await look(deskPage, 'signing out');
      await deskPage.keyboard.press('Escape');
      await look(deskPage, 'on site');
      await place('Pupils');
      await look(deskPage, 'no pupils');
      await bringIn(kiosk, { '5 Hazel': ['Bilal Hashmi', 'نور الهدى'] });
      await deskPage.getByRole('button', { name: 'Add the child' }).click();
      await deskPage.getByRole('alert').waitFor();
      await look(deskPage, 'pupils with errors');
      await offer(kiosk, 'Adno,Name,Class,UPN\n1,"Mock, Ada",6B,\n2,,6B,\n');
      await deskPage.getByText('1 row can’t be read').waitFor();
      await look(deskPage, 'pupil file with a bad row');
      await deskPage.getByRole('combobox', { name: 'Column Class holds' }).selectOption('nothing');
      await look(deskPage, 'pupil file without a class');
      await offer(kiosk, 'Adno,Name,Class,UPN\n1,"Mock, Ada",6B,\n', 'Choose another file');
      await deskPage.getByText('2 children leave the register.').waitFor();
      await look(deskPage, 'what a pupil file would change');
      await deskPage.getByRole('button', { name: /^Bring it in/u }).click();
      await look(deskPage, 'asked once more whether many leave');
      await deskPage.getByRole('button', { name: 'Yes, they have all left' }).click();
      await deskPage.getByRole('button', { name: 'To the list of children' }).waitFor();
      await look(deskPage, 'pupil file brought in');
      await deskPage.getByRole('button', { name: 'To the list of children' }).click();
      await look(deskPage, 'pupils');
      await place('Staff');
      await done(kiosk, 'staff.add', {
        submission: crypto.randomUUID(),
        name: 'Suharto',
        role: 'office',
        pin: OFFICE_PIN,
      });
      await deskPage.getByRole('button', { name: 'Make the account' }).click();
      await deskPage.getByRole('alert').waitFor();
      await look(deskPage, 'accounts with errors');
      await deskPage.getByRole('button', { name: 'Close the account of Suharto' }).click();
      await look(deskPage, 'closing an account');
    });
  });
}

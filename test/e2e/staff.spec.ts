import {
  bringIn,
  done,
  goTo,
  handIn,
  HEAD_PIN,
  makeHead,
  OFFICE_PIN,
  scan,
  unlock,
  visitorArrives,
} from './support/desk.ts';
import { expect, shareKiosk, test } from './support/kiosk.ts';
import { payloadOf } from '../../src/shared/codes.ts';

shareKiosk();

test.describe('on a kiosk of its own', () => {
  test.use({ shared: false, start: { slowPins: true } });

  test('the first entry makes the head’s account, by keyboard alone', async ({ kiosk: { deskPage } }) => {
    await expect(deskPage.getByRole('heading', { level: 1 })).toHaveText(/head teacher’s account/u);
    const { keyboard } = deskPage;
    await keyboard.press('Enter');
    await expect(deskPage.getByRole('alert')).toContainText('There are 2 things to put right');
    await expect(deskPage.getByRole('alert')).toBeFocused();
    await deskPage.getByRole('button', { name: 'Type your name' }).press('Enter');
    await keyboard.type('Ngũgĩ O’Dowd');
    await keyboard.press('Tab');
    await keyboard.type('111111', { delay: 60 });
    await keyboard.press('Tab');
    await keyboard.type('111112', { delay: 60 });
    await keyboard.press('Enter');
    await expect(deskPage.getByRole('alert')).toContainText('The two PINs are not the same');
    await deskPage.getByLabel('The same PIN again').fill('111111');
    await keyboard.press('Enter');
    await expect(deskPage.getByRole('alert')).toContainText('too easy to guess');
    await deskPage.getByLabel('Choose a PIN').fill(HEAD_PIN);
    await deskPage.getByLabel('The same PIN again').fill(HEAD_PIN);
    await keyboard.press('Enter');
    await expect(deskPage.getByRole('button', { name: 'Today', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(deskPage.getByRole('banner')).toContainText('Ngũgĩ O’Dowd, Head teacher');
  });

  test('a wrong PIN is said, then the account waits', async ({ kiosk }) => {
    const { deskPage } = kiosk;
    await makeHead(kiosk);
    await done(kiosk, 'staff.sign-out', {});
    const box = deskPage.getByLabel('Your PIN');
    await expect(box).toBeFocused();
    for (let wrong = 1; wrong < 5; wrong += 1) {
      await box.fill('384920');
      await box.press('Enter');
      await expect(box).toHaveValue('');
      await expect(deskPage.getByText('That PIN is not right. Try again.')).toBeVisible();
    }
    await box.fill('384920');
    await box.press('Enter');
    await expect(deskPage.getByText(/This account can try again at \d+:\d\d/u)).toBeVisible();
  });
});

test('the head adds somebody for the office, who then sees the office’s pages only', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await goTo(kiosk, 'Staff');
  await deskPage.getByLabel('Full name').fill('Đặng Thị Ngọc Ánh');
  await deskPage.getByRole('radio', { name: /^Office/u }).check();
  await deskPage.getByLabel('Choose a PIN').fill(OFFICE_PIN);
  await deskPage.getByLabel('The same PIN again').fill(OFFICE_PIN);
  await deskPage.getByRole('button', { name: 'Make the account' }).click();
  await expect(deskPage.getByText('Đặng Thị Ngọc Ánh has an account now.')).toBeVisible();
  await expect(deskPage.getByRole('row', { name: /Đặng Thị Ngọc Ánh.*Open/u })).toBeVisible();
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  await deskPage.getByRole('button', { name: 'Somebody else', exact: true }).click();
  await unlock(kiosk, 'Đặng Thị Ngọc Ánh', OFFICE_PIN);
  await expect(deskPage.getByRole('navigation').getByRole('button')).toHaveText([
    /Hand in/u,
    /Give back/u,
    /Count/u,
    /Home time/u,
    'On site',
    'More',
  ]);
});

test('an administrator sees accounts and nothing else', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await done(kiosk, 'staff.add', {
    submission: crypto.randomUUID(),
    name: 'Suharto',
    role: 'administrator',
    pin: OFFICE_PIN,
  });
  await done(kiosk, 'staff.sign-out', {});
  await deskPage.getByRole('button', { name: 'Somebody else', exact: true }).click();
  await unlock(kiosk, 'Suharto', OFFICE_PIN);
  await expect(deskPage.getByRole('navigation').getByRole('button')).toHaveText(['Staff']);
  await expect(deskPage.getByRole('table')).toBeVisible();
  const box = deskPage.getByLabel('Full name');
  await box.focus();
  await scan(kiosk, payloadOf('ticket', '7H3MX0Q9WA2K'));
  await expect(box).toHaveValue('');
  await expect(deskPage.getByRole('alert')).toHaveCount(0);
});

test('a closed account can no longer be chosen', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await done(kiosk, 'staff.add', {
    submission: crypto.randomUUID(),
    name: 'Zdeněk Křížek',
    role: 'office',
    pin: OFFICE_PIN,
  });
  await goTo(kiosk, 'Staff');
  await deskPage.getByRole('button', { name: 'Close the account of Zdeněk Křížek' }).click();
  await deskPage.getByRole('dialog').getByRole('button', { name: 'Close the account' }).click();
  await expect(deskPage.getByRole('row', { name: /Zdeněk Křížek.*Closed on/u })).toBeVisible();
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  await deskPage.getByRole('button', { name: 'Somebody else', exact: true }).click();
  await expect(deskPage.getByRole('button', { name: /Perpetua/u })).toBeVisible();
  await expect(deskPage.getByRole('button', { name: /Zdeněk/u })).toHaveCount(0);
});

test('number keys on the glass enter the PIN', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  const pad = deskPage.getByRole('group', { name: 'Number keys' });
  for (const digit of `${HEAD_PIN}4`) await pad.getByText(digit, { exact: true }).click();
  await pad.getByRole('button', { name: 'Rub out the last digit' }).click();
  await pad.getByRole('button', { name: 'Unlock' }).click();
  await expect(deskPage.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
});

test('a call from the door is seen on the locked desk and answered from the open one', async ({ kiosk }) => {
  const { deskPage, publicPage } = kiosk;
  await makeHead(kiosk);
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  await kiosk.call(publicPage, 'help.call', { submission: crypto.randomUUID(), reason: 'sign-with-me' });
  const call = deskPage.getByRole('alert').filter({ hasText: 'wants to sign with the office' });
  await expect(call).toBeVisible();
  await expect(call.getByRole('button')).toHaveCount(0);
  await unlock(kiosk, 'Perpetua', HEAD_PIN);
  await call.getByRole('button').click();
  await expect(call).toBeHidden();
  expect(await done(kiosk, 'help.waiting', {})).toEqual([]);
});

test('whoever signs in at the door is on site at the desk at once, and can be signed out there', async ({
  kiosk,
}) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await deskPage.getByRole('button', { name: 'On site' }).click();
  await expect(deskPage.getByRole('main').getByText('Nobody is on site now')).toBeVisible();
  await visitorArrives(kiosk, 'نور الهدى');
  const row = deskPage.getByRole('row', { name: /نور الهدى.*Volunteer.*4 Birch/u });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /^Sign out/u }).click();
  await deskPage.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await expect(row.getByRole('button', { name: /^Sign out/u })).toBeFocused();
  await row.getByRole('button', { name: /^Sign out/u }).click();
  await deskPage.getByRole('dialog').getByRole('button', { name: 'Yes, they left' }).click();
  await expect(deskPage.getByText(/نور الهدى.? is signed out\./u)).toBeVisible();
  await expect(deskPage.getByRole('main').getByText('Nobody is on site now')).toBeVisible();
});

test('a desk that locked itself says so, and goes on where it was', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await bringIn(kiosk, { '6 Maple': ['Leila Haddad'] });
  await deskPage.keyboard.press('F2');
  await deskPage.getByRole('button', { name: /Leila Haddad/u }).click();
  await deskPage.getByLabel('What it looks like').fill('red, no case');
  // As the idle lock does: nobody pressed the button.
  await done(kiosk, 'staff.sign-out', {});
  await expect(deskPage.getByText('The desk was locked meanwhile.')).toBeVisible();
  await expect(deskPage.getByRole('main')).not.toContainText('Leila Haddad');
  await unlock(kiosk, 'Perpetua', HEAD_PIN);
  await expect(deskPage.getByLabel('What it looks like')).toHaveValue('red, no case');
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(deskPage.getByLabel('Your PIN')).toBeVisible();
  await expect(deskPage.getByText('The desk was locked meanwhile.')).toBeHidden();
});

test('Ctrl and L lock the desk; another person does not see what was begun', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await bringIn(kiosk, { '6 Maple': ['Leila Haddad'] });
  await done(kiosk, 'staff.add', {
    submission: crypto.randomUUID(),
    name: 'Priya Venkat',
    role: 'office',
    pin: OFFICE_PIN,
  });
  await deskPage.keyboard.press('F2');
  await deskPage.getByRole('button', { name: /Leila Haddad/u }).click();
  await deskPage.keyboard.press('Control+l');
  await deskPage.getByRole('button', { name: 'Somebody else', exact: true }).click();
  await unlock(kiosk, 'Priya Venkat', OFFICE_PIN);
  await expect(deskPage.getByRole('tab', { name: /6 Maple/u })).toBeVisible();
  await expect(deskPage.getByLabel('What it looks like')).toHaveCount(0);
});

test('a scan on the locked desk goes into no box', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await bringIn(kiosk, { '6 Maple': ['Leila Haddad'] });
  const { ticket } = await handIn(kiosk, 'Leila Haddad');
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  await deskPage.getByLabel('Your PIN').focus();
  await scan(kiosk, ticket.payload);
  await expect(deskPage.getByText('Unlock the desk first, then scan it again.')).toBeVisible();
  await expect(deskPage.getByLabel('Your PIN')).toHaveValue('');
  await scan(kiosk, '5012345678900');
  await expect(deskPage.getByLabel('Your PIN')).toHaveValue('');
  await expect(deskPage.getByText(/That PIN is not right|Type your PIN/u)).toHaveCount(0);
  await deskPage.getByRole('button', { name: 'Somebody else', exact: true }).click();
  await scan(kiosk, ticket.payload);
  await expect(deskPage.getByText('Unlock the desk first, then scan it again.')).toBeVisible();
});

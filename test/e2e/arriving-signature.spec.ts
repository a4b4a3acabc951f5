import { expect, shareKiosk, test } from './support/kiosk.ts';
import { Finger } from './support/touch.ts';
import { head, onSite, openDesk, walkToSignature } from './support/visits.ts';

shareKiosk();

test('a typed name counts as a signature', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await walkToSignature(page, 'Björk', 'The office');
  await page.getByRole('button', { name: /^Type my name/u }).click();
  await page.getByRole('button', { name: 'This is me' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Your full name, as your signature')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Your full name, as your signature').fill('Björk');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Typed: Björk')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’re in, Björk');
  expect(await onSite(kiosk)).toMatchObject([{ name: 'Björk' }]);
});

test('a blank pad and a single dot are refused with their reason', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  const finger = await Finger.of(page);
  await walkToSignature(page, 'Ana Lucía Ferreira', 'Class 4');
  await finger.press('This is me');
  await expect(page.getByRole('alert')).toHaveText(/more than a dot/u);
  await finger.draw(page.locator('canvas'), [
    { x: 0.5, y: 0.5 },
    { x: 0.505, y: 0.5 },
  ]);
  await finger.press('This is me');
  await expect(page.getByRole('alert')).toHaveText(/more than a dot/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign with your finger');
});

test('the office signs with somebody: a wrong PIN is refused, the right one opens no session', async ({
  kiosk,
}) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  const finger = await Finger.of(page);
  await walkToSignature(page, 'Tomasz Wiśniewski', 'Mrs Adeyemi');
  await page.getByRole('button', { name: /^The office signs with me/u }).click();
  await page.getByRole('button', { name: new RegExp(head.name, 'u') }).click();
  await expect(page.getByLabel('Your PIN', { exact: true })).toBeFocused();
  const type = async (digits: string) => {
    for (const digit of digits) await finger.press(digit);
  };
  await type('111222');
  await finger.press('Continue');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('That PIN is not right. Try again.')).toBeVisible();
  await expect(page.getByLabel('Your PIN', { exact: true })).toHaveValue('');
  await type(head.pin);
  await finger.press('Continue');
  await expect(page.getByText(`Signed together with ${head.name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’re in, Tomasz');
  expect((await onSite(kiosk)).map(({ name }) => name)).toContain('Tomasz Wiśniewski');
  expect(await kiosk.call(kiosk.deskPage, 'help.waiting', {})).toMatchObject({
    ok: true,
    value: [{ reason: 'sign-with-me' }],
  });
  expect(await kiosk.call(page, 'visits.on-site', {})).toMatchObject({ ok: false });
});

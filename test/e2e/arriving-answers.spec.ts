import { expect, shareKiosk, test } from './support/kiosk.ts';
import { expectItFits } from './support/fits.ts';
import { onSite, openDesk, sayYesToAll, tellWho, walkToSignature } from './support/visits.ts';

shareKiosk();

test('what is missing is told at the top and beside its box, and nothing typed is lost', async ({
  kiosk,
}) => {
  const page = kiosk.publicPage;
  const summary = page.getByRole('alert');
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Contractor/u }).click();
  await tellWho(page, { 'Your full name': '123' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('There is 1 thing to put right');
  await expectItFits(page);
  await page.getByRole('button', { name: 'Type letters here, not only numbers or signs' }).click();
  await tellWho(page, { 'Your full name': 'Priyanka', 'Your company': 'Peak Roofing' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Say who you are seeing' }).click();
  const seeing = page.getByLabel('Who are you seeing?');
  await expect(seeing).toBeFocused();
  await expect(seeing).toHaveAccessibleDescription('Say who you are seeing');
  await page.keyboard.type('The site manager');
  await expect(seeing).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByLabel('Your company').fill('x'.repeat(121));
  await expect(page.getByText('This is too long')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Your full name')).toHaveValue('Priyanka');
});

test('somebody who cannot agree is not signed in, and the office hears of it', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Visitor/u }).click();
  await tellWho(page, {
    'Your full name': 'Oluwaseun Adébáyọ̀',
    'Where you are from': '',
    'Who are you seeing?': 'Mr Fenwick',
  });
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByText('Rule 2 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'I can’t agree to this' }).click();
  await page.getByRole('button', { name: 'I changed my mind' }).click();
  await expect(page.getByText('Rule 2 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'I can’t agree to this' }).click();
  await page.getByRole('button', { name: 'Call the office' }).click();
  await expect(page.getByRole('heading', { name: 'The office is coming to talk with you' })).toBeFocused();
  expect(await onSite(kiosk)).toEqual([]);
  expect(await kiosk.call(kiosk.deskPage, 'help.waiting', {})).toMatchObject({
    ok: true,
    value: [{ reason: 'declined' }],
  });
});

test('an answer is changed from the check, and only what is new is asked', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await walkToSignature(page, 'مريم الحسيني', 'Class 4');
  await page.getByRole('button', { name: /^Type my name/u }).click();
  await page.getByLabel('Your full name, as your signature').fill('مريم الحسيني');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change: Who are you seeing?' }).click();
  await expect(page.getByLabel('Who are you seeing?')).toBeFocused();
  await page.getByLabel('Who are you seeing?').fill('Class 5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await expect(page.getByText('Class 5')).toBeVisible();
  await page.getByRole('button', { name: 'Change: You are here as' }).click();
  await page.getByRole('button', { name: /^Governor/u }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/^Rule 6 of \d+$/u)).toBeVisible();
  await sayYesToAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign with your finger');
  await page.getByRole('button', { name: /^Type my name/u }).click();
  await expect(page.getByLabel('Your full name, as your signature')).toHaveValue('مريم الحسيني');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You’re in, .*مريم/u);
  expect(await onSite(kiosk)).toMatchObject([{ name: 'مريم الحسيني', kind: 'governor', seeing: 'Class 5' }]);
});

const long = {
  words: 'Anneliese Wilhelmina Featherstonehaugh Cholmondeley-Marjoribanks '.repeat(3).trim(),
  word: `Wolfeschlegel${'steinhausenbergerdorff'.repeat(8)}`.slice(0, 200),
  arabic: 'عبد الرحمن بن محمد بن عبد الله الحسيني '.repeat(5).slice(0, 199),
};

for (const size of ['landscape', 'portrait'] as const) {
  for (const [what, name] of Object.entries(long)) {
    test.describe(`${size}, a name of ${what}`, () => {
      test.use({ start: { size } });

      test('the longest name fits every page', async ({ kiosk }) => {
        const page = kiosk.publicPage;
        await walkToSignature(
          page,
          name,
          'Mrs Adeyemi, who teaches year 6 in the building behind the playground',
        );
        await expectItFits(page);
        await page.getByRole('button', { name: /^Type my name/u }).click();
        await page.getByLabel('Your full name, as your signature').fill(name);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
        await expectItFits(page);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await expect(page.getByRole('img', { name: 'QR code of your pass' })).toBeVisible();
        await expectItFits(page);
      });
    });
  }
}

test.describe('on a screen shared with the desk', () => {
  test.use({ start: { desk: 'same-screen' } });

  test('nobody is said to come; the way goes to the office', async ({ kiosk }) => {
    const page = kiosk.publicPage;
    await page.getByRole('button', { name: 'Ask the office for help' }).click();
    const dialog = page.getByRole('dialog', { name: 'Please go to the office' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Keep it open longer' }).click();
    await expect(dialog.getByText(/in (?:60|59) seconds/u)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: /^Sign in/u }).click();
    await page.getByRole('button', { name: /^Visitor/u }).click();
    await tellWho(page, {
      'Your full name': 'Tamsin Achterberg',
      'Where you are from': '',
      'Who are you seeing?': 'Mr Fenwick',
    });
    await page.getByRole('button', { name: 'I can’t agree to this' }).click();
    await page.getByRole('button', { name: 'Go to the office' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please go to the office');
    await expectItFits(page);
    await expect(page.getByText('The office is coming')).toHaveCount(0);
  });
});

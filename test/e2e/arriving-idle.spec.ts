import { expect, shareKiosk, test } from './support/kiosk.ts';
import { Finger, scrawl } from './support/touch.ts';
import { tracesOf } from './support/traces.ts';
import { sayYesToAll, tellWho, walkToSignature } from './support/visits.ts';

shareKiosk();
test.use({ start: { args: ['--idle', '2,3'] } });
/** A wall rests after five seconds; the display’s own pointer, which other windows come and go under, may wake it once. */
const REST = { timeout: 20_000 };

test('a page left alone is covered, and given back when somebody is there', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  await page.getByLabel('Your full name').fill('Siân ap Rhys');
  const cover = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await expect(cover).toBeVisible();
  await expect(page.getByRole('button', { name: 'I need more time' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cover).toBeHidden();
  await expect(page.getByLabel('Your full name')).toHaveValue('Siân ap Rhys');
});

test('whoever comes next finds nothing of the one who left', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await walkToSignature(page, 'Siân ap Rhys', 'Mr Fenwick');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  expect(await page.content()).not.toContain('Siân');
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  await expect(page.getByLabel('Your full name')).toHaveValue('');
  await tellWho(page, { 'Your full name': 'Jakub Nowak' });
  await expect(page.getByLabel('Who are you seeing?')).toHaveValue('');
  await tellWho(page, { 'Who are you seeing?': 'Class 2' });
  await expect(page.getByText('Rule 1 of 5')).toBeVisible();
});

test('it can be cleared at once, and the welcome wall never asks', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await page.getByLabel('Your full name').fill('Siân ap Rhys');
  await page.getByRole('button', { name: 'Clear it now' }).click();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await expect(page.getByLabel('Your full name')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  const warned = await page
    .getByRole('alertdialog')
    .waitFor({ timeout: 4000 })
    .then(() => true)
    .catch(() => false);
  expect(warned).toBe(false);
});

test('nothing somebody typed, drew or chose is left in the page or in what it keeps', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  const finger = await Finger.of(page);
  const words = ['Ffion', 'Llywelyn', 'Quibblethwaite', 'Peaseblossom'];
  await finger.press(/^Sign in/u);
  await finger.press(/^Contractor/u);
  await tellWho(page, {
    'Your full name': 'Ffion Llywelyn',
    'Your company': 'Quibblethwaite Roofing',
    'Who are you seeing?': 'Mrs Peaseblossom',
  });
  await sayYesToAll(page);
  await finger.draw(page.locator('canvas'), scrawl);
  await finger.press('How it looks');
  await page.getByRole('radio', { name: 'Dark evening' }).check();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.getByRole('checkbox', { name: 'Bring controls lower' }).check();
  await finger.press('Close');
  const look = () =>
    page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
  expect(await look()).toMatchObject({ theme: 'evening', text: 'largest', reach: 'low' });
  // The search finds what is there, so that finding nothing says something.
  expect(await tracesOf(page, words)).toEqual(expect.arrayContaining(['Ffion in the page', 'a drawing']));
  await finger.press('Language: English');
  await finger.press('Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');

  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible({ timeout: 10_000 });
  const nothing = async (when: string) => {
    await expect(page.locator('html'), when).toHaveAttribute('lang', 'en');
    expect(await look(), when).toMatchObject({ theme: 'day', text: 'normal', reach: 'usual' });
    expect(await tracesOf(page, words), when).toEqual([]);
  };
  await nothing('cleared');
  await page.keyboard.press('Escape');
  await nothing('after Escape');
  await page.evaluate(() => history.back());
  await page.keyboard.press('Alt+ArrowLeft');
  await nothing('after Back');
  await finger.press(/^Sign in/u);
  await finger.press(/^Contractor/u);
  await nothing('on the page where it was typed');
  await page.reload();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  await nothing('loaded again');
});

test('a welcome wall left alone says so, forgets what was chosen there, and the first touch only wakes it', async ({
  kiosk,
}) => {
  const page = kiosk.publicPage;
  const finger = await Finger.of(page);
  await finger.press('How it looks');
  await page.getByRole('radio', { name: 'High contrast' }).check();
  const sign = page.getByRole('button', { name: 'Touch to begin' });
  await expect(sign).toBeVisible(REST);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
  // Said once, by focus, and by nothing that speaks up again.
  await expect(sign).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('');
  // Where a door is, the touch still only wakes.
  await page.touchscreen.tap(300, 500).catch(() => page.mouse.click(300, 500));
  await expect(sign).toBeHidden();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  await expect(sign).toBeVisible(REST);
  await page.keyboard.press('Enter');
  await expect(sign).toBeHidden();
  await expect(page.getByRole('button', { name: /^Sign in/u })).toBeEnabled();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
});

test('a mouse that lies still while windows come and go over the page keeps nobody’s page open', async ({
  kiosk,
}) => {
  const page = kiosk.publicPage;
  const tools = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  const lieStill = () =>
    tools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 700, y: 40, button: 'none' });
  const told = setInterval(() => void lieStill().catch(() => undefined), 500);
  await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible();
  clearInterval(told);
});

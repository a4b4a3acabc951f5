import type { Page } from '@playwright/test';
import { arrivingSteps, leavingSteps, type Step, walkThrough, welcomeSteps } from './support/every-screen.ts';
import { expect, test } from './support/kiosk.ts';
import { readTree, type Said } from './support/reader-tree.ts';
import { openDesk } from './support/visits.ts';

/** Roles of what somebody works with: each must have a name of its own. */
const controls = new Set(['button', 'textbox', 'searchbox', 'radio', 'checkbox', 'combobox', 'link']);

/** Buttons that stand twice and do the same: the number pad’s key and the one below it, the header’s and the one beside a refusal. */
const alike = new Set(['button Continue', 'button Ask the office']);

const isQuestion = ({ role, level }: Said) => role === 'heading' && level === 1;

/** What a screen reader says of a screen: the question first, then what answers it. */
async function listen(page: Page, { screen }: Step): Promise<void> {
  const tree = await readTree(page);
  const worked = tree.filter(({ role }) => controls.has(role));
  expect(
    worked.filter(({ name }) => name.trim() === ''),
    `${screen}: without a name`,
  ).toEqual([]);
  const names = worked.map(({ role, name }) => `${role} ${name}`);
  expect(
    names.filter((name, place) => names.indexOf(name) !== place && !alike.has(name)),
    `${screen}: the same twice`,
  ).toEqual([]);

  const dialog = tree.find(({ role }) => role === 'dialog' || role === 'alertdialog');
  const focused = tree.filter((said) => said.focused && said.role !== 'RootWebArea');
  if (dialog) {
    expect(dialog.name, `${screen}: name of the dialog`).not.toBe('');
    expect(tree.filter(isQuestion), `${screen}: what lies under the dialog is silent`).toEqual([]);
    expect(
      focused.map(({ role }) => controls.has(role)),
      `${screen}: focus`,
    ).toEqual([true]);
    return;
  }
  expect(tree.filter(({ role }) => role === 'banner' || role === 'main').length, `${screen}: places`).toBe(2);
  expect(tree.filter(isQuestion).length, `${screen}: questions`).toBe(1);
  const boxes = tree.filter(({ role }) => role === 'textbox');
  const [box] = boxes;
  if (box) expect(tree.findIndex(isQuestion), `${screen}: question first`).toBeLessThan(tree.indexOf(box));
  if (screen === 'welcome') return;
  // The question is heard, or the box that answers it, or what is wrong; an alert speaks wherever focus is.
  const heard = focused.map((said) => (isQuestion(said) ? 'question' : said.role));
  const spoken = tree.some(({ role }) => role === 'alert') ? ['button'] : [];
  expect(['question', 'textbox', 'alert', ...spoken], `${screen}: ${heard.join()}`).toContain(heard[0]);
  const wrong = boxes.filter(({ invalid }) => invalid);
  if (/errors|none|nobody|missing|too short/u.test(screen)) {
    const atOnce = tree.some(({ role }) => role === 'alert') || focused.some(({ invalid }) => invalid);
    expect(atOnce, `${screen}: said at once`).toBe(true);
    for (const { name, description } of wrong) expect(description, `${screen}: ${name}`).not.toBe('');
  } else expect(wrong, `${screen}: nothing is wrong`).toEqual([]);
}

test('a screen reader hears the question first, then what answers it, on every screen of the doors', async ({
  kiosk,
}) => {
  test.slow();
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await walkThrough(kiosk, [...welcomeSteps, ...arrivingSteps], listen);
  await page.getByRole('button', { name: 'Close' }).click();
  await walkThrough(kiosk, leavingSteps, listen);
});

test('a screen reader hears how far somebody has come, and what a slip was', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Volunteer/u }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const slips = await readTree(page);
  const summary = slips.find(({ role }) => role === 'alert');
  expect(summary?.focused, 'the summary is heard').toBe(true);
  expect(slips.find(({ role }) => role === 'textbox')).toMatchObject({
    name: 'Your full name',
    invalid: true,
    description: expect.stringContaining('Type your first and last name'),
  });
  await page.getByLabel('Your full name').fill('Þórunn Testcase');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Who are you seeing?').fill('Class 3');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const rule of [1, 2]) {
    await page.getByText(`Rule ${rule} of 5`, { exact: true }).waitFor();
    const tree = await readTree(page);
    const question = tree.find(isQuestion);
    expect(question?.focused, 'the rule is heard').toBe(true);
    const spoken = tree.map(({ name }) => name);
    expect(spoken.indexOf(`Rule ${rule} of 5`)).toBeLessThan(spoken.indexOf(question?.name ?? ''));
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
  }
});

import { putOn } from './support/events.ts';
import { expectItFits } from './support/fits.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { scan } from './support/pass-scanner.ts';
import { Finger, scrawl } from './support/touch.ts';
import { arrive, onSite, openDesk, sayYesToAll, tellWho, valueOf } from './support/visits.ts';

/** Signs the name and goes in; the answers are as `shown` on the last page. */
async function signAndGoIn({ publicPage: page }: Kiosk, finger: Finger, shown: readonly string[]) {
  await finger.draw(page.locator('canvas'), scrawl);
  await finger.press('This is me');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  for (const answer of shown) await expect(page.getByText(answer, { exact: true })).toBeVisible();
  await finger.press('Sign in');
  await expect(page.getByRole('img', { name: 'QR code of your pass' })).toBeVisible();
  await finger.press('Close');
}

test('whoever has a code is asked only for the rules and a signature', async ({ kiosk }) => {
  await openDesk(kiosk);
  const { call, deskPage, publicPage: page } = kiosk;
  const finger = await Finger.of(page);
  const { day } = valueOf(await call(page, 'kiosk.state', {}));
  const answers = {
    kind: 'contractor',
    name: 'Bożena Ćwiklińska',
    organisation: 'Peak Lifts',
    seeing: 'The site manager',
  } as const;
  const input = { submission: crypto.randomUUID(), day, at: null, answers };
  const { code } = valueOf(await call(deskPage, 'expected.add', input));
  await finger.press(/^Sign in/u);
  await finger.press(/^I have a code/u);
  const box = page.getByLabel('Your code from the office');
  await finger.type(code.slice(0, 5));
  await finger.press('Continue');
  await expect(box).toHaveAccessibleDescription(/^A code has six characters/u);
  await expect(box).toBeFocused();
  // A code nobody has: said beside the box, which keeps it.
  const other = code.endsWith('7') ? '6' : '7';
  await finger.type(other);
  await finger.press('Continue');
  await expect(box).toHaveAccessibleDescription(/^No visit is expected with this code today/u);
  await expect(box).toHaveValue(`${code.slice(0, 5)}${other}`);
  await expectItFits(page);
  await finger.press('Delete');
  await finger.type(code.slice(5));
  await finger.press('Continue');
  await sayYesToAll(page);
  await signAndGoIn(kiosk, finger, ['Contractor', answers.name, answers.organisation, answers.seeing]);
  expect(await onSite(kiosk)).toMatchObject([answers]);
  expect(valueOf(await call(deskPage, 'expected.list', { day }))).toMatchObject([{ code, state: 'arrived' }]);

  // The same code again says that it was used.
  await finger.press(/^Sign in/u);
  await finger.press(/^I have a code/u);
  await finger.type(code);
  await finger.press('Continue');
  await expect(box).toHaveAccessibleDescription(/^This code was used already today/u);

  // Of whoever stands on a pasted list by name alone, the door asks what the office did not know.
  const list = { submission: crypto.randomUUID(), day, text: 'Plato\n' };
  valueOf(await call(deskPage, 'expected.add-list', list));
  const expected = valueOf(await call(deskPage, 'expected.list', { day }));
  await box.fill(expected.find(({ name }) => name === 'Plato')?.code ?? '');
  await finger.press('Continue');
  await expect(page.getByText('Rule 1 of 5')).toBeHidden();
  await tellWho(page, { 'Who are you seeing?': '5 Hazel' });
  await expect(page.getByText('Rule 1 of 5')).toBeVisible();
});

test('a return card and the pass of a visit that is over say who comes, and rules that stand are not asked again', async ({
  kiosk,
}) => {
  await openDesk(kiosk);
  const { call, deskPage, publicPage: page } = kiosk;
  const finger = await Finger.of(page);
  const heading = page.getByRole('heading', { level: 1 });
  const seeing = page.getByLabel('Who are you seeing?');
  const leave = async (payload: string) => {
    const submission = crypto.randomUUID();
    valueOf(await call(page, 'visits.sign-out-by-pass', { submission, payload }));
  };
  const first = await arrive(kiosk, { kind: 'volunteer', name: 'Siân ap Rhys-Prawf', seeing: 'Class 3' });
  const made = { submission: crypto.randomUUID(), visit: first.visit };
  const card = valueOf(await call(deskPage, 'cards.make', made));
  await leave(first.payload);

  // By card at the welcome wall: the rules are asked, as the school has it on its first day.
  await scan(kiosk, card.payload);
  await expect(seeing).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Welcome back' })).toHaveText(
    'Welcome back, Siân ap Rhys-Prawf.',
  );
  await expectItFits(page);
  await tellWho(page, { 'Who are you seeing?': 'Class 5' });
  await sayYesToAll(page);
  await signAndGoIn(kiosk, finger, ['Siân ap Rhys-Prawf', 'Class 5']);
  const [here] = await onSite(kiosk);
  expect(here).toMatchObject({ name: 'Siân ap Rhys-Prawf', kind: 'volunteer', seeing: 'Class 5' });

  // On the page of kinds the pass of somebody who is here is refused there, and nothing is lost.
  const open = await arrive(kiosk, { kind: 'parent', name: 'Plato', seeing: 'The office' });
  await finger.press(/^Sign in/u);
  await scan(kiosk, open.payload);
  await expect(page.getByRole('alert')).toContainText('This pass is in use');
  await expectItFits(page);
  await leave(open.payload);
  await scan(kiosk, open.payload);
  await expect(page.getByText('Welcome back, Plato.')).toBeVisible();
  await finger.press('Back');
  await finger.press('Back');
  await finger.press('Back');

  // Where the school asks only for rules that have changed, what was agreed to stands.
  const changes = { rulesAsked: 'when-they-change' } as const;
  valueOf(await call(deskPage, 'settings.change', { submission: crypto.randomUUID(), changes }));
  await page.getByRole('heading', { name: 'Conway Primary School' }).waitFor();
  // Whoever reads French is answered in it, and stays the same person.
  await finger.press('Français');
  await scan(kiosk, open.payload);
  await expect(page.getByRole('alert')).toContainText('déjà');
  await expectItFits(page);
  await finger.press('Je viens d’arriver');
  await expect(page.getByLabel(/^Qui venez-vous voir/u)).toBeVisible();
  await finger.press(/Français$/u);
  await finger.press('English');
  await expect(page.getByText('Welcome back, Plato.')).toBeVisible();
  await putOn(kiosk, 'Bake Sale');
  await tellWho(page, { 'Who are you seeing?': 'The office' });
  await expect(heading).toHaveText('Sign with your finger');
  await expect(page.getByText(/on an earlier visit, and they still stand/u)).toBeVisible();
  await expectItFits(page);
  await signAndGoIn(kiosk, finger, ['Plato', 'Yes on an earlier visit. They have not changed since.']);
  expect(await onSite(kiosk)).toHaveLength(2);
});

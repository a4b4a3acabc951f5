import { bringIn, done, goTo, handIn, HEAD_PIN, makeHead, unlock } from './support/desk.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';

/** Sixty children in three classes. */
const classes = {
  '6B': Array.from({ length: 30 }, (_, index) => `Zoë Sample-${String(index).padStart(2, '0')}`),
  '5 Hazel': Array.from({ length: 20 }, (_, index) => `Łucja Przykład-${String(index).padStart(2, '0')}`),
  '10 Oak': Array.from({ length: 10 }, (_, index) => `نور ${String.fromCharCode(0x628 + index)}`),
};

/** Moves the program’s clock on by so many hours. */
async function hoursLater({ app }: Kiosk, hours: number): Promise<void> {
  await app.evaluate((_electron, passed) => {
    const before = Date.now.bind(Date);
    Date.now = () => before() + passed;
  }, hours * 3_600_000);
}

test('what is still held at home time: the class asked, home called, a night under a seal, and the next day', async ({
  kiosk,
}) => {
  test.slow();
  const { deskPage: page } = kiosk;
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  await makeHead(kiosk);
  await done(kiosk, 'settings.change', { submission: crypto.randomUUID(), changes: { homeTime: '00:00' } });
  await bringIn(kiosk, classes);
  await page.keyboard.press('F6');
  await expect(page.getByText('Everything has gone home')).toBeVisible();
  const handed = [];
  for (const name of Object.values(classes).flat()) handed.push(await handIn(kiosk, name));

  await expect(page.getByRole('heading', { name: '60 phones still here' })).toBeVisible();
  await expect(page.getByRole('navigation')).toContainText('60');
  const sections = page.getByRole('heading', { level: 3 });
  await expect(sections).toHaveText(['6B', '5 Hazel', '10 Oak']);

  // A double touch asks the class once.
  await page.getByRole('button', { name: 'Class asked: 6B, everybody at once' }).dblclick();
  const largest = page.getByRole('region', { name: '6B' });
  await expect(largest.getByRole('button', { name: /^Class asked .*: done/u })).toHaveCount(30);
  await expect(largest.getByRole('button', { name: /^Home called: next/u })).toHaveCount(30);
  const board = await done(kiosk, 'home-time.board', {});
  expect(board.classes[0]?.held[0]?.steps).toHaveLength(1);
  expect(board.classes[1]?.held[0]?.steps).toHaveLength(0);

  // The ladders of a class are one stop of the Tab key; arrows walk over them.
  await page.getByRole('button', { name: /^Class asked .*: done.* for Zoë Sample-00$/u }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Home called: next for Zoë Sample-01' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: /^Home called .*: done.* for Zoë Sample-01$/u }),
  ).toBeFocused();
  await press('Notes and steps: Zoë Sample-01');
  await page.getByRole('radio', { name: 'Adult coming' }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill('Granny comes at 4');
  await expectNoBarriers(page, 'steps with a note', 'desk', { onlyDay: true });
  await press('Write it down');
  await expect(
    page.getByRole('button', { name: /^Adult coming .*: done.* for Zoë Sample-01$/u }),
  ).toBeVisible();

  // All but five go home.
  for (const { handover, ticket } of handed.slice(5)) {
    const collector = { who: 'pupil' } as const;
    const how = { conditions: [], note: '', collector, ticket: ticket.id };
    await done(kiosk, 'phones.give-back', { submission: crypto.randomUUID(), handover, ...how });
  }
  await expect(page.getByRole('heading', { name: '5 phones still here' })).toBeVisible();
  await expectNoBarriers(page, 'home time', 'desk');

  for (const [name, seal] of [
    ['Zoë Sample-02', '0417'],
    ['Zoë Sample-03', '0418'],
  ] as const) {
    await press(`Kept overnight for ${name}`);
    await press('Keep it overnight');
    await expect(page.getByRole('dialog').getByRole('alert')).toBeFocused();
    await page.getByLabel('Number on the seal').fill(seal);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  const row = (name: string) => largest.getByRole('listitem').filter({ hasText: name });
  await expect(row('Zoë Sample-02')).toContainText('Kept under seal 0417');

  // The next day opens with it.
  await hoursLater(kiosk, 24);
  await page.reload();
  await unlock(kiosk, 'Perpetua', HEAD_PIN);
  await goTo(kiosk, 'Hand in');
  const line = page.getByRole('status').filter({ hasText: 'stayed overnight' });
  await expect(line).toContainText('2 phones stayed overnight. Look at their seals.');
  await expect(line).toContainText('3 phones stayed overnight without a seal.');
  await line.getByRole('button', { name: 'Look now' }).click();
  await expect(line).toBeHidden();
  await press('Seal 0417 is whole: Zoë Sample-02');
  await expect(page.getByRole('button', { name: 'Seal 0417 is whole: Zoë Sample-02' })).toBeHidden();
  await press('Seal 0418 is broken: Zoë Sample-03');
  await press('Write it down');
  await expect(page.getByText('Say in a few words what you see').first()).toBeVisible();
  await page.getByLabel('What do you see?').fill('The bag is torn');
  await press('Write it down');
  await expect(row('Zoë Sample-03')).toContainText('Seal 0418 was broken: The bag is torn');
  await expectNoBarriers(page, 'from an earlier day', 'desk', { onlyDay: true });
  await goTo(kiosk, 'Hand in');
  await expect(line).toContainText('3 phones stayed overnight without a seal.');
  await expect(line).not.toContainText('Look at');
});

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { arriveFor, sayYesTogether } from './support/event-lane.ts';
import { putOn } from './support/events.ts';
import { expectItFits } from './support/fits.ts';
import { expect, test } from './support/kiosk.ts';
import { Finger } from './support/touch.ts';
import { onSite, openDesk, tellWho, valueOf } from './support/visits.ts';

const EVENT = 'Lantern Parade';

/** Who came for which event, and the rules each said yes to, as the register has them. */
function arrivals(data: string): unknown[] {
  const register = new DatabaseSync(join(data, 'register.db'), { readOnly: true });
  try {
    return register
      .prepare(
        `SELECT v.name, v.kind, v.seeing, v.event, group_concat(a.rule_set) AS rules
         FROM visits v JOIN acceptances a ON a.visit = v.id GROUP BY v.id ORDER BY v.arrived_at`,
      )
      .all()
      .map((row) => ({ ...row }));
  } finally {
    register.close();
  }
}

test('parents come in for an event with four touches, a yes to each rule, a name and a signature', async ({
  kiosk,
}) => {
  await openDesk(kiosk);
  const { id } = await putOn(kiosk, EVENT);
  const page = kiosk.publicPage;
  const finger = await Finger.of(page);
  const heading = page.getByRole('heading', { level: 1 });
  for (const name of ['Ama Boateng-Testcase', 'Kofi']) {
    expect(await arriveFor(page, finger, EVENT, name)).toEqual({ yeses: 4, others: 4 });
    await expect(heading).toHaveText(`You’re in, ${name.split(' ')[0]}`);
    await finger.press('Close');
  }
  const visit = { kind: 'parent', seeing: EVENT, event: id, rules: 'school-event' };
  expect(arrivals(kiosk.data)).toEqual([
    { ...visit, name: 'Ama Boateng-Testcase' },
    { ...visit, name: 'Kofi' },
  ]);
  expect(valueOf(await kiosk.call(kiosk.deskPage, 'events.list', {}))).toMatchObject([{ id, arrived: 2 }]);

  // Whoever can’t agree to one sees the rules one by one, with what was said, and from there the office is called.
  await finger.press(`Sign in for ${EVENT}`);
  await tellWho(page, { 'Your full name': 'Ewa Żółć-Przykładowa' });
  await finger.tap(page.getByRole('checkbox', { name: 'Yes' }).first());
  await finger.press('Continue');
  await expect(page.getByRole('alert')).toHaveText('3 rules have no yes yet');
  await expect(page.getByRole('alert')).toBeFocused();
  await expectItFits(page);
  await finger.press('I can’t agree to one');
  await expect(page.getByText('Rule 2 of 4', { exact: true })).toBeVisible();
  await finger.press('I can’t agree to this');
  await finger.press('Call the office');
  await expect(heading).toHaveText('The office is coming to talk with you');
  expect(await onSite(kiosk)).toHaveLength(2);
  expect(await kiosk.call(kiosk.deskPage, 'help.waiting', {})).toMatchObject({
    ok: true,
    value: [{ reason: 'declined' }],
  });
  await finger.press('Close');

  // By the ordinary door it is one touch instead of typing; a pass already given, and the event taken back, ends there.
  await finger.press(/^Sign in I have/u);
  await finger.press(/^Parent or carer/u);
  await tellWho(page, { 'Your full name': 'Ravi Chandrasekaran' });
  await finger.press(new RegExp(`^${EVENT}`, 'u'));
  await expect(page.getByText('Rule 1 of 4', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await finger.press(`Sign in for ${EVENT}`);
  await tellWho(page, { 'Your full name': 'Ravi Chandrasekaran' });
  await sayYesTogether(page, finger);
  valueOf(await kiosk.call(kiosk.deskPage, 'events.cancel', { submission: crypto.randomUUID(), event: id }));
  await finger.press('Continue');
  await finger.press(/^Type my name/u);
  await page.getByLabel('Your full name, as your signature').fill('Ravi Chandrasekaran');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This event is over or was taken back');
  await expectItFits(page);
  expect(arrivals(kiosk.data)).toHaveLength(2);
});

import { payloadOf } from '../../src/shared/codes.ts';
import { expect, shareKiosk, test } from './support/kiosk.ts';
import { expectItFits } from './support/fits.ts';
import { scan } from './support/pass-scanner.ts';
import { arrive, onSite, openDesk } from './support/visits.ts';

const visitor = { kind: 'parent', name: 'Zoë O’Brien-Testcase', seeing: 'Mrs Adeyemi' } as const;

shareKiosk();

test('a pass held to the reader at the welcome wall signs out at once', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  const { payload } = await arrive(kiosk, visitor);
  await scan(kiosk, payload);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Zoë');
  await expectItFits(page);
  expect(await onSite(kiosk)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveTitle(/^Welcome/u);
  await scan(kiosk, payload);
  await expect(
    page.getByText('This visit was signed out already. There is nothing more to do.'),
  ).toBeVisible();
});

test('the next pass is taken while the goodbye before it stands', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  const first = await arrive(kiosk, visitor);
  const second = await arrive(kiosk, { ...visitor, name: 'Þórunn Ğül-Testcase' });
  const heading = page.getByRole('heading', { level: 1 });
  await scan(kiosk, first.payload);
  await expect(heading).toHaveText('Goodbye, Zoë');
  // Held a moment too long, it is read twice: the goodbye stays.
  await scan(kiosk, first.payload);
  await expect(heading).toHaveText('Goodbye, Zoë');
  await scan(kiosk, second.payload);
  await expect(heading).toHaveText('Goodbye, Þórunn');
  expect(await onSite(kiosk)).toEqual([]);
  // The pages about phones hand a pass on as well.
  await scan(kiosk, payloadOf('ticket', '0123456789AB'));
  await expect(heading).toHaveText('This is a phone ticket');
  const third = await arrive(kiosk, { ...visitor, name: 'Nkechi Testcase' });
  await scan(kiosk, third.payload);
  await expect(heading).toHaveText('Goodbye, Nkechi');
});

test('a pass that is refused says so before what is missing in the boxes', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  const { payload } = await arrive(kiosk, { ...visitor, name: 'Ida Testcase' });
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('alert')).toContainText('There are 2 things to put right');
  await scan(kiosk, payload.slice(0, -1));
  await expect(page.getByRole('alert')).toContainText('This code can’t be read whole.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('alert')).toContainText('There are 2 things to put right');
});

test('a pass read while somebody types signs out and leaves no key behind', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  const { payload } = await arrive(kiosk, visitor);
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await page.getByLabel('Your full name').pressSequentially('Rk', { delay: 150 });
  await expect(page.getByLabel('Your full name')).toHaveValue('Rk');
  await scan(kiosk, payload.slice(0, -1));
  await expect(page.getByText('This code can’t be read whole.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Your full name')).toHaveValue('Rk');
  await scan(kiosk, payload);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Zoë');
});

test('a scan while somebody signs in lands nowhere', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  const { payload } = await arrive(kiosk, { ...visitor, name: 'Okko Testcase' });
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  await scan(kiosk, payload);
  await expect(page.getByLabel('Your full name')).toHaveValue('');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect((await onSite(kiosk)).map(({ name }) => name)).toContain('Okko Testcase');
});

test('a phone ticket at the welcome wall is sent to the office', async ({ kiosk }) => {
  await scan(kiosk, payloadOf('ticket', '0123456789AB'));
  await expect(kiosk.publicPage.getByRole('heading', { level: 1 })).toHaveText('This is a phone ticket');
  await expectItFits(kiosk.publicPage);
});

test('somebody without a pass signs out by name and whom they saw', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await arrive(kiosk, visitor);
  await page.getByRole('button', { name: /^Sign out/u }).click();
  // A machine without a camera does not speak of one.
  await expect(page.getByRole('region', { name: 'Still have your pass?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use the camera' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Say who you came to see');
  await page.getByLabel('Your full name').fill('zoe obrien testcase');
  await page.getByLabel('Who did you come to see?').fill('Somebody else');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/We can’t find a visit with this name and person/u)).toBeVisible();
  await expect(page.getByText('Adeyemi')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ask the office' }).last().click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('Who did you come to see?').fill('adeyemi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Zoë');
  expect((await onSite(kiosk)).map(({ name }) => name)).not.toContain(visitor.name);
  expect(await kiosk.call(kiosk.deskPage, 'help.waiting', {})).toMatchObject({
    ok: true,
    value: [{ reason: 'no-visit-found' }],
  });
});

test('two people of one name are told apart by when they arrived', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  // Fifty minutes apart on one day, whatever the time is.
  const now = await kiosk.app.evaluate(() => Date.now());
  const apart = (new Date(now).getHours() < 12 ? 1 : -1) * 50 * 60_000;
  const setClock = (at: number) =>
    kiosk.app.evaluate((_electron, time) => {
      Date.now = () => time;
    }, at);
  await setClock(Math.min(now, now + apart));
  const early = await arrive(kiosk, { ...visitor, name: 'Maria Silva' });
  await setClock(Math.max(now, now + apart));
  await arrive(kiosk, { ...visitor, name: 'María Silva' });
  await openDesk(kiosk);
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await page.getByLabel('Your full name').fill('Maria Silva');
  await page.getByLabel('Who did you come to see?').fill('Mrs Adeyemi');
  await page.keyboard.press('Enter');
  const arrived = page.getByLabel('About what time did you arrive?');
  await expect(arrived).toBeFocused();
  await expectItFits(page);
  await arrived.fill('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Type a time like 8:45');
  await arrived.fill(
    new Date(early.arrivedAt).toLocaleTimeString('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      minute: '2-digit',
    }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Maria');
  const silvas = (await onSite(kiosk)).map(({ name }) => name).filter((name) => /Silva/u.test(name));
  expect(silvas).toEqual(['María Silva']);
});

import { bringIn, done, goTo, handIn, HEAD_PIN, makeHead } from './support/desk.ts';
import { expectItFits } from './support/fits.ts';
import { expect, shareKiosk, test } from './support/kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { tile } from './support/phone-desk.ts';
import { Finger } from './support/touch.ts';

shareKiosk();

// The desk where one screen serves both faces.
test.use({ start: { desk: 'same-screen' } });

test('the desk goes back to the welcome screen, and is locked', async ({ kiosk }) => {
  const { deskPage, publicPage, app } = kiosk;
  await kiosk.call(publicPage, 'desk.open', { door: 'staff' });
  await makeHead(kiosk);
  await deskPage.getByRole('button', { name: 'Back to the welcome screen' }).click();
  await expect
    .poll(() =>
      app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length,
      ),
    )
    .toBe(1);
  const session = await kiosk.call(deskPage, 'session.current', {});
  expect(session).toMatchObject({ ok: true, value: { staff: null } });
});

test('the keyboard on the glass is there for a finger, in a dialog too; the PIN fits a low screen', async ({
  kiosk,
}) => {
  const { deskPage, publicPage } = kiosk;
  await kiosk.call(publicPage, 'desk.open', { door: 'staff' });
  await makeHead(kiosk);
  await bringIn(kiosk, { '5 Hazel': ['Oluwaseun Oyelaran-Whitcombe'] });
  await handIn(kiosk, 'Oluwaseun Oyelaran-Whitcombe');
  const finger = await Finger.of(deskPage);
  const keyboard = deskPage.getByRole('group', { name: 'Keyboard' });
  await goTo(kiosk, 'Pupils');
  const box = deskPage.getByLabel('Full name');
  await expect(keyboard).toHaveCount(0);
  await finger.tap(box);
  await finger.type('Zo');
  await expect(box).toHaveValue('Zo');
  await deskPage.getByRole('button', { name: 'Add the child' }).focus();
  await expect(keyboard).toHaveCount(0);

  await deskPage.keyboard.press('F2');
  await finger.tap(tile(deskPage, 'Oluwaseun Oyelaran-Whitcombe'));
  await finger.press('No ticket? Check identity');
  const dialog = deskPage.getByRole('dialog');
  const why = dialog.getByLabel('What happened to the ticket?');
  await finger.tap(why);
  await finger.type("Left in Zoë's bag");
  await expect(why).toHaveValue("Left in Zoë's bag");
  await expect(why).toBeInViewport({ ratio: 1 });
  await expectNoBarriers(deskPage, 'keys in a dialog', 'desk', { onlyDay: true });
  const pin = dialog.getByLabel('Your own PIN again');
  await finger.press('Next box');
  await expect(pin).toBeFocused();
  await expect(keyboard).toHaveCount(0);
  const pad = dialog.getByRole('group', { name: 'Number keys' });
  for (const digit of HEAD_PIN) await finger.tap(pad.getByRole('button', { name: digit, exact: true }));
  await expect(pin).toHaveValue(HEAD_PIN);
  await deskPage.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(pad).toHaveCount(0);
  await expect(deskPage.getByRole('button', { name: 'No ticket? Check identity' })).toBeFocused();

  // Locked by nobody’s hand, in long words on a low screen, it says so and still fits with all its keys.
  await done(kiosk, 'staff.sign-out', {});
  await kiosk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
  });
  await deskPage.getByRole('button', { name: /English/u }).click();
  await deskPage.getByRole('button', { name: 'Polski' }).click();
  await expect(deskPage.getByRole('button', { name: 'Odblokuj' }).last()).toBeInViewport({ ratio: 1 });
  await expectItFits(deskPage);
});

import { scan } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { lastHandIn, openPhoneDesk, slot, tile } from './support/phone-desk.ts';

for (const size of ['landscape', 'portrait'] as const) {
  test.describe(size, () => {
    test.use({ start: { size } });

    test('the office takes a phone in and gives it back against its ticket', async ({ kiosk }) => {
      const desk = await openPhoneDesk(kiosk);
      await tile(desk, 'Isla O’Penhale').click();
      await desk.getByRole('button', { name: /Seen off, take it in/u }).click();
      await expect(lastHandIn(desk)).toContainText('Put the phone into slot 1');
      await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, held');

      // What stands on the child’s paper: the desk’s own bridge knows it from the hand-in alone.
      const again = await kiosk.call(desk, 'phones.board', {});
      const handover = again.ok ? (again.value.recent[0]?.handover ?? '') : '';
      const copy = await kiosk.call(desk, 'tickets.reprint', { submission: crypto.randomUUID(), handover });
      if (!copy.ok) throw new Error(copy.problem.code);
      await scan(kiosk, copy.value.ticket.payload);
      await expect(desk.getByRole('heading', { name: 'Isla O’Penhale' })).toBeVisible();
      // Sooner, it would be the second key some scanners end with: no hand is as quick.
      await desk.waitForTimeout(200);
      await desk.keyboard.press('Enter');
      await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, free');
      await expect(desk.getByText('Given back.').first()).toBeVisible();
    });
  });
}

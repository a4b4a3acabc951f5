import type { Locator, Page } from '@playwright/test';
import { bringIn, handIn, makeHead } from './desk.ts';
import type { Kiosk } from './open-kiosk.ts';

/** A desk with two classes, open at the phone desk. */
export async function openPhoneDesk(kiosk: Kiosk): Promise<Page> {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await bringIn(kiosk, {
    '5 Hazel': ['Bilal Hashmi', 'Suharto', 'نور الهدى', 'Isla O’Penhale'],
    '6 Maple': ['Leila Haddad', 'Wiktor Sobol', 'Oluwaseun Oyelaran-Whitcombe'],
  });
  await deskPage.keyboard.press('F2');
  await deskPage.getByRole('tab', { name: /5 Hazel/u }).waitFor();
  return deskPage;
}

/** A phone that lies in the cupboard, with its ticket. */
export async function phoneOf(kiosk: Kiosk, name: string) {
  return (await handIn(kiosk, name)).ticket;
}

/** What the desk says in its toast when something was refused. */
export function refusal(page: Page): Locator {
  return page.getByRole('main').getByRole('alert');
}

/** The tile of a child. */
export function tile(page: Page, name: string): Locator {
  return page.getByRole('tabpanel').getByRole('button', { name });
}

/** A slot of the cupboard. */
export function slot(page: Page, number: number): Locator {
  return page.getByRole('button', { name: new RegExp(`^Slot ${number},`, 'u') });
}

/** What the desk shows large after a hand-in, until something else is done. */
export function lastHandIn(page: Page): Locator {
  return page.getByRole('region', { name: 'The last hand-in' });
}

import { expect, type Page } from '@playwright/test';
import type { Kiosk } from './open-kiosk.ts';
import { Finger, scrawl } from './touch.ts';
import { head, sayYesToAll } from './visits.ts';

/** What the steps of a walk work with. */
export interface Walk {
  kiosk: Kiosk;
  page: Page;
  finger: Finger;
}

/** One step of a walk through the screens: what is done, and what the screen it leads to shows. */
export interface Step {
  /** How the screen is called when something is found on it. */
  screen: string;
  go: (walk: Walk) => Promise<void>;
  /** A heading that stands on the screen once it is there. */
  heading: string | RegExp;
}

/** Goes through the screens one after the other, and looks at each. A new screen is a new step in a list below. */
export async function walkThrough(
  kiosk: Kiosk,
  steps: readonly Step[],
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  const page = kiosk.publicPage;
  const walk = { kiosk, page, finger: await Finger.of(page) };
  for (const { screen, go, heading } of steps) {
    await go(walk);
    await expect(page.getByRole('heading', { name: heading }).last(), screen).toBeVisible();
    await look(page, screen);
  }
}

const press =
  (...names: (string | RegExp)[]) =>
  async ({ finger }: Walk) => {
    for (const name of names) await finger.press(name);
  };

/** The welcome wall and what opens from it without leaving it. */
export const welcomeSteps: readonly Step[] = [
  { screen: 'welcome', go: () => Promise.resolve(), heading: 'Conway Primary School' },
  { screen: 'how it looks', go: press('How it looks'), heading: 'How it looks for you' },
  { screen: 'called', go: press('Close', 'Ask the office for help'), heading: 'The office is coming' },
  { screen: 'phones', go: press('Close', /^Phones/u), heading: 'Hand your phone to the office' },
];

/** Signing in as a contractor, with every slip and detour on the way. The head’s account must be there. */
export const arrivingSteps: readonly Step[] = [
  { screen: 'kind', go: press(/^Sign in/u), heading: 'Who are you today?' },
  { screen: 'who', go: press(/^Contractor/u), heading: 'Your name and who you are seeing' },
  { screen: 'who with errors', go: press('Continue'), heading: 'Your name and who you are seeing' },
  {
    screen: 'rule',
    go: async ({ page, finger }) => {
      await page.getByLabel('Your full name').fill('Nguyễn Thị Mẫu');
      await page.getByLabel('Your company').fill('Peak Roofing');
      await page.getByLabel('Who are you seeing?').fill('The site manager');
      await finger.press('Continue');
    },
    heading: /./u,
  },
  { screen: 'declining', go: press('I can’t agree to this'), heading: /./u },
  {
    screen: 'signature',
    go: async ({ page, finger }) => {
      await finger.press('I changed my mind');
      await sayYesToAll(page);
    },
    heading: 'Sign with your finger',
  },
  { screen: 'signature missing', go: press('This is me'), heading: 'Sign with your finger' },
  { screen: 'typed signature', go: press(/^Type my name/u), heading: /./u },
  { screen: 'witness', go: press('Back', /^The office signs with me/u), heading: /./u },
  { screen: 'PIN of the witness', go: press(new RegExp(head.name, 'u'), 'Continue'), heading: /./u },
  {
    screen: 'answers',
    go: async ({ page, finger }) => {
      await finger.press('Back');
      await finger.press('Back');
      await finger.draw(page.locator('canvas'), scrawl);
      await finger.press('This is me');
    },
    heading: 'Check your answers',
  },
  { screen: 'pass', go: press('Sign in'), heading: /You’re in/u },
];

/** Signing out by name. `Ana Lucía Ferreira`, who sees Class 4, must be in the building. */
export const leavingSteps: readonly Step[] = [
  { screen: 'sign out', go: press(/^Sign out/u), heading: /./u },
  { screen: 'sign out with errors', go: press('Sign out'), heading: /./u },
];

import { expect, type Page } from '@playwright/test';
import type { Kiosk } from './open-kiosk.ts';
import { Finger, scrawl } from './touch.ts';
import { arrive, head, sayYesToAll, tellWho, valueOf } from './visits.ts';

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
  /** More than one screen can hold: it may scroll. */
  scrolls?: true;
}

/** Goes through the screens one after the other, and looks at each. A new screen is a new step in a list below. */
export async function walkThrough(
  kiosk: Kiosk,
  steps: readonly Step[],
  look: (page: Page, step: Step) => Promise<void>,
): Promise<void> {
  const page = kiosk.publicPage;
  const walk = { kiosk, page, finger: await Finger.of(page) };
  for (const step of steps) {
    await step.go(walk);
    await expect(page.getByRole('heading', { name: step.heading }).last(), step.screen).toBeVisible();
    await look(page, step);
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

/** Signing in as a contractor, with every slip and detour on the way, from the page about phones. The head’s account must be there. */
export const arrivingSteps: readonly Step[] = [
  { screen: 'kind', go: press('Close', /^Sign in/u), heading: 'Who are you today?' },
  { screen: 'code', go: press(/^I have a code/u), heading: 'Your code from the office' },
  { screen: 'code that is none', go: press('Continue'), heading: 'Your code from the office' },
  { screen: 'who', go: press('Back', /^Contractor/u), heading: 'Your full name' },
  { screen: 'who with errors', go: press('Continue'), heading: 'Your full name' },
  {
    screen: 'rule',
    go: async ({ page }) => {
      await tellWho(page, {
        'Your full name': 'Nguyễn Thị Mẫu',
        'Your company': 'Peak Roofing',
        'Who are you seeing?': 'The site manager',
      });
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
  {
    screen: 'PIN of the witness too short',
    go: press(new RegExp(head.name, 'u'), 'Continue'),
    heading: /./u,
  },
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

/** Coming for an event of today, as far as its rules. The head must be signed in at the desk. */
export const eventSteps: readonly Step[] = [
  {
    screen: 'welcome on the day of an event',
    go: async ({ kiosk: { call, deskPage, publicPage }, page }) => {
      const { day } = valueOf(await call(publicPage, 'kiosk.state', {}));
      const event = { name: 'Lantern Parade', day, from: '0:00', until: '23:59' };
      valueOf(await call(deskPage, 'events.add', { submission: crypto.randomUUID(), ...event }));
      await page.getByRole('button', { name: /Lantern Parade/u }).waitFor();
    },
    heading: 'Conway Primary School',
  },
  { screen: 'who comes for an event', go: press(/Lantern Parade/u), heading: 'Your full name' },
  {
    screen: 'rules of an event',
    go: ({ page }) => tellWho(page, { 'Your full name': 'Seán Ó Tuathail-Testcase' }),
    heading: 'Say yes to each rule',
    scrolls: true,
  },
  {
    screen: 'rules of an event unsaid',
    go: press('Continue'),
    heading: 'Say yes to each rule',
    scrolls: true,
  },
];

/** Signing out by name, found only at the second try. */
export const leavingSteps: readonly Step[] = [
  { screen: 'sign out', go: press(/^Sign out/u), heading: 'Sign out with your name' },
  { screen: 'sign out with errors', go: press('Sign out'), heading: 'Sign out with your name' },
  {
    screen: 'sign out of nobody',
    go: async ({ kiosk, page, finger }) => {
      await arrive(kiosk, { kind: 'parent', name: 'Ana Lucía Ferreira', seeing: 'Class 4' });
      await page.getByLabel('Your full name').fill('Ana Lucia Ferreira');
      await page.getByLabel('Who did you come to see?').fill('nobody');
      await finger.press('Sign out');
      await expect(page.getByRole('alert')).toBeVisible();
    },
    heading: 'Sign out with your name',
  },
  {
    screen: 'goodbye',
    go: async ({ page, finger }) => {
      await page.getByLabel('Who did you come to see?').fill('Class 4');
      await finger.press('Sign out');
    },
    // A name in a sentence is set apart where the page reads from the right.
    heading: /^Goodbye, .?Ana/u,
  },
];

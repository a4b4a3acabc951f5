import type { z } from 'zod';
import { cardCalls } from './contract/cards.ts';
import { childCardCalls } from './contract/child-cards.ts';
import { confiscationCalls } from './contract/confiscations.ts';
import { cupboardCalls } from './contract/cupboard.ts';
import { eventCalls } from './contract/events.ts';
import { expectedCalls } from './contract/expected.ts';
import { homeTimeCalls } from './contract/home-time.ts';
import { kioskCalls } from './contract/kiosk.ts';
import { logCalls } from './contract/logs.ts';
import { paperCalls } from './contract/papers.ts';
import { permissionCalls } from './contract/permissions.ts';
import { phoneCalls } from './contract/phones.ts';
import { pupilCalls } from './contract/pupils.ts';
import { rollCallCalls } from './contract/roll-calls.ts';
import { ruleCalls } from './contract/rules.ts';
import { settingCalls } from './contract/settings.ts';
import { staffCalls } from './contract/staff.ts';
import { ticketCalls } from './contract/tickets.ts';
import { visitCalls } from './contract/visits.ts';

/**
 * Every call a screen can make: its name, what goes in, what comes out, who may make it. A call that is not here does
 * not exist.
 */
export const contract = {
  ...kioskCalls,
  ...settingCalls,
  ...ruleCalls,
  ...visitCalls,
  ...expectedCalls,
  ...eventCalls,
  ...cardCalls,
  ...rollCallCalls,
  ...phoneCalls,
  ...ticketCalls,
  ...childCardCalls,
  ...cupboardCalls,
  ...homeTimeCalls,
  ...confiscationCalls,
  ...permissionCalls,
  ...pupilCalls,
  ...staffCalls,
  ...logCalls,
  ...paperCalls,
};

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a screen passes. */
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
/** What a screen gets back when the call succeeds. */
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;

/** Tells whether a word names a call. */
export function isCallName(word: unknown): word is CallName {
  return typeof word === 'string' && Object.hasOwn(contract, word);
}

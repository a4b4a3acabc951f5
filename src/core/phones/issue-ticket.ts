import { payloadOf, SHORT_CODES, shortCode, tokenFrom } from '../../shared/codes.ts';
import type { Random } from '../ports.ts';
import { instantOf } from '../school-day.ts';
import type { Desk } from './desk.ts';
import type { NewTicket } from './ticket-store.ts';

/** How long a short code rests before another ticket may have it, in milliseconds: 30 days. */
export const CODE_REST = 30 * 86_400_000;

/** More tries than a cupboard of any size needs; 592,704 codes, at most 400 a day. */
const TRIES = 1000;

/** Issues a ticket for a handover, inside the transaction under way. */
export function issueTicket({ parts, tickets }: Desk, handover: string, now: number): NewTicket {
  const { newId, ports } = parts;
  const since = instantOf(now - CODE_REST);
  const ticket = {
    id: newId(),
    handover,
    payload: payloadOf('ticket', tokenFrom(ports.random.bytes(8))),
    code: freeCode(ports.random, (code) => !tickets.codeInUse(code, since)),
    issuedAt: instantOf(now),
  };
  tickets.add(ticket);
  return ticket;
}

function freeCode(random: Random, isFree: (code: string) => boolean): string {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const number = Buffer.from(random.bytes(6)).readUIntBE(0, 6) % SHORT_CODES;
    const code = shortCode(number);
    if (isFree(code)) return code;
  }
  throw new Error('No short code is free');
}

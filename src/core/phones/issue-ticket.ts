import { payloadOf, tokenFrom } from '../../shared/codes.ts';
import { freeCode } from '../free-code.ts';
import { instantOf } from '../school-day.ts';
import type { Desk } from './desk.ts';
import type { NewTicket } from './ticket-store.ts';

/** How long a short code rests before another ticket may have it, in milliseconds: 30 days. */
export const CODE_REST = 30 * 86_400_000;

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

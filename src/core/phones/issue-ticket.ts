import { payloadOf, tokenFrom } from '../../shared/codes.ts';
import { freeCode } from '../free-code.ts';
import { instantOf } from '../school-day.ts';
import type { Desk } from './desk.ts';
import type { TicketOn, TicketRow } from './ticket-store.ts';

/** How long a short code rests before another ticket may have it, in milliseconds: 30 days. */
export const CODE_REST = 30 * 86_400_000;

/** Issues a ticket for a handover, inside the transaction under way. */
export function issueTicket(
  { parts, tickets, ticket }: Desk,
  handover: string,
  on: TicketOn,
  now: number,
): TicketRow {
  const { newId, ports } = parts;
  const since = instantOf(now - CODE_REST);
  const id = newId();
  tickets.add({
    id,
    handover,
    payload: payloadOf('ticket', tokenFrom(ports.random.bytes(8))),
    code: freeCode(ports.random, (code) => !tickets.codeInUse(code, since)),
    issuedAt: instantOf(now),
    kind: on.kind,
    card: on.kind === 'card' ? on.card : null,
    tag: on.kind === 'tag' ? on.tag : null,
  });
  return ticket(id);
}

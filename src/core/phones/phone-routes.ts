import type { phoneCalls } from '../../shared/contract/phones.ts';
import type { ticketCalls } from '../../shared/contract/tickets.ts';
import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import type { Outbox } from '../printing/outbox.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { boardReader } from './board.ts';
import { correctionActions } from './corrections.ts';
import { makeDesk } from './desk.ts';
import { giveBackAction } from './give-back.ts';
import { handInAction } from './hand-in.ts';
import { handInByCardAction } from './hand-in-by-card.ts';
import { heldReader } from './held.ts';
import { mistakeAction } from './mistake.ts';
import { scanActions } from './scan.ts';
import { ticketActions } from './tickets.ts';
import { undoAction } from './undo.ts';

/** The phone desk: devices in, devices out, and their tickets. Papers go through the outbox. */
export function phoneRoutes(
  parts: Parts,
  outbox: Outbox,
): Routes<keyof typeof phoneCalls | keyof typeof ticketCalls> {
  const desk = makeDesk(parts, outbox);
  const heldOf = heldReader(desk);
  const board = boardReader(desk);
  const { scan, findByCode, held } = scanActions(desk, heldOf);
  const handIn = handInAction(desk);
  const handInByCard = handInByCardAction(desk, heldOf);
  const giveBack = giveBackAction(desk);
  const undo = undoAction(desk);
  const mistake = mistakeAction(desk);
  const { putRight, found, amend } = correctionActions(desk);
  const { reissue, reprint, makeVoid } = ticketActions(desk);

  return {
    'phones.board': route(contract['phones.board'], () => done(board())),
    'phones.hand-in': route(contract['phones.hand-in'], (input, caller) => handIn(input, staffOf(caller))),
    'phones.hand-in-by-card': route(contract['phones.hand-in-by-card'], (input, caller) =>
      handInByCard(input, staffOf(caller)),
    ),
    'phones.scan': route(contract['phones.scan'], ({ payload }, caller) => scan(payload, staffOf(caller))),
    'phones.find-by-code': route(contract['phones.find-by-code'], ({ code }, caller) =>
      findByCode(code, staffOf(caller)),
    ),
    'phones.held': route(contract['phones.held'], ({ handover }) => held(handover)),
    'phones.give-back': route(contract['phones.give-back'], giveBack),
    'phones.undo': route(contract['phones.undo'], (input, caller) => undo(input, staffOf(caller))),
    'phones.put-right': route(contract['phones.put-right'], (input, caller) =>
      putRight(input, staffOf(caller)),
    ),
    'phones.found': route(contract['phones.found'], (input, caller) => found(input, staffOf(caller))),
    'phones.mistake': route(contract['phones.mistake'], mistake),
    'phones.amend': route(contract['phones.amend'], (input, caller) => amend(input, staffOf(caller))),
    'tickets.reissue': route(contract['tickets.reissue'], reissue),
    'tickets.reprint': route(contract['tickets.reprint'], (input, caller) => reprint(input, staffOf(caller))),
    'tickets.void': route(contract['tickets.void'], (input, caller) => makeVoid(input, staffOf(caller))),
  };
}

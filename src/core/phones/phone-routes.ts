import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { boardReader } from './board.ts';
import { makeDesk } from './desk.ts';
import { giveBackAction } from './give-back.ts';
import { handInAction } from './hand-in.ts';
import { scanActions } from './scan.ts';
import { ticketActions } from './tickets.ts';
import { undoAction } from './undo.ts';

type PhoneCall =
  | 'phones.board'
  | 'phones.hand-in'
  | 'phones.scan'
  | 'phones.find-by-code'
  | 'phones.held'
  | 'phones.give-back'
  | 'phones.undo'
  | 'tickets.reissue'
  | 'tickets.reprint';

/** The phone desk: devices in, devices out, and their tickets. */
export function phoneRoutes(parts: Parts): Routes<PhoneCall> {
  const desk = makeDesk(parts);
  const board = boardReader(desk);
  const { scan, findByCode, held } = scanActions(desk);
  const handIn = handInAction(desk);
  const giveBack = giveBackAction(desk);
  const undo = undoAction(desk);
  const { reissue, reprint } = ticketActions(desk);

  return {
    'phones.board': route(contract['phones.board'], () => done(board())),
    'phones.hand-in': route(contract['phones.hand-in'], (input, caller) => handIn(input, staffOf(caller))),
    'phones.scan': route(contract['phones.scan'], ({ payload }, caller) => scan(payload, staffOf(caller))),
    'phones.find-by-code': route(contract['phones.find-by-code'], ({ code }, caller) =>
      findByCode(code, staffOf(caller)),
    ),
    'phones.held': route(contract['phones.held'], ({ handover }) => held(handover)),
    'phones.give-back': route(contract['phones.give-back'], (input, caller) =>
      giveBack(input, staffOf(caller)),
    ),
    'phones.undo': route(contract['phones.undo'], (input, caller) => undo(input, staffOf(caller))),
    'tickets.reissue': route(contract['tickets.reissue'], (input, caller) => reissue(input, staffOf(caller))),
    'tickets.reprint': route(contract['tickets.reprint'], (input, caller) => reprint(input, staffOf(caller))),
  };
}

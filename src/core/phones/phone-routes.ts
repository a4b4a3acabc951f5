import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { boardReader } from './board.ts';
import { makeDesk } from './desk.ts';
import { giveBackAction } from './give-back.ts';
import { handInAction } from './hand-in.ts';
import { scanActions } from './scan.ts';
import { undoAction } from './undo.ts';

type PhoneCall =
  | 'phones.board'
  | 'phones.hand-in'
  | 'phones.scan'
  | 'phones.find-by-code'
  | 'phones.held'
  | 'phones.give-back'
  | 'phones.undo';

/** The phone desk: devices in, devices out, and their tickets. */
export function phoneRoutes(parts: Parts): Routes<PhoneCall> {
  const desk = makeDesk(parts);
  const board = boardReader(desk);
  const { scan, findByCode, held } = scanActions(desk);
  const handIn = handInAction(desk);
  const giveBack = giveBackAction(desk);
  const undo = undoAction(desk);

  return {
    'phones.board': route(contract['phones.board'], () => done(board())),
    'phones.hand-in': route(contract['phones.hand-in'], (input, caller) => handIn(input, staffOf(caller))),
    'phones.scan': route(contract['phones.scan'], ({ payload }, caller) => {
      const found = scan(payload, staffOf(caller));
      return found.ok ? done({ found: 'handover' as const, held: found.value }) : found;
    }),
    'phones.find-by-code': route(contract['phones.find-by-code'], ({ code }, caller) =>
      findByCode(code, staffOf(caller)),
    ),
    'phones.held': route(contract['phones.held'], ({ handover }) => held(handover)),
    'phones.give-back': route(contract['phones.give-back'], (input, caller) =>
      giveBack(input, staffOf(caller)),
    ),
    'phones.undo': route(contract['phones.undo'], (input, caller) => undo(input, staffOf(caller))),
  };
}

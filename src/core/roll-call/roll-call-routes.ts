import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';
import { rollCalls } from './roll-calls.ts';

type RollCallCall =
  | 'roll-call.start'
  | 'roll-call.current'
  | 'roll-call.tick'
  | 'roll-call.end'
  | 'roll-call.earlier'
  | 'roll-call.show';

/** Roll calls. */
export function rollCallRoutes(parts: Parts): Routes<RollCallCall> {
  const calls = rollCalls(parts);
  return {
    'roll-call.start': route(contract['roll-call.start'], calls.start),
    'roll-call.current': route(contract['roll-call.current'], () => done({ current: calls.current() })),
    'roll-call.tick': route(contract['roll-call.tick'], calls.tick),
    'roll-call.end': route(contract['roll-call.end'], calls.end),
    'roll-call.earlier': route(contract['roll-call.earlier'], () => done(calls.earlier())),
    'roll-call.show': route(contract['roll-call.show'], ({ rollCall }) => calls.show(rollCall)),
  };
}

import { contract } from '../../shared/contract.ts';
import type { HomeTimeStep } from '../../shared/contract/home-time.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Action } from '../ledger/catalogue.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { homeTimeBoard } from './home-time-board.ts';
import { homeTimeStore } from './home-time-store.ts';
import { sameSeal, sealOf } from './seals.ts';

type HomeTimeCall = 'home-time.board' | 'home-time.step' | 'home-time.keep' | 'home-time.check-seal';
type Nothing = Record<string, never>;

interface Taken {
  handover: string;
  slot: number;
  step: HomeTimeStep;
  note: string;
  /** Of a step about a night in the cupboard. */
  seal: string | null;
}

const actions: Record<HomeTimeStep, Action> = {
  'class-asked': 'home-time.step-taken',
  'home-called': 'home-time.step-taken',
  'message-left': 'home-time.step-taken',
  'adult-coming': 'home-time.step-taken',
  'kept-overnight': 'phone.kept-overnight',
  'seal-intact': 'seal.checked',
  'seal-broken': 'seal.checked',
};

/** Home time: what is still held, and the ladder of steps for it. Every step can be taken again; each is written down. */
export function homeTimeRoutes(parts: Parts): Routes<HomeTimeCall> {
  const { db, ports, ledger, newId, submit } = parts;
  const store = homeTimeStore(db);
  const board = homeTimeBoard(parts);

  /** Writes a step and its ledger entry, inside the transaction under way; the id of the step. */
  function take({ handover, slot, step, note, seal }: Taken, staff: StaffSession, now: number): string {
    const id = newId();
    const at = instantOf(now);
    store.add({ id, handover, step, note, seal, day: schoolDayOf(now), at, staff: staff.id });
    ledger.append(
      {
        actor: actorOf(staff),
        action: actions[step],
        subject: `phone/${handover}`,
        details: { step, slot, note, ...(seal !== null && { seal }) },
      },
      now,
    );
    return id;
  }

  /** One step for one device that is held. */
  function one(
    { submission, call }: { submission: string; call: HomeTimeCall },
    handover: string,
    staff: StaffSession,
    stepOf: (now: number) => Result<Pick<Taken, 'step' | 'note' | 'seal'>>,
  ): Result<Nothing> {
    return submit(
      { id: submission, call },
      () => {
        const slot = store.heldSlot(handover);
        if (slot === undefined) return refused('handover-not-held');
        const now = ports.clock.now();
        const step = stepOf(now);
        return step.ok
          ? done({ subject: take({ handover, slot, ...step.value }, staff, now), value: {} })
          : step;
      },
      () => done({}),
    );
  }

  /** Whether the bag of another child is under this seal. Two devices of one child may lie in one bag. */
  function isOnAnother(seal: string, handover: string, now: number): boolean {
    const held = store.held();
    const pupil = held.find(({ id }) => id === handover)?.pupil;
    return held.some((other) => {
      const { seal: its } = sealOf(store.stepsOf(other.id), schoolDayOf(now));
      return other.pupil !== pupil && its !== null && sameSeal(its, seal);
    });
  }

  return {
    'home-time.board': route(contract['home-time.board'], () => done(board())),
    'home-time.step': route(contract['home-time.step'], ({ submission, handovers, step, note }, caller) =>
      submit(
        { id: submission, call: 'home-time.step' },
        () => {
          const now = ports.clock.now();
          const ids = [...new Set(handovers)].flatMap((handover) => {
            const slot = store.heldSlot(handover);
            if (slot === undefined) return [];
            return [take({ handover, slot, step, note, seal: null }, staffOf(caller), now)];
          });
          const [subject] = ids;
          return subject === undefined ? refused('handover-not-held') : done({ subject, value: {} });
        },
        () => done({}),
      ),
    ),
    'home-time.keep': route(contract['home-time.keep'], ({ submission, handover, seal, note }, caller) =>
      one({ submission, call: 'home-time.keep' }, handover, staffOf(caller), (now) =>
        isOnAnother(seal, handover, now)
          ? refused('input-invalid', { fields: [{ field: 'seal', code: 'not-understood' }] })
          : done({ step: 'kept-overnight', note, seal }),
      ),
    ),
    'home-time.check-seal': route(
      contract['home-time.check-seal'],
      ({ submission, handover, intact, note }, caller) =>
        one({ submission, call: 'home-time.check-seal' }, handover, staffOf(caller), (now) => {
          const { seal } = sealOf(store.stepsOf(handover), schoolDayOf(now));
          if (seal === null) return refused('seal-missing');
          return done({ step: intact ? 'seal-intact' : 'seal-broken', note, seal });
        }),
    ),
  };
}

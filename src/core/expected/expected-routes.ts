import { contract } from '../../shared/contract.ts';
import { readShortCode } from '../../shared/codes.ts';
import type { ExpectedVisit } from '../../shared/contract/expected.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { schoolDayOf, timeOfDay } from '../school-day.ts';
import { Tries } from '../tries.ts';
import { dueOn } from './due.ts';
import { expecting } from './expect.ts';
import { type ExpectedRow, expectedStore } from './expected-store.ts';
import { listKey, readList, type ReadList } from './read-list.ts';

type ExpectedCall =
  | 'expected.list'
  | 'expected.add'
  | 'expected.read-list'
  | 'expected.add-list'
  | 'expected.cancel'
  | 'expected.find';

/** Expected visitors: the office’s list, and finding somebody on it by the code they were sent. */
export function expectedRoutes(parts: Parts): Routes<ExpectedCall> {
  const { db, ports, ledger, submit } = parts;
  const entries = expectedStore(db);
  const expect = expecting(parts);
  const tries = new Tries(ports.clock);
  const today = () => schoolDayOf(ports.clock.now());
  const dayOver = (day: string) =>
    day < today()
      ? refused('input-invalid', { fields: [{ field: 'day', code: 'out-of-range' }] })
      : undefined;

  function shown(row: ExpectedRow): ExpectedVisit {
    const now = timeOfDay(ports.clock.now());
    const isLate = row.day < today() || (row.day === today() && row.at !== null && row.at <= now);
    return { ...row, state: row.state === 'expected' && isLate ? 'late' : row.state };
  }

  function read(text: string, day: string): Result<ReadList> {
    const standing = entries.ofDay(day).filter(({ state }) => state !== 'cancelled');
    return dayOver(day) ?? readList(text, day, new Set(standing.map(listKey)));
  }

  return {
    'expected.list': route(contract['expected.list'], ({ day }) => done(entries.ofDay(day).map(shown))),

    'expected.add': route(contract['expected.add'], ({ submission, day, at, answers }, caller) =>
      submit<ExpectedVisit>(
        { id: submission, call: 'expected.add' },
        () => {
          const over = dayOver(day);
          if (over) return over;
          const { organisation = null, ...who } = answers;
          const row = expect({ ...who, organisation, day, at }, staffOf(caller));
          return done({ subject: row.id, value: shown(row) });
        },
        (subject) => {
          const row = entries.find(subject);
          return row ? done(shown(row)) : refused('expected-unknown');
        },
      ),
    ),

    'expected.read-list': route(contract['expected.read-list'], ({ day, text }) => read(text, day)),

    'expected.add-list': route(contract['expected.add-list'], ({ submission, day, text }, caller) =>
      submit(
        { id: submission, call: 'expected.add-list' },
        () => {
          const list = read(text, day);
          if (!list.ok) return list;
          const { rows, bad } = list.value;
          if (bad.length > 0)
            return refused('list-unreadable', { facts: { reason: 'rows', bad: bad.length } });
          const staff = staffOf(caller);
          for (const { line: _line, ...row } of rows) expect({ ...row, day }, staff);
          // What a retry is told is the count alone.
          return done({ subject: String(rows.length), value: { added: rows.length } });
        },
        (subject) => done({ added: Number(subject) }),
      ),
    ),

    'expected.cancel': route(contract['expected.cancel'], ({ submission, expected: id }, caller) =>
      submit(
        { id: submission, call: 'expected.cancel' },
        () => {
          const row = entries.find(id);
          if (!row) return refused('expected-unknown');
          if (row.state === 'arrived') return refused('expected-arrived');
          // Two people may take somebody off at once: the second has nothing left to do.
          if (entries.cancel(id))
            ledger.append({
              actor: actorOf(staffOf(caller)),
              action: 'expected.cancelled',
              subject: `expected/${id}`,
              details: {},
            });
          return done({ subject: id, value: {} });
        },
        () => done({}),
      ),
    ),

    'expected.find': route(contract['expected.find'], ({ code: typed }, { face }) => {
      const code = readShortCode(typed);
      // What cannot be a code is a slip, not a guess.
      if (code === undefined) return refused('expected-unknown');
      const slowed = tries.refusal(face);
      if (slowed) return slowed;
      const due = dueOn(entries.byCode(today(), code), today());
      if (!due.ok) {
        if (due.problem.code === 'expected-unknown') tries.missed(face);
        return due;
      }
      const { id, kind, name, organisation, seeing } = due.value;
      return done({ expected: id, kind, name, organisation, seeing });
    }),
  };
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { closeDatabase, type Db, openDatabase } from '../../src/core/store/database.ts';
import { payloadOf, tokenFrom } from '../../src/shared/codes.ts';
import { submissionId, valueOf } from '../support/arriving.ts';
import { addPupil, phoneDesk } from '../support/phone-desk.ts';
import { addTenYearsOfPhones, HANDOVERS } from '../support/ten-years-of-phones.ts';
import type { TestRegister } from '../support/test-register.ts';
import { compareRegisters, type Measured } from './compare-registers.ts';
import type { Comparison } from './measure.ts';
import { rawInserts, rowsOf } from './raw-inserts.ts';

/** Children of the register, and how many of them hand in by card while it is measured. */
const CHILDREN = 600;
const PHONES = 60;

/** A register with its children and the cards of some; the payloads, in the children’s order. */
async function schoolOf(register: TestRegister): Promise<{ pupils: string[]; cards: string[] }> {
  const pupils: string[] = [];
  for (let number = 0; number < CHILDREN; number += 1)
    pupils.push(await addPupil(register, `Pupil Invented ${number}`, `${1 + (number % 6)} Hazel`));
  // Not printed: what becomes of the paper would write to the ledger while something else is measured.
  const add = register.db.prepare<[{ id: string; pupil: string; payload: string }]>(
    `INSERT INTO child_cards (id, pupil, payload, made_at, made_by)
     SELECT @id, @pupil, @payload, created_at, id FROM staff LIMIT 1`,
  );
  const cards = pupils.slice(0, PHONES).map((pupil) => {
    const payload = payloadOf('child-card', tokenFrom(randomBytes(8)));
    add.run({ id: submissionId(), pupil, payload });
    return payload;
  });
  return { pupils, cards };
}

/** The rows of each hand-in of today, inserted by better-sqlite3 alone into the copy made before them. */
function rawHandIns(db: Db, copy: string): number[] {
  const opened = openDatabase(copy, { firstRun: false });
  if (!opened.ok) throw new Error(opened.fault);
  const held = db
    .prepare<[], { handover: string; step: string; seq: number }>(
      `SELECT h.id AS handover, s.id AS step, s.ledger_seq AS seq
       FROM handovers h JOIN desk_steps s ON s.handover = h.id WHERE h.state = 'held' ORDER BY s.ledger_seq`,
    )
    .all();
  const took = rawInserts(
    opened.db,
    held.map(({ handover, step, seq }) => [
      ...rowsOf(db, 'handovers', 'id = ?', handover),
      ...rowsOf(db, 'tickets', 'handover = ?', handover),
      ...rowsOf(db, 'ledger', 'seq = ?', String(seq)),
      ...rowsOf(db, 'ledger_details', 'seq = ?', String(seq)),
      ...rowsOf(db, 'desk_steps', 'id = ?', step),
      ...rowsOf(db, 'submissions', 'subject = ?', step),
    ]),
  );
  closeDatabase(opened.db);
  return took;
}

/** What the phone desk does, in a new register and after ten years of phones. */
export async function phonesAfterTenYears(): Promise<Comparison[]> {
  const [few, many] = [await phoneDesk(), await phoneDesk()];
  try {
    const schools = new Map([
      [few, await schoolOf(few)],
      [many, await schoolOf(many)],
    ]);
    // Every child has a phone of earlier in both.
    addTenYearsOfPhones(few.db, CHILDREN);
    addTenYearsOfPhones(many.db);
    const copy = join(many.folder, 'raw.db');
    many.db.prepare('VACUUM INTO ?').run(copy);
    const cardOf = (register: TestRegister, at: number) => schools.get(register)?.cards[at] ?? '';
    const asked: Measured[] = [
      {
        what: 'a hand-in by card',
        rounds: PHONES,
        run: async (register, round) => {
          const input = { submission: submissionId(), payload: cardOf(register, round) };
          const { outcome } = valueOf(await register.call('phones.hand-in-by-card', input));
          if (outcome !== 'taken') throw new Error(`A card was answered with ${outcome}`);
        },
      },
      {
        what: `the phone desk’s picture, ${CHILDREN} children`,
        rounds: 60,
        run: async (register) => valueOf(await register.call('phones.board', {})),
      },
      {
        what: 'a scan at home time',
        rounds: PHONES,
        run: async (register, round) =>
          valueOf(await register.call('phones.scan', { payload: cardOf(register, round) })),
      },
      {
        what: 'what is still held at home time',
        rounds: 60,
        run: async (register) => valueOf(await register.call('home-time.board', {})),
      },
    ];
    const past = `${HANDOVERS.toLocaleString('en')} handovers`;
    const comparisons: Comparison[] = [];
    for (const one of asked) comparisons.push(await compareRegisters(one, { few, many, past }));
    const [byCard] = comparisons;
    if (!byCard) throw new Error('No hand-in was measured');
    const raw: Comparison = {
      what: `a hand-in by card, committed, after ${past}`,
      unit: 'ms',
      ours: byCard.ours,
      reference: rawHandIns(many.db, copy),
      against: 'its rows inserted raw into a copy of the same register',
    };
    return [raw, ...comparisons];
  } finally {
    few.end();
    many.end();
  }
}

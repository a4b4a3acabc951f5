import { seedCupboard } from './cupboard/seed-cupboard.ts';
import { newId } from './identifiers.ts';
import { Ledger } from './ledger/ledger.ts';
import type { Ports } from './ports.ts';
import { seedRules } from './rules/seed-rules.ts';
import { translateRules } from './rules/translate-rules.ts';
import { instantOf } from './school-day.ts';
import type { Db } from './store/database.ts';
import { kioskStore } from './store/kiosk-store.ts';

/** First-run defaults: the only place where Conway is named. */
const SCHOOL_NAME = 'Conway Primary School';

/**
 * Answers this kiosk’s id. On the very first start it makes the kiosk, the seeded rules and the cupboard, in one
 * transaction with their ledger entries. A later start brings what a newer program adds to the rules.
 */
export function firstStart(db: Db, ports: Ports): string {
  const kiosks = kioskStore(db);
  const found = kiosks.get();
  if (found) {
    translateRules(db, new Ledger(db, found.id, ports), ports);
    return found.id;
  }
  const id = newId(ports.clock, ports.random);
  db.transaction(() => {
    kiosks.add({ id, schoolName: SCHOOL_NAME, madeAt: instantOf(ports.clock.now()) });
    const ledger = new Ledger(db, id, ports);
    ledger.append({
      actor: 'system',
      action: 'kiosk.first-started',
      subject: `kiosk/${id}`,
      details: { school: SCHOOL_NAME },
    });
    seedRules(db, ledger);
    seedCupboard(db, instantOf(ports.clock.now()));
  }).immediate();
  return id;
}

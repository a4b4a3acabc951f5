import type { PrintedPaper } from '../../shared/papers.ts';
import { done, refused } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { ticketEnding } from '../phones/ticket-endings.ts';
import { historyPaper } from '../pupil-history/history-paper.ts';
import { onSitePaper, rollCallPaper } from '../roll-call/on-site-paper.ts';
import { LIABILITY_CLAUSE } from '../rules/liability-notice.ts';
import { rulesStore } from '../rules/rules-store.ts';
import { instantOf, schoolDayOf, TIME_ZONE } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { kioskStore } from '../store/kiosk-store.ts';
import { batchPapers } from './batch-papers.ts';
import type { PaperReader } from './paper-reader.ts';
import { paperStore } from './paper-store.ts';

/** Every kind of paper the outbox prints, with its reader. */
export function paperReaders(parts: Parts): Readonly<Record<PrintedPaper, PaperReader>> {
  const {
    db,
    ports: { clock },
  } = parts;
  const history = historyPaper(parts);
  const papers = paperStore(db);
  const rules = rulesStore(db);
  const kiosk = kioskStore(db);
  const school = () => kiosk.get()?.schoolName ?? '';

  return {
    /**
     * Refuses with `ticket-not-found`, or with how it ended; with `nothing-changed` where a card or tag stands for it:
     * paper beside that would release the phone a second way.
     */
    ticket(subject, copy) {
      const ticket = papers.ticket(idIn(subject));
      if (!ticket) return refused('ticket-not-found');
      if (ticket.kind !== 'day') return refused('nothing-changed');
      const ended = ticketEnding(ticket);
      if (ended) return ended;
      const { slot, day, payload, code, rulesVersion } = ticket;
      // The notice that stood when the device was handed in, whatever is in force now.
      const text = rules.text('pupil-phones', rulesVersion, 'en');
      const notice = text?.text.clauses.find((clause) => clause.id === LIABILITY_CLAUSE);
      if (!notice) throw new Error(`pupil-phones version ${rulesVersion} has no liability clause`);
      const size = schoolSettings(db).ticketPrinter.paper;
      const liability = notice.sentence;
      return done({ paper: 'ticket', copy, size, school: school(), day, slot, payload, code, liability });
    },

    /** Refuses with `visit-not-found` or `visit-already-ended`. A pass is of no use on another day than its own. */
    pass(subject, copy) {
      const visit = papers.pass(idIn(subject));
      if (!visit || visit.day !== schoolDayOf(clock.now())) return refused('visit-not-found');
      if (visit.leftAt !== null) return refused('visit-already-ended');
      const { day, name, kind, payload } = visit;
      const size = schoolSettings(db).passPrinter.paper;
      return done({ paper: 'pass', copy, size, school: school(), day, name, kind, payload });
    },

    /** Refuses with `card-not-found` or `card-cancelled`. */
    'return-card'(subject) {
      const card = papers.card(idIn(subject));
      if (!card) return refused('card-not-found');
      if (card.cancelledAt !== null) return refused('card-cancelled');
      const { name, kind, payload } = card;
      return done({ paper: 'return-card', school: school(), name, kind, payload });
    },

    'on-site': (subject) =>
      done(onSitePaper(db, subject === 'lockdown' ? 'lockdown' : 'evacuation', clock.now())),

    /** Refuses with `roll-call-ended` when there is none. */
    'roll-call'(subject) {
      const paper = rollCallPaper(db, idIn(subject), clock.now());
      return paper ? done(paper) : refused('roll-call-ended');
    },

    ...batchPapers(db, school),

    /** Refuses with `pupil-not-found`. */
    'pupil-history': (subject, _copy, actor) => history(subject, actor),

    'test-page'(subject) {
      const { passPrinter, ticketPrinter, pagePrinter } = schoolSettings(db);
      const [queue, size] =
        subject === 'pass'
          ? ([passPrinter.queue, passPrinter.paper] as const)
          : subject === 'ticket'
            ? ([ticketPrinter.queue, ticketPrinter.paper] as const)
            : ([pagePrinter.queue, 'a4'] as const);
      const madeAt = instantOf(clock.now());
      return done({
        paper: 'test-page',
        school: school(),
        timeZone: TIME_ZONE,
        madeAt,
        queue: queue ?? '',
        size,
      });
    },
  };
}

/** The id in `<kind>/<id>`. */
function idIn(subject: string): string {
  return subject.slice(subject.indexOf('/') + 1);
}

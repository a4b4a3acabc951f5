import { stringify } from 'csv-stringify/sync';
import type { DayLog, LogCupboard, LogDecline, LogHandover, LogVisit } from '../../shared/papers.ts';
import { wallTimeOf } from '../school-day.ts';
import { textCell } from './csv-cell.ts';

type Row = Record<string, string>;

/** Everybody who came in or declined a rule, in the order of the day. */
export function peopleCsv(log: DayLog): string {
  const zone = zoneColumn(log.timeZone);
  const rows = [
    ...log.visits.map((visit) => ({ at: visit.arrivedAt, row: visitRow(visit, zone, log.day) })),
    ...log.declines.map((decline) => ({ at: decline.at, row: declineRow(decline, zone, log.day) })),
  ];
  const inOrder = rows.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return csv(
    [
      'what',
      'day',
      'name',
      'organisation',
      'kind',
      'seeing',
      'event',
      `arrived_${zone}`,
      `left_${zone}`,
      'left_how',
      `pass_shown_late_${zone}`,
      'rules',
      'clause_declined',
      'signature',
      'signature_typed',
      'signature_witness',
    ],
    inOrder.map(({ row }) => row),
  );
}

/** Every phone that was in the cupboard that day, by slot. */
export function phonesCsv(log: DayLog): string {
  const zone = zoneColumn(log.timeZone);
  return csv(
    [
      'slot',
      'pupil',
      'class',
      'device',
      'look',
      'condition_in',
      'note_in',
      'day_in',
      `handed_in_${zone}`,
      'taken_by',
      'state',
      `returned_${zone}`,
      'returned_by',
      'collector',
      'condition_out',
      'note_out',
      'tickets_reissued',
      'returns_undone',
      'returns_put_right',
      'custody',
      'released_to',
      'misplaced',
      'seal',
      'confiscated_why',
      'confiscated_by',
      'child_told',
      'parent_told',
    ],
    log.handovers.map((handover) => handoverRow(handover, zone)),
  );
}

/** The key of the cupboard and its signed counts, in the order of the day; slots by their numbers. */
export function cupboardCsv(log: DayLog): string {
  const zone = zoneColumn(log.timeZone);
  return csv(
    [
      'what',
      `at_${zone}`,
      'by',
      'key_holder',
      'checked_by',
      'expected',
      'found',
      'missing',
      'extra',
      'wrong_slot',
    ],
    log.cupboard.map((moment) => cupboardRow(moment, zone)),
  );
}

// The zone stands in the heading, since a spreadsheet’s date has none: `arrived_europe_london`.
function zoneColumn(timeZone: string): string {
  return timeZone.toLowerCase().replace(/[^a-z]+/gu, '_');
}

function visitRow(visit: LogVisit, zone: string, day: string): Row {
  const { signature } = visit;
  return {
    what: 'visit',
    day,
    name: textCell(visit.name),
    organisation: textCell(visit.organisation ?? ''),
    kind: visit.kind,
    seeing: textCell(visit.seeing),
    event: textCell(visit.event ?? ''),
    [`arrived_${zone}`]: wallTimeOf(visit.arrivedAt),
    [`left_${zone}`]: visit.leftAt === null ? '' : wallTimeOf(visit.leftAt),
    left_how: visit.leftHow ?? '',
    [`pass_shown_late_${zone}`]: visit.passShownLateAt === null ? '' : wallTimeOf(visit.passShownLateAt),
    rules: textCell(visit.rules.join('; ')),
    signature: signature.how,
    signature_typed: signature.how === 'typed' ? textCell(signature.name) : '',
    signature_witness: signature.how === 'assisted' ? textCell(signature.witness) : '',
  };
}

function declineRow(decline: LogDecline, zone: string, day: string): Row {
  return {
    what: 'declined',
    day,
    name: textCell(decline.name),
    organisation: textCell(decline.organisation ?? ''),
    kind: decline.kind,
    seeing: textCell(decline.seeing),
    [`arrived_${zone}`]: wallTimeOf(decline.at),
    rules: textCell(decline.rules),
    clause_declined: textCell(decline.clause),
  };
}

function handoverRow(handover: LogHandover, zone: string): Row {
  const { confiscation } = handover;
  return {
    slot: String(handover.slot),
    pupil: textCell(handover.pupilName),
    class: textCell(handover.className),
    device: textCell(handover.deviceKind),
    look: textCell(handover.look),
    condition_in: textCell(handover.conditionsIn.join('; ')),
    note_in: textCell(handover.noteIn),
    day_in: handover.day,
    [`handed_in_${zone}`]: wallTimeOf(handover.handedInAt),
    taken_by: textCell(handover.takenBy),
    state: handover.state,
    [`returned_${zone}`]: handover.returnedAt === null ? '' : wallTimeOf(handover.returnedAt),
    returned_by: textCell(handover.returnedBy ?? ''),
    collector: textCell(handover.collector ?? ''),
    condition_out: textCell(handover.conditionsOut.join('; ')),
    note_out: textCell(handover.noteOut),
    tickets_reissued: String(handover.ticketsReissued),
    returns_undone: String(handover.returnsUndone),
    returns_put_right: String(handover.returnsPutRight),
    custody: handover.custody,
    released_to: handover.custody === 'confiscation' ? 'adult' : handover.release,
    misplaced: handover.misplaced ?? '',
    seal: textCell(handover.seal ?? ''),
    confiscated_why: confiscation?.why ?? '',
    confiscated_by: textCell(confiscation?.takenFromChildBy ?? ''),
    child_told: confiscation ? yesNo(confiscation.childTold) : '',
    parent_told: confiscation ? yesNo(confiscation.parentTold) : '',
  };
}

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

function cupboardRow(moment: LogCupboard, zone: string): Row {
  const row = { what: moment.what, [`at_${zone}`]: wallTimeOf(moment.at), by: textCell(moment.by) };
  if (moment.what !== 'counted') return { ...row, key_holder: textCell(moment.keyHolder) };
  return {
    ...row,
    checked_by: textCell(moment.checkedBy),
    expected: String(moment.expected),
    found: String(moment.found),
    missing: moment.missing.join('; '),
    extra: moment.extra.join('; '),
    wrong_slot: moment.wrongSlot.join('; '),
  };
}

// RFC 4180 with a UTF-8 mark, without which Excel takes the file for the machine’s old code page.
function csv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    {
      columns: [...columns],
      header: true,
      bom: true,
      quoted: true,
      quoted_empty: true,
      record_delimiter: 'windows',
    },
  );
}

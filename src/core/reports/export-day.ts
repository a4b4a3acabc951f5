import type { ProblemCode } from '../../shared/problems.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf, type Parts } from '../parts.ts';
import { schoolDayOf } from '../school-day.ts';
import { submissionStore } from '../store/submissions.ts';
import { cupboardCsv, peopleCsv, phonesCsv } from './csv.ts';
import { type Exported, exportStore } from './export-store.ts';
import { FolderFailure } from './folder-problems.ts';
import { fingerprintOf, manifestOf } from './manifest.ts';
import { sealedDay } from './sealed-day.ts';
import { realFolder, type Staging, stage } from './staged-folder.ts';
import { turns } from './turns.ts';

/** What is asked of an export. */
export interface ExportRequest {
  submission: string;
  /** School day, `YYYY-MM-DD`. */
  day: string;
  /** The chosen folder: the log gets one of its own inside it. */
  folder: string;
}

const CALL = 'logs.export';

/**
 * Writes school days out: PDF, tables and manifest in one new folder, all of it or nothing. Refuses with a `folder-…`
 * problem, `export-not-verified`, or `input-invalid` for a day that has not come.
 */
export function dayExporter(parts: Parts) {
  const inTurn = turns<Result<Exported>>();
  return (request: ExportRequest, staff: StaffSession): Promise<Result<Exported>> =>
    inTurn(CALL, () => exportOnce(parts, request, staff));
}

async function exportOnce(
  parts: Parts,
  request: ExportRequest,
  staff: StaffSession,
): Promise<Result<Exported>> {
  const { db, ports } = parts;
  const earlier = submissionStore(db).find(request.submission);
  if (earlier) return earlier.call === CALL ? answered(parts, earlier.subject) : refused('input-invalid');
  if (request.day > schoolDayOf(ports.clock.now()))
    return refused('input-invalid', { fields: [{ field: 'day', code: 'out-of-range' }] });

  const id = parts.newId();
  let staging: Staging | undefined;
  try {
    staging = await stage(await realFolder(request.folder), `daily-log-${request.day}`, {
      owner: parts.kiosk.slice(-12),
      random: Buffer.from(ports.random.bytes(6)).toString('hex'),
    });
    return await fill(parts, { id, request, staff, staging });
  } catch (error) {
    // A log that cannot be told of in the ledger does not stay either.
    await staging?.discard();
    const code = error instanceof FolderFailure ? error.problem : undefined;
    tellFailure(parts, { id, day: request.day, code: code ?? 'unexpected' }, staff);
    if (code) return refused(code);
    throw error;
  }
}

interface Filling {
  id: string;
  request: ExportRequest;
  staff: StaffSession;
  staging: Staging;
}

async function fill(parts: Parts, { id, request, staff, staging }: Filling): Promise<Result<Exported>> {
  const { log, facts } = sealedDay(parts, request.day, staff);
  const { entries, head } = facts;
  const pdf = await parts.ports.papers.pdf({
    paper: 'daily-log',
    school: facts.school,
    log,
    exportedAt: facts.exportedAt,
    exportedBy: staff.name,
    entries,
    head,
    key: fingerprintOf(facts.publicKey),
  });
  const files = [
    await staging.write({ name: 'daily-log.pdf', bytes: pdf }),
    await staging.write({ name: 'people.csv', bytes: Buffer.from(peopleCsv(log), 'utf8') }),
    await staging.write({ name: 'phones.csv', bytes: Buffer.from(phonesCsv(log), 'utf8') }),
    await staging.write({ name: 'cupboard.csv', bytes: Buffer.from(cupboardCsv(log), 'utf8') }),
  ];
  const manifest = Buffer.from(manifestOf(facts, files), 'utf8');
  files.push(await staging.write({ name: 'manifest.json', bytes: manifest }));
  const folder = await staging.finish();
  const answer = { folder, files, entries, head };
  const told = parts.submit(
    { id: request.submission, call: CALL },
    () => {
      parts.ledger.append({
        actor: actorOf(staff),
        action: 'log.exported',
        subject: `export/${id}`,
        details: {
          ...answer,
          day: request.day,
          files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
        },
      });
      return done({ subject: `export/${id}`, value: answer });
    },
    (subject) => answered(parts, subject),
  );
  if (!told.ok) await staging.discard();
  return told;
}

function answered({ db }: Parts, subject: string): Result<Exported> {
  const earlier = exportStore(db).find(subject);
  if (!earlier) throw new Error('An export was told of and its entry has no details');
  return done(earlier);
}

function tellFailure(
  parts: Parts,
  { id, day, code }: { id: string; day: string; code: ProblemCode },
  staff: StaffSession,
): void {
  parts.act(() => {
    parts.ledger.append({
      actor: actorOf(staff),
      action: 'log.export-failed',
      subject: `export/${id}`,
      details: { day, problem: code },
    });
    return done(null);
  });
}

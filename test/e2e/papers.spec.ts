import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput } from '../../src/shared/contract.ts';
import type { PrintJob } from '../../src/shared/contract/papers.ts';
import { passPapers } from '../../src/shared/settings.ts';
import type { Result } from '../../src/shared/result.ts';
import { expect, test as base } from '@playwright/test';
import { type Kiosk, openKiosk } from './support/open-kiosk.ts';

/** A kiosk whose papers land in a folder, with the head signed in. */
const test = base.extend<{ papers: { kiosk: Kiosk; folder: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  papers: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'kiosk-papers-'));
    const kiosk = await openKiosk({ args: ['--paper-folder', folder] });
    const head = { submission: randomUUID(), name: 'Ngozi Łukasiewicz-Hall', pin: '291746' };
    valueOf(await kiosk.call(kiosk.deskPage, 'staff.create-head', head));
    // Each paper here is asked for, so that the folder holds one at a time.
    const changes = { ticketPrinter: { queue: null, paper: 'roll-80', byItself: false } } as const;
    valueOf(await kiosk.call(kiosk.deskPage, 'settings.change', { submission: randomUUID(), changes }));
    await provide({ kiosk, folder });
    await kiosk.close();
    expect(kiosk.complaints.unexpected).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  },
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

const names = [
  'Plato',
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Cholmondeley-Marjoribanks the Third of Nowhere',
  'Zoë O’Brien-Testcase',
  'Nguyễn Thị Mẫu',
];

async function arrive({ call, publicPage }: Kiosk, name: string) {
  const rules = valueOf(await call(publicPage, 'rules.in-force', { kind: 'parent', language: 'en' }));
  const strokes = [
    Array.from({ length: 40 }, (_, i) => ({ x: 0.1 + i / 60, y: 0.3 + Math.sin(i) / 20, t: i * 9 })),
  ];
  const input: CallInput<'visits.sign-in'> = {
    submission: randomUUID(),
    answers: { kind: 'parent', name, seeing: 'Mrs Adeyemi, year 6' },
    language: 'en',
    acceptances: rules.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    })),
    signature: { how: 'drawn', strokes },
  };
  return valueOf(await call(publicPage, 'visits.sign-in', input));
}

async function handIn({ call, deskPage }: Kiosk, name: string, slot: number) {
  const child = { submission: randomUUID(), name, className: '6 Maple' };
  const { id: pupil } = valueOf(await call(deskPage, 'pupils.add', child));
  return valueOf(
    await call(deskPage, 'phones.hand-in', {
      submission: randomUUID(),
      pupil,
      slot,
      device: { kind: 'smartphone', look: 'Black, blue case' },
      conditions: [],
      note: '',
      seenOff: true,
    }),
  );
}

/** What an independent reader finds on the only page of a slip, at the resolution of a slip printer. */
function scanned(pdf: string): string {
  execFileSync('pdftoppm', ['-r', '203', '-png', '-singlefile', pdf, pdf]);
  return execFileSync('zbarimg', ['-q', '--raw', `${pdf}.png`], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function infoOf(pdf: string, what: string): string {
  const lines = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }).split('\n');
  return (
    lines
      .find((line) => line.startsWith(`${what}:`))
      ?.slice(what.length + 1)
      .trim() ?? ''
  );
}

function textOf(pdf: string, page: number): string {
  const range = ['-f', String(page), '-l', String(page)];
  return execFileSync('pdftotext', ['-layout', ...range, pdf, '-'], { encoding: 'utf8' });
}

/** Waits until a paper is printed, and takes it out of the folder. */
async function printed(
  { kiosk, folder }: { kiosk: Kiosk; folder: string },
  sent: Result<{ job: PrintJob }>,
): Promise<string> {
  const { id } = valueOf(sent).job;
  const state = async () => valueOf(await kiosk.call(kiosk.publicPage, 'papers.job', { job: id })).state;
  await expect.poll(state).toBe('printed');
  const [name = '', ...others] = readdirSync(folder).filter((one) => one.endsWith('.pdf'));
  expect(others).toEqual([]);
  const taken = join(folder, `${id}.paper`);
  renameSync(join(folder, name), taken);
  return taken;
}

const change = ({ kiosk }: { kiosk: Kiosk }, changes: CallInput<'settings.change'>['changes']) =>
  kiosk.call(kiosk.deskPage, 'settings.change', { submission: randomUUID(), changes });

test('a ticket as it prints is one slip, read back by an independent decoder, with no name on it', async ({
  papers,
}) => {
  const { kiosk } = papers;
  const { ticket } = await handIn(kiosk, 'Secret Child-Example', 14);
  const print = () =>
    kiosk.call(kiosk.deskPage, 'papers.print-ticket', { submission: randomUUID(), ticket: ticket.id });
  const first = await printed(papers, await print());
  expect(infoOf(first, 'Page size')).toMatch(/^22[67]\.\d+ x 4\d\d/u);
  expect(textOf(first, 1)).not.toMatch(/copy/iu);
  valueOf(await change(papers, { ticketPrinter: { queue: null, paper: 'roll-58' } }));
  const second = await printed(papers, await print());
  expect(infoOf(second, 'Page size')).toMatch(/^16[45]\.\d+ x 3\d\d/u);
  expect(textOf(second, 1)).toMatch(/copy 2/iu);
  for (const pdf of [first, second]) {
    expect(scanned(pdf)).toBe(ticket.payload);
    expect(infoOf(pdf, 'Pages')).toBe('1');
    const text = textOf(pdf, 1);
    for (const words of ['Phone ticket', '14', 'accepts no liability'])
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(words);
    expect(text.replaceAll(/\s/gu, '')).toContain(ticket.code);
    expect(text).not.toContain('Secret');
  }
});

test('passes as they print are read back, whatever the paper and the length of the name', async ({
  papers,
}) => {
  const { kiosk } = papers;
  const sizes = {
    'label-62x100': /^175\.\d+ x 283/u,
    'roll-62': /^175\.\d+ x [23]\d\d/u,
    'roll-80': /^22[67]\.\d+ x [34]\d\d/u,
  } as const;
  const passes = [];
  for (const name of names) passes.push({ name, payload: (await arrive(kiosk, name)).payload, copy: 0 });
  for (const paper of passPapers) {
    await change(papers, { passPrinter: { queue: null, paper, byItself: false } });
    // The rolls are drawn by the same rules: the shortest and the longest name are enough there.
    for (const pass of paper === 'label-62x100' ? passes : passes.slice(0, 2)) {
      pass.copy += 1;
      const { name, payload, copy } = pass;
      const input = { submission: randomUUID(), payload };
      const pdf = await printed(papers, await kiosk.call(kiosk.publicPage, 'papers.print-pass', input));
      const which = `${name} on ${paper}`;
      expect(scanned(pdf), which).toBe(payload);
      expect(infoOf(pdf, 'Pages'), which).toBe('1');
      expect(infoOf(pdf, 'Page size'), which).toMatch(sizes[paper]);
      const text = textOf(pdf, 1);
      expect(text.replaceAll(/\s/gu, ''), which).toContain(name.replaceAll(/\s/gu, ''));
      if (copy === 1) expect(text, which).not.toMatch(/copy/iu);
      else expect(text, which).toMatch(new RegExp(`copy ${copy}`, 'iu'));
    }
  }
});

test('a return card is cut out of a page; a test page is as large as its paper', async ({ papers }) => {
  const { kiosk } = papers;
  for (const name of names.slice(0, 2)) {
    const { visit } = await arrive(kiosk, name);
    const made = { submission: randomUUID(), visit };
    const card = valueOf(await kiosk.call(kiosk.deskPage, 'cards.make', made));
    const input = { submission: randomUUID(), card: card.id };
    const pdf = await printed(papers, await kiosk.call(kiosk.deskPage, 'papers.print-card', input));
    expect(infoOf(pdf, 'Page size'), name).toContain('A4');
    expect(infoOf(pdf, 'Pages'), name).toBe('1');
    expect(scanned(pdf), name).toBe(card.payload);
    expect(textOf(pdf, 1).replaceAll(/\s/gu, ''), name).toContain(name.replaceAll(/\s/gu, ''));
  }
  const pages = { pass: /^175\.\d+ x 283/u, ticket: /^22[67]\.\d+ x \d+/u, page: /A4/u } as const;
  for (const printer of ['pass', 'ticket', 'page'] as const) {
    const input = { submission: randomUUID(), printer };
    const pdf = await printed(papers, await kiosk.call(kiosk.deskPage, 'papers.print-test', input));
    expect(infoOf(pdf, 'Page size'), printer).toMatch(pages[printer]);
    expect(infoOf(pdf, 'Pages'), printer).toBe('1');
    expect(scanned(pdf), printer).toBe('TEST PAGE 123');
  }
});

test('the daily log names everybody once, and says on every page whose it is and what proves it', async ({
  papers: { kiosk, folder },
}) => {
  const everybody = Array.from({ length: 40 }, (_, i) => `${names[i % names.length] ?? ''} No.${i}`);
  for (const name of everybody) await arrive(kiosk, name);
  for (let slot = 1; slot <= 12; slot += 1) await handIn(kiosk, `Child-Example No.${slot}`, slot);
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  const { day } = valueOf(await kiosk.call(kiosk.publicPage, 'kiosk.state', {}));
  const asked = { submission: randomUUID(), day, folder: stick };
  const exported = valueOf(await kiosk.call(kiosk.deskPage, 'logs.export', asked));
  const pdf = join(exported.folder, 'daily-log.pdf');
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(infoOf(pdf, 'Page size')).toContain('A4');
  const pages = Number(infoOf(pdf, 'Pages'));
  expect(pages).toBeGreaterThan(2);
  const texts = Array.from({ length: pages }, (_, i) => textOf(pdf, i + 1));
  texts.forEach((text, i) => {
    expect(text).toContain('Conway Primary School');
    expect(text).toContain(`Page ${i + 1} of ${pages}`);
    expect(text.replaceAll(' ', '')).toContain(exported.head);
    expect(text).toContain('SHA256:');
  });
  const whole = texts.join('\n');
  expect(whole).toMatch(/People \(1 to \d+ of 40\)/u);
  expect(whole).toMatch(/Phones \(\d+ to 12 of 12\)/u);
  everybody.forEach((_, i) =>
    expect(whole.match(new RegExp(`No\\.${i}\\b`, 'gu'))?.length).toBe(i >= 1 && i <= 12 ? 2 : 1),
  );
});

import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Spooled, Spooler } from '../../src/core/ports.ts';
import { cupsQueues } from '../../src/main/printing/cups-queues.ts';
import { cupsServer } from '../../src/main/printing/cups-server.ts';
import { cupsSpooler } from '../../src/main/printing/cups-spooler.ts';
import { arrive, openDesk, submissionId, valueOf } from '../support/arriving.ts';
import { endOf } from '../support/papers.ts';
import { type PrivateCups, privateCups, type TestPrinter } from '../support/private-cups.ts';
import { PUBLIC, testRegister } from '../support/test-register.ts';

/** An empty page of 62 × 100 mm. */
const PAGE = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 175.75 283.46]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

let cups: PrivateCups;
let label: TestPrinter;
let spooler: Spooler;
const errors: unknown[] = [];

const overSocket = (socket: string, user?: string) =>
  cupsSpooler(
    cupsQueues(cupsServer(socket, user)),
    () => Promise.resolve({ pdf: Buffer.from(PAGE), width: 62, height: 100 }),
    { error: (_, error) => errors.push(error) },
  );

const pass = {
  paper: 'pass',
  copy: 1,
  size: 'label-62x100',
  school: 'Conway Primary School',
  day: '2026-11-23',
  name: 'Ana Invención',
  kind: 'visitor',
  payload: 'RKP0123456789ABC',
} as const;

beforeAll(async () => {
  cups = await privateCups();
  label = cups.addPrinter('Label');
  spooler = overSocket(cups.socket);
});

afterAll(() => cups.end());

const send = (queue: string | null) => spooler.send(pass, { queue, title: 'a title' });
const sent = async (queue: string | null): Promise<Spooled> => valueOf(await send(queue));
const becomes = (spooled: Spooled, state: string) =>
  vi.waitFor(async () => expect(await spooler.state(spooled)).toBe(state), { timeout: 5000, interval: 50 });

describe('a real print system', () => {
  it('prints a paper on its own size, and keeps nothing of it once it is taken out', async () => {
    const spooled = await sent('Label');
    await becomes(spooled, 'done');
    const [pdf = ''] = label.papers();
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8', stdio: 'pipe' })).toMatch(
      /Page size: +175\.75 x 283\.46 pts/u,
    );
    expect(label.options(pdf)).toContain('media=Custom.62x100mm');
    expect(cups.kept()).toHaveLength(1);
    await spooler.clear(spooled);
    expect(cups.kept()).toEqual([]);
    expect(await spooler.state(spooled)).toBe('unknown');
  });

  it('has a usual printer, or none', async () => {
    expect(await send(null)).toMatchObject({ problem: { code: 'printer-missing' } });
    cups.run('lpadmin', '-d', 'Label');
    const spooled = await sent(null);
    expect(spooled.queue).toBe('Label');
    await becomes(spooled, 'done');
    await spooler.clear(spooled);
    cups.run('lpadmin', '-x', 'Label');
    label = cups.addPrinter('Label_2');
  });

  it('has no printer where there is no print system', async () => {
    const nowhere = overSocket(`${cups.socket}.none`);
    expect(await nowhere.send(pass, { queue: null, title: 'a title' })).toMatchObject({
      problem: { code: 'printer-missing' },
    });
    expect(await nowhere.printers()).toEqual([]);
    expect(errors.splice(0)).toHaveLength(2);
  });

  it('knows no printer of another name', async () => {
    expect(await send('Label; rm -rf /')).toMatchObject({ problem: { code: 'printer-missing' } });
    expect(errors).toEqual([]);
  });

  it('tells of a device that does not answer, and forgets the paper when told to', async () => {
    cups.addQueue('Dead', 'ipp://127.0.0.1:1/ipp/print');
    const spooled = await sent('Dead');
    await becomes(spooled, 'offline');
    await spooler.clear(spooled);
    expect(cups.kept()).toEqual([]);
    expect(await spooler.state(spooled)).not.toBe('done');
  });

  it('tells of a stopped printer; a paper taken out does not come out when it goes on', async () => {
    const printer = cups.addPrinter('Stopped');
    cups.run('cupsdisable', 'Stopped');
    const spooled = await sent('Stopped');
    await becomes(spooled, 'stopped');
    await spooler.clear(spooled);
    cups.run('cupsenable', 'Stopped');
    const next = await sent('Stopped');
    await becomes(next, 'done');
    expect(printer.papers()).toHaveLength(1);
    await spooler.clear(next);
  });

  it('tells of a printer that refuses', async () => {
    cups.addPrinter('Refusing');
    cups.run('cupsreject', 'Refusing');
    expect(await send('Refusing')).toMatchObject({ problem: { code: 'printer-refuses' } });
  });

  it('tells of a printer without paper, and prints once there is some', async () => {
    const printer = cups.addPrinter('Empty');
    printer.is('has no paper');
    const spooled = await sent('Empty');
    await becomes(spooled, 'out-of-paper');
    printer.is('prints');
    await becomes(spooled, 'done');
    expect(printer.papers()).toHaveLength(1);
    await spooler.clear(spooled);
  });

  it('tells of a paper that somebody took out, and of one that was given up', async () => {
    const printer = cups.addPrinter('Other', '-o', 'printer-error-policy=abort-job');
    cups.run('cupsdisable', 'Other');
    const spooled = await sent('Other');
    cups.run('cancel', `Other-${spooled.job}`);
    await becomes(spooled, 'cancelled');
    printer.is('gives up');
    cups.run('cupsenable', 'Other');
    const given = await sent('Other');
    await becomes(given, 'refused');
    for (const one of [spooled, given]) await spooler.clear(one);
  });

  it('lists its printers with their states', async () => {
    cups.run('lpadmin', '-d', 'Stopped');
    cups.run('cupsdisable', 'Stopped');
    expect(await spooler.printers()).toEqual(
      expect.arrayContaining([
        { queue: 'Label_2', isDefault: false, state: 'ready' },
        { queue: 'Stopped', isDefault: true, state: 'stopped' },
        { queue: 'Refusing', isDefault: false, state: 'refusing' },
      ]),
    );
  });

  it('takes a paper out by its own command where it does not believe who asks', async () => {
    const spooled = await sent('Stopped');
    await overSocket(cups.socket, 'nobody-of-this-name').clear(spooled);
    expect(await spooler.state(spooled)).toBe('cancelled');
    await spooler.clear(spooled);
    expect(cups.kept()).toEqual([]);
  });
});

describe('the outbox on a real print system', () => {
  it('takes back what a stopped printer would print later', async () => {
    const printer = cups.addPrinter('Door');
    cups.run('cupsdisable', 'Door');
    const register = testRegister({
      ports: { spooler, pause: () => new Promise((resolve) => setTimeout(resolve, 5)) },
    });
    await openDesk(register);
    const passPrinter = { queue: 'Door', paper: 'label-62x100', byItself: false } as const;
    const changes = { submission: submissionId(), changes: { passPrinter } };
    valueOf(await register.call('settings.change', changes));
    const print = async () => {
      const { payload } = await arrive(register);
      const asked = { submission: submissionId(), payload };
      return endOf(register, valueOf(await register.call('papers.print-pass', asked, PUBLIC)).job);
    };
    expect(await print()).toMatchObject({ state: 'failed', problem: 'printer-stopped' });
    expect(cups.kept()).toEqual([]);
    cups.run('cupsenable', 'Door');
    expect(await print()).toMatchObject({ state: 'printed', problem: null });
    expect(printer.papers()).toHaveLength(1);
    await vi.waitFor(() => expect(cups.kept()).toEqual([]));
    expect(register.faults).toEqual([]);
    register.end();
  });

  it('fails a paper when the print system itself has crashed, and knows nothing of one it had', async () => {
    cups.run('cupsdisable', 'Door');
    const spooled = await sent('Door');
    await cups.crash();
    expect(await spooler.state(spooled)).toBe('unknown');
    expect(await send('Door')).toMatchObject({ problem: { code: 'print-failed' } });
    expect(await spooler.printers()).toEqual([]);
    await expect(spooler.clear(spooled)).rejects.toThrow('cancel');
    expect(errors).toHaveLength(2);
  });
});

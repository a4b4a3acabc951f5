import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What our printer does with the next paper. */
type Mood = 'prints' | 'has no paper' | 'gives up';

/** A print system that is nobody’s but one test’s: its own folder, its own socket, its own printers. */
export interface PrivateCups {
  socket: string;
  /** Runs one of CUPS’s own commands. */
  run(command: string, ...words: string[]): string;
  /** Adds a printer that prints into a folder. */
  addPrinter(name: string, ...options: string[]): TestPrinter;
  /** Adds a printer at an address. */
  addQueue(name: string, address: string, ...options: string[]): void;
  /** Files the system keeps of papers. */
  kept(): string[];
  /** Ends it from one moment to the next, so that its socket stays; what is there is removed by `end`. */
  crash(): Promise<void>;
  end(): Promise<void>;
}

export interface TestPrinter {
  is(mood: Mood): void;
  /** Papers that came out: paths of PDF files, the first first. */
  papers(): string[];
  /** How the printer was asked for a paper. */
  options(pdf: string): string;
}

/** Our printer, as CUPS starts it: job, user, title, copies, options and perhaps the file. */
const PRINTER = `#!/bin/sh
if [ $# -eq 0 ]; then echo 'direct kiosk "Unknown" "Printer of the tests"'; exit 0; fi
folder=\${DEVICE_URI#kiosk://}
echo "STATE: -media-empty-error" >&2
while [ "$(cat "$folder/mood")" = "has no paper" ]; do
  echo "STATE: +media-empty-error" >&2
  sleep 0.2
done
echo "STATE: -media-empty-error" >&2
if [ "$(cat "$folder/mood")" = "gives up" ]; then exit 1; fi
echo "$5" > "$folder/$1.options"
cat \${6:+"$6"} > "$folder/$1.part"
mv "$folder/$1.part" "$folder/$1.pdf"
`;

/** Starts a print system. */
export async function privateCups(): Promise<PrivateCups> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-cups-'));
  // CUPS’s own helpers work as another user.
  chmodSync(folder, 0o755);
  const at = (name: string) => join(folder, name);
  for (const name of ['root', 'spool', 'cache', 'state', 'keys', 'bin', 'bin/backend', 'printers'])
    mkdirSync(at(name));
  symlinkSync('/usr/lib/cups/daemon', at('bin/daemon'));
  symlinkSync('/usr/lib/cups/backend/ipp', at('bin/backend/ipp'));
  writeFileSync(at('bin/backend/kiosk'), PRINTER, { mode: 0o700 });
  writeFileSync(at('root/mime.types'), 'application/pdf pdf string(0,%PDF)\n');
  writeFileSync(at('root/mime.convs'), '');
  const socket = at('cups.sock');
  writeFileSync(
    at('cupsd.conf'),
    [
      `Listen ${socket}`,
      'LogLevel warn',
      'Browsing Off',
      'DefaultAuthType None',
      '<Location />\nOrder allow,deny\nAllow all\n</Location>',
      // As systems come: whoever sent a paper may take it out again, and has to show who they are.
      '<Policy default>\n<Limit Cancel-Job>\nAuthType Default\nRequire user @OWNER @SYSTEM\nOrder deny,allow\n</Limit>',
      '<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>',
    ].join('\n'),
  );
  writeFileSync(
    at('cups-files.conf'),
    [
      `ServerRoot ${at('root')}`,
      `ServerBin ${at('bin')}`,
      `RequestRoot ${at('spool')}`,
      `TempDir ${at('spool')}`,
      `CacheDir ${at('cache')}`,
      `StateDir ${at('state')}`,
      `ServerKeychain ${at('keys')}`,
      `AccessLog ${at('access.log')}`,
      `ErrorLog ${at('error.log')}`,
      `PageLog ${at('page.log')}`,
      'Sandboxing relaxed',
    ].join('\n'),
  );
  const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', CUPS_SERVER: socket };
  const daemon = spawn('cupsd', ['-f', '-c', at('cupsd.conf'), '-s', at('cups-files.conf')], {
    env: environment,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve, reject) => {
    daemon.on('exit', () => resolve());
    daemon.on('error', reject);
  });
  const run = (command: string, ...words: string[]) =>
    execFileSync(command, words, { env: environment, encoding: 'utf8', stdio: 'pipe' });
  const started = async (tries = 100): Promise<void> => {
    try {
      if (run('lpstat', '-r').includes('is running')) return;
    } catch {
      // Not yet.
    }
    if (tries === 0)
      throw new Error(`The print system did not start: ${readFileSync(at('error.log'), 'utf8')}`);
    await setTimeout(50);
    await started(tries - 1);
  };
  await Promise.race([
    started(),
    ended.then(() => Promise.reject(new Error('The print system ended at once'))),
  ]);

  const addQueue = (name: string, address: string, ...options: string[]) => {
    run('lpadmin', '-p', name, '-v', address, '-m', 'raw', '-E', ...options);
  };
  const stop = async (signal: NodeJS.Signals) => {
    daemon.kill(signal);
    await ended;
  };
  return {
    socket,
    run,
    addQueue,
    addPrinter(name, ...options) {
      const papers = at(`printers/${name}`);
      mkdirSync(papers);
      const is = (mood: Mood) => writeFileSync(join(papers, 'mood'), mood);
      is('prints');
      addQueue(name, `kiosk://${papers}`, ...options);
      return {
        is,
        papers: () =>
          readdirSync(papers)
            .filter((file) => file.endsWith('.pdf'))
            .toSorted()
            .map((file) => join(papers, file)),
        options: (pdf) => readFileSync(pdf.replace(/pdf$/u, 'options'), 'utf8'),
      };
    },
    kept: () => readdirSync(at('spool')).filter((file) => file.startsWith('d')),
    crash: () => stop('SIGKILL'),
    async end() {
      await stop('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

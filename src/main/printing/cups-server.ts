import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
// oxlint-disable-next-line no-restricted-imports -- always over the print system’s own socket, never over a network
import { request } from 'node:http';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { type IppAnswer, readIppAnswer } from './ipp-message.ts';

/** How long the print system may take to answer, in milliseconds. */
const ANSWERED_WITHIN = 10_000;

/** Where CUPS listens on Linux and on macOS. */
const SOCKETS = ['/run/cups/cups.sock', '/var/run/cups/cups.sock', '/private/var/run/cupsd'] as const;

/** The print system of this machine, asked through its own socket: nothing goes over a network. */
export interface CupsServer {
  user: string;
  /** Sends a request to a path; rejects when the print system does not answer. */
  ask(path: string, message: Buffer): Promise<IppAnswer>;
  /**
   * Takes a job, by its number, out of its queue with the system’s own command, which knows more ways of showing who
   * asks. Rejects when it does not succeed.
   */
  cancel(job: string): Promise<void>;
}

const run = promisify(execFile);

/** CUPS on this machine; `socket` when it is not where it usually listens, `user` when asked in another name. */
export function cupsServer(socket?: string, user = userName()): CupsServer {
  const environment = { LC_ALL: 'C', ...(socket === undefined ? {} : { CUPS_SERVER: socket }) };
  return {
    user,
    async cancel(job) {
      await run('/usr/bin/cancel', [job], { env: environment, timeout: ANSWERED_WITHIN });
    },
    ask: (path, message) =>
      post(socket ?? SOCKETS.find((one) => existsSync(one)) ?? SOCKETS[0], { path, user, message }),
  };
}

function post(
  socketPath: string,
  { path, user, message }: { path: string; user: string; message: Buffer },
): Promise<IppAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<IppAnswer>();
  const asked = request(
    {
      socketPath,
      path,
      method: 'POST',
      timeout: ANSWERED_WITHIN,
      agent: false,
      headers: {
        host: 'localhost',
        'content-type': 'application/ipp',
        'content-length': message.length,
        // The system itself knows who is at the other end of a socket; this only says by what name.
        authorization: `PeerCred ${user}`,
      },
    },
    (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        try {
          if (answer.statusCode !== 200) throw new Error(`The print system answered ${answer.statusCode}`);
          resolve(readIppAnswer(Buffer.concat(parts)));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    },
  );
  asked.on('timeout', () => asked.destroy(new Error('The print system does not answer')));
  asked.on('error', reject);
  asked.end(message);
  return promise;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account that stands in no list of the system.
    return 'kiosk';
  }
}

import { basename, dirname } from 'node:path';

/** What a program did to the files of one folder, and what it said meanwhile, in order. */
export type Step =
  | { what: 'made' | 'removed' | 'synced' | 'sync-failed'; file: string }
  | { what: 'written'; file: string; offset: number; bytes: Buffer }
  | { what: 'sized'; file: string; size: number }
  | { what: 'folder-synced' }
  | { what: 'said'; words: string[] };

/** The calls that change what is on a disk; a call that is not understood below is not passed over. */
export const TRACED =
  'openat,close,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,ftruncate,fallocate';
export const TRACED_NAMES = 'unlink,unlinkat,rename,renameat,renameat2,link,mmap';

const CALL = /^(\w+)\((.*)\)\s+= (-?\d+|0x[\da-f]+)/u;

/** The bytes strace wrote as `\x41\x42`. */
function bytesOf(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}

/** The quoted argument of a call and what stands behind it. */
function quoted(rest: string): { bytes: Buffer; after: string[] } {
  const [, text = '', after = ''] = rest.split('"');
  return { bytes: bytesOf(text), after: after.split(', ').slice(1) };
}

/**
 * Reads what strace wrote (`-xx`) about one thread. Files the program works in besides the register’s own are passed
 * over, and so is the shared index of the log (`-shm`): SQLite makes it anew after a power cut.
 */
export function readTrace(trace: string, folder: string, existing: readonly string[]): Step[] {
  const open = new Map<string, string>();
  const known = new Set(existing);
  const steps: Step[] = [];
  const ofInterest = (path: string) => dirname(path) === folder && !path.endsWith('-shm');

  for (const line of trace.split('\n')) {
    const [, call = '', rest = '', result = ''] = CALL.exec(line) ?? [];
    const [fd = ''] = rest.split(', ');
    const path = open.get(fd) ?? '';
    const file = basename(path);
    if (call === 'openat' && !result.startsWith('-')) {
      const { bytes, after } = quoted(rest);
      const opened = bytes.toString();
      open.set(result, opened);
      if (!ofInterest(opened) || !after[0]?.includes('O_CREAT') || known.has(basename(opened))) continue;
      known.add(basename(opened));
      steps.push({ what: 'made', file: basename(opened) });
    } else if (call === 'close') {
      open.delete(fd);
    } else if (call === 'write' && fd === '1') {
      steps.push({ what: 'said', words: quoted(rest).bytes.toString().trim().split(' ') });
    } else if (call === 'unlink' && result === '0') {
      const removed = quoted(rest).bytes.toString();
      if (!ofInterest(removed)) continue;
      known.delete(basename(removed));
      steps.push({ what: 'removed', file: basename(removed) });
    } else if (path === folder && (call === 'fsync' || call === 'fdatasync')) {
      if (result === '0') steps.push({ what: 'folder-synced' });
    } else if (ofInterest(path)) {
      if (call === 'pwrite64') {
        const { bytes, after } = quoted(rest);
        const written = bytes.subarray(0, Math.max(0, Number(result)));
        if (written.length < Number(result)) throw new Error('strace cut a write short');
        steps.push({ what: 'written', file, offset: Number(after[1]), bytes: written });
      } else if (call === 'ftruncate' && result === '0') {
        steps.push({ what: 'sized', file, size: Number(rest.split(', ')[1]) });
      } else if (call === 'fsync' || call === 'fdatasync') {
        steps.push({ what: result === '0' ? 'synced' : 'sync-failed', file });
      } else {
        throw new Error(`Nobody taught the simulated disk ${line.slice(0, 60)}`);
      }
    }
  }
  return steps;
}

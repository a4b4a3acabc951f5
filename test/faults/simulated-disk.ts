import type { Step } from './read-trace.ts';

/** A number from 0 up to 1. */
export type Chance = () => number;

/** Bytes written to a file, or its size changed, that no fsync has made last yet. */
type Pending = { offset: number; bytes: Buffer } | { size: number };

interface File {
  /** What is sure to be there after a power cut; zeros stand behind its size. */
  lasting: Buffer;
  size: number;
  pending: Pending[];
}

/** What a disk reads and writes in one piece. */
const SECTOR = 512;

/**
 * A disk that forgets. What is modelled: an fsync that succeeds makes everything written to that file before last; of
 * what was written since, any sectors of any writes may be there, in any order, and the file may have any of the sizes
 * it had since, with zeros where nothing came. A file made or removed is surely so only after its folder was synced.
 * An fsync that fails leaves some of what it was asked to store, and the rest is lost for good, though a later fsync
 * succeeds (as Linux does: the pages count as clean). Not modelled: bytes that rot, a disk that says stored and lies.
 */
export class SimulatedDisk {
  /** What may stand under a name: the newest last, before it whatever the folder may still know instead. */
  readonly #names = new Map<string, (File | undefined)[]>();
  readonly #chance: Chance;

  constructor(files: Readonly<Record<string, Buffer>>, chance: Chance) {
    this.#chance = chance;
    for (const [name, bytes] of Object.entries(files))
      this.#names.set(name, [{ lasting: Buffer.from(bytes), size: bytes.length, pending: [] }]);
  }

  /** Does what the program did. */
  apply(step: Step): void {
    if (step.what === 'said') return;
    if (step.what === 'folder-synced') {
      for (const [name, possible] of this.#names) this.#names.set(name, possible.slice(-1));
      return;
    }
    const possible = this.#names.get(step.file) ?? [undefined];
    if (step.what === 'made' || step.what === 'removed') {
      const now = step.what === 'made' ? { lasting: Buffer.alloc(0), size: 0, pending: [] } : undefined;
      this.#names.set(step.file, [...possible, now]);
      return;
    }
    const file = possible.at(-1);
    if (!file) throw new Error(`${step.file} is used before it is there`);
    if (step.what === 'written') file.pending.push({ offset: step.offset, bytes: step.bytes });
    else if (step.what === 'sized') file.pending.push({ size: step.size });
    else if (step.what === 'synced') {
      for (const change of file.pending) write(file, change);
      file.pending = [];
    } else {
      // The program still sees the file as it wrote it, and its size is tried again with the next fsync.
      const { size } = sizes(file).at(-1) ?? file;
      this.#keepSome(file);
      file.pending = [{ size }];
    }
  }

  /** The files as somebody may find them when the power fails now. */
  cut(): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    for (const [name, possible] of this.#names) {
      const file = possible[Math.floor(this.#chance() * possible.length)];
      if (!file) continue;
      const copy = { ...file, lasting: Buffer.from(file.lasting) };
      this.#keepSome(copy);
      found.set(name, copy.lasting.subarray(0, copy.size));
    }
    return found;
  }

  /** Lets some of what is pending reach the disk: nothing, all, whole writes, single sectors, or all up to a moment. */
  #keepSome(file: File): void {
    const possible = sizes(file);
    const end = possible[Math.floor(this.#chance() * possible.length)] ?? file;
    const share = [0, 0.1, 0.5, 0.9, 1][Math.floor(this.#chance() * 5)] ?? 1;
    const whole = this.#chance() < 0.3;
    const until = this.#chance() < 0.3 ? this.#chance() * file.pending.length : file.pending.length;
    for (const change of file.pending.slice(0, Math.ceil(until))) {
      const pieces = 'size' in change || whole ? [change] : sectorsOf(change);
      for (const piece of pieces) if (this.#chance() < share) write(file, piece);
    }
    write(file, { size: end.size });
  }
}

/** Every size a file had since it was last synced, its lasting one first. */
function sizes({ size, pending }: File): { size: number }[] {
  const all = [{ size }];
  for (const change of pending) {
    const before = all.at(-1)?.size ?? 0;
    const now = 'size' in change ? change.size : Math.max(before, change.offset + change.bytes.length);
    if (now !== before) all.push({ size: now });
  }
  return all;
}

function sectorsOf({
  offset,
  bytes,
}: {
  offset: number;
  bytes: Buffer;
}): { offset: number; bytes: Buffer }[] {
  const pieces = [];
  for (let at = offset; at < offset + bytes.length;) {
    const next = Math.min((Math.floor(at / SECTOR) + 1) * SECTOR, offset + bytes.length);
    pieces.push({ offset: at, bytes: bytes.subarray(at - offset, next - offset) });
    at = next;
  }
  return pieces;
}

function write(file: File, change: Pending): void {
  const end = 'size' in change ? change.size : change.offset + change.bytes.length;
  if (end > file.lasting.length)
    file.lasting = Buffer.concat([file.lasting, Buffer.alloc(end * 2 - file.lasting.length)]);
  if ('bytes' in change) change.bytes.copy(file.lasting, change.offset);
  else if (end < file.size) file.lasting.fill(0, end, file.size);
  file.size = 'size' in change ? end : Math.max(file.size, end);
}

/**
 * Messages of the Internet Printing Protocol (RFC 8010), as far as a print queue on this machine is asked: requests with
 * simple attributes, answers with groups of them.
 */

/** Tags of attribute groups (RFC 8010, 3.5.1). */
const GROUP = { operation: 0x01, job: 0x02, end: 0x03 } as const;

/** Tags of values (RFC 8010, 3.5.2). */
const TAG = {
  integer: 0x21,
  boolean: 0x22,
  enumeration: 0x23,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mimeType: 0x49,
} as const;

/** An attribute of a request. */
export type Attribute =
  | readonly ['integer', string, number]
  | readonly ['boolean', string, boolean]
  | readonly ['name' | 'keyword' | 'uri' | 'charset' | 'language' | 'mimeType', string, string]
  | readonly ['keyword', string, readonly string[]];

/** The attributes of one group of an answer: each has one value or several. */
export type Attributes = ReadonlyMap<string, readonly (string | number | boolean)[]>;

/** An answer: its status (RFC 8011, B) and its groups, the first of which is about the operation. */
export interface IppAnswer {
  status: number;
  groups: readonly Attributes[];
}

/** A request for an operation; `document` follows the attributes. */
export function ippRequest(
  operation: number,
  { about, job = [] }: { about: readonly Attribute[]; job?: readonly Attribute[] },
  document: Uint8Array = new Uint8Array(),
): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(0x0101, 0); // IPP 1.1: what every queue speaks
  head.writeUInt16BE(operation, 2);
  head.writeUInt32BE(1, 4);
  const first: Attribute[] = [
    ['charset', 'attributes-charset', 'utf-8'],
    ['language', 'attributes-natural-language', 'en'],
  ];
  return Buffer.concat([
    head,
    group(GROUP.operation, [...first, ...about]),
    ...(job.length > 0 ? [group(GROUP.job, job)] : []),
    Buffer.of(GROUP.end),
    document,
  ]);
}

/** Reads an answer. Throws when it is none. */
export function readIppAnswer(bytes: Buffer): IppAnswer {
  const status = bytes.readUInt16BE(2);
  const groups: Map<string, (string | number | boolean)[]>[] = [];
  let values: (string | number | boolean)[] = [];
  let at = 8;
  for (;;) {
    const tag = bytes.readUInt8(at);
    at += 1;
    if (tag === GROUP.end) return { status, groups };
    if (tag < 0x10) {
      groups.push(new Map());
      continue;
    }
    const name = counted(bytes, at);
    const value = counted(bytes, at + 2 + name.length);
    at += 4 + name.length + value.length;
    // An attribute without a name is one more value of the attribute before it.
    if (name.length > 0) {
      values = [];
      groups.at(-1)?.set(name.toString('utf8'), values);
    }
    values.push(valueOf(tag, value));
  }
}

function group(tag: number, attributes: readonly Attribute[]): Buffer {
  return Buffer.concat([Buffer.of(tag), ...attributes.map(attribute)]);
}

function attribute([tag, name, value]: Attribute): Buffer {
  if (typeof value !== 'object') return field(TAG[tag], name, value);
  return Buffer.concat(value.map((one, index) => field(TAG[tag], index === 0 ? name : '', one)));
}

function field(tag: number, name: string, value: string | number | boolean): Buffer {
  return Buffer.concat([Buffer.of(tag), withCount(Buffer.from(name)), withCount(bytesOf(value))]);
}

function bytesOf(value: string | number | boolean): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (typeof value === 'boolean') return Buffer.of(value ? 1 : 0);
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function withCount(bytes: Buffer): Buffer {
  const count = Buffer.alloc(2);
  count.writeUInt16BE(bytes.length);
  return Buffer.concat([count, bytes]);
}

function counted(bytes: Buffer, at: number): Buffer {
  const from = at + 2;
  const until = from + bytes.readUInt16BE(at);
  if (until > bytes.length) throw new Error('An IPP answer is cut off');
  return bytes.subarray(from, until);
}

function valueOf(tag: number, value: Buffer): string | number | boolean {
  if ((tag === TAG.integer || tag === TAG.enumeration) && value.length === 4) return value.readInt32BE();
  if (tag === TAG.boolean && value.length === 1) return value[0] === 1;
  return value.toString('utf8');
}

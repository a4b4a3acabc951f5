import { payloadOf } from '../../src/shared/codes.ts';
import type { Count } from '../../src/shared/contract/cupboard.ts';
import { submissionId, valueOf } from './arriving.ts';
import { addPupil, handIn, phoneDesk } from './phone-desk.ts';
import type { TestRegister } from './test-register.ts';

/** The codes a test gives to a child’s card and to the tag of a slot. */
export const cardCode = payloadOf('child-card', '0123456789AB');
export const tagCode = payloadOf('slot-tag', '0123456789AB');

/** Five phones in slots 1 to 5, a second member of staff, and a count that has just begun. */
export class CountDesk {
  register: TestRegister;
  count = '';
  /** A colleague, with PIN 804215. */
  second = '';
  readonly #phones: Awaited<ReturnType<typeof handIn>>[] = [];

  private constructor(register: TestRegister) {
    this.register = register;
  }

  static async begin(): Promise<CountDesk> {
    const desk = new CountDesk(await phoneDesk());
    const { register } = desk;
    desk.second = await desk.account('Zainab Ó Súilleabháin', 'office', '804215');
    for (const [index, name] of ['Mina', 'Arlo Benbow', 'Łucja Wąs', 'D’Arcy O’Neill', 'سارة مثال'].entries())
      desk.#phones.push(await handIn(register, await addPupil(register, name), index + 1));
    await desk.start();
    return desk;
  }

  async account(name: string, role: 'office' | 'administrator', pin: string): Promise<string> {
    const input = { submission: submissionId(), name, role, pin };
    return valueOf(await this.register.call('staff.add', input)).id;
  }

  async start(): Promise<void> {
    this.count = valueOf(await this.register.call('counts.start', { submission: submissionId() })).count;
  }

  /** The phone of slots 1 to 5, as it was handed in. */
  phone(slot: number) {
    const found = this.#phones[slot - 1];
    if (!found) throw new Error(`No phone was handed in at ${slot}`);
    return found;
  }

  touch(slot: number) {
    const { register, count } = this;
    return register.call('counts.find', { submission: submissionId(), count, slot });
  }

  async touchAll(...slots: number[]): Promise<void> {
    for (const slot of slots) valueOf(await this.touch(slot));
  }

  note(slot: number, note: string) {
    const { register, count } = this;
    return register.call('counts.find', { submission: submissionId(), count, slot, note });
  }

  scan(payload: string, slot?: number) {
    const { register, count } = this;
    const where = slot === undefined ? {} : { slot };
    return register.call('counts.scan', { submission: submissionId(), count, payload, ...where });
  }

  takeBack(slot: number, movedTo?: number) {
    const { register, count } = this;
    const to = movedTo === undefined ? {} : { movedTo };
    return register.call('counts.take-back', { submission: submissionId(), count, slot, ...to });
  }

  async finish(): Promise<void> {
    const { register, count } = this;
    valueOf(await register.call('counts.finish', { submission: submissionId(), count }));
  }

  sign(staff = this.second, pin = '804215') {
    const { register, count } = this;
    return register.call('counts.sign', { submission: submissionId(), count, second: { staff, pin } });
  }

  /** Hangs a tag with `tagCode` into a slot. */
  hangTag(slot: number): void {
    const { db } = this.register;
    const staff = db.prepare<[], string>('SELECT id FROM staff LIMIT 1').pluck().get();
    db.prepare('INSERT INTO slot_tags (id, slot, payload, made_at, made_by) VALUES (?, ?, ?, ?, ?)').run(
      'tag',
      slot,
      tagCode,
      '2026-11-20T08:00:00.000Z',
      staff,
    );
  }

  async now(): Promise<Count> {
    const { now } = valueOf(await this.register.call('counts.read', {}));
    if (!now) throw new Error('No count runs');
    return now;
  }

  async result() {
    const { result } = await this.now();
    if (!result) throw new Error('The count is blind still');
    return result;
  }

  /** The piles by their slots. */
  async piles() {
    const { asExpected, missing, extra, wrongSlot, changed } = await this.result();
    return {
      asExpected,
      missing: missing.map(({ slot }) => slot),
      extra: extra.map(({ slot }) => slot),
      wrongSlot: wrongSlot.map(({ slot, foundIn }) => `${slot} in ${foundIn}`),
      changed,
    };
  }
}

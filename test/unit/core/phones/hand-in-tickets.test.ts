import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refused } from '../../../../src/shared/result.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf, papersAtRest } from '../../../support/papers.ts';
import {
  addPupil,
  cancelCode,
  changeSettings,
  giveBackOf,
  giveCard,
  handIn,
  handInOf,
  hangTag,
  newPayload,
  phoneDesk,
  problemOf,
} from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let pupil: string;
beforeEach(async () => {
  register = await phoneDesk({ prints: true });
  pupil = await addPupil(register, 'Rúnar Ø. Prøvesen');
});
afterEach(async () => {
  await papersAtRest(register);
  expect(register.faults).toEqual([]);
  register.end();
});

describe('a ticket that prints by itself', () => {
  it('is on its way to the printer when the phone is in', async () => {
    const { ticket, job } = await handIn(register, pupil, 17);
    if (!job) throw new Error('Nothing is printed');
    expect(job.state).toBe('queued');
    expect(await endOf(register, job)).toMatchObject({ state: 'printed' });
    expect(register.papers).toMatchObject([{ paper: 'ticket', copy: 1, slot: 17, code: ticket.code }]);
    expect(entriesOf(register, 'paper.started')).toMatchObject([
      { subject: `paper/${job.id}`, details: { paper: 'ticket', of: `ticket/${ticket.id}`, copy: 1 } },
    ]);
    expect(register.announced).toContainEqual(['phones', 'papers']);
  });

  it('is one paper for one submission, and the retry says how far it is', async () => {
    const input = handInOf(pupil, 17);
    const first = valueOf(await register.call('phones.hand-in', input));
    await papersAtRest(register);
    const before = rowCounts(register);
    const again = valueOf(await register.call('phones.hand-in', input));
    expect(again).toEqual({ ...first, job: { ...first.job, state: 'printed' } });
    expect(rowCounts(register)).toEqual(before);
  });

  it('waits in the outbox while there is no printer; the phone is in all the same', async () => {
    register.spooler.refusal = refused('printer-missing');
    const { job } = await handIn(register, pupil, 17);
    if (!job) throw new Error('Nothing is printed');
    expect(await endOf(register, job)).toMatchObject({ state: 'failed', problem: 'printer-missing' });
    expect(valueOf(await register.call('papers.waiting', {}))).toMatchObject([
      { id: job.id, slot: 17, copy: 1 },
    ]);
    expect(valueOf(await register.call('phones.board', {})).counts.held).toBe(1);
  });

  it('leaves nothing at all when its paper cannot be written down', async () => {
    register.db.exec(
      "CREATE TEMP TRIGGER no_room BEFORE INSERT ON print_jobs BEGIN SELECT raise(ABORT, 'no room'); END",
    );
    const before = rowCounts(register);
    expect(problemOf(await register.call('phones.hand-in', handInOf(pupil, 17))).code).toBe('unexpected');
    expect(rowCounts(register)).toEqual(before);
    expect(register.faults.splice(0)).toHaveLength(1);
    register.db.exec('DROP TRIGGER no_room');
    await handIn(register, pupil, 17);
  });

  it('is not written down when the school prints by hand', async () => {
    await changeSettings(register, { ticketPrinter: { queue: null, paper: 'roll-58', byItself: false } });
    expect((await handIn(register, pupil, 17)).job).toBeNull();
    expect(entriesOf(register, 'paper.started')).toEqual([]);
  });
});

describe('a card in place of a ticket', () => {
  it('is the ticket: its own code releases the phone, and nothing is printed', async () => {
    const card = giveCard(register, pupil);
    const { ticket, job } = await handIn(register, pupil, 4, { card });
    expect(ticket).toMatchObject({ kind: 'card', payload: card, slot: 4 });
    expect(job).toBeNull();
    expect(entriesOf(register, 'paper.started')).toEqual([]);
    expect(entriesOf(register, 'phone.handed-in')).toMatchObject([{ details: { ticketKind: 'card' } }]);
  });

  it('is refused when it is another child’s, worthless, damaged, foreign or no card, and leaves nothing', async () => {
    const others = giveCard(register, await addPupil(register, 'Plato'));
    const worthless = giveCard(register, pupil);
    cancelCode(register, 'child_cards', worthless);
    const before = rowCounts(register);
    for (const [card, code] of [
      [others, 'child-card-not-found'],
      [worthless, 'child-card-cancelled'],
      [worthless.slice(0, -1), 'code-damaged'],
      ['5012345678900', 'code-foreign'],
      [newPayload(register, 'child-card'), 'code-foreign'],
      [newPayload(register, 'ticket'), 'code-is-ticket'],
      [newPayload(register, 'slot-tag'), 'code-is-slot-tag'],
    ] as const)
      expect(problemOf(await register.call('phones.hand-in', handInOf(pupil, 4, { card }))), code).toEqual({
        code,
      });
    expect(rowCounts(register)).toEqual(before);
  });
});

describe('a slot’s tag in place of a ticket', () => {
  it('is the ticket where the school uses tags and the slot has a good one; otherwise it is a day ticket', async () => {
    const tag = hangTag(register, 5);
    cancelCode(register, 'slot_tags', hangTag(register, 6));
    const kindIn = async (slot: number) => {
      const { ticket } = await handIn(register, await addPupil(register, `Child ${slot}`), slot);
      return [ticket.kind, ticket.payload === tag];
    };
    await changeSettings(register, { slotTags: true });
    expect(await kindIn(5)).toEqual(['tag', true]);
    expect(await kindIn(6)).toEqual(['day', false]);
    expect(await kindIn(7)).toEqual(['day', false]);
    await changeSettings(register, { slotTags: false });
    hangTag(register, 8);
    expect(await kindIn(8)).toEqual(['day', false]);
  });

  it('gives way to the child’s own card', async () => {
    await changeSettings(register, { slotTags: true });
    hangTag(register, 5);
    const { ticket } = await handIn(register, pupil, 5, { card: giveCard(register, pupil) });
    expect(ticket.kind).toBe('card');
  });
});

describe('a child who needs a permission, or keeps the device', () => {
  const today = '2026-11-23';
  const permit = async (until: string) =>
    valueOf(
      await register.call('permissions.give', {
        submission: submissionId(),
        pupils: [pupil],
        askedBy: 'Mum',
        approvedBy: 'Mrs Okonjo-Example',
        until,
      }),
    );
  const keep = async (until: string | null) =>
    valueOf(
      await register.call('adjustments.agree', {
        submission: submissionId(),
        pupil,
        category: 'medical',
        approvedBy: 'Mrs Okonjo-Example',
        until,
      }),
    );
  const tryIt = (anyway?: boolean) =>
    register.call('phones.hand-in', handInOf(pupil, 9, anyway === undefined ? {} : { anyway }));

  it('is asked for one only where the school asks, and until its last day', async () => {
    await changeSettings(register, { permissionAsked: true });
    expect(problemOf(await tryIt())).toEqual({ code: 'permission-missing' });
    await permit(today);
    expect(valueOf(await tryIt()).ticket.slot).toBe(9);
  });

  it('is taken in anyway, for an adult only', async () => {
    await changeSettings(register, { permissionAsked: true });
    const { handover } = valueOf(await tryIt(true));
    expect(valueOf(await register.call('phones.held', { handover })).release).toBe('adult');
    expect(entriesOf(register, 'phone.handed-in')).toMatchObject([
      { details: { release: 'adult', anyway: 'permission-missing' } },
    ]);
  });

  it('goes home with it after all when the permission comes during the day', async () => {
    await changeSettings(register, { permissionAsked: true });
    const handed = valueOf(await tryIt(true));
    const give = () => register.call('phones.give-back', giveBackOf(handed));
    expect(problemOf(await give()).code).toBe('adult-only');
    await permit(today);
    const { handover } = handed;
    expect(valueOf(await register.call('phones.held', { handover })).release).toBe('ticket');
    valueOf(await give());
    expect(entriesOf(register, 'override.agreed')).toEqual([]);
  });

  it('keeps it by agreement, and is taken in anyway on an ordinary ticket', async () => {
    await keep(null);
    expect(problemOf(await tryIt())).toEqual({ code: 'keeps-own-device' });
    const { handover } = valueOf(await tryIt(true));
    expect(valueOf(await register.call('phones.held', { handover })).release).toBe('ticket');
  });

  it('is nothing special when nothing is asked and nothing agreed', async () => {
    valueOf(await tryIt());
    expect(entriesOf(register, 'phone.handed-in')).toMatchObject([
      { details: { release: 'ticket', anyway: null } },
    ]);
  });
});

describe('a slot and a child that cannot be used', () => {
  it('is a slot out of order, one that was taken out, and a child who has left', async () => {
    const out = { submission: submissionId(), slot: 3, why: 'Hinge broken' };
    valueOf(await register.call('cupboard.slot-out', out));
    register.db.exec("UPDATE slots SET removed_at = '2026-11-20T09:00:00.000Z' WHERE number > 60");
    const refusals = [
      [3, { code: 'slot-out-of-order', facts: { slot: 3 } }],
      [61, { code: 'slot-unknown', facts: { slot: 61 } }],
    ] as const;
    for (const [slot, problem] of refusals)
      expect(problemOf(await register.call('phones.hand-in', handInOf(pupil, slot)))).toEqual(problem);
    register.db.exec("UPDATE pupils SET left_at = '2026-11-20T09:00:00.000Z'");
    expect(problemOf(await register.call('phones.hand-in', handInOf(pupil, 1)))).toEqual({
      code: 'pupil-not-found',
    });
  });
});

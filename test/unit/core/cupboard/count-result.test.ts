import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { CountDesk, tagCode } from '../../../support/count-desk.ts';
import { addPupil, giveBackOf, giveCard, handIn, problemOf } from '../../../support/phone-desk.ts';

let desk: CountDesk;
beforeEach(async () => {
  desk = await CountDesk.begin();
});
afterEach(() => {
  expect(desk.register.faults).toEqual([]);
  desk.register.end();
});

describe('the result', () => {
  it('has four piles: as expected, missing, extra, wrong slot', async () => {
    await desk.touchAll(1, 3, 58);
    valueOf(await desk.scan(desk.phone(4).ticket.payload, 29));
    await desk.finish();
    expect(await desk.piles()).toEqual({
      asExpected: [1, 3],
      missing: [2, 5],
      extra: [58],
      wrongSlot: ['4 in 29'],
      changed: [],
    });
    const piles = await desk.result();
    expect(piles).toMatchObject({ expected: 5, found: 4 });
    expect(piles.missing[0]).toMatchObject({
      name: 'Arlo Benbow',
      className: '5 Hazel',
      deviceKind: 'smartphone',
      takenBy: 'Ngozi Łukasiewicz-Hall',
    });
    expect(
      problemOf(await desk.register.call('counts.finish', { submission: submissionId(), count: desk.count }))
        .code,
    ).toBe('nothing-changed');
  });

  it('knows two phones that changed places, and the stranger in the place of one that lies elsewhere', async () => {
    valueOf(await desk.scan(desk.phone(1).ticket.payload, 2));
    valueOf(await desk.scan(desk.phone(2).ticket.payload, 1));
    valueOf(await desk.scan(desk.phone(3).ticket.payload, 20));
    await desk.touchAll(3, 4, 5);
    await desk.finish();
    expect(await desk.piles()).toEqual({
      asExpected: [4, 5],
      missing: [],
      extra: [3],
      wrongSlot: ['1 in 2', '2 in 1', '3 in 20'],
      changed: [],
    });
  });

  it('is worked on before it is signed: looked at again, moved, explained', async () => {
    await desk.touchAll(1, 3, 5, 58);
    valueOf(await desk.scan(desk.phone(4).ticket.payload, 29));
    await desk.finish();
    valueOf(await desk.touch(2));
    expect(problemOf(await desk.takeBack(29, 1))).toMatchObject({ code: 'slot-taken', facts: { slot: 1 } });
    valueOf(await desk.takeBack(29, 4));
    valueOf(await desk.note(58, 'A staff phone'));
    expect(await desk.piles()).toEqual({
      asExpected: [1, 2, 3, 4, 5],
      missing: [],
      extra: [58],
      wrongSlot: [],
      changed: [],
    });
    expect((await desk.result()).extra).toMatchObject([{ slot: 58, note: 'A staff phone' }]);
    valueOf(await desk.sign());
    const [signed] = entriesOf(desk.register, 'count.signed');
    expect(signed?.details).toMatchObject({
      checkedBy: desk.second,
      foundLater: [2],
      moved: [{ from: 29, to: 4 }],
      extra: [{ slot: 58, note: 'A staff phone' }],
    });
  });

  it('counts a phone as moved when its slot’s tag is scanned after it', async () => {
    desk.hangTag(4);
    await desk.touchAll(1, 2, 3, 5);
    valueOf(await desk.scan(desk.phone(4).ticket.payload, 29));
    await desk.finish();
    valueOf(await desk.scan(tagCode));
    expect(await desk.piles()).toMatchObject({ asExpected: [1, 2, 3, 4, 5], extra: [], wrongSlot: [] });
  });
});

describe('a code of nothing that is held', () => {
  /** The card of a child who has nothing in the cupboard. */
  const strange = async () => giveCard(desk.register, await addPupil(desk.register, 'Wren'));
  const another = { asExpected: [1, 3, 4, 5], missing: [2], extra: [2], wrongSlot: [], changed: [] };

  it('is not the phone of the slot it was read in: that one is missing, and what lies there is extra', async () => {
    expect(valueOf(await desk.scan(await strange(), 2))).toEqual({ slot: 2, known: false });
    await desk.touchAll(1, 3, 5);
    valueOf(await desk.scan(desk.phone(4).ticket.payload, 4));
    await desk.finish();
    expect(await desk.piles()).toEqual(another);
    expect(await desk.result()).toMatchObject({ expected: 5, found: 5 });
  });

  it('is the used ticket of a phone that went home, too', async () => {
    valueOf(await desk.register.call('phones.give-back', giveBackOf(desk.phone(2))));
    valueOf(await desk.scan(desk.phone(2).ticket.payload, 1));
    await desk.touchAll(3, 4, 5);
    await desk.finish();
    expect(await desk.piles()).toEqual({ ...another, asExpected: [3, 4, 5], missing: [1], extra: [1] });
  });

  it.each(['before', 'after'])('stays one when the slot’s tag is scanned %s it', async (when) => {
    const card = await strange();
    desk.hangTag(2);
    await desk.touchAll(1, 2, 3, 4, 5);
    if (when === 'before') valueOf(await desk.scan(tagCode));
    valueOf(await desk.scan(card, 2));
    if (when === 'after') valueOf(await desk.scan(tagCode));
    await desk.touchAll(2);
    await desk.finish();
    valueOf(await desk.scan(tagCode));
    valueOf(await desk.note(2, 'A staff phone'));
    expect(await desk.piles()).toEqual(another);
  });

  it('gives way to the phone’s own code, and to a touch once it is taken back', async () => {
    const card = await strange();
    await desk.touchAll(3, 4, 5);
    valueOf(await desk.scan(card, 1));
    valueOf(await desk.scan(desk.phone(1).ticket.payload, 1));
    valueOf(await desk.scan(card, 2));
    valueOf(await desk.takeBack(2));
    await desk.touchAll(2);
    await desk.finish();
    expect(await desk.piles()).toMatchObject({ asExpected: [1, 2, 3, 4, 5], missing: [], extra: [] });
  });

  it('gives way to who looks again and finds the phone there, which is written down as found later', async () => {
    valueOf(await desk.scan(await strange(), 2));
    await desk.touchAll(1, 3, 4, 5);
    await desk.finish();
    await desk.touchAll(2);
    expect(await desk.piles()).toMatchObject({ asExpected: [1, 2, 3, 4, 5], missing: [], extra: [] });
    valueOf(await desk.sign());
    expect(entriesOf(desk.register, 'count.finished')[0]?.details).toMatchObject({ extra: [{ slot: 2 }] });
    expect(entriesOf(desk.register, 'count.signed')[0]?.details).toMatchObject({ foundLater: [2] });
  });

  it('leaves a thing that was only touched what it is when it is moved', async () => {
    await desk.touchAll(1, 3, 4, 5, 58);
    await desk.finish();
    valueOf(await desk.takeBack(58, 2));
    expect(await desk.piles()).toMatchObject({ asExpected: [1, 2, 3, 4, 5], missing: [], extra: [] });
  });
});

describe('phones that come and go during a count', () => {
  it('leave out the slot of one that went back after it was found, and find it again when looked at', async () => {
    await desk.touchAll(1, 2, 3, 4, 5);
    valueOf(await desk.register.call('phones.give-back', giveBackOf(desk.phone(2))));
    await desk.finish();
    expect(await desk.piles()).toEqual({
      asExpected: [1, 3, 4, 5],
      missing: [],
      extra: [],
      wrongSlot: [],
      changed: [2],
    });
    expect(await desk.result()).toMatchObject({ expected: 4, found: 4 });
    // Something lies there all the same.
    await desk.touchAll(2);
    expect(await desk.piles()).toMatchObject({ extra: [2], changed: [] });
  });

  it('do not call one missing that came in behind the counter’s back, nor expect one that had left before', async () => {
    valueOf(await desk.register.call('phones.give-back', giveBackOf(desk.phone(5))));
    await desk.touchAll(1, 2, 3, 4);
    await handIn(desk.register, await addPupil(desk.register, 'Bo'), 12);
    await handIn(desk.register, await addPupil(desk.register, 'Ilse van der Veldt'), 13);
    await desk.touchAll(13);
    await desk.finish();
    expect(await desk.piles()).toEqual({
      asExpected: [1, 2, 3, 4, 13],
      missing: [],
      extra: [],
      wrongSlot: [],
      changed: [12],
    });
    await desk.touchAll(12);
    expect(await desk.piles()).toMatchObject({ asExpected: [1, 2, 3, 4, 12, 13], changed: [] });
  });

  it('take an extra into custody: its slot is looked at again', async () => {
    await desk.touchAll(1, 2, 3, 4, 5, 30);
    await desk.finish();
    await handIn(desk.register, await addPupil(desk.register, 'Wren'), 30);
    expect(await desk.piles()).toMatchObject({ extra: [], missing: [], changed: [30] });
    await desk.touchAll(30);
    expect(await desk.piles()).toMatchObject({ asExpected: [1, 2, 3, 4, 5, 30], changed: [] });
  });

  it('leave a return that was undone where it is when somebody looks again', async () => {
    await desk.touchAll(1, 2, 3, 4, 5);
    const { handover } = desk.phone(2);
    valueOf(await desk.register.call('phones.give-back', giveBackOf(desk.phone(2))));
    valueOf(await desk.register.call('phones.undo', { submission: submissionId(), handover }));
    await desk.finish();
    expect(await desk.piles()).toMatchObject({ missing: [], changed: [2] });
  });
});

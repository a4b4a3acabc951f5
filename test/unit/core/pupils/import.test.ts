import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, giveBackOf, handIn, phoneDesk } from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

type More = Partial<CallInput<'pupils.import'>>;

const file = (text: string, more: More = {}): CallInput<'pupils.import'> => ({
  submission: submissionId(),
  text,
  columns: text.startsWith('adno') ? ['number', 'name', 'class'] : ['name', 'class'],
  whole: false,
  apply: true,
  ...more,
});
const bring = async (text: string, more?: More) =>
  valueOf(await register.call('pupils.import', file(text, more)));
const list = async () => valueOf(await register.call('pupils.list', {}));
const idOf = async (name: string) => (await list()).find((pupil) => pupil.name === name)?.id;
const DAY = 24 * 60 * 60 * 1000;

describe('reading a file', () => {
  it('shows its columns and first rows, and how they are matched, remembered once it was brought in', async () => {
    const text =
      'Who,Where,Adno\nAda Mock,6 Birch,7\n"Plato\n",5 Hazel,8\nBo Test,6B,9\nCy Test,6B,9\nDi Test,6B,9\n';
    const read = async () => valueOf(await register.call('pupils.read-file', { text }));
    expect(await read()).toEqual({
      headings: ['Who', 'Where', 'Adno'],
      sample: [
        { line: 2, cells: ['Ada Mock', '6 Birch', '7'] },
        { line: 3, cells: ['Plato\n', '5 Hazel', '8'] },
        { line: 5, cells: ['Bo Test', '6B', '9'] },
      ],
      rows: 5,
      columns: ['name', 'class', 'nothing'],
      remembered: false,
    });
    await bring('who,WHERE,Adno.\nAda Mock,6 Birch,7\n', {
      columns: ['name', 'nothing', 'class'],
      apply: false,
    });
    expect(await read()).toMatchObject({ remembered: false });
    await bring('who,WHERE,Adno.\nAda Mock,6 Birch,7\n', { columns: ['name', 'nothing', 'class'] });
    expect(await read()).toMatchObject({ columns: ['name', 'nothing', 'class'], remembered: true });
  });
});

describe('bringing the register up to date', () => {
  it('shows what would change and changes nothing until it is applied', async () => {
    const before = rowCounts(register);
    const shown = await bring('name,class\nPlato,6 Birch\n', { apply: false });
    expect(shown).toMatchObject({ applied: false, added: [{ name: 'Plato', className: '6 Birch' }] });
    expect(rowCounts(register)).toEqual(before);
  });

  it('changes nothing while one row cannot be read', async () => {
    const before = rowCounts(register);
    const outcome = await bring('name,class\nPlato,6 Birch\n,5 Hazel\n');
    expect(outcome).toMatchObject({ applied: false, added: [{ name: 'Plato' }], bad: [{ line: 3 }] });
    expect(rowCounts(register)).toEqual(before);
  });

  it('adds, changes and leaves alone, with one ledger entry that names nobody', async () => {
    const stays = await addPupil(register, 'Zoë O’Brien-Testcase', '5 Hazel');
    const moves = await addPupil(register, 'Plato', '5 Hazel');
    const absent = await addPupil(register, 'فاطمة مثال', '5 Hazel');
    const outcome = await bring(
      'name,class\nZOE OBRIEN TESTCASE,Year 5 hazel\nPlato,6 Birch\nAda Mock,6birch\n',
    );
    expect(outcome).toEqual({
      applied: true,
      added: [{ name: 'Ada Mock', className: '6 Birch' }],
      changed: [
        { from: { name: 'Plato', className: '5 Hazel' }, to: { name: 'Plato', className: '6 Birch' } },
      ],
      left: [],
      back: [],
      unchanged: 1,
      numbered: 0,
      bad: [],
    });
    const added = await idOf('Ada Mock');
    expect(new Set(await list())).toEqual(
      new Set([
        { id: stays, name: 'Zoë O’Brien-Testcase', className: '5 Hazel', left: false },
        { id: absent, name: 'فاطمة مثال', className: '5 Hazel', left: false },
        { id: moves, name: 'Plato', className: '6 Birch', left: false },
        { id: added, name: 'Ada Mock', className: '6 Birch', left: false },
      ]),
    );
    const [entry, ...more] = entriesOf(register, 'pupil.imported');
    expect(more).toEqual([]);
    expect(entry?.details).toEqual({
      whole: false,
      added: [{ pupil: added, class: '6 Birch' }],
      changed: [{ pupil: moves, from: { class: '5 Hazel' }, to: { class: '6 Birch' } }],
      left: [],
      back: [],
      unchanged: 1,
      numbered: 0,
    });
  });

  it('knows a child by number under another name, and two of one number exchanged', async () => {
    await bring('adno,name,class\n007,Ada Mock,1A\n8,Bo Test,1A\n9,Zoe Sample,1A\n10,Łucja Mock,1A\n');
    const [ada, bo] = [await idOf('Ada Mock'), await idOf('Bo Test')];
    const outcome = await bring(
      'adno,name,class\n7,Ada Newname,2A\n8,Bo Test,1A\n9,Zoë Sample,1A\n10,LUCJA MOCK,1A\n',
    );
    expect(outcome).toMatchObject({
      added: [],
      changed: [
        { from: { name: 'Ada Mock', className: '1A' }, to: { name: 'Ada Newname', className: '2A' } },
        { from: { name: 'Zoe Sample' }, to: { name: 'Zoë Sample' } },
      ],
      unchanged: 2,
    });
    expect([await idOf('Ada Newname'), await idOf('Bo Test')]).toEqual([ada, bo]);
    // A new school system with numbers of its own: name and class still say who is who.
    const renumbered = await bring(
      'adno,name,class\n17,Bo Test,1A\n18,Ada Newname,2A\n19,ZOË SAMPLE,1A\n20,Łucja Mock,1A\n',
      {
        whole: true,
      },
    );
    expect(renumbered).toMatchObject({ added: [], changed: [], left: [], unchanged: 4, numbered: 4 });
    expect(await bring('adno,name,class\n18,Ada Mock,2A\n')).toMatchObject({ added: [], changed: [{}] });
  });

  it('brings no child into the record of another when a new school system gives out its numbers anew', async () => {
    await bring('adno,name,class\n1,Ada Mock,5A\n2,Bo Test,5B\n3,Ada Sample,5B\n4,Leila Only,5A\n');
    const ids = [await idOf('Ada Mock'), await idOf('Bo Test'), await idOf('Ada Sample')];
    const text = 'adno,name,class\n3,Ada Mock,5A\n1,Bo Test,5B\n2,Ada Sample,5B\n4,Newly Come,5B\n';
    expect(await bring(text, { whole: true })).toMatchObject({
      added: [{ name: 'Newly Come' }],
      changed: [],
      left: [{ name: 'Leila Only' }],
      unchanged: 3,
      numbered: 3,
    });
    expect([await idOf('Ada Mock'), await idOf('Bo Test'), await idOf('Ada Sample')]).toEqual(ids);
    // Another name altogether is the same child where number and class stay.
    expect(await bring('adno,name,class\n4,Renamed Wholly,5B\n')).toMatchObject({
      changed: [{ from: { name: 'Newly Come' }, to: { name: 'Renamed Wholly' } }],
    });
  });

  it('keeps two children of one name apart, by class, by order and by number', async () => {
    const hazel = await addPupil(register, 'Ada Mock', '5 Hazel');
    const birch = await addPupil(register, 'Ada Mock', '6 Birch');
    const outcome = await bring('name,class\nAda Mock,7 Oak\nAda Mock,6 Birch\nAda Mock,1 Elm\n');
    expect(outcome).toMatchObject({
      changed: [{ from: { className: '5 Hazel' }, to: { className: '7 Oak' } }],
      added: [{ className: '1 Elm' }],
      unchanged: 1,
    });
    const classOf = async (id: string) => (await list()).find((pupil) => pupil.id === id)?.className;
    expect([await classOf(hazel), await classOf(birch)]).toEqual(['7 Oak', '6 Birch']);
    await bring('adno,name,class\n1,Leila Sample,3C\n');
    expect(await bring('adno,name,class\n2,Leila Sample,1C\n')).toMatchObject({ added: [{}], changed: [] });
  });

  it('moves everybody up a class in July', async () => {
    const rows = (year: number) =>
      Array.from({ length: 58 }, (_, n) => `Invented Child ${n},${year}${'AB'[n % 2]}`);
    await bring(['name,class', ...rows(5)].join('\n'));
    const july = await bring(['name,class', ...rows(6)].join('\n'), { whole: true });
    expect(july.changed).toHaveLength(58);
    expect(july).toMatchObject({ added: [], left: [], unchanged: 0 });
  });

  it('does nothing the second time, and answers a retry as the first time', async () => {
    await bring('adno,name,class\n1,Plato,5 Hazel\n2,Gone Away,5 Hazel\n3,Ada Mock,5 Hazel\n');
    await bring('adno,name,class\n1,Plato,5 Hazel\n3,Ada Mock,5 Hazel\n', { whole: true });
    const text = 'adno,name,class\n1,Plato Aristocles,6 Birch\n2,Gone Away,6 Birch\n4,Newly Come,6 Birch\n';
    const input = file(text, { whole: true });
    const first = valueOf(await register.call('pupils.import', input));
    expect(first).toMatchObject({ added: [{}], changed: [{}], left: [{}], back: [{}] });
    const before = rowCounts(register);
    expect(valueOf(await register.call('pupils.import', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
    expect(await bring(text, { whole: true })).toMatchObject({
      added: [],
      changed: [],
      left: [],
      back: [],
      unchanged: 3,
    });
  });

  it('takes a whole school', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `Invented Child ${n},${1 + (n % 20)} Oak`);
    const outcome = await bring(['name,class', ...rows].join('\r\n'));
    expect(outcome.added).toHaveLength(600);
    expect(await list()).toHaveLength(600);
  });
});

describe('leavers', () => {
  it('go when the file is the whole school, and never otherwise', async () => {
    await bring('name,class\nPlato,6B\nAda Mock,6B\n');
    expect((await bring('name,class\nPlato,6B\n')).left).toEqual([]);
    expect(await list()).toHaveLength(2);
    const outcome = await bring('name,class\nPlato,6B\n', { whole: true });
    expect(outcome.left).toEqual([{ name: 'Ada Mock', className: '6B', holds: false }]);
    expect((await list()).map(({ name }) => name)).toEqual(['Plato']);
  });

  it('are listed as left until every device of theirs is back', async () => {
    const ada = await addPupil(register, 'Ada Mock', '6B');
    const phone = await handIn(register, ada, 1);
    const watch = await handIn(register, ada, 2, { device: { kind: 'smartwatch', look: 'Red' } });
    expect(await bring('name,class\nPlato,6B\n', { whole: true })).toMatchObject({ left: [{ holds: true }] });
    const listed = async () => (await list()).filter(({ id }) => id === ada);
    valueOf(await register.call('phones.give-back', giveBackOf(phone)));
    expect(await listed()).toMatchObject([{ left: true }]);
    valueOf(await register.call('phones.give-back', giveBackOf(watch)));
    expect(await listed()).toEqual([]);
  });

  it('come back as the same child when a later file has them again, by number or by name', async () => {
    await bring('adno,name,class\n1,Ada Mock,5C\n2,Bo Test,5C\n3,Plato,5C\n');
    const [ada, bo] = [await idOf('Ada Mock'), await idOf('Bo Test')];
    await bring('adno,name,class\n3,Plato,5C\n', { whole: true });
    const outcome = await bring('adno,name,class\n1,Ada Newname,6C\n');
    expect(outcome.back).toEqual([{ name: 'Ada Newname', className: '6C' }]);
    expect((await bring('name,class\nBo Test,6C\n')).back).toEqual([{ name: 'Bo Test', className: '6C' }]);
    expect([await idOf('Ada Newname'), await idOf('Bo Test')]).toEqual([ada, bo]);
  });

  it('are not taken for another child of their name years later, nor under another number', async () => {
    await bring('adno,name,class\n1,Ada Mock,6C\n2,Plato,5C\n');
    await bring('adno,name,class\n2,Plato,6C\n', { whole: true });
    expect(await bring('adno,name,class\n9,Ada Mock,1C\n', { apply: false })).toMatchObject({ added: [{}] });
    const { staff } = valueOf(await register.call('session.current', {}));
    register.clock.time += 800 * DAY;
    valueOf(await register.call('staff.sign-in', { staff: staff?.id ?? '', pin: '291746' }));
    expect(await bring('name,class\nAda Mock,1C\n', { apply: false })).toMatchObject({
      added: [{}],
      back: [],
    });
  });

  it('give their number up where another child has it by now', async () => {
    await bring('adno,name,class\n5,Ada Mock,6C\n6,Plato,6C\n');
    await bring('adno,name,class\n6,Plato,6C\n', { whole: true });
    expect(await bring('adno,name,class\n5,Bo Test,1C\n')).toMatchObject({ added: [{}], back: [] });
    expect(await bring('name,class\nAda Mock,1C\n')).toMatchObject({ back: [{ name: 'Ada Mock' }] });
    expect(await bring('adno,name,class\n5,Bo Test,2C\n6,Ada Mock,1C\n')).toMatchObject({
      changed: [{ to: { name: 'Bo Test' } }],
      unchanged: 1,
      numbered: 1,
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstSettings } from '../../../../src/core/settings/school-settings.ts';
import { settingsStore } from '../../../../src/core/settings/settings-store.ts';
import { entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let head: string;
beforeEach(async () => {
  register = testRegister();
  head = (await openDesk(register)).id;
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const read = async () => valueOf(await register.call('settings.read', {}));
const change = (changes: object, submission = submissionId()) =>
  register.call('settings.change', { submission, changes });

describe('the school’s settings', () => {
  it('are the first ones until the school sets something else', async () => {
    expect(await read()).toEqual(firstSettings);
    expect(await register.call('settings.read', {}, PUBLIC)).toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });

  it('are changed one by one, and the ledger tells what they were and are', async () => {
    const changed = valueOf(await change({ closingTime: '17.30', sounds: true }));
    expect(changed).toEqual({ ...firstSettings, closingTime: '17:30' });
    expect(valueOf(await register.call('kiosk.state', {}, PUBLIC))).toMatchObject({ closingTime: '17:30' });
    expect(entriesOf(register, 'settings.changed')).toMatchObject([
      { actor: `staff/${head}`, details: { from: { closingTime: '18:00' }, to: { closingTime: '17:30' } } },
    ]);
  });

  it('say so when nothing changes, and take nothing that cannot be', async () => {
    const before = rowCounts(register);
    expect(await change({ sounds: true })).toMatchObject({ problem: { code: 'nothing-changed' } });
    expect(await change({ closingTime: '25:00' })).toMatchObject({
      problem: { fields: [{ field: 'changes.closingTime', code: 'time-unreadable' }] },
    });
    expect(await change({ languages: ['pl'] })).toMatchObject({ problem: { code: 'input-invalid' } });
    expect(rowCounts(register)).toEqual(before);
  });

  it('are changed once by a submission sent twice', async () => {
    const submission = submissionId();
    valueOf(await change({ camera: false }, submission));
    valueOf(await change({ camera: false }, submission));
    expect(entriesOf(register, 'settings.changed')).toHaveLength(1);
  });

  it('open the kiosk whatever another version of the program left among them', async () => {
    const set = { at: '2026-11-23T08:41:00.000Z', by: head };
    const store = settingsStore(register.db);
    store.set({ ...set, name: 'passPrinter', value: '{"queue":null,"paper":"roll-9000","byItself":true}' });
    store.set({ ...set, name: 'holograms', value: 'true' });
    store.set({ ...set, name: 'closingTime', value: '"16:15"' });
    expect(await read()).toEqual({ ...firstSettings, closingTime: '16:15' });
  });
});

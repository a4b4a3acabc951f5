import { expect, it } from 'vitest';
import { scanQueue } from '../../../../src/renderer/doors/phone-desk/scan-queue.ts';

it('runs scans one after the other, in the order they came, however long each takes', async () => {
  const inTurn = scanQueue();
  const happened: string[] = [];
  const slow = (name: string, turns: number) => async () => {
    happened.push(`${name} begins`);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    happened.push(`${name} ends`);
  };
  await Promise.all([inTurn(slow('first', 9)), inTurn(slow('second', 1)), inTurn(slow('third', 0))]);
  expect(happened).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ]);
});

it('loses no scan after one that failed', async () => {
  const inTurn = scanQueue();
  const failed = inTurn(() => Promise.reject(new Error('no answer')));
  let ran = false;
  await inTurn(() => {
    ran = true;
    return Promise.resolve();
  });
  await expect(failed).rejects.toThrow('no answer');
  expect(ran).toBe(true);
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { axeFinds } from './support/axe.ts';
import { bringIn, done, handIn, makeHead, visitorArrives } from './support/desk.ts';
import { expect, type Kiosk, shareKiosk, test } from './support/kiosk.ts';

shareKiosk();

const manifest = z.object({
  entries: z.number(),
  head: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** A morning with two visitors and a phone, seen by the head; the first test on a kiosk makes it. */
async function aMorning(kiosk: Kiosk): Promise<void> {
  const { headNeeded } = await done(kiosk, 'session.current', {});
  await makeHead(kiosk);
  if (!headNeeded) return;
  await bringIn(kiosk, { '6 Maple': ['Zoë O’Testcase'] });
  await visitorArrives(kiosk, 'Amara Nwosu-Reid');
  await visitorArrives(kiosk, 'فاطمة مثال');
  await handIn(kiosk, 'Zoë O’Testcase');
}

async function openToday(kiosk: Kiosk): Promise<void> {
  await aMorning(kiosk);
  const { deskPage } = kiosk;
  await deskPage.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(deskPage.getByRole('heading', { level: 1, name: /2 people came in/u })).toBeVisible();
}

for (const size of ['landscape', 'portrait'] as const) {
  test.describe(size, () => {
    test.use({ start: { size } });

    test('the head sees the day and exports its log, sealed and whole', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await openToday(kiosk);
      await expect(deskPage.getByText('1 phone came in, none went home and 1 is still held.')).toBeVisible();
      await expect(deskPage.getByText('The record is whole')).toBeVisible();
      await expect(deskPage.getByText('فاطمة مثال')).toBeVisible();

      const folder = mkdtempSync(join(tmpdir(), 'kiosk-log-'));
      await kiosk.answerDialog(folder);
      await deskPage.getByRole('button', { name: /^Export today’s log/u }).click();
      await expect(deskPage.getByRole('heading', { name: 'The log is written and checked' })).toBeVisible({
        timeout: 30_000,
      });
      const [written, ...others] = readdirSync(folder);
      expect(others).toEqual([]);
      const inside = join(folder, written ?? '');
      expect(readdirSync(inside).toSorted()).toEqual([
        'cupboard.csv',
        'daily-log.pdf',
        'manifest.json',
        'people.csv',
        'phones.csv',
      ]);
      const said = manifest.parse(JSON.parse(readFileSync(join(inside, 'manifest.json'), 'utf8')));
      for (const { name, bytes, sha256 } of said.files) {
        const content = readFileSync(join(inside, name));
        expect(content.length).toBe(bytes);
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
        await expect(deskPage.getByText(sha256)).toBeVisible();
      }
      const text = spawnSync('pdftotext', ['-layout', join(inside, 'daily-log.pdf'), '-'], {
        encoding: 'utf8',
      });
      expect(text.stdout).toContain('Amara Nwosu-Reid');
      expect(text.stdout).toContain('Zoë O’Testcase');
      expect(text.stdout.replaceAll(/\s/gu, '')).toContain(said.head);
      rmSync(folder, { recursive: true });
    });

    test('nothing on the head’s day keeps anybody out', async ({ kiosk }) => {
      const { deskPage } = kiosk;
      await openToday(kiosk);
      await expect(deskPage.getByText('The record is whole')).toBeVisible();
      expect(await axeFinds(deskPage)).toEqual([]);
      await deskPage.getByRole('button', { name: 'Another day' }).click();
      expect(await axeFinds(deskPage)).toEqual([]);
    });
  });
}

test('a folder that is not there is said, and another can be chosen', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await openToday(kiosk);
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-log-'));
  rmSync(folder, { recursive: true });
  await kiosk.answerDialog(folder);
  await deskPage.getByRole('button', { name: /^Export today’s log/u }).click();
  await expect(deskPage.getByText('That folder is not there. Choose another one.')).toBeVisible();

  mkdirSync(folder);
  await deskPage.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(deskPage.getByRole('heading', { name: 'The log is written and checked' })).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('choosing no folder leaves everything as it was', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await openToday(kiosk);
  await kiosk.answerDialog(null);
  await deskPage.getByRole('button', { name: /^Export today’s log/u }).click();
  await expect(deskPage.getByRole('dialog')).toHaveCount(0);
});

test('the head’s day changes while somebody signs in at the door', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await openToday(kiosk);
  await visitorArrives(kiosk, 'Plato');
  await expect(deskPage.getByRole('heading', { level: 1, name: /3 people came in/u })).toBeVisible();
  await expect(deskPage.getByText('Plato')).toBeVisible();
});

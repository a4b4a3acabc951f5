import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Kiosk } from './open-kiosk.ts';

/** Offers a pupil file, as bytes or as text, to the next dialog, and presses the button that opens it. */
export async function offer(
  kiosk: Kiosk,
  content: string | Uint8Array,
  button = 'Choose a file',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-pupils-'));
  const path = join(folder, 'pupils.csv');
  writeFileSync(path, content);
  const { deskPage } = kiosk;
  await kiosk.answerDialog(path);
  await deskPage.getByRole('button', { name: button }).click();
  await expect(deskPage.getByRole('button', { name: 'Reading…' })).toHaveCount(0);
  rmSync(folder, { recursive: true });
}

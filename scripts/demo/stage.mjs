// The stage of the school morning: the real program with a register of its own, pictures, and a clean end.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { inProject, projectFolder, sandboxArguments } from '../project.mjs';

const output = inProject('demo-output');

/**
 * Opens the kiosk on an empty register.
 * @returns {Promise<Stage>}
 */
export async function openStage() {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-morning-'));
  const app = await _electron.launch({
    executablePath: process.env['KIOSK_ELECTRON'],
    // Otherwise Playwright switches the sandbox off by itself.
    chromiumSandbox: true,
    args: [projectFolder, ...sandboxArguments(), '--data', data, '--desk', 'window'],
    cwd: projectFolder,
    env: process.env,
    timeout: 60_000,
  });
  return new Stage(app, await app.firstWindow(), data);
}

class Stage {
  #pictures = 0;

  constructor(app, publicPage, data) {
    /** @type {import('@playwright/test').ElectronApplication} */
    this.app = app;
    /** @type {import('@playwright/test').Page} the visitors' window */
    this.publicPage = publicPage;
    this.data = data;
    /** Where exports of the morning belong. */
    this.output = output;
  }

  /**
   * Plays one step, tells it in plain words and takes its picture.
   * @param {string} words what happens, as a person would say it
   * @param {() => Promise<import('@playwright/test').Page | void>} play may return the window to picture;
   *   the visitors' one otherwise
   */
  async step(words, play) {
    const page = (await play()) ?? this.publicPage;
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    const name = words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    await page.screenshot({ path: join(output, `${number}-${name}.png`) });
    process.stdout.write(`  ${number}  ${words}\n`);
  }

  /** Ends the program in its own way, so that the register is whole in one file, and keeps a copy of it. */
  async close() {
    await this.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
    await this.app.waitForEvent('close', { timeout: 20_000 }).catch(() => this.app.close());
    const register = join(this.data, 'register.db');
    if (existsSync(`${register}-wal`)) throw new Error('The register was not closed cleanly.');
    copyFileSync(register, join(output, 'register.db'));
    rmSync(this.data, { recursive: true, force: true });
  }
}

// The stage of the school morning: the real program with a register of its own, pictures, and a clean end.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { inProject, projectFolder, sandboxArguments } from '../project.mjs';

const output = inProject('demo-output');
/** Size of the pictures, in pixels. */
const SIZE = { width: 1920, height: 1080 };
/** Longest name of a picture; it ends with a whole word. */
const NAME_MOST = 60;

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
  const publicPage = await windowOf(app, 'public');
  const deskPage = await windowOf(app, 'desk');
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.setContentSize(width, height);
      // Without a window manager a window of the display's own size comes out a pixel short.
      const [wide, high] = window.getContentSize();
      window.setContentSize(2 * width - wide, 2 * height - high);
    }
  }, SIZE);
  return new Stage(app, publicPage, deskPage, data);
}

/** The window of one face; both open by themselves, the visitors' one first. */
async function windowOf(app, face) {
  for (let waited = 0; waited < 30_000; waited += 100) {
    for (const page of app.windows()) {
      const its = await page.evaluate(() => globalThis.kiosk?.face).catch(() => undefined);
      if (its === face) return page;
    }
    await setTimeout(100);
  }
  throw new Error(`The ${face} window did not open.`);
}

class Stage {
  #pictures = 0;

  constructor(app, publicPage, deskPage, data) {
    /** @type {import('@playwright/test').ElectronApplication} */
    this.app = app;
    /** @type {import('@playwright/test').Page} the visitors' window */
    this.publicPage = publicPage;
    /** @type {import('@playwright/test').Page} the staff's window */
    this.deskPage = deskPage;
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
    const page = (await this.#played(play)) ?? this.publicPage;
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    const name = words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const short = name.length <= NAME_MOST ? name : name.slice(0, name.lastIndexOf('-', NAME_MOST));
    // What fades in is pictured as it stands in the end.
    await page.screenshot({ path: join(output, `${number}-${short}.png`), animations: 'disabled' });
    process.stdout.write(`  ${number}  ${words}\n`);
  }

  /** A step that cannot be played leaves pictures of both windows, to see why. */
  async #played(play) {
    try {
      return await play();
    } catch (error) {
      await this.publicPage.screenshot({ path: join(output, 'stopped-at-the-door.png') });
      await this.deskPage.screenshot({ path: join(output, 'stopped-at-the-desk.png') });
      throw error;
    }
  }

  /** The next file or folder dialog of the program is answered with this path. */
  async answerDialog(path) {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  }

  /** Reads the QR code a window shows, as a scanner held to the glass does. */
  async codeOnScreen(page) {
    const picture = join(this.data, 'code.png');
    await page.getByRole('dialog').getByRole('img', { name: /code/i }).screenshot({ path: picture });
    const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', picture], { encoding: 'utf8' });
    if (stdout.trim() === '') throw new Error('The code on the screen could not be read.');
    return stdout.trim();
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

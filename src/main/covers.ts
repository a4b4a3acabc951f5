import { BrowserWindow, type Display } from 'electron';
import { coverDisplay } from './placing.ts';

/** The session of these windows: in memory, and apart from that of every face. */
export const COVER = 'cover';

/** Quiet windows on the displays no face uses: they show the school’s name, and can do nothing at all. */
export class Covers {
  readonly #windows = new Map<number, BrowserWindow>();
  readonly #address: () => string;
  #leaving = false;

  /** `address` is that of the quiet page, asked for whenever a display is covered anew. */
  constructor(address: () => string) {
    this.#address = address;
  }

  /** Covers these displays, and takes the covers of all others away. */
  keep(displays: readonly Display[]): void {
    for (const [id, window] of this.#windows)
      if (!displays.some((display) => display.id === id)) {
        this.#windows.delete(id);
        window.destroy();
      }
    for (const display of displays) {
      const window = this.#windows.get(display.id) ?? this.#make(display);
      window.showInactive();
      // A window that is not shown yet would cover the first display instead.
      coverDisplay(window, display);
    }
  }

  /** From now on these windows may close. */
  letGo(): void {
    this.#leaving = true;
  }

  #make({ id, bounds }: Display): BrowserWindow {
    const window = new BrowserWindow({
      ...bounds,
      show: false,
      frame: false,
      focusable: false,
      skipTaskbar: true,
      backgroundColor: '#fbf9f3',
      // No preload: there is no bridge here to call over.
      webPreferences: {
        partition: COVER,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        disableDialogs: true,
        devTools: false,
      },
    });
    this.#windows.set(id, window);
    window.on('close', (event) => {
      if (!this.#leaving) event.preventDefault();
    });
    void window.loadURL(this.#address()).catch(() => undefined);
    return window;
  }
}

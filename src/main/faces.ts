import { app, type BrowserWindow, screen, type WebContents } from 'electron';
import type { Face } from '../shared/staff.ts';
import type { Subject } from '../shared/subjects.ts';
import { CHANGE_CHANNEL } from '../shared/bridge.ts';
import type { DeskPlace } from './command-line.ts';
import { coverDisplay, standAsWindow } from './placing.ts';
import { makeWindow, type WindowKit } from './windows.ts';

/** The two windows people see, and where they stand. */
export class Faces {
  readonly public: BrowserWindow;
  #desk: BrowserWindow | undefined;
  readonly #kit: WindowKit;
  readonly #wanted: DeskPlace;
  readonly #made: (window: BrowserWindow) => void;
  #door: 'phones' | 'staff' = 'staff';
  #leaving = false;

  /** Opens the public window, and the desk as soon as visitors can begin. `made` hears of each, before its page loads. */
  constructor(kit: WindowKit, wanted: DeskPlace, made: (window: BrowserWindow) => void) {
    this.#kit = kit;
    this.#wanted = wanted;
    this.#made = made;
    this.public = this.#make('public');
    this.public.once('ready-to-show', () => this.#place());
    this.public.webContents.once('did-finish-load', () => this.#place());
    const placeAgain = () => this.#place();
    screen.on('display-added', placeAgain);
    screen.on('display-removed', placeAgain);
    screen.on('display-metrics-changed', placeAgain);
  }

  /** The staff desk. */
  get desk(): BrowserWindow {
    this.#desk ??= this.#make('desk');
    return this.#desk;
  }

  /** Which face a page belongs to; undefined for anything that is not one of the two windows. */
  faceOf(contents: WebContents): Face | undefined {
    const isIn = (window: BrowserWindow | undefined) =>
      window !== undefined && !window.isDestroyed() && contents.id === window.webContents.id;
    if (isIn(this.public)) return 'public';
    return isIn(this.#desk) ? 'desk' : undefined;
  }

  /** Where the desk stands now: a second display that is not there leaves one screen for both. */
  deskPlace(): DeskPlace {
    if (this.#wanted !== 'second-display') return this.#wanted;
    return screen.getAllDisplays().length > 1 ? 'second-display' : 'same-screen';
  }

  /** Which door the desk was last opened by. */
  get door(): 'phones' | 'staff' {
    return this.#door;
  }

  /** Brings the desk to the front. */
  openDesk(door: 'phones' | 'staff'): void {
    this.#door = door;
    const over = this.deskPlace() === 'same-screen' ? this.public.getBounds() : undefined;
    if (over) this.desk.setBounds(over);
    this.desk.show();
    if (over && this.#kit.kiosk) coverDisplay(this.desk, screen.getDisplayMatching(over));
    this.desk.moveTop();
    this.desk.focus();
  }

  /** Gives the screen back to the public face, where both share one. */
  leaveDesk(): void {
    if (this.deskPlace() !== 'same-screen') return;
    this.desk.hide();
    this.public.show();
    this.public.focus();
  }

  /** Brings the program to the front. */
  bringForward(): void {
    if (this.public.isMinimized()) this.public.restore();
    this.public.show();
    this.public.focus();
  }

  /** Tells every window what a change was about; the content they ask for themselves. */
  announce(subjects: readonly Subject[]): void {
    for (const window of [this.public, this.#desk])
      if (window && !window.isDestroyed()) window.webContents.send(CHANGE_CHANNEL, subjects);
  }

  /** From now on windows may close. */
  letGo(): void {
    this.#leaving = true;
  }

  #make(face: 'public' | 'desk'): BrowserWindow {
    const window = makeWindow(face, this.#kit);
    window.on('close', (event) => {
      if (this.#kit.kiosk && !this.#leaving) event.preventDefault();
      // The two are one program: it does not go on with half of itself.
      else if (!this.#leaving) app.quit();
    });
    this.#made(window);
    void window.loadURL(this.#kit.page('index')).catch(() => undefined);
    return window;
  }

  #place(): void {
    if (this.#leaving || this.public.isDestroyed()) return;
    const { kiosk } = this.#kit;
    const first = screen.getPrimaryDisplay();
    const second = screen.getAllDisplays().find(({ id }) => id !== first.id);
    const place = this.deskPlace();
    if (kiosk) coverDisplay(this.public, first);
    else if (!this.public.isVisible()) standAsWindow(this.public, first, 0);
    this.public.show();
    if (place === 'same-screen') {
      this.desk.hide();
      this.desk.setKiosk(false);
      if (kiosk) this.desk.setBounds(first.bounds);
      return;
    }
    if (place === 'second-display' && second) this.desk.setBounds(second.bounds);
    else if (!this.desk.isVisible()) standAsWindow(this.desk, first, 48);
    this.desk.showInactive();
    // A window that is not shown yet would cover the first display instead.
    if (place === 'second-display' && second) coverDisplay(this.desk, second);
  }
}

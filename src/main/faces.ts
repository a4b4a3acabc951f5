import { app, type BrowserWindow, screen, type WebContents } from 'electron';
import { lockAfter } from '../shared/desk-lock.ts';
import type { Face } from '../shared/staff.ts';
import type { Subject } from '../shared/subjects.ts';
import { CHANGE_CHANNEL } from '../shared/bridge.ts';
import type { DeskPlace } from './command-line.ts';
import { Covers } from './covers.ts';
import { IdleReturn } from './idle-return.ts';
import { coverDisplay, standAsWindow } from './placing.ts';
import { makeWindow, type WindowKit } from './windows.ts';

interface FacesParts {
  /** Hears of each window before its page loads. */
  made: (window: BrowserWindow) => void;
  /** Ends the session at a window that is put away: nobody may find a desk open that was out of sight. */
  forget: (window: number) => void;
  /** The name that stands on displays no face uses. */
  school: () => string;
  /** Seconds without a touch after which the desk locks itself. */
  deskLock: () => number;
}

/** The two windows people see, and where they stand. */
export class Faces {
  readonly public: BrowserWindow;
  #desk: BrowserWindow | undefined;
  readonly #kit: WindowKit;
  readonly #wanted: DeskPlace;
  readonly #made: (window: BrowserWindow) => void;
  readonly #forget: (window: number) => void;
  readonly #covers: Covers;
  readonly #idle: IdleReturn;
  #door: 'phones' | 'staff' = 'staff';
  /** Whether the desk lies over the public face, on the one screen both share. */
  #over = false;
  #leaving = false;

  /**
   * Opens the public window, and the desk as soon as visitors can begin.
   */
  constructor(kit: WindowKit, wanted: DeskPlace, { made, forget, school, deskLock }: FacesParts) {
    this.#forget = forget;
    this.#idle = new IdleReturn(
      () => this.leaveDesk(),
      () => lockAfter({ deskLock: deskLock() }, 'same-screen'),
    );
    this.#covers = new Covers(() => `${kit.page('cover')}#${encodeURIComponent(school())}`);
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
    if (over) {
      if (!this.#over) this.#lock();
      this.#over = true;
      this.#idle.begin();
      this.desk.setBounds(over);
    }
    this.desk.show();
    if (over && this.#kit.kiosk) coverDisplay(this.desk, screen.getDisplayMatching(over));
    this.desk.moveTop();
    this.desk.focus();
  }

  /** Gives the screen back to the public face, where both share one. */
  leaveDesk(): void {
    if (this.deskPlace() !== 'same-screen') return;
    this.#putAway();
    this.public.show();
    this.public.focus();
  }

  /** Somebody touched a window. */
  touched(contents: number): void {
    if (contents === this.#desk?.webContents.id) this.#idle.touch();
  }

  /** Brings the program to the front. */
  bringForward(): void {
    if (this.public.isMinimized()) this.public.restore();
    const front = this.#over ? this.desk : this.public;
    front.show();
    front.focus();
  }

  /** Tells every window what a change was about; the content they ask for themselves. */
  announce(subjects: readonly Subject[]): void {
    for (const window of [this.public, this.#desk])
      if (window && !window.isDestroyed()) window.webContents.send(CHANGE_CHANNEL, subjects);
  }

  /** From now on windows may close. */
  letGo(): void {
    this.#leaving = true;
    this.#covers.letGo();
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

  #putAway(): void {
    this.#idle.end();
    this.#over = false;
    this.desk.hide();
    this.#lock();
  }

  #lock(): void {
    this.#forget(this.desk.webContents.id);
    this.announce(['session']);
  }

  #place(): void {
    if (this.#leaving || this.public.isDestroyed()) return;
    const { kiosk } = this.#kit;
    const first = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
    const [second] = others;
    const place = this.deskPlace();
    // Nobody gets at the desktop of a display that no face uses.
    if (kiosk) this.#covers.keep(others.filter((other) => place !== 'second-display' || other !== second));
    if (kiosk) coverDisplay(this.public, first);
    else if (!this.public.isVisible()) standAsWindow(this.public, first, 0);
    this.public.show();
    if (place === 'same-screen') {
      // A screen that was only turned or scaled leaves the desk where somebody is working at it.
      if (this.#over) return this.openDesk(this.#door);
      if (this.desk.isVisible()) this.#putAway();
      this.desk.setKiosk(false);
      if (kiosk) this.desk.setBounds(first.bounds);
      return;
    }
    this.#idle.end();
    this.#over = false;
    if (place === 'second-display' && second) this.desk.setBounds(second.bounds);
    else if (!this.desk.isVisible()) standAsWindow(this.desk, first, 48);
    this.desk.showInactive();
    // A window that is not shown yet would cover the first display instead.
    if (place === 'second-display' && second) coverDisplay(this.desk, second);
  }
}

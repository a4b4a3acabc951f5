/** How long the desk may lie untouched over the public face before it gives the screen back, in milliseconds. */
export const UNTOUCHED = 90_000;

/** Calls `back` once the desk that shares the public screen has lain untouched for a while. */
export class IdleReturn {
  readonly #back: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(back: () => void) {
    this.#back = back;
  }

  /** The desk came over the public face, or somebody touched it there. */
  begin(): void {
    this.end();
    this.#timer = setTimeout(this.#back, UNTOUCHED);
    this.#timer.unref();
  }

  /** Somebody touched the desk. Counts only while it lies over the public face. */
  touch(): void {
    if (this.#timer) this.begin();
  }

  /** The public face has its screen again. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

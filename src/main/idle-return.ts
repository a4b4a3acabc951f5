/** Calls `back` once the desk that shares the public screen has lain untouched for a while. */
export class IdleReturn {
  readonly #back: () => void;
  readonly #after: () => number;
  #timer: NodeJS.Timeout | undefined;

  /** `after` tells at every touch how many seconds without another are borne. */
  constructor(back: () => void, after: () => number) {
    this.#back = back;
    this.#after = after;
  }

  /** The desk came over the public face, or somebody touched it there. */
  begin(): void {
    this.end();
    this.#timer = setTimeout(this.#back, 1000 * this.#after());
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

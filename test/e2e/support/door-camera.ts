import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filmOf, type Picture, pictureOf } from '../../support/camera-pictures.ts';

/** A camera at the door that shows a film: Chromium opens the file anew whenever a page turns the camera on. */
export class DoorCamera {
  readonly #film = join(tmpdir(), `kiosk-camera-${randomUUID()}.y4m`);

  /** What the program must be started with; one that is installed at a school refuses it. */
  get args(): readonly string[] {
    return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${this.#film}`];
  }

  /** From now on this is before it, over and over: an empty hallway first, as when somebody still looks for the pass. */
  show(...held: Picture[]): void {
    const hallway = pictureOf(undefined);
    this.showOnly(hallway, hallway, ...held.flatMap((picture) => [picture, picture, picture]));
  }

  /** The same without the hallway. */
  showOnly(...pictures: Picture[]): void {
    writeFileSync(this.#film, filmOf(pictures));
  }

  unplug(): void {
    rmSync(this.#film, { force: true });
  }
}

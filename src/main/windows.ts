import { BrowserWindow, type Rectangle } from 'electron';
import type { Face } from '../shared/staff.ts';

/** What every window of the program has in common. */
export interface WindowKit {
  /** The bundled preload script. */
  preload: string;
  /** Address of a page of the program. */
  page(name: 'index' | 'paper' | 'cover'): string;
  kiosk: boolean;
  devTools: boolean;
}

/** The usual size of a window outside kiosk mode, in pixels. */
export const ORDINARY = { width: 1280, height: 800 } as const;

/** Each face lives in a session of its own, in memory: no cookie, cache or storage passes between them or stays. */
export function partitionOf(face: Face): string {
  return face;
}

/** Makes a window, not shown yet and with no page in it. */
export function makeWindow(
  face: Face,
  { preload, kiosk, devTools }: WindowKit,
  bounds: Partial<Rectangle> = ORDINARY,
): BrowserWindow {
  return new BrowserWindow({
    ...bounds,
    show: false,
    frame: !kiosk,
    useContentSize: true,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      partition: partitionOf(face),
      additionalArguments: [`--kiosk-face=${face}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      // These would open the system’s own windows, which lead out of the kiosk.
      disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
      // The desk rings for the door even when nobody has touched it since the program began.
      autoplayPolicy: 'no-user-gesture-required',
      // A desk behind the public face still answers at once when it is brought to the front.
      backgroundThrottling: false,
      devTools,
    },
  });
}

import type { Bridge } from '../../shared/bridge.ts';

declare global {
  interface Window {
    /** The bridge the preload gives; the only way out of a page. */
    readonly kiosk: Bridge;
  }
}

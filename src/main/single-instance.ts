import { app } from 'electron';

/**
 * True when this is the only kiosk on its data folder. Otherwise the first one comes to the front, by `shown`, and this
 * one has to end: two programs must not take turns at one register.
 */
export function isOnlyInstance(shown: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', shown);
  return true;
}

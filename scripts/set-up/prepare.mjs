// The whole set-up, in order. Every step skips what is done and may be repeated at any time.
import { CannotGoOn } from './report.mjs';
import { ensureNativeModule } from './native-module.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { findElectron } from './electron-runtime.mjs';

/**
 * Makes this machine able to build and run the kiosk.
 * @param {'window' | 'demo' | 'test' | 'bench'} purpose decides which system packages are needed
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 */
export async function prepare(purpose) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new CannotGoOn(`Node 20 or newer is needed; this is ${process.version}.`);
  }
  ensureSystemPackages(purpose);
  ensureNpmPackages();
  const runtime = await findElectron();
  ensureNativeModule(runtime);
  return runtime;
}

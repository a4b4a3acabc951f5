// The fallback Electron brings a stand-in app along, which has no place in a packaged program.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** @param {{ appOutDir: string }} context where electron-builder has just put Electron */
export default function removeBareApp({ appOutDir }) {
  rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
}

// better-sqlite3 ships programs for Node-API 10. An older Electron needs the same source compiled for what it has.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotGoOn, say } from './report.mjs';
import { lastLines, runQuietly, toolScript } from './command.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { cacheFolder, inProject, projectEnvironment, projectFolder, projectNode } from '../project.mjs';

const packageFolder = inProject('node_modules', 'better-sqlite3');
const buildFolder = join(packageFolder, 'build');
const compiledFile = join(buildFolder, 'Release', 'better_sqlite3.node');
const shippedNodeApi = 10;

/**
 * Makes better-sqlite3 work in the given Electron: its own program for a current one (and no other left beside it,
 * because that would win and be shipped), a compiled one for an older.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 */
export function ensureNativeModule(runtime) {
  if (runtime.nodeApi >= shippedNodeApi) {
    rmSync(buildFolder, { recursive: true, force: true });
    if (!opensDatabase(runtime))
      throw new CannotGoOn(`better-sqlite3 does not load in Electron ${runtime.version}.`);
    return;
  }
  if (existsSync(compiledFile) && opensDatabase(runtime)) return;

  const kept = join(
    cacheFolder(),
    `better-sqlite3-${packageVersion()}-napi${runtime.nodeApi}-${process.arch}.node`,
  );
  if (existsSync(kept)) {
    place(kept, compiledFile);
    if (opensDatabase(runtime)) return;
  }
  compile(kept);
  place(kept, compiledFile);
  if (!opensDatabase(runtime)) {
    throw new CannotGoOn(`better-sqlite3 was compiled but does not load in Electron ${runtime.version}.`);
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

function opensDatabase(runtime) {
  const probe =
    "const D = require('better-sqlite3'); const d = new D(':memory:'); d.prepare('SELECT 1').get(); d.close()";
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' };
  return runQuietly(runtime.executable, ['-e', probe], { cwd: projectFolder, env }).ok;
}

/** Compiles in a copy aside, below node_modules so that the build finds its own packages. */
function compile(destination) {
  ensureSystemPackages('compile');
  say(`Compiling better-sqlite3 for this Electron (one to three minutes, once)`);
  const aside = mkdtempSync(inProject('node_modules', '.compiling-'));
  try {
    const copy = join(aside, 'better-sqlite3');
    cpSync(packageFolder, copy, { recursive: true, filter: (path) => path !== buildFolder });
    const headers = headersFolder();
    const parameters = ['rebuild', '--release', '--force_build=1', '--jobs=2'];
    if (headers !== undefined) parameters.push(`--nodedir=${headers}`);
    const { ok, output } = runQuietly(projectNode, [toolScript('node-gyp'), ...parameters], {
      cwd: copy,
      env: {
        ...projectEnvironment(),
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -fno-lto',
        CFLAGS: '-fno-lto',
        LDFLAGS: '-fno-lto',
      },
    });
    if (!ok) {
      const hint =
        headers === undefined ? '\n\nNode’s header files were not found on this machine (include/node).' : '';
      throw new CannotGoOn(`better-sqlite3 could not be compiled:\n\n${lastLines(output, 30)}${hint}`);
    }
    place(join(copy, 'build', 'Release', 'better_sqlite3.node'), destination);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Node's header files, whose prefix node-gyp wants; without them it tries to download some. */
function headersFolder() {
  const prefixes = [dirname(dirname(process.execPath)), '/usr', '/usr/local', dirname(dirname(projectNode))];
  return prefixes.find((prefix) => existsSync(join(prefix, 'include', 'node', 'node_api.h')));
}

/** Copies so that nobody ever sees half a file. */
function place(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const aside = `${to}.${process.pid}`;
  copyFileSync(from, aside);
  renameSync(aside, to);
}

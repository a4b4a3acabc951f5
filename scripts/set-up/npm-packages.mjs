// The packages of package-lock.json, and the project's own Node among them.
import { existsSync, readFileSync } from 'node:fs';
import { CannotGoOn, say } from './report.mjs';
import { lastLines, runQuietly } from './command.mjs';
import { inProject, projectNode } from '../project.mjs';

const nodeMajor = 24;

/** Installs the locked packages unless exactly these are there, and makes sure of the project's Node. */
export function ensureNpmPackages() {
  if (!installedMatchesLock()) {
    say('Installing npm packages (npm ci)');
    // No package's install script runs, whatever the npm version and its settings; one is called by name below.
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  }
  if (projectNodeMajor() !== nodeMajor) {
    say(`Fetching Node ${nodeMajor} (npm rebuild node)`);
    npm(['rebuild', 'node', '--ignore-scripts=false']);
  }
  if (projectNodeMajor() !== nodeMajor) {
    throw new CannotGoOn(
      `The project's own Node ${nodeMajor} is missing at ${projectNode}.\n` +
        'The install script of the npm package "node" must be allowed to run: npm rebuild node',
    );
  }
}

/** Compares with npm's own record of what it installed, so that any way of installing counts. */
function installedMatchesLock() {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional, peer }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return optional === true || peer === true;
    return found.version === version && found.integrity === integrity;
  });
}

function projectNodeMajor() {
  if (!existsSync(projectNode)) return undefined;
  return Number(/^v(\d+)\./.exec(runQuietly(projectNode, ['--version']).output)?.[1]);
}

function npm(parameters) {
  const npmScript = process.env['npm_execpath'];
  const { ok, output } = npmScript?.endsWith('.js')
    ? runQuietly(process.execPath, [npmScript, ...parameters])
    : runQuietly('npm', parameters, { shell: process.platform === 'win32' });
  if (!ok) throw new CannotGoOn(`npm ${parameters.join(' ')} failed:\n\n${lastLines(output)}`);
}

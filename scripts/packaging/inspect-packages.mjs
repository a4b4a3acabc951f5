// Looks into the two packaged programs: hardened as they must be, and alike but for one fuse.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotGoOn } from '../set-up/report.mjs';
import { runQuietly } from '../set-up/command.mjs';
import { inProject, projectEnvironment, projectNode } from '../project.mjs';
import { packagedPrograms } from './package-both-ways.mjs';

const shippedFuses = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** Throws with everything that is not as it must be. */
export function inspectPackages() {
  const { production, endToEnd } = packagedPrograms;
  const faults = [
    ...wrongFuses(production, shippedFuses),
    ...wrongFuses(endToEnd, { ...shippedFuses, EnableNodeCliInspectArguments: true }),
    ...straysIn(production),
  ];
  if (archiveSum(production) !== archiveSum(endToEnd))
    faults.push('The two packages hold different programs.');
  if (faults.length > 0) throw new CannotGoOn(`The packages are not as they must be:\n${faults.join('\n')}`);
}

function wrongFuses(program, wanted) {
  const tool = inProject('node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  const env = { ...projectEnvironment(), NO_COLOR: '1' };
  const { output } = runQuietly(projectNode, [tool, 'read', '--app', program], { env });
  return Object.entries(wanted)
    .filter(([fuse, on]) => !output.includes(`${fuse} is ${on ? 'Enabled' : 'Disabled'}`))
    .map(([fuse, on]) => `${program}: the fuse ${fuse} must be ${on ? 'on' : 'off'}.`);
}

/** Anything that could run beside the archive, and languages that nobody asked for. */
function straysIn(program) {
  const folder = dirname(program);
  const resources = readdirSync(join(folder, 'resources')).filter(
    (name) => !/^app\.asar(\.unpacked)?$/.test(name),
  );
  const outside = readdirSync(join(folder, 'resources', 'app.asar.unpacked'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.node'))
    .map((entry) => entry.name);
  const languages = readdirSync(join(folder, 'locales')).filter((name) => !/^en-(GB|US)\.pak$/.test(name));
  return [...resources, ...outside, ...languages].map((name) => `${name} does not belong into the package.`);
}

function archiveSum(program) {
  return createHash('sha256')
    .update(readFileSync(join(dirname(program), 'resources', 'app.asar')))
    .digest('hex');
}

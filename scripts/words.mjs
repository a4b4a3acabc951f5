// npm run words: what is missing or stale in each language; `-- --accept <tag> [key …]` records that it was looked at.
import { ensureNpmPackages } from './set-up/npm-packages.mjs';
import { runInForeground } from './set-up/command.mjs';
import { runScript } from './set-up/report.mjs';
import { inProject, projectEnvironment, projectNode } from './project.mjs';

await runScript(async () => {
  ensureNpmPackages();
  const list = inProject('test', 'house', 'words', 'list-words.ts');
  return await runInForeground(projectNode, [list, ...process.argv.slice(2)], { env: projectEnvironment() });
});

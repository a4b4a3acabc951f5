// The tests, each with the tool that runs them and the report it leaves.
import { mkdirSync, rmSync } from 'node:fs';
import { runTool } from '../set-up/command.mjs';
import { inProject, projectEnvironment } from '../project.mjs';
import { playwrightReport, vitestReport } from './tally.mjs';

const reports = inProject('test-results');

/** Throws away the reports of earlier runs. */
export function clearReports() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
}

/**
 * Runs the tests of some projects of test/vitest.config.ts.
 * @param {import('./tally.mjs').Tally} tally
 * @param {string} name
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [environment] beside the usual one
 */
export async function runVitest(tally, name, projects, environment = {}) {
  const report = inProject('test-results', `${projects.join('-')}.json`);
  const parameters = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter',
    'default',
    '--reporter',
    'json',
  ];
  parameters.push(`--outputFile.json=${report}`, ...projects.flatMap((project) => ['--project', project]));
  const code = await runTool('vitest', parameters, { env: { ...projectEnvironment(), ...environment } });
  tally.addRun(name, code, () => vitestReport(report));
}

/**
 * Runs the end-to-end tests on the real program.
 * @param {import('./tally.mjs').Tally} tally
 * @param {NodeJS.ProcessEnv} environment beside the usual one
 */
export async function runEndToEnd(tally, environment) {
  const report = inProject('test-results', 'e2e.json');
  const code = await runTool('@playwright/test', ['test', '--config', 'test/playwright.config.ts'], {
    command: 'playwright',
    env: { ...projectEnvironment(), ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  tally.addRun('end to end, on real Electron', code, () => playwrightReport(report));
}

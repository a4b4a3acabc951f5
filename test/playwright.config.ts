import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the real program; each gets a data folder and a process of its own from its fixtures. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A file for the JSON report is named by PLAYWRIGHT_JSON_OUTPUT_FILE; without it only the list is wanted.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: { trace: 'off', screenshot: 'only-on-failure' },
});

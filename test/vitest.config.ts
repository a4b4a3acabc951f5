import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The kinds of tests, a folder each. Properties and stores work on real SQLite files and may take their time. */
const kinds = [
  { name: 'unit', seconds: 10 },
  { name: 'properties', seconds: 120 },
  { name: 'store', seconds: 60 },
  { name: 'house', seconds: 60 },
  { name: 'faults', seconds: 600 },
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The tool leaves one processor free by itself, which on a machine with two is half of it.
    maxWorkers: 2,
    projects: kinds.map(({ name, seconds }) => ({
      extends: true,
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        testTimeout: seconds * 1000,
        hookTimeout: seconds * 1000,
      },
    })),
  },
});

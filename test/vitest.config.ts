import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The kinds of tests, a folder each, and when one of them is taken to hang. That is long after a slow machine with slow
 * disks has come to an end: properties and stores work on real SQLite files.
 */
const kinds = [
  { name: 'unit', seconds: 60 },
  { name: 'properties', seconds: 300 },
  { name: 'store', seconds: 300 },
  { name: 'house', seconds: 120 },
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

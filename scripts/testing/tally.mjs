// Counting what passed and what failed, from the tools' own reports.
import { readFileSync } from 'node:fs';

/** The running total of a test run. */
export class Tally {
  /** @type {{ name: string, passed: number, failed: number }[]} */
  #parts = [];

  /** A check that passes or fails as a whole. */
  addCheck(name, passed) {
    this.#parts.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  }

  /**
   * A run of tests. A skipped test counts as failed: it proved nothing. So does a run without any test, a report
   * that is missing, and a tool that failed although every single test passed.
   * @param {string} name
   * @param {number} exitCode of the tool
   * @param {() => { passed: number, failed: number }} readReport
   */
  addRun(name, exitCode, readReport) {
    let { passed, failed } = { passed: 0, failed: 0 };
    try {
      ({ passed, failed } = readReport());
    } catch {
      // Without a report nothing passed.
    }
    if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1;
    this.#parts.push({ name, passed, failed });
  }

  get passed() {
    return this.#parts.reduce((sum, part) => sum + part.passed, 0);
  }

  get failed() {
    return this.#parts.reduce((sum, part) => sum + part.failed, 0);
  }

  /** A line for each part, then the total alone on the last line. */
  print() {
    process.stdout.write('\n');
    for (const { name, passed, failed } of this.#parts) {
      const mark = failed === 0 ? '✓' : '✗';
      process.stdout.write(`${mark} ${name}: ${passed} passed, ${failed} failed\n`);
    }
    process.stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
  }
}

/** @param {string} path a report of vitest's json reporter */
export function vitestReport(path) {
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
  // A file that cannot even be loaded has no tests of its own, but failed.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + brokenFiles.length };
}

/** @param {string} path a report of Playwright's json reporter */
export function playwrightReport(path) {
  const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

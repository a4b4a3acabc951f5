// Counting what passed and what failed, from the tools' own reports.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** The running total of a test run. */
export class Tally {
  /** @type {{ name: string, passed: number, failed: number }[]} */
  #parts = [];
  /** What failed, each with its first complaint: whoever sees the end of the output alone can tell. @type {string[]} */
  #complaints = [];

  /** A check that passes or fails as a whole. */
  addCheck(name, passed) {
    this.#parts.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  }

  /**
   * A run of tests. A skipped test counts as failed: it proved nothing. So does a run without any test, a report
   * that is missing, and a tool that failed although every single test passed.
   * @param {string} name
   * @param {number} exitCode of the tool
   * @param {() => { passed: number, failed: number, complaints: string[] }} readReport
   */
  addRun(name, exitCode, readReport) {
    let { passed, failed } = { passed: 0, failed: 0 };
    try {
      const report = readReport();
      ({ passed, failed } = report);
      this.#complaints.push(...report.complaints);
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

  /** What failed, a line for each part, then the total alone on the last line. */
  print() {
    process.stdout.write('\n');
    for (const text of this.#complaints) process.stdout.write(`✗ ${text}\n\n`);
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
  const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file })));
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + brokenFiles.length,
    complaints: [
      ...brokenFiles.map((file) => complaint(file.name, file.message)),
      ...tests
        .filter(({ status }) => status !== 'passed')
        .map(({ file, fullName, status, failureMessages: [message = status] }) =>
          complaint(`${file.name} › ${fullName}`, message),
        ),
    ],
  };
}

/** @param {string} path a report of Playwright's json reporter */
export function playwrightReport(path) {
  const { stats, errors, suites } = JSON.parse(readFileSync(path, 'utf8'));
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    complaints: [
      ...errors.map(({ message }) => complaint('end to end', message)),
      ...suites
        .flatMap(specsIn)
        .flatMap(({ file, line, title, tests }) =>
          tests
            .filter(({ status }) => status !== 'expected')
            .map(({ status, results }) =>
              complaint(`${file}:${line} › ${title}`, results.at(-1)?.error?.message ?? status),
            ),
        ),
    ],
  };
}

/** Where something failed, and the first lines of what was complained of. */
function complaint(where, message) {
  return [where, ...stripVTControlCharacters(message).split('\n').slice(0, 12)].join('\n    ');
}

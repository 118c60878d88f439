import { basename } from 'node:path';
import { toFailure, writeCounts } from './counts.mjs';

/** A @web/test-runner reporter that lists and counts tests; every file must run at least one. */
export function countReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { passed, failed } = countSession(session);
        const file = testFile.split('/browser/').at(-1);
        logger.log(`${session.browser.name}  ${file}: ${passed} passed, ${failed} failed`);
        if (!session.testResults) continue;
        for (const { name, skipped } of testsOf(session.testResults)) {
          if (skipped) logger.error(`  skipped, so failed: ${name}`);
        }
      }
    },
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, failures: [] };
      for (const session of sessions) {
        const { passed, failed, failures } = countSession(session);
        counts.passed += passed;
        counts.failed += failed;
        counts.failures.push(...failures);
      }
      writeCounts(counts);
    },
  };
}

function countSession(session) {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const file = basename(session.testFile);
  const failures = tests
    .filter((test) => !test.passed || test.skipped)
    .map(({ name, error, skipped }) =>
      toFailure([file, name], skipped ? 'was not run' : error?.message),
    );
  const passed = tests.length - failures.length;
  if (session.errors.length || (!session.passed && !failures.length) || !tests.length) {
    failures.push(toFailure([file], session.errors[0]?.message));
  }
  return { passed, failed: failures.length, failures };
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

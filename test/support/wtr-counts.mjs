import { writeCounts } from './counts.mjs';

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
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const { passed, failed } = countSession(session);
        counts.passed += passed;
        counts.failed += failed;
      }
      writeCounts(counts);
    },
  };
}

function countSession(session) {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed;
  const isBroken = session.errors.length > 0 || (!session.passed && failed === 0);
  return { passed, failed: failed + (isBroken || tests.length === 0 ? 1 : 0) };
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

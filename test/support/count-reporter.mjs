import { toFailure, writeCounts } from './counts.mjs';

/**
 * A node:test reporter that counts, and says of what failed its name and why. A skipped test and a
 * file without any promise nothing, so they count as failed.
 */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, failures: [] };
  const path = [];
  const fail = (why) => {
    counts.failed += 1;
    counts.failures.push(toFailure(path, why));
  };
  let inSuite = 0;
  for await (const { type, data } of events) {
    // What has begun is reported in order, a suite before its tests.
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isWanting = data.skip !== undefined || data.todo !== undefined || isFile(data.name);
    const failed = type === 'test:fail' || isWanting;
    const isSuite = data.details?.type === 'suite';
    path.length = data.nesting + 1;
    if (isSuite && data.nesting === 0 && !inSuite) {
      fail('has no test');
    }
    inSuite = isSuite && data.nesting === 0 ? 0 : inSuite + 1;
    if (isSuite && !(failed && failsItself(data))) continue;
    if (failed) fail(reasonOf(data));
    else counts.passed += 1;
  }
  writeCounts(counts);
  yield '';
}

// Node reports a file as a test of its own only where it has none, or breaks down.
function isFile(name) {
  return /\.test\.(ts|mjs)$/.test(name);
}

// A suite fails with its tests, which are counted already, or by itself, as when a hook throws.
function failsItself({ details, skip }) {
  return skip !== undefined || details.error?.failureType !== 'subtestsFailed';
}

function reasonOf({ details, skip, todo }) {
  const { error } = details;
  if (error) return (error.cause ?? error).message;
  return (skip ?? todo) ? 'was not run' : 'has no test';
}

import { writeCounts } from './counts.mjs';

/**
 * A node:test reporter that only counts. A skipped test and a file without any promise nothing, so
 * they count as failed.
 */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0 };
  let inSuite = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isWanting = data.skip !== undefined || data.todo !== undefined || isFile(data.name);
    const failed = type === 'test:fail' || isWanting;
    const isSuite = data.details?.type === 'suite';
    if (isSuite && data.nesting === 0 && !inSuite) {
      counts.failed += 1;
      console.error(`${data.name} has no test`);
    }
    inSuite = isSuite && data.nesting === 0 ? 0 : inSuite + 1;
    if (isSuite && !(failed && failsItself(data))) continue;
    counts[failed ? 'failed' : 'passed'] += 1;
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

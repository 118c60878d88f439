import { writeCounts } from './counts.mjs';

/** A node:test reporter that only counts; a skipped test promises nothing, so it counts as failed. */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const failed = type === 'test:fail' || data.skip !== undefined || data.todo !== undefined;
    const isSuite = data.details?.type === 'suite';
    if (isSuite && !(failed && failsItself(data))) continue;
    counts[failed ? 'failed' : 'passed'] += 1;
  }
  writeCounts(counts);
  yield '';
}

// A suite fails with its tests, which are counted already, or by itself, as when a hook throws.
function failsItself({ details, skip }) {
  return skip !== undefined || details.error?.failureType !== 'subtestsFailed';
}

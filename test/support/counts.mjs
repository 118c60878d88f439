import { writeFileSync } from 'node:fs';

/** Tells `test/run.mjs` how many tests of a suite passed and failed, and of those that failed a line each. */
export function writeCounts(counts) {
  const file = process.env.FACTBOX_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** A test that failed, by the names of what it stands in and its own, and why, in one line. */
export const toFailure = (names, why = 'failed') =>
  `${names.join(' > ')}: ${why.trim().replace(/\s+/g, ' ').slice(0, 300)}`;

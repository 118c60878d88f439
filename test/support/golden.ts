import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Holds an output against a file that is kept with the tests; `UPDATE_GOLDEN=1` writes it anew,
 * to be looked at before it is committed.
 */
export function assertGolden(file: URL, output: string): void {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, output);
  assert.ok(existsSync(file), `${file.pathname}: nobody has looked at this form yet`);
  assert.equal(output, readFileSync(file, 'utf8'));
}

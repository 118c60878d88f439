// Type tests: each `@ts-expect-error` of test/types must be an error, and nothing else may be one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';
import { succeeds } from '../../scripts/run.mjs';
import { writeCounts } from './counts.mjs';
import { filesIn } from './files.mjs';

const promises = ['.ts', '.tsx']
  .flatMap((ending) => filesIn('test/types', ending))
  .map((file) => readFileSync(join(ROOT, file), 'utf8').match(/@ts-expect-error/g)?.length ?? 0)
  .reduce((sum, count) => sum + count, 0);

const passed = promises > 0 && succeeds('tsc', ['-p', 'test/types']);
writeCounts(passed ? { passed: promises, failed: 0 } : { passed: 0, failed: promises });
console.log(`${promises} compile-time promises ${passed ? 'kept' : 'broken'}`);
process.exitCode = passed ? 0 : 1;

#!/usr/bin/env node
// Runs the built command. In a fresh clone of the project nothing is built yet, so the first run
// builds it: the command needs the bundles anyway.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = new URL('../dist/cli.js', import.meta.url);
const build = fileURLToPath(new URL('../../../scripts/build.mjs', import.meta.url));

if (!existsSync(command) && existsSync(build)) {
  process.stderr.write('First run: building Factbox (npm run build) …\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [build], { encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\nThe build failed; see above, then npm run build.\n`);
    process.exit(2);
  }
}

if (!existsSync(command)) {
  process.stderr.write('factbox is not built: run npm run build, or install @factbox/cli anew.\n');
  process.exit(2);
}

const { main } = await import(command.href);
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

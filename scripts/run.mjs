// Runs a tool of the project and shows what it says.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './packages.mjs';

/** True if the command ended well; its output goes straight through. */
export function succeeds(command, args, options = {}) {
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, ...options.env };
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell,
    ...options,
    env,
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** Ends the process with a failure if the command does not end well. */
export function run(command, args, options) {
  if (succeeds(command, args, options)) return;
  console.error(`${command} ${args.join(' ')} failed`);
  process.exit(1);
}

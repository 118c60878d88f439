import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** Starts a server in a group of its own, so that it can be ended with all that it starts. */
export function startServer(file, args, { log, env = {} }) {
  const out = openSync(log, 'a');
  const child = spawn(file, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    detached: true,
  });
  const ended = new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  return {
    ended,
    async stop() {
      signal(child, 'SIGTERM');
      const isSlow = await Promise.race([ended.then(() => false), after(10_000, true)]);
      if (isSlow) signal(child, 'SIGKILL');
      await ended;
    },
  };
}

function signal({ pid }, name) {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // It has ended already.
  }
}

const after = (milliseconds, value) =>
  new Promise((done) => setTimeout(done, milliseconds, value).unref());

/** Runs a program to its end; gives back what it printed, or throws with what it complained of. */
export function run(file, args, { input, timeout = 120_000, ...options } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(file, args, { ...options, timeout });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', failed);
    child.on('close', (code, killed) => {
      if (code === 0) done(out);
      else failed(new Error(`${file} ended with ${code ?? killed}:\n${out}${err}`));
    });
    child.stdin.end(input ?? '');
  });
}

// Runs suites side by side, each with its output in one piece.
import { spawn } from 'node:child_process';

/**
 * Runs suites, as many at a time as there are lanes, in the order of the list but for those that
 * wait for one that they need. `run(suite)` gives what came of it; a suite whose need failed, or is
 * not there, is not run. Gives all results in the order of the list.
 */
export async function sideBySide(suites, { lanes, run }) {
  const results = new Map();
  const isChosen = (name) => suites.some((suite) => suite.name === name);
  const take = async (suite) => {
    const isBroken = results.get(suite.needs)?.failed > 0;
    const result = isBroken
      ? { passed: 0, failed: 1, seconds: 0, fault: `not run, since ${suite.needs} failed` }
      : await run(suite);
    results.set(suite.name, { name: suite.name, ...result });
    return suite;
  };

  const waiting = [...suites];
  const running = new Map();
  while (waiting.length || running.size) {
    const next = waiting.findIndex(({ needs }) => !isChosen(needs) || results.has(needs));
    if (next >= 0 && running.size < lanes) {
      const [suite] = waiting.splice(next, 1);
      running.set(suite, take(suite));
    } else {
      running.delete(await Promise.race(running.values()));
    }
  }
  return suites.map(({ name }) => results.get(name));
}

/**
 * The counts of a suite, given why it did not end well, if so. A suite that crashes, hangs or finds no
 * test counts as one failure: silence is no success.
 */
export function outcomeOf(fault, { passed, failed, failures } = { passed: 0, failed: 0 }) {
  if (fault && failed === 0) return { passed, failed: 1, fault };
  if (passed + failed === 0) return { passed, failed: 1, fault: 'ran no test' };
  return { passed, failed, failures };
}

/** How long each suite took, what it has come to and what failed; the last line counts all tests. */
export function summaryOf(results, seconds) {
  const time = (each) => `${each.toFixed(1)} s`.padStart(8);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return [
    ...results.map(
      ({ name, passed, failed, seconds: own, fault }) =>
        `${time(own)}  ${name}: ${passed} passed, ${failed} failed${fault ? ` (${fault})` : ''}`,
    ),
    ...results.flatMap(({ name, failures = [] }) => failures.map((each) => `✖ ${name}: ${each}`)),
    `${time(seconds)}  in all`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}

const groups = new Set();

/**
 * Runs a command until it ends, or for so many seconds; then it and all that it started are ended.
 * Gives its exit code, or why there is none, and its output, which `onOutput` gets as it comes.
 */
export function runCommand([file, args], { cwd, env, seconds, onOutput = () => {} }) {
  return new Promise((done) => {
    // A group of its own, since browsers outlive what started them.
    const child = spawn(file, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    let fault;
    const note = (chunk) => {
      chunks.push(chunk);
      onOutput(chunk);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const overtime = setTimeout(() => {
      fault = `did not end within ${seconds} s`;
      endGroup(child.pid);
    }, seconds * 1000);
    const finish = (code, why) => {
      clearTimeout(overtime);
      endGroup(child.pid);
      done({ code, fault: fault ?? why, output: Buffer.concat(chunks).toString() });
    };
    groups.add(child.pid);
    child.on('error', ({ message }) => finish(undefined, message));
    // What was started in the background may hold the output open for ever.
    child.on('exit', () => setTimeout(() => endGroup(child.pid), 1000).unref());
    child.on('close', (code, signal) =>
      finish(
        code,
        code === 0 ? undefined : `ended with ${code === null ? signal : `code ${code}`}`,
      ),
    );
  });
}

/** Ends all that commands have started and is still there. */
export const endAll = () => [...groups].forEach(endGroup);

function endGroup(pid) {
  if (!pid) return;
  groups.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

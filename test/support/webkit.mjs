// WebKit is driven through its own driver on a screen that exists only in memory.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from './ports.mjs';

/** Starts WebKitWebDriver under Xvfb until this process ends; gives back the driver's port. */
export async function startWebKit({ webkitDriver, xvfb }) {
  const display = process.env.DISPLAY ?? (await startScreen(xvfb));
  const port = await freePort();
  const driver = child(webkitDriver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      // Containers seldom allow the namespaces that WebKit's own sandbox wants.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      // To paint in layers without a graphics card takes as long as all else that the tests do.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
    stdio: 'ignore',
  });
  await untilListening(port, driver);
  return port;
}

function startScreen(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const screen = child(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((done, failed) => {
    screen.stdio[3].once('data', (number) => {
      // An open pipe would keep this process alive.
      screen.stdio[3].unref();
      done(`:${String(number).trim()}`);
    });
    screen.once('exit', (code) => failed(new Error(`Xvfb ended with code ${code}`)));
  });
}

function child(file, args, options) {
  const started = spawn(file, args, options);
  process.once('exit', () => started.kill());
  started.unref();
  return started;
}

async function untilListening(port, driver) {
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver did not start');
    await new Promise((done) => setTimeout(done, 50));
  }
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

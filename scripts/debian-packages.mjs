// Installs what a test needs and a machine lacks: on Debian, as root. Elsewhere it is said what to
// install, since no test tool may download its own.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const APT = '/usr/bin/apt-get';
const POLICY = '/usr/sbin/policy-rc.d';

/** Whether packages can be installed without asking anybody. */
export const canInstall = () => process.getuid?.() === 0 && existsSync(APT);

/** Installs packages where that is possible, and says so; servers among them are not started. */
export function installPackages(names, why) {
  if (!canInstall()) return;
  console.log(`Installing ${names.join(', ')}: ${why}.`);
  const options = {
    // What is said here must not get into what a test prints.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const isOwn = !existsSync(POLICY);
  try {
    if (isOwn) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    execFileSync(APT, ['update'], options);
    execFileSync(APT, argumentsFor(names), options);
  } catch (error) {
    console.error(`The installation failed: ${error.message}`);
  } finally {
    if (isOwn) rmSync(POLICY, { force: true });
  }
}

/** The command that installs packages, for a message. */
export const installCommand = (names) =>
  `sudo apt-get update && sudo apt-get ${argumentsFor(names).join(' ')}`;

const argumentsFor = (names) => ['install', '-y', '--no-install-recommends', ...names];

// Finds Java, which the Nu HTML checker is written in.
import { join } from 'node:path';
import { installCommand, installPackages } from './debian-packages.mjs';
import { findOrInstall, locate, thisMachine } from './programs.mjs';

const DEBIAN_PACKAGES = ['default-jre-headless'];

/** The path of Java, which is installed first where that is needed and possible. */
export function requireJava({
  machine = thisMachine(),
  install = () => installPackages(DEBIAN_PACKAGES, 'the Nu HTML checker needs Java'),
} = {}) {
  return findOrInstall({ find, install, say: howToInstall, machine }).java;
}

const find = (machine) => ({ java: locate({ names: ['java'], places: atHome }, machine) });

const atHome = ({ env }) => (env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin/java')] : []);

const howToInstall = () =>
  `The Nu HTML checker needs Java. On Debian or Ubuntu: ${installCommand(DEBIAN_PACKAGES)}`;

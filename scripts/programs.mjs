// Finds programs on a machine. Each call looks again, since a program may have been installed meanwhile.
// The machine is an option, so that tests can give another one.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** This machine as it is now: its variables, its root folder and its users' folder. */
export const thisMachine = () => ({ env: process.env, root: '/', home: homedir() });

/**
 * The path of a program, or undefined: what a variable names, what is in the PATH, or one of the
 * places that `places(machine)` lists.
 */
export function locate({ variables = [], names = [], places = () => [] }, machine) {
  const { env } = machine;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...variables.map((name) => env[name]).filter(Boolean),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places(machine),
  ].find(isExecutable);
}

/** The names in a folder; none where there is no such folder. */
export function list(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * Finds everything by `find(machine)`; where something is missing, calls `install` and looks again.
 * What is missing then ends in an error in the words of `say(names)`.
 */
export function findOrInstall({ find, install, say, machine }) {
  const missing = (found) => Object.keys(found).filter((key) => !found[key]);
  let found = find(machine);
  if (missing(found).length) {
    install();
    found = find(machine);
  }
  const absent = missing(found);
  if (absent.length) throw new Error(say(absent));
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

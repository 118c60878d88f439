// Finds PHP, in which the WordPress plugin is tested.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installCommand, installPackages } from './debian-packages.mjs';

const DEBIAN_PACKAGES = ['php-cli'];

/** The path of PHP, installing it first where that is possible. */
export function requirePhp() {
  const found = findPhp();
  if (found) return found;
  installPackages(DEBIAN_PACKAGES, 'the WordPress plugin is tested in PHP');
  const installed = findPhp();
  if (installed) return installed;
  throw new Error(
    `PHP was not found, in which the WordPress plugin is tested. On Debian or Ubuntu: ${installCommand(DEBIAN_PACKAGES)}. Elsewhere, install it and name it in PHP_PATH.`,
  );
}

function findPhp() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [process.env.PHP_PATH, ...folders.map((folder) => join(folder, 'php'))];
  return places.filter(Boolean).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

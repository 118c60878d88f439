// Finds PHP, in which the WordPress plugin is tested.
import { installCommand, installPackages } from './debian-packages.mjs';
import { findOrInstall, locate, thisMachine } from './programs.mjs';

const DEBIAN_PACKAGES = ['php-cli'];

/** The path of PHP, which is installed first where that is needed and possible. */
export function requirePhp({
  machine = thisMachine(),
  install = () => installPackages(DEBIAN_PACKAGES, 'the WordPress plugin is tested in PHP'),
} = {}) {
  return findOrInstall({ find, install, say: howToInstall, machine }).php;
}

const find = (machine) => ({
  php: locate({ variables: ['PHP_PATH'], names: ['php'] }, machine),
});

const howToInstall = () =>
  `The WordPress plugin is tested in PHP. On Debian or Ubuntu: ${installCommand(DEBIAN_PACKAGES)}. Elsewhere, install it and name it in PHP_PATH.`;

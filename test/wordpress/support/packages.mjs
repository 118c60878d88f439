// Finds WordPress, PHP and MariaDB, as Debian packs them, and installs them where it may.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installCommand, installPackages } from '../../../scripts/debian-packages.mjs';
import { findOrInstall, list, locate, thisMachine } from '../../../scripts/programs.mjs';

const DEBIAN_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  // The server alone: its package without `-core` would start one for the whole machine.
  'mariadb-server-core',
  'unzip',
];

const PROGRAMS = {
  php: program('PHP_PATH', 'php'),
  mariadbd: program('MARIADBD_PATH', 'mariadbd'),
  mariadbInstallDb: program('MARIADB_INSTALL_DB_PATH', 'mariadb-install-db'),
  unzip: program('UNZIP_PATH', 'unzip'),
};

/** Paths of all that a WordPress of one's own is made of; installs what is missing, or throws. */
export function requirePackages({
  machine = thisMachine(),
  install = () => installPackages(DEBIAN_PACKAGES, 'the tests use a real WordPress'),
} = {}) {
  return findOrInstall({ find, install, say: howToInstall, machine });
}

function find(machine) {
  const wordpress = machine.env.WORDPRESS_PATH ?? join(machine.root, 'usr/share/wordpress');
  const programs = Object.entries(PROGRAMS).map(([key, each]) => [key, locate(each, machine)]);
  return {
    ...Object.fromEntries(programs),
    wordpress: existsSync(join(wordpress, 'wp-load.php')) ? wordpress : undefined,
    theme: themesOf(wordpress)[0],
  };
}

function program(variable, name) {
  // Servers are not in everybody's PATH.
  const places = ({ root }) =>
    ['usr/sbin', 'usr/local/sbin'].map((folder) => join(root, folder, name));
  return { variables: [variable], names: [name], places };
}

/** The names of the themes that a WordPress has. */
export function themesOf(wordpress) {
  return list(join(wordpress, 'wp-content/themes')).filter((name) => !name.includes('.'));
}

function howToInstall(absent) {
  const variables = Object.values(PROGRAMS).flatMap(({ variables: each }) => each);
  return [
    `What a WordPress of the tests' own needs was not found: ${absent.join(', ')}.`,
    'On Debian or Ubuntu, install it with:',
    `  ${installCommand(DEBIAN_PACKAGES)}`,
    `Elsewhere, install it and name the paths in: WORDPRESS_PATH, ${variables.join(', ')}.`,
  ].join('\n');
}

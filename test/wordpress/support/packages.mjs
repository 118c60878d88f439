// Finds WordPress, PHP and MariaDB, as Debian packs them, and installs them where it may.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installCommand, installPackages } from '../../../scripts/debian-packages.mjs';

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
  php: { variable: 'PHP_PATH', name: 'php' },
  mariadbd: { variable: 'MARIADBD_PATH', name: 'mariadbd' },
  mariadbInstallDb: { variable: 'MARIADB_INSTALL_DB_PATH', name: 'mariadb-install-db' },
  unzip: { variable: 'UNZIP_PATH', name: 'unzip' },
};

/** Paths of all that a WordPress of one's own is made of; installs what is missing, or throws. */
export function requirePackages() {
  let found = find();
  if (missing(found).length) {
    installPackages(DEBIAN_PACKAGES, 'the tests use a real WordPress');
    found = find();
  }
  const absent = missing(found);
  if (absent.length) throw new Error(howToInstall(absent));
  return found;
}

function find() {
  const wordpress = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
  const programs = Object.entries(PROGRAMS).map(([key, program]) => [key, locate(program)]);
  return {
    ...Object.fromEntries(programs),
    wordpress: existsSync(join(wordpress, 'wp-load.php')) ? wordpress : undefined,
    theme: themesOf(wordpress)[0],
  };
}

const missing = (found) => Object.keys(found).filter((key) => !found[key]);

function locate({ variable, name }) {
  // Servers are not in everybody's PATH.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const places = [process.env[variable], ...folders.map((folder) => join(folder, name))];
  return places.find((path) => path && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The names of the themes that a WordPress has. */
export function themesOf(wordpress) {
  const folder = join(wordpress, 'wp-content/themes');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes('.')) : [];
}

function howToInstall(absent) {
  const variables = Object.values(PROGRAMS).map(({ variable }) => variable);
  return [
    `What a WordPress of the tests' own needs was not found: ${absent.join(', ')}.`,
    'On Debian or Ubuntu, install it with:',
    `  ${installCommand(DEBIAN_PACKAGES)}`,
    `Elsewhere, install it and name the paths in: WORDPRESS_PATH, ${variables.join(', ')}.`,
  ].join('\n');
}

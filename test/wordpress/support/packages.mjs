// Finds WordPress, PHP and MariaDB, as Debian packs them, and installs them where it may.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DEBIAN_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  // The server alone: its package without `-core` would start one for the whole machine.
  'mariadb-server-core',
];

const PROGRAMS = {
  php: { variable: 'PHP_PATH', name: 'php' },
  mariadbd: { variable: 'MARIADBD_PATH', name: 'mariadbd' },
  mariadbInstallDb: { variable: 'MARIADB_INSTALL_DB_PATH', name: 'mariadb-install-db' },
};

/** Paths of all that a WordPress of one's own is made of; installs what is missing, or throws. */
export function requirePackages() {
  let found = find();
  if (missing(found).length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install();
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

function themesOf(wordpress) {
  const folder = join(wordpress, 'wp-content/themes');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes('.')) : [];
}

function install() {
  console.log(`Installing ${DEBIAN_PACKAGES.join(', ')}: the tests use a real WordPress.`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  // Debian's WordPress brings a web server with it, which is to stay off.
  const policy = '/usr/sbin/policy-rc.d';
  const isOwn = !existsSync(policy);
  try {
    if (isOwn) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    execFileSync('apt-get', ['update'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES],
      options,
    );
  } catch (error) {
    console.error(`The installation failed: ${error.message}`);
  } finally {
    if (isOwn) rmSync(policy, { force: true });
  }
}

function howToInstall(absent) {
  const variables = Object.values(PROGRAMS).map(({ variable }) => variable);
  return [
    `What a WordPress of the tests' own needs was not found: ${absent.join(', ')}.`,
    'On Debian or Ubuntu, install it with:',
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`,
    `Elsewhere, install it and name the paths in: WORDPRESS_PATH, ${variables.join(', ')}.`,
  ].join('\n');
}

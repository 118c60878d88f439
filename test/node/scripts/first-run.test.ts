// The first run on a machine: what is missing is installed, and found in the same run.
import assert from 'node:assert/strict';
import fs, { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findBrowsers, requireBrowsers } from '../../../scripts/browsers.mjs';
import { requireJava } from '../../../scripts/java.mjs';
import { ROOT } from '../../../scripts/packages.mjs';
import { requirePhp } from '../../../scripts/php.mjs';
import { requirePackages } from '../../wordpress/support/packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'factbox-machine-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** A machine with nothing on it; `put` installs programs, and empty files, by their paths. */
function emptyMachine() {
  const root = join(folder, String(count++));
  const put = (...paths: string[]): void => {
    for (const path of paths) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '#!/bin/sh\n');
      chmodSync(file, 0o755);
    }
  };
  const env: Record<string, string> = {
    PATH: [join(root, 'usr/local/bin'), join(root, 'usr/bin')].join(delimiter),
  };
  return { root, put, machine: { env, root, home: join(root, 'home') } };
}

/** What Debian's packages put where. */
const debian = {
  browsers: [
    'usr/bin/chromium-headless-shell',
    'usr/bin/firefox-esr',
    'usr/bin/WebKitWebDriver',
    'usr/bin/Xvfb',
    'usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ],
  java: ['usr/bin/java'],
  php: ['usr/bin/php'],
  wordpress: [
    'usr/bin/php',
    'usr/sbin/mariadbd',
    'usr/bin/mariadb-install-db',
    'usr/bin/unzip',
    'usr/share/wordpress/wp-load.php',
    'usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  ],
};

const needs = [
  ['browsers', requireBrowsers, /chromium, firefox, webkitDriver, miniBrowser, xvfb/],
  ['java', requireJava, /needs Java/],
  ['php', requirePhp, /in PHP/],
  ['wordpress', requirePackages, /php, mariadbd, mariadbInstallDb, unzip, wordpress, theme/],
] as const;

for (const [name, require, complaint] of needs) {
  test(`what the tests need of ${name} is absent, installed and found in one run`, () => {
    const { machine, put, root } = emptyMachine();
    assert.throws(() => require({ machine, install: () => {} }), complaint);
    let installs = 0;
    const install = (): void => {
      installs += 1;
      put(...debian[name]);
    };
    const found: object | string = require({ machine, install });
    const paths = typeof found === 'string' ? [found] : Object.values(found as object);
    const isOwn = (path: unknown): boolean =>
      path === 'twentytwentythree' || String(path).startsWith(root);
    assert.deepEqual(
      paths.filter((path) => !isOwn(path)),
      [],
    );
    assert.deepEqual(require({ machine, install }), found);
    assert.equal(installs, 1, 'what is there is not installed again');
  });
}

for (const missing of debian.browsers) {
  test(`without ${missing} alone, that alone is missed`, () => {
    const { machine, put } = emptyMachine();
    put(...debian.browsers.filter((path) => path !== missing));
    const absent = Object.entries(findBrowsers(machine)).filter(([, path]) => !path);
    assert.equal(absent.length, 1);
    assert.throws(
      () => requireBrowsers({ machine, install: () => {} }),
      new RegExp(`not found: ${absent[0]![0]}\\.`),
    );
  });
}

for (const path of [
  'usr/lib/webkit2gtk-4.0/MiniBrowser',
  'usr/libexec/webkit2gtk-4.1/MiniBrowser',
  'usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
]) {
  test(`MiniBrowser is found in ${path}`, () => {
    const { machine, put, root } = emptyMachine();
    put(path);
    assert.equal(findBrowsers(machine).miniBrowser, join(root, path));
  });
}

test('a browser that a variable names comes before one in the PATH, that before a fetched one', () => {
  const { machine, put, root } = emptyMachine();
  put('cache/chromium-99/chrome-linux/chrome', 'cache/chromium-100/chrome-linux64/chrome');
  machine.env['PLAYWRIGHT_BROWSERS_PATH'] = join(root, 'cache');
  const chromium = (): string | undefined => findBrowsers(machine).chromium;
  assert.equal(chromium(), join(root, 'cache/chromium-100/chrome-linux64/chrome'));
  put('usr/bin/chromium');
  assert.equal(chromium(), join(root, 'usr/bin/chromium'));
  put('own/chrome');
  machine.env['CHROME_PATH'] = join(root, 'own/chrome');
  assert.equal(chromium(), join(root, 'own/chrome'));
});

test('a module that finds programs reads nothing of the machine when it is loaded', async () => {
  const modules = [
    ...['browsers', 'debian-packages', 'java', 'php', 'programs', 'run'].map(
      (name) => `scripts/${name}`,
    ),
    'test/support/webkit',
    ...['newer', 'packages', 'processes'].map((name) => `test/wordpress/support/${name}`),
  ];
  const read: string[] = [];
  const { env } = process;
  const { accessSync, readdirSync, statSync } = fs;
  const kept = { accessSync, existsSync: fs.existsSync, readdirSync, statSync };
  for (const name of Object.keys(kept) as (keyof typeof kept)[]) {
    Object.assign(fs, {
      [name]: (path: string, ...more: never[]) => {
        if (!path.startsWith(ROOT)) read.push(`${name} ${path}`);
        return (kept[name] as (...args: unknown[]) => unknown)(path, ...more);
      },
    });
  }
  process.env = new Proxy(env, {
    get: (target, name) => {
      if (/^(?:PATH|DISPLAY|HOME|JAVA_HOME|\w+_PATH)$/.test(String(name))) read.push(String(name));
      return target[String(name)];
    },
  });
  syncBuiltinESMExports();
  try {
    existsSync('/usr/bin');
    assert.deepEqual(read.splice(0), ['existsSync /usr/bin'], 'what is read is noticed');
    for (const name of modules) {
      await import(`${pathToFileURL(join(ROOT, name)).href}.mjs?anew`);
    }
  } finally {
    process.env = env;
    Object.assign(fs, kept);
    syncBuiltinESMExports();
  }
  assert.deepEqual(read, []);
});

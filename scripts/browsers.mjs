// Finds the browsers that the tests drive. No test tool may download its own: an installed browser
// is the one readers have, and continuous integration often has no other network than a registry.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installCommand, installPackages } from './debian-packages.mjs';

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

const MAC = '/Applications';

const CANDIDATES = {
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'CHROME_BIN'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    ],
    cache: ['chromium-', ['chrome-linux/chrome', 'chrome-linux64/chrome']],
  },
  firefox: {
    variables: ['FIREFOX_PATH', 'FIREFOX_BIN'],
    names: ['firefox-esr', 'firefox'],
    paths: [`${MAC}/Firefox.app/Contents/MacOS/firefox`],
  },
  webkitDriver: {
    variables: ['WEBKIT_DRIVER_PATH'],
    names: ['WebKitWebDriver'],
    paths: [],
  },
  miniBrowser: {
    variables: ['MINIBROWSER_PATH'],
    names: ['MiniBrowser'],
    paths: miniBrowserPaths(),
  },
  xvfb: { variables: ['XVFB_PATH'], names: ['Xvfb'], paths: [] },
};

/** Flags that Chromium needs to run as root in a container and to stay off the network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Paths of every browser and driver, installing them first where that is possible. */
export function requireBrowsers() {
  let found = findBrowsers();
  if (missing(found).length) {
    installPackages(DEBIAN_PACKAGES, 'the tests drive real browsers');
    found = findBrowsers();
  }
  const absent = missing(found);
  if (absent.length) throw new Error(howToInstall(absent));
  return found;
}

/** Paths of the browsers and drivers on this machine; undefined for one that is not there. */
export function findBrowsers() {
  return Object.fromEntries(Object.entries(CANDIDATES).map(([key, spec]) => [key, locate(spec)]));
}

function missing(found) {
  return Object.keys(CANDIDATES).filter((key) => !found[key]);
}

function locate({ variables, names, paths, cache }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    ...variables.map((name) => process.env[name]).filter(Boolean),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...paths,
    ...(cache ? cached(...cache) : []),
  ];
  return places.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function cached(prefix, files) {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library/Caches/ms-playwright')
      : join(homedir(), '.cache/ms-playwright'));
  return list(root)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => files.map((file) => join(root, name, file)));
}

// Debian keeps MiniBrowser out of PATH, in a folder named after the machine and the WebKit release.
function miniBrowserPaths() {
  return ['/usr/lib', '/usr/libexec'].flatMap((lib) =>
    ['', ...list(lib).filter((name) => name.endsWith('-linux-gnu'))].flatMap((triplet) =>
      list(join(lib, triplet))
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => join(lib, triplet, name, 'MiniBrowser')),
    ),
  );
}

function list(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function howToInstall(absent) {
  const variables = absent.map((key) => `${CANDIDATES[key].variables[0]} (${key})`);
  return [
    `Browsers that the tests need were not found: ${absent.join(', ')}.`,
    'On Debian or Ubuntu, install them with:',
    `  ${installCommand(DEBIAN_PACKAGES)}`,
    `Elsewhere, install them and name their paths in: ${variables.join(', ')}.`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(requireBrowsers());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

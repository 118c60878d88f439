// Finds the browsers that the tests drive. No test tool may download its own: an installed browser
// is the one readers have, and continuous integration often has no other network than a registry.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installCommand, installPackages } from './debian-packages.mjs';
import { findOrInstall, list, locate, thisMachine } from './programs.mjs';

const DEBIAN_PACKAGES = ['chromium-headless-shell', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

const BROWSERS = {
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'CHROME_BIN'],
    // The same engine without windows and tabs opens a page in a third of the time.
    names: [
      'chromium-headless-shell',
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    ],
    places: (machine) => [
      application(machine, 'Google Chrome'),
      application(machine, 'Chromium'),
      ...cachedChromiums(machine),
    ],
  },
  firefox: {
    variables: ['FIREFOX_PATH', 'FIREFOX_BIN'],
    names: ['firefox-esr', 'firefox'],
    places: (machine) => [application(machine, 'Firefox', 'firefox')],
  },
  webkitDriver: { variables: ['WEBKIT_DRIVER_PATH'], names: ['WebKitWebDriver'] },
  miniBrowser: {
    variables: ['MINIBROWSER_PATH'],
    names: ['MiniBrowser'],
    places: miniBrowsers,
  },
  xvfb: { variables: ['XVFB_PATH'], names: ['Xvfb'] },
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
export function requireBrowsers({
  machine = thisMachine(),
  install = () => installPackages(DEBIAN_PACKAGES, 'the tests drive real browsers'),
} = {}) {
  return findOrInstall({ find: findBrowsers, install, say: howToInstall, machine });
}

/** Paths of the browsers and drivers on a machine; undefined for one that is not there. */
export function findBrowsers(machine = thisMachine()) {
  return Object.fromEntries(
    Object.entries(BROWSERS).map(([key, browser]) => [key, locate(browser, machine)]),
  );
}

const application = ({ root }, name, file = name) =>
  join(root, `Applications/${name}.app/Contents/MacOS/${file}`);

// What Playwright has fetched, the newest first.
function cachedChromiums({ env, home }) {
  const folders = [env.PLAYWRIGHT_BROWSERS_PATH].filter(Boolean);
  if (!folders.length) {
    folders.push(join(home, 'Library/Caches/ms-playwright'), join(home, '.cache/ms-playwright'));
  }
  return folders.flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith('chromium-'))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((name) =>
        ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((file) => join(folder, name, file)),
      ),
  );
}

// Debian keeps MiniBrowser out of PATH, in a folder named after the machine and the WebKit release.
function miniBrowsers({ root }) {
  return ['usr/lib', 'usr/libexec']
    .map((lib) => join(root, lib))
    .flatMap((lib) =>
      ['', ...list(lib).filter((name) => name.endsWith('-linux-gnu'))].map((triplet) =>
        join(lib, triplet),
      ),
    )
    .flatMap((folder) =>
      list(folder)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => join(folder, name, 'MiniBrowser')),
    );
}

function howToInstall(absent) {
  const variables = absent.map((key) => `${BROWSERS[key].variables[0]} (${key})`);
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

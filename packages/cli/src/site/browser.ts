import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type * as Playwright from 'playwright-core';
import { CommandError } from '../io.js';

// The same engine without windows and tabs comes first: it opens a page in a third of the time.
const names = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Pictures are of what this machine serves, and nothing else is asked for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** An installed Chromium: the one that `CHROME_PATH` names, one in the `PATH`, or a usual place. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...[env['CHROME_PATH'] ?? env['CHROMIUM_PATH'] ?? []].flat(),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ];
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a browser to take pictures with; says what to do where there is none. */
export async function openChromium(): Promise<Playwright.Browser> {
  const without = 'or build with --no-images';
  const executablePath = findChromium();
  if (!executablePath) {
    throw new CommandError(
      `images are made by Chromium, and none was found; install it (on Debian: apt-get install chromium-headless-shell), name it in CHROME_PATH, ${without}`,
    );
  }
  let playwright: typeof Playwright;
  try {
    playwright = await import('playwright-core');
  } catch {
    throw new CommandError(
      `images need the package playwright-core; run npm install playwright-core, ${without}`,
    );
  }
  try {
    return await playwright.chromium.launch({ executablePath, args });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new CommandError(`${executablePath} does not start: ${reason}; mend it, ${without}`);
  }
}

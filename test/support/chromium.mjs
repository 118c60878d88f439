import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, requireBrowsers } from '../../scripts/browsers.mjs';

/** The system's Chromium, driven by Playwright, which can emulate more than the test runner. */
export function openBrowser({ args = [], env } = {}) {
  return chromium.launch({
    executablePath: requireBrowsers().chromium,
    args: [...CHROMIUM_ARGS, ...args],
    ...(env && { env }),
  });
}

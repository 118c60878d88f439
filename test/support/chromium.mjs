import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, requireBrowsers } from '../../scripts/browsers.mjs';
import { PATIENCE } from './patience.mjs';

/** The system's Chromium, driven by Playwright, which can emulate more than the test runner. */
export async function openBrowser({ args = [], env } = {}) {
  const browser = await chromium.launch({
    executablePath: requireBrowsers().chromium,
    args: [...CHROMIUM_ARGS, ...args],
    timeout: PATIENCE,
    ...(env && { env }),
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (settings) => {
    const context = await newContext(settings);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

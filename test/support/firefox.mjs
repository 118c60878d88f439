import puppeteer from 'puppeteer-core';
import { requireBrowsers } from '../../scripts/browsers.mjs';
import { PATIENCE } from './patience.mjs';

/** The system's Firefox, by WebDriver BiDi, since Playwright drives only its own. */
export async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowsers().firefox,
    timeout: PATIENCE,
  });
  return {
    version: async () => (await browser.version()).replace(/^firefox\//i, ''),
    newPage: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
    close: () => browser.close(),
  };
}

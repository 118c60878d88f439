import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from '../scripts/browsers.mjs';
import { PATIENCE } from './support/patience.mjs';
import { configFor, everyBrowser } from './wtr.base.mjs';

// The Chrome launcher speaks WebDriver BiDi to Firefox, so that no driver is needed.
const launchOptions = {
  browser: 'firefox',
  executablePath: requireBrowsers().firefox,
  timeout: PATIENCE,
};

export default await configFor(chromeLauncher({ puppeteer, launchOptions }), everyBrowser);

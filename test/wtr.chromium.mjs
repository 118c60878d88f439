import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS, requireBrowsers } from '../scripts/browsers.mjs';
import { PATIENCE } from './support/patience.mjs';
import { chromiumOnly, configFor, everyBrowser } from './wtr.base.mjs';

const launchOptions = {
  executablePath: requireBrowsers().chromium,
  args: CHROMIUM_ARGS,
  timeout: PATIENCE,
};

export default await configFor(chromeLauncher({ launchOptions }), [
  ...everyBrowser,
  ...chromiumOnly,
]);

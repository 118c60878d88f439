import { webdriverLauncher } from '@web/test-runner-webdriver';
import { requireBrowsers } from '../scripts/browsers.mjs';
import { startWebKit } from './support/webkit.mjs';
import { configFor, everyBrowser } from './wtr.base.mjs';

const browsers = requireBrowsers();
const port = await startWebKit(browsers);

const launcher = webdriverLauncher({
  automationProtocol: 'webdriver',
  hostname: '127.0.0.1',
  port,
  path: '/',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browsers.miniBrowser, args: ['--automation'] },
  },
});

export default await configFor(launcher, everyBrowser);

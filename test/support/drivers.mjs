// Firefox and WebKit behind the few things that a test of a page needs, since Playwright drives
// neither as a system has it.
import WebDriver from 'webdriver';
import { requireBrowsers } from '../../scripts/browsers.mjs';
import { openFirefox } from './firefox.mjs';
import { startWebKit } from './webkit.mjs';

/**
 * Starts a browser with one page: `goto(url)`, `evaluate(fn, ...values)` for functions that do not
 * wait, `press(x, y)` and `type(key)` as a reader does, `chords(list)` for keys with others held, such
 * as `Shift+Tab`, `write(text)`, `resize(width, height)` and `close()`.
 */
export const drivers = {
  async Firefox() {
    const browser = await openFirefox();
    const page = await browser.newPage();
    return {
      goto: (url) => page.goto(url),
      evaluate: (fn, ...values) => page.evaluate(fn, ...values),
      press: (x, y) => page.mouse.click(x, y),
      type: (key) => page.keyboard.press(key),
      chords: async (chords) => {
        for (const chord of chords) {
          const held = heldIn(chord);
          for (const key of held) await page.keyboard.down(key);
          await page.keyboard.press(lastOf(chord));
          for (const key of held) await page.keyboard.up(key);
        }
      },
      write: (text) => page.keyboard.type(text),
      resize: (width, height) => page.setViewport({ width, height }),
      close: () => browser.close(),
    };
  },

  async WebKit() {
    const browsers = requireBrowsers();
    const driver = await WebDriver.newSession({
      hostname: '127.0.0.1',
      port: await startWebKit(browsers),
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browsers.miniBrowser, args: ['--automation'] },
      },
    });
    const act = (type, id, actions, more = {}) =>
      driver.performActions([{ type, id, ...more, actions }]);
    return {
      goto: (url) => driver.navigateTo(url),
      evaluate: (fn, ...values) => driver.executeScript(`return (${fn})(...arguments)`, values),
      press: (x, y) =>
        act(
          'pointer',
          'mouse',
          [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
          { parameters: { pointerType: 'mouse' } },
        ),
      type: (key) =>
        act('key', 'keys', [
          { type: 'keyDown', value: keys[key] },
          { type: 'keyUp', value: keys[key] },
        ]),
      chords: (chords) =>
        act(
          'key',
          'keys',
          chords.flatMap((chord) => {
            const held = heldIn(chord).map((name) => keys[name]);
            const value = keys[lastOf(chord)] ?? lastOf(chord);
            return [
              ...held.map((each) => ({ type: 'keyDown', value: each })),
              { type: 'keyDown', value },
              { type: 'keyUp', value },
              ...held.map((each) => ({ type: 'keyUp', value: each })),
            ];
          }),
        ),
      write: (text) =>
        act(
          'key',
          'keys',
          [...text].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        ),
      resize: async (width, height) => {
        // What a window has besides its page differs; so it is measured.
        await driver.setWindowRect(null, null, width, height);
        const [inner, high] = await driver.executeScript('return [innerWidth, innerHeight]', []);
        await driver.setWindowRect(null, null, 2 * width - inner, 2 * height - high);
      },
      close: () => driver.deleteSession(),
    };
  },
};

/** Keys by the numbers that WebDriver has for them. */
const keys = {
  Alt: '\ue00a',
  ArrowDown: '\ue015',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  ArrowUp: '\ue013',
  Control: '\ue009',
  Delete: '\ue017',
  Enter: '\ue007',
  Escape: '\ue00c',
  Shift: '\ue008',
  Space: ' ',
  Tab: '\ue004',
};

/** The keys that a chord holds. */
const heldIn = (chord) => (chord === '+' ? [] : chord.split('+').slice(0, -1));

/** The key of a chord, behind those that are held. */
const lastOf = (chord) => (chord === '+' ? '+' : chord.split('+').at(-1));

// Browsers behind a keyboard and nothing else: what a reporter can do who has no mouse.
import { drivers } from './drivers.mjs';
import { openBrowser } from './chromium.mjs';

/**
 * Starts a browser with one page: `goto(url)`, `evaluate(fn, ...values)` for functions that do not wait,
 * `press(chords)`, each such as `Shift+ArrowDown`, `write(text)` and `close()`.
 */
export const keyboards = {
  async Chromium() {
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    return {
      goto: (url) => page.goto(url),
      // Playwright takes one value.
      evaluate: (fn, ...values) => page.evaluate(`(${fn})(...${JSON.stringify(values)})`),
      press: async (chords) => {
        for (const chord of chords) await page.keyboard.press(chord);
      },
      write: (text) => page.keyboard.type(text),
      close: () => browser.close(),
    };
  },

  async Firefox() {
    const browser = await drivers.Firefox();
    await browser.resize(1280, 900);
    return { ...browser, press: browser.chords, write: browser.write };
  },

  async WebKit() {
    const browser = await drivers.WebKit();
    await browser.resize(1280, 900);
    return { ...browser, press: browser.chords, write: browser.write };
  },
};

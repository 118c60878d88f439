// `npm run pictures:studio`: the pictures in docs/studio.md, taken of Studio as it was built last.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/support/chromium.mjs';
import { ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

const FOLDER = join(ROOT, 'docs/studio');
mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve({ mounts: { '/': join(ROOT, 'dist/studio') } });
const browser = await openBrowser();
const page = await browser.newPage({
  viewport: { width: 1240, height: 720 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
const session = await page.context().newCDPSession(page);
const take = async (name) => {
  // What the clock says would make every picture another one.
  await page.evaluate(() => (document.querySelector('.kept').style.visibility = 'hidden'));
  await page.waitForTimeout(500);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
};

await page.goto(`${url}/`);
await page.locator('#paste:focus').waitFor();
await take('1-paste');
await page.getByRole('button', { name: 'Try it with an example' }).press('Enter');
await page.locator('#article-text:focus').waitFor();
await page.keyboard.press('ArrowDown');
await page.keyboard.press('ArrowDown');
await take('2-choose');
await page.keyboard.press('m');
await page.locator('[id$="millbrook-kind"]:focus').waitFor();
await page.getByLabel('Kind').first().selectOption('group');
await page.locator('factbox-matrix').getByText('Millbrook').first().waitFor();
await take('3-state');
await page.getByRole('button', { name: 'All facts' }).press('Enter');
await page.getByRole('button', { name: /Take it.*The weir/ }).press('Enter');
await page.locator('factbox-quote').getByText('Ada Holt').first().waitFor();
await take('4-found');
await page.getByRole('button', { name: 'Use the boxes' }).press('Enter');
await page.locator('dialog .snippet-preview').filter({ visible: true }).first().waitFor();
await take('5-use');
await browser.close();
await close();

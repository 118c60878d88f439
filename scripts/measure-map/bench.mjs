// Loads pages in a browser and tells what that cost their main threads.
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** Milliseconds after which a page is first looked at, and in which it comes to rest once drawn. */
const REST = 400;
const PATIENCE = 20_000;

/**
 * Opens a page in a fresh profile and gives it to `use` once it is drawn and at rest.
 * Only plain expressions run in it: a test driver's own functions would first load their large
 * scripts into the thread that is measured.
 */
export async function open({ browser, url, width, isDrawn, onResponse }, use) {
  const context = await browser.newContext({ viewport: { width: width + 20, height: 1200 } });
  const tab = await context.newPage();
  const client = await context.newCDPSession(tab);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const run = async (expression) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: fault } = await client.send('Runtime.evaluate', options);
    if (fault) throw new Error(`${url}: ${fault.exception?.description ?? fault.text}`);
    return result.value;
  };
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  try {
    if (onResponse) tab.on('response', onResponse);
    await tab.goto(url);
    const end = Date.now() + PATIENCE;
    do {
      if (Date.now() > end) throw new Error(`${url} was not drawn`);
      await wait(REST);
    } while (!(await run(isDrawn)));
    await wait(REST);
    return await use({ tab, run, spent });
  } finally {
    await context.close();
  }
}

/** The bytes, brotli 11, of all that a page loads, itself included; and a picture of it. */
export async function weigh(page, path) {
  const loading = [];
  const onResponse = (response) => loading.push(response.body().catch(() => Buffer.alloc(0)));
  return open({ ...page, onResponse }, async ({ tab }) => {
    if (path) await tab.screenshot({ path });
    const bodies = await Promise.all(loading);
    return bodies.reduce((sum, body) => sum + (body.length && brotliCompressSync(body).length), 0);
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

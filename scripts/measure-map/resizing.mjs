import { median, open } from './bench.mjs';

const STEPS = 20;

// Counted from the page's first line on.
const COUNTING = `<script>
  globalThis.parses = 0;
  for (const [owner, name] of [[JSON, 'parse'], [Response.prototype, 'json']]) {
    const own = owner[name];
    owner[name] = function (...args) { globalThis.parses += 1; return own.apply(this, args); };
  }
</script>`;

/** Puts the counter of parsed files before a page's content. */
export const withCounter = (html) => COUNTING + html;

/** Makes a page narrower step by step: what a step costs, and whether anything is read anew. */
export const measureResizing = (page) =>
  open(page, async ({ run, spent }) => {
    const read = () => run(`[parses, performance.getEntriesByType('resource').length]`);
    const before = await read();
    const steps = [];
    for (let step = 1; step <= STEPS; step++) {
      const from = await spent();
      await run(`new Promise((done) => {
        document.querySelector('#box').style.inlineSize = '${page.width - step * 4}px';
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)));
      })`);
      steps.push((await spent()).TaskDuration - from.TaskDuration);
    }
    const after = await read();
    const [parses, fetches] = after.map((count, i) => count - before[i]);
    return { step: median(steps), parses, fetches };
  });

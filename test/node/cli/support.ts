import type { Dataset } from '@factbox/dataset';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import json from '../../support/harbour.json' with { type: 'json' };
import { main } from '../../../packages/cli/src/cli.js';

/** A folder for one test file, removed when its tests are done. */
export function useFolder(): { path: string; write: (name: string, text: string) => string } {
  const path = mkdtempSync(join(tmpdir(), 'factbox-cli-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write: (name, text) => {
      writeFileSync(join(path, name), text);
      return name;
    },
  };
}

/** Runs the command in a folder; gives its exit code and what it said. */
export async function run(
  cwd: string,
  ...argv: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** An article about a harbour, made up for these tests. */
export const articleText = `4 May 2021

The Harbour That Would Not Close

Mara Lind

Fishermen met the mayor of Saltby on Monday – the third meeting this spring. “We will stay,” said their speaker, Tom Reed, “and we will keep fishing.”

A Quarrel of Years

The port authority says that the quay is unsafe. “The quay sinks by two centimetres a year, which is more than any repair can mend,” its engineer Ann Holt told the council. Reed calls the figure “nonsense.”

Who pays for the repair is open. The council has asked the province for money; the province has not answered.

What Comes Next?

A vote is due in June. Until then the boats go out as before.

No comments:
`;

/** The same article as a page. */
export const articlePage = `<!doctype html><html lang="en"><head><title>Harbour</title></head><body>
<nav><p>Home</p></nav>
<article>
<header><h1>The Harbour That Would Not Close</h1><p class="byline">By Mara Lind</p></header>
<p>Fishermen met the mayor of Saltby on Monday&nbsp;&mdash; the third meeting this spring. &ldquo;We will <em>stay</em>,&rdquo; said their speaker, Tom&nbsp;Reed, &ldquo;and we will keep fishing.&rdquo;</p>
<factbox-quote quote="reed"><p>“We will stay,” — not a paragraph of the article.</p></factbox-quote>
<aside><p>Read more</p></aside>
<h2>A Quarrel of Years</h2>
<p>The port authority says that the quay is unsafe. "The quay sinks by two centimetres a year, which is more than any repair can mend," its engineer Ann Holt told the council. Reed calls the figure "nonsense."</p>
<figure><img alt=""><figcaption><p>The quay in May.</p></figcaption></figure>
<p>Who pays for the repair is open. The council has asked the province for money; the province has not answered.</p>
<h2>What Comes Next?</h2>
<p>A vote is due in June. Until then the boats go out as before.</p>
<footer><p>No comments:</p></footer>
</article></body></html>`;

/** The facts of that article. */
export const harbour = json as unknown as Dataset;

/** A copy with some field changed, named as in a problem's path with dots alone. */
export function changed(path: string, value: unknown): Dataset {
  const copy = structuredClone(harbour) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy as unknown as Dataset;
}

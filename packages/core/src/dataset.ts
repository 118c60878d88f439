import { asDataset, type Dataset } from '@factbox/dataset';
import { forgetJson, loadJson } from './load.js';
import { FactboxProblem, attributeProblem } from './problem.js';

/** What a page gave as the dataset; nothing in it means not yet. */
export interface Given {
  readonly dataset: unknown;
}

/** Where a tag has its facts from: what the page gave, else an address, in a page of this base. */
interface Origin {
  readonly given: Given | undefined;
  readonly src: string | undefined;
  readonly base: string;
  /** Whether what has come from the address before is not wanted. */
  readonly isAnew: boolean | undefined;
}

/** The facts of a tag, or what is wrong with them; undefined where none are named yet. */
export async function getDataset(
  { given, src, base, isAnew }: Origin,
  signal: AbortSignal,
): Promise<Dataset | undefined> {
  if (given?.dataset !== undefined) return await toDataset(given.dataset, 'dataset');
  if (!src && given) return undefined;
  if (!src) throw attributeProblem('src', 'missing', 'nothing', 'an address');
  if (!URL.canParse(src, base)) {
    throw attributeProblem('src', `"${src}" is no address`, src, 'an address');
  }
  const { href } = new URL(src, base);
  if (isAnew) forgetJson(href);
  const json = await loadJson(href, signal);
  try {
    return await toDataset(json, href);
  } catch (problem) {
    // It may be mended by the next time.
    forgetJson(href);
    throw problem;
  }
}

/** What can be shown of a dataset, or all that is wrong with it, told by a part that only then is loaded. */
async function toDataset(json: unknown, name: string): Promise<Dataset> {
  const dataset = asDataset(json);
  if (dataset) return dataset;
  const { explain } = await import('./explain.js').catch(() => {
    throw new FactboxProblem('format', `${name}: no dataset; factbox-problems.js is missing`);
  });
  return explain(json, name);
}

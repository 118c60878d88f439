import { asDataset, type Dataset } from '@factbox/dataset';
import { FactboxProblem, toProblem } from './problem.js';
import { shared, type Load } from './shared.js';

/** Milliseconds after which a dataset that has not arrived counts as failed. */
const timeLimit = 15_000;

/** Has the next who asks for an address fetch it anew, as where what came from it is unsound. */
export const forgetJson = (url: string): unknown => shared.loads.delete(url);

/** Forgets a load, unless another one has taken its place. */
function forget(url: string, load: Load): void {
  if (shared.loads.get(url) === load) shared.loads.delete(url);
}

function start(url: string): Load {
  const abort = new AbortController();
  const timer = setTimeout(
    () => abort.abort(new FactboxProblem('timeout', 'no answer')),
    timeLimit,
  );
  const json = fetch(url, { signal: abort.signal })
    .then((response) => {
      const { ok, status, statusText } = response;
      if (!ok) throw new FactboxProblem('status', `${status} ${statusText}`);
      return response.text();
    })
    // Not by `json()`, whose failure not every browser explains.
    .then((text): unknown => JSON.parse(text))
    .catch((cause: unknown) => {
      // So that the next widget or the next try asks again.
      forget(url, load);
      const { reason, message } = toProblem(
        cause,
        cause instanceof SyntaxError ? 'format' : 'network',
      );
      throw new FactboxProblem(reason, `${url}: ${message}`);
    })
    .finally(() => clearTimeout(timer));
  const load = { json, abort, waiting: 0 };
  return load;
}

/**
 * The JSON at an address, fetched once for all widgets that ask for it. Rejects with a
 * `FactboxProblem` that names the address. The fetch is aborted when every signal of those that wait
 * is.
 */
export async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  let load = shared.loads.get(url);
  if (!load) shared.loads.set(url, (load = start(url)));
  const { json, abort } = load;
  load.waiting++;
  const leave = (): void => {
    if (!--load.waiting) {
      forget(url, load);
      abort.abort();
    }
  };
  signal.addEventListener('abort', leave);
  try {
    return await json;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

const datasets = new WeakMap<object, Record<string, Dataset | undefined>>();

/** Loaded JSON as a dataset in a language, looked through once for all widgets; undefined where it is none. */
export function toDataset(json: unknown, language: string): Dataset | undefined {
  const key = Object(json) as object;
  const known = datasets.get(key) ?? {};
  datasets.set(key, known);
  return (known[language] ??= asDataset(json, language));
}

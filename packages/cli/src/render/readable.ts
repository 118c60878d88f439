import {
  asDataset,
  formatProblem,
  parseDataset,
  type Dataset,
  type DatasetInput,
} from '@factbox/dataset';
import { CommandError } from '../io.js';

const known = new WeakMap<DatasetInput, Map<string, Dataset>>();

/** A dataset as widgets read it in a language; made once, however many boxes show it. */
export function readable(written: DatasetInput, language = written.language): Dataset {
  const readings = known.get(written) ?? new Map<string, Dataset>();
  known.set(written, readings);
  const dataset = readings.get(language) ?? asDataset(written, language);
  if (!dataset) {
    const result = parseDataset(written);
    const wrong = result.ok ? [] : result.problems.slice(0, 3).map(formatProblem);
    throw new CommandError(`not a sound dataset: ${wrong.join('; ')}`, 1);
  }
  readings.set(language, dataset);
  return dataset;
}

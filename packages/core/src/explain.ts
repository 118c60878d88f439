/** Loaded only once there is something wrong: says what. */
import { asDataset, type Dataset } from '@factbox/dataset';
import { formatProblem, parseDataset, type Problem } from '@factbox/dataset/parse.js';
import { FactboxProblem } from './problem.js';

const isUnknownId = ({ expected }: Problem): boolean => expected.startsWith('the id of');

/** Throws all that is wrong with what should be a dataset, under its name. */
export function explain(json: unknown, name: string, language: string): Dataset {
  const result = parseDataset(json);
  // Such as after a getter that failed but once.
  if (result.ok) return asDataset(result.dataset, language)!;
  const { problems } = result;
  throw new FactboxProblem(
    problems.every(isUnknownId) ? 'reference' : 'format',
    `${name}: ${problems.map(formatProblem).join('\n')}`,
    problems,
  );
}

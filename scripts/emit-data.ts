// Writes each dataset of `data/` as checked JSON, and the schema that an editor checks it with.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatProblem, parseDataset } from '@factbox/dataset';
import { datasetJsonSchema } from '../packages/dataset/src/json-schema.js';
import { DEFAULT, DEMOS } from './demos.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

mkdirSync(join(dist, 'data'), { recursive: true });
const published = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.ts'));
for (const [name, file] of [
  ...published.map((file) => [basename(file, '.ts'), join('data', file)] as const),
  ...DEMOS.map(({ data, dataset }) => [data, dataset] as const),
]) {
  const json = await datasetJson(file);
  writeFileSync(join(dist, 'data', `${name}.json`), json);
  if (name === DEFAULT) writeFileSync(join(dist, 'dataset.json'), json);
}
// For a site, and for an editor that has the package.
const schema = `${JSON.stringify(datasetJsonSchema(), undefined, 2)}\n`;
for (const folder of [dist, join(root, 'packages/dataset/dist')]) {
  writeFileSync(join(folder, 'dataset.schema.json'), schema);
}

async function datasetJson(file: string): Promise<string> {
  const module = (await import(join(root, file))) as Record<string, unknown>;
  const source = module['default'] ?? module['dataset'];
  const result = parseDataset(source);
  if (!result.ok) {
    const problems = result.problems.map(formatProblem).join('\n  ');
    throw new Error(`${file} is not a dataset:\n  ${problems}`);
  }
  return `${JSON.stringify(source)}\n`;
}

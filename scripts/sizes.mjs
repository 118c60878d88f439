// What a reader downloads: brotli at its highest level, as a static host sends immutable files.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Most bytes, brotli 11, that each published file may have. */
export const BUDGETS = {
  ...JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')),
  // The level that most readers get, and the one for widgets wider than 700 px.
  'geometry/*-small.json': 8_000,
  'geometry/*-large.json': 12_000,
  'data/*.json': 9_000,
  // A program, which is loaded once and works without a network.
  'studio.html': 350_000,
};

/** The size of one file as it is and compressed. */
export function sizeOf(path) {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** The budget of a file named relative to `dist`, if it has one. */
export function budgetOf(name) {
  const patterns = [
    name,
    ...[/[^/]+(-\w+\.json)$/, /[^/]+(\.json)$/].map((end) => name.replace(end, '*$1')),
  ];
  return patterns.map((pattern) => BUDGETS[pattern]).find((budget) => budget !== undefined);
}

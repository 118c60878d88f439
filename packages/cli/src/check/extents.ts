import { readFileSync } from 'node:fs';
import type { Extent } from './countries.js';

/** Where every country is; the editor in a browser has it built in. */
export const readExtents = (): Readonly<Record<string, Extent>> =>
  JSON.parse(
    readFileSync(new URL('../../geometry-source/countries.json', import.meta.url), 'utf8'),
  ) as Record<string, Extent>;

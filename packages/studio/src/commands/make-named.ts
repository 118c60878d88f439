import { countryName, readCountry } from '@factbox/cli/suggest';
import { bodyIn } from '../suggestions/vocabulary/index.js';
import type { Command } from './command.js';
import type { Fields } from './draft.js';
import { newId } from './ids.js';
import { collectionOf, type Collection } from './shape.js';

/** A new record that is only named yet, such as an actor whom a fact is about. */
export function makeNamed(
  dataset: Fields,
  {
    collection: name,
    called,
    fields = {},
    language,
    sources,
  }: {
    readonly collection: string;
    readonly called: string;
    readonly fields?: Fields;
    readonly language: string;
    readonly sources: readonly string[];
  },
): { readonly id: string; readonly command: Command } {
  const code = name === 'actors' ? readCountry(called, [language]) : undefined;
  const id = newId(dataset, name, ...(code ? [countryName(code, 'en')] : []), called);
  const body = name === 'organizations' && bodyIn(called, language);
  const record = {
    name: called,
    ...(body && { kind: body }),
    ...(code && { kind: 'state', code }),
    ...fields,
    sources,
  };
  const value = inOrder(collectionOf(name)!, record);
  return { id, command: { kind: 'set', path: [name, id], value } };
}

/** The fields of a record in the format's order. */
export const inOrder = ({ fields }: Collection, record: Fields): Fields =>
  Object.fromEntries(
    fields.flatMap(({ name }) => (record[name] === undefined ? [] : [[name, record[name]]])),
  );

import { countryName, readCountry } from '@factbox/cli/suggest';
import type { Command } from './command.js';
import type { Fields } from './draft.js';
import { newId } from './ids.js';
import { collectionOf, type Collection } from './shape.js';

/** What an organization is, where its name says so. */
export const bodies =
  /\b(?:council|union|organi[sz]ation|alliance|bank|court|party|ministry|commission|committee|league|association|company|forum|summit|agency|parliament|fund|community|conference|pact|office|authority|Rat|Bund|Verein|Partei|Gericht)\b/i;

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
  const body = name === 'organizations' && bodies.exec(called)?.[0].toLowerCase();
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

import { suggest } from '@factbox/dataset';
import { readCountry } from '../suggest/countries.js';
import { nounOf } from './shape.js';

/** The records that a dataset is going to have, found by id, by any of their names, or by country. */
export class References {
  readonly #ids = new Map<string, Set<string>>();
  /** Ids by collection and folded name; a name that two records have is no one's. */
  readonly #named = new Map<string, Map<string, string | undefined>>();
  readonly #names = new Map<string, Set<string>>();

  constructor(readonly languages: readonly string[]) {}

  /** The ids of a collection. */
  ids(collection: string): Set<string> {
    let ids = this.#ids.get(collection);
    if (!ids) this.#ids.set(collection, (ids = new Set()));
    return ids;
  }

  add(collection: string, id: string, names: readonly string[]): void {
    this.ids(collection).add(id);
    const keys = new Map(
      names.flatMap((name) => [
        [folded(name), name],
        [bare(name), name],
      ]),
    );
    for (const [key, name] of keys) {
      const named = this.#named.get(collection) ?? new Map<string, string | undefined>();
      named.set(key, named.has(key) && named.get(key) !== id ? undefined : id);
      this.#named.set(collection, named);
      this.#names.set(collection, (this.#names.get(collection) ?? new Set()).add(name));
    }
  }

  /** The id that a word of a cell means; the ids of the first collection are asked first. */
  find(text: string, collections: readonly string[]): string | undefined {
    const word = text.trim();
    if (collections.some((collection) => this.ids(collection).has(word))) return word;
    const country = readCountry(word, this.languages);
    for (const key of [
      folded(word),
      bare(word),
      ...(country ? [`country ${country.toLowerCase()}`] : []),
    ]) {
      for (const collection of collections) {
        const id = this.#named.get(collection)?.get(key);
        if (id !== undefined) return id;
      }
    }
    return undefined;
  }

  /** What is wrong with a word that means no record: `no actor "Rusia"; did you mean Russia?` */
  explain(text: string, collections: readonly string[], words: readonly string[] = []): string {
    const word = text.trim();
    const key = folded(word);
    const isShared = collections.some((collection) => {
      const named = this.#named.get(collection);
      return named?.has(key) && named.get(key) === undefined;
    });
    const noun = nounOf(collections);
    if (isShared) return `two records are called "${word}"; write the id of the one that is meant`;
    const known = collections.flatMap((collection) => [
      ...(this.#names.get(collection) ?? []),
      ...this.ids(collection),
    ]);
    const names = [...words, ...known].filter((name) => !name.startsWith('country '));
    // A surname, or a part of a longer name.
    const longer = names.filter((name) => ` ${folded(name)} `.includes(` ${key} `));
    const near = suggest(word, names) ?? (longer.length === 1 ? longer[0] : undefined);
    const short = word.length > 60 ? `${word.slice(0, 60)}…` : word;
    return `no ${noun} "${short}"${near === undefined ? '' : `; did you mean ${near}?`}`;
  }
}

/** A name without the article before it. */
const bare = (text: string): string =>
  folded(text).replace(/^(?:the|der|die|das|le|la|les|el|los|las) (?=.)/, '');

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„"«»]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

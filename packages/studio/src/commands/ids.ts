import { toId } from '@factbox/cli/suggest';
import { isFields, type Fields } from './draft.js';
import { factCollections } from './shape.js';

/**
 * An id that no record of the collection has yet, from the first text that gives one. That of a fact no
 * other fact has either, since lists name facts of several collections by their ids alone.
 */
export function newId(dataset: Fields, collection: string, ...texts: readonly string[]): string {
  const facts = factCollections.map(({ name }) => name);
  const alike = facts.includes(collection) ? facts : [collection];
  const taken = new Set(
    alike.flatMap((name) => {
      const records = dataset[name];
      return isFields(records) ? Object.keys(records) : [];
    }),
  );
  return toId(texts.find((text) => text.trim()) ?? '', taken, collection.replace(/s$/, ''));
}

import { toId } from '@factbox/cli/suggest';
import { isFields, type Fields } from './draft.js';

/** An id that no record of the collection has yet, from the first text that gives one. */
export function newId(dataset: Fields, collection: string, ...texts: readonly string[]): string {
  const records = dataset[collection];
  const taken = new Set(Object.keys(isFields(records) ? records : {}));
  return toId(texts.find((text) => text.trim()) ?? '', taken, collection.replace(/s$/, ''));
}

import type { Article } from '@factbox/cli/authoring.js';
import { readHead } from '@factbox/cli/suggest';
import type { Fields } from './draft.js';
import { newId } from './ids.js';
import { collections, rootFields } from './shape.js';

/** A dataset with nothing in it but what an article says of itself. */
export function newDataset(
  article: Article | undefined,
  { language, today }: { readonly language: string; readonly today: string },
): Fields {
  const { title, author, published = today } = article ? readHead(article.head, language) : {};
  const known: Fields = {
    format: 1,
    id: `${newId({}, 'facts', title ?? '')}-${published.slice(0, 4)}`,
    language,
    asOf: published,
    article: {
      ...(title !== undefined && { title }),
      ...(author !== undefined && { author }),
      published,
    },
  };
  const empty = Object.fromEntries(collections.map(({ name, hasIds }) => [name, hasIds ? {} : []]));
  // In the format's order, with the collections that it wants to be there.
  const names = rootFields.filter(
    ({ name, isOptional }) => name in known || (!isOptional && name in empty),
  );
  return Object.fromEntries(names.map(({ name }) => [name, known[name] ?? empty[name]]));
}

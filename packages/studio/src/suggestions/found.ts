import type { Choice } from '../anchoring/anchor.js';
import { isFields } from '../commands/draft.js';
import type { Reading } from '../reading.js';
import { acronymsIn, mentionsIn } from './names.js';
import { quotationsIn } from './quotations.js';

/** Something in the article that is probably a fact, and is none yet. */
export interface Found {
  readonly collection: string;
  readonly choice: Choice;
  readonly title: string;
  readonly detail?: string;
}

/** Quotations, countries and organizations that the article has and the dataset has not. */
export function foundIn({ article, draft, facts }: Reading): readonly Found[] {
  if (!article) return [];
  const { dataset } = draft;
  const language = String(dataset['language'] ?? 'en');
  const found: Found[] = [];
  const seen = new Set<string>();
  const once = (item: Found): void => {
    const key = `${item.collection} ${item.title}`;
    if (!seen.has(key)) found.push(item);
    seen.add(key);
  };
  const isStated = ({ paragraph, begin, end }: Choice): boolean =>
    facts.some(
      ({ collection, places }) =>
        collection === 'quotes' &&
        places.some(
          (place) => place.paragraph === paragraph && place.begin < end && begin < place.end,
        ),
    );
  const names = new Set(
    ['actors', 'organizations'].flatMap((collection) => {
      const records = dataset[collection];
      return Object.values(isFields(records) ? records : {}).flatMap((record) =>
        isFields(record) ? [record['name'], record['shortName']] : [],
      );
    }),
  );
  for (const { number, text } of article.paragraphs) {
    for (const { at, speaker } of quotationsIn(text)) {
      const choice = { paragraph: number, begin: at[0], end: at[1] };
      const title = text.slice(...at);
      if (!isStated(choice))
        once({ collection: 'quotes', choice, title, ...(speaker && { detail: speaker }) });
    }
    for (const { at, short, long } of acronymsIn(text)) {
      if (names.has(short) || names.has(long)) continue;
      once({
        collection: 'organizations',
        choice: { paragraph: number, begin: at[0], end: at[1] },
        title: long,
        detail: short,
      });
    }
    for (const { at, name, code, id } of mentionsIn(text, dataset, language)) {
      if (id !== undefined || code === undefined) continue;
      once({
        collection: 'actors',
        choice: { paragraph: number, begin: at[0], end: at[1] },
        title: name,
      });
    }
  }
  return found;
}

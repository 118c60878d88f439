import { suggestionsFor, type Suggestions } from '@factbox/cli/suggest';
import type { Article } from '@factbox/cli/authoring.js';
import type { Choice } from '../anchoring/anchor.js';
import { at, isFields, type Fields } from '../commands/draft.js';
import { textOf } from '../panels/naming.js';
import type { Reading } from '../reading.js';

/** Something in the article that is probably a fact, and is none yet. */
export interface Found {
  readonly collection: string;
  readonly choice: Choice;
  readonly title: string;
  readonly detail?: string;
}

const known = new WeakMap<Article, Suggestions>();

/** What the rules find in an article, once for as long as it stays the same. */
export function suggestionsOf(article: Article, dataset: Fields): Suggestions {
  let suggestions = known.get(article);
  if (!suggestions) {
    const published = at(dataset, ['article', 'published']);
    suggestions = suggestionsFor(article.paragraphs, {
      language: String(dataset['language'] ?? 'en'),
      published: typeof published === 'string' ? published : undefined,
    });
    known.set(article, suggestions);
  }
  return suggestions;
}

const namesIn = (dataset: Fields, collection: string): string[] => {
  const records = dataset[collection];
  return Object.values(isFields(records) ? records : {}).flatMap((record) =>
    isFields(record) ? [textOf(record['name']), textOf(record['shortName'])].filter(Boolean) : [],
  );
};

/** Names in the article that no actor has yet: countries, speakers and what else is written so. */
export function proposedNames({ article, draft }: Reading): readonly string[] {
  if (!article) return [];
  const { countries, quotations, names } = suggestionsOf(article, draft.dataset);
  const own = new Set(namesIn(draft.dataset, 'actors'));
  const all = [
    ...quotations.flatMap(({ name }) => name ?? []),
    ...countries.map(({ text }) => text),
    ...names.map(({ text }) => text),
  ];
  return [...new Set(all)].filter((name) => !own.has(name)).slice(0, 200);
}

/** Quotations, countries and organizations that the article has and the dataset has not. */
export function foundIn({ article, draft, facts }: Reading): readonly Found[] {
  if (!article) return [];
  const { dataset } = draft;
  const { quotations, countries, acronyms, names } = suggestionsOf(article, dataset);
  const isStated = ({ paragraph, begin, end }: Choice): boolean =>
    facts.some(
      ({ collection, places }) =>
        ['quotes', 'claims', 'demands'].includes(collection) &&
        places.some(
          (place) => place.paragraph === paragraph && place.begin < end && begin < place.end,
        ),
    );
  const found: Found[] = quotations
    .filter(({ isShort }) => !isShort)
    .map(({ paragraph, from, to, text, name }) => ({
      collection: 'quotes',
      choice: { paragraph: paragraph.number, begin: from, end: to },
      title: text,
      ...(name !== undefined && { detail: name }),
    }))
    .filter(({ choice }) => !isStated(choice));
  const bodies = new Set(namesIn(dataset, 'organizations'));
  for (const { name, short } of acronyms) {
    const place = names.find(({ text }) => text.includes(name.text) || text === short.text);
    if (!place || bodies.has(name.text) || bodies.has(short.text)) continue;
    const choice = { paragraph: place.paragraph.number, begin: place.from, end: place.to };
    found.push({ collection: 'organizations', choice, title: name.text, detail: short.text });
  }
  const actors = dataset['actors'];
  const codes = new Set(
    Object.values(isFields(actors) ? actors : {}).map((actor) => isFields(actor) && actor['code']),
  );
  for (const { code, text, paragraph, from, to } of countries) {
    if (codes.has(code)) continue;
    codes.add(code);
    const choice = { paragraph: paragraph.number, begin: from, end: to };
    found.push({ collection: 'actors', choice, title: text });
  }
  return found.sort(
    (a, b) => a.choice.paragraph - b.choice.paragraph || a.choice.begin - b.choice.begin,
  );
}

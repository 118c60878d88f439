import type { Reading } from '../reading.js';
import { isFields } from '../commands/draft.js';
import { mentionsIn } from './names.js';
import { quotationsIn } from './quotations.js';

const known = new WeakMap<object, readonly string[]>();

/** Names that the article has and no actor yet: countries, and who is said to have said something. */
export function proposedNames({ article, draft }: Reading): readonly string[] {
  if (!article) return [];
  let names = known.get(article);
  if (!names) {
    const language = String(draft.dataset['language'] ?? 'en');
    const speakers = article.paragraphs.flatMap(({ text }) =>
      quotationsIn(text).flatMap(({ speaker }) => speaker ?? []),
    );
    const countries = article.paragraphs.flatMap(({ text }) =>
      mentionsIn(text, {}, language).map(({ name }) => name),
    );
    names = [...new Set([...speakers, ...countries])];
    known.set(article, names);
  }
  const actors = draft.dataset['actors'];
  const own = new Set(
    Object.values(isFields(actors) ? actors : {}).map((actor) => isFields(actor) && actor['name']),
  );
  return names.filter((name) => !own.has(name));
}

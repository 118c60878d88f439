import { inOwnLanguage } from '@factbox/dataset';
import { PageIndex, toArticle, type Known } from '@factbox/cli/authoring.js';
import { findAgain, type Again } from '../anchoring/again.js';
import { wordsOf } from '../anchoring/anchor.js';
import { isPassage, type Reading } from '../reading.js';
import type { Command } from './command.js';
import { isFields, type ArticleFile, type Path } from './draft.js';

/** A passage, and what became of it in another text of the article. */
export interface Fate {
  readonly id: string;
  /** What stood there before. */
  readonly before: string;
  readonly again: Again;
}

/** Another text of the article, with the fate of every passage in it. */
export interface ArticleChange {
  readonly article: ArticleFile;
  readonly fates: readonly Fate[];
  /** The passages that were found nearly, and that a person has said are meant. */
  readonly confirmed: ReadonlySet<string>;
}

/** Looks for every passage in another text; undefined where that has no paragraph. */
export function findAllAgain(
  { draft, article: earlier, places, dataset }: Reading,
  article: ArticleFile,
  known: Known,
): ArticleChange | undefined {
  const next = toArticle(article.text, known, article.name);
  if (!next.paragraphs.length) return undefined;
  const page = new PageIndex(next, inOwnLanguage(dataset));
  const { passages } = draft.dataset;
  const fates = Object.entries(isFields(passages) ? passages : {}).flatMap(
    ([id, passage]): Fate[] => {
      if (!isPassage(passage)) return [];
      const place = places.get(id);
      const before = place
        ? wordsOf(earlier?.paragraphs ?? [], place)
        : passage.start === passage.end
          ? passage.start
          : `${passage.start} … ${passage.end}`;
      return [{ id, before, again: findAgain(page, passage, before) }];
    },
  );
  return { article, fates, confirmed: new Set() };
}

/** Takes the new text, and the passages as they are in it. */
export const takeChange = ({ article, fates, confirmed }: ArticleChange): Command => ({
  kind: 'all',
  commands: [
    { kind: 'article', article },
    ...fates.flatMap(({ id, again }): Command[] =>
      again.kind === 'exact' || (again.kind === 'near' && confirmed.has(id))
        ? [{ kind: 'set', path: ['passages', id], value: again.passage }]
        : [],
    ),
  ],
});

/** The facts whose words are others now, or gone. */
export function changedFacts({ facts }: Reading, { fates }: ArticleChange): Path[] {
  const changed = new Set(
    fates.filter(({ again }) => again.kind !== 'exact' || again.isChanged).map(({ id }) => id),
  );
  return facts
    .filter(({ record }) => {
      const sources = record['sources'];
      return Array.isArray(sources) && sources.some((id) => changed.has(id as string));
    })
    .map(({ path }) => path);
}

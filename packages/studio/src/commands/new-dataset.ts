import type { Article } from '@factbox/cli/authoring.js';
import { datesIn } from '../suggestions/dates.js';
import type { Fields } from './draft.js';
import { newId } from './ids.js';
import { collections, rootFields } from './shape.js';

/** A dataset with nothing in it but what an article says of itself. */
export function newDataset(
  article: Article | undefined,
  { language, today }: { readonly language: string; readonly today: string },
): Fields {
  const first = article?.paragraphs[0]?.line ?? 0;
  const head = (article?.lines.slice(0, first) ?? []).map((line) => line.trim()).filter(Boolean);
  const [title] = head;
  const author = head
    .slice(1)
    .map((line) => /^(?:by|von|автор:?)\s+(.{2,60})$/i.exec(line)?.[1])
    .find(Boolean);
  const dated = head.slice(1).flatMap((line) => datesIn(line, { language }))[0];
  const published = dated ?? today;
  const known: Fields = {
    format: 1,
    id: `${newId({}, 'facts', ...(title ? [title] : []))}-${published.slice(0, 4)}`,
    language,
    asOf: published,
    article: { ...(title && { title }), ...(author && { author }), published },
  };
  const empty = Object.fromEntries(collections.map(({ name, hasIds }) => [name, hasIds ? {} : []]));
  // In the format's order, with the collections that it wants to be there.
  const names = rootFields.filter(
    ({ name, isOptional }) => name in known || (!isOptional && name in empty),
  );
  return Object.fromEntries(names.map(({ name }) => [name, known[name] ?? empty[name]]));
}

/** The language that a text is most probably in, by its letters and commonest words. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 4000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu) || 1;
  if (count(/\p{Script=Arabic}/gu) / letters > 0.5)
    return count(/[پچژگی]/g) > count(/[ةىي]/g) ? 'fa' : 'ar';
  if (count(/\p{Script=Cyrillic}/gu) / letters > 0.5) return count(/[іїєґ]/g) > 5 ? 'uk' : 'ru';
  if (count(/\p{Script=Han}/gu) / letters > 0.3)
    return count(/\p{Script=Hiragana}/gu) ? 'ja' : 'zh';
  const words: Readonly<Record<string, RegExp>> = {
    en: /\b(?:the|and|of|that|was|is)\b/gi,
    de: /\b(?:der|die|das|und|nicht|ist|den)\b/gi,
    fr: /\b(?:le|les|des|et|une|est|dans)\b/gi,
    es: /\b(?:el|los|las|una|es|que|por)\b/gi,
  };
  const [best] = Object.entries(words)
    .map(([language, pattern]) => [language, count(pattern)] as const)
    .sort(([, a], [, b]) => b - a);
  return best && best[1] > 3 ? best[0] : 'en';
}

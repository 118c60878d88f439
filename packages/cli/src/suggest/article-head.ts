import { datesIn } from './dates.js';

/** What an article says of itself above its first paragraph. */
export interface ArticleHead {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
}

const byline = /^(?:by|von|par|por|da|автор:?|بقلم|نوشته)\s+(.+)$/iu;

/** Reads title, author and day of publication from the lines above an article's first paragraph. */
export function readHead(head: readonly string[], language: string): ArticleHead {
  const rest: string[] = [];
  let author: string | undefined;
  let published: string | undefined;
  for (const line of head) {
    const name = byline.exec(line.trim())?.[1];
    const [date] = datesIn(line, { language }).filter((each) => each.date.length === 10);
    // A title may have a date in it; a line that is little more than a date has one.
    const isDate = date && line.replace(date.text, '').replace(/[^\p{L}]/gu, '').length < 16;
    if (name && author === undefined) author = name.split(/\s+[|·–—]\s+/)[0]!.trim();
    if (isDate) published ??= date.date;
    if (!name && !isDate) rest.push(line.trim());
  }
  const [title, next] = rest;
  // A short line of capitalized words below the title is a name.
  if (author === undefined && next && /^(?:\p{Lu}[\p{L}.'’-]+ ?){2,4}$/u.test(next)) author = next;
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

const common: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|in|that|was|with)\b/gi,
  de: /\b(?:der|die|und|das|nicht|ist|mit|von|den)\b/gi,
  fr: /\b(?:le|la|les|et|des|une|est|dans|pour)\b/gi,
  es: /\b(?:el|la|los|que|una|del|por|las|con)\b/gi,
  it: /\b(?:il|che|di|della|una|per|con|gli)\b/gi,
  nl: /\b(?:het|een|van|niet|voor|zijn|met)\b/gi,
  pt: /\b(?:o|que|uma|dos|não|para|com|em)\b/gi,
};

/** The language that a text is probably in; `und` where nothing tells. */
export function guessLanguage(text: string): string {
  const part = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => part.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{sc=Arabic}/gu) > letters / 2)
    return count(/[پچژگک]|ی(?=\s)/gu) > letters / 60 ? 'fa' : 'ar';
  if (count(/\p{sc=Cyrillic}/gu) > letters / 2)
    return count(/[іїєґ]/gu) > letters / 200 ? 'uk' : 'ru';
  if (count(/\p{sc=Hebrew}/gu) > letters / 2) return 'he';
  if (count(/\p{sc=Hiragana}|\p{sc=Katakana}/gu)) return 'ja';
  if (count(/\p{sc=Han}/gu) > letters / 2) return 'zh';
  const [best] = Object.entries(common)
    .map(([language, pattern]) => ({ language, hits: count(pattern) }))
    .sort((a, b) => b.hits - a.hits);
  return best && best.hits > 2 ? best.language : 'und';
}

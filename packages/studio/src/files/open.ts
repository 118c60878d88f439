import { parseSource, toArticle, type Article } from '@factbox/cli/authoring.js';
import { isFields, type ArticleFile, type Draft } from '../commands/draft.js';
import { guessLanguage } from '@factbox/cli/suggest';
import { newDataset } from '../commands/new-dataset.js';
import type { StudioMessages } from '../messages/en.js';

/** A file's name and text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What came of opening files: a draft, or why there is none. */
export type Opened =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly reason: string };

const isDataset = (name: string): boolean => /\.(?:json|ya?ml)$/i.test(name);

/** A draft from a dataset, an article, or both; what is not among the files stays as it was. */
export function openTexts(
  files: readonly TextFile[],
  {
    before,
    words,
    today,
  }: { readonly before: Draft; readonly words: StudioMessages; readonly today: string },
): Opened {
  const dataset = files.find(({ name }) => isDataset(name));
  const article = files.find(({ name }) => !isDataset(name));
  if (dataset) {
    const parsed = parseSource(dataset.name, dataset.text);
    const fault = parsed.ok ? undefined : parsed.faults[0];
    const value = parsed.ok ? parsed.source.value : undefined;
    if (!isFields(value)) {
      const line = fault?.line === undefined ? '' : `${fault.line}: `;
      return {
        ok: false,
        reason: words.files.notDataset(dataset.name, line + (fault?.message ?? '')),
      };
    }
    const source = { ...dataset, dataset: value };
    return { ok: true, draft: { dataset: value, source, article } };
  }
  if (!article) return { ok: false, reason: words.files.noParagraph };
  const read = toArticle(article.text, {}, article.name);
  if (!read.paragraphs.length) return { ok: false, reason: words.files.noParagraph };
  // A dataset that waits for its article gets it.
  if (!before.article && before.source) return { ok: true, draft: { ...before, article } };
  return { ok: true, draft: toDraft(article, today) };
}

/** A draft in which nothing is stated of an article yet. */
export function toDraft(article: ArticleFile, today: string): Draft {
  const read = toArticle(article.text, {}, article.name);
  const headline = /\.html?$/i.test(article.name) ? headlineIn(article.text) : undefined;
  const isKnown = headline === undefined || read.head.includes(headline);
  const whole = isKnown ? read : { ...read, head: [headline, ...read.head] };
  return { article, dataset: newDataset(whole, { language: languageOf(read), today }) };
}

/** The headline of a page, which may stand apart from its article. */
function headlineIn(html: string): string | undefined {
  const [first] = /<h1\b[^>]*>[^]*?<\/h1>/i.exec(html) ?? [];
  if (first === undefined) return undefined;
  const alone = `<article>${first}<p>A sentence that ends the head.</p></article>`;
  return toArticle(alone, {}, 'article.html').head[0];
}

/** The language that an article is probably in. */
export function languageOf({ paragraphs }: Article): string {
  const guessed = guessLanguage(paragraphs.map(({ text }) => text).join('\n'));
  return guessed === 'und' ? 'en' : guessed;
}

/** What was pasted, as a file: a page where there is markup with paragraphs, else text. */
export function fromPaste({
  html,
  text,
}: {
  readonly html: string;
  readonly text: string;
}): ArticleFile {
  const hasBlocks = /<(?:p|div|h[1-6]|li|article|br)\b/i.test(html);
  return hasBlocks ? { name: 'article.html', text: html } : { name: 'article.txt', text };
}

import type { Inline, Inlines } from '@factbox/core/document.js';
import { element, type Content } from '@factbox/core/html.js';
import { isolated } from '@factbox/core';
import { hrefOf } from './form.js';

/** What the forms differ in that know only emphasis and links in a sentence. */
export interface InlineDialect {
  /** The language that text of another one stands in. */
  readonly locale: string;
  /** The article's address. */
  readonly base: string | undefined;
  /** Whether the form stands in the article, so that a fragment leads to its words. */
  readonly isInArticle: boolean;
  /** What leads to a note. */
  readonly mark: (text: string) => Content;
}

/** Writes sentences with emphasis and links as their only markup. */
export function inlineWriter({ locale, base, isInArticle, mark }: InlineDialect) {
  const inline = (piece: Inline): Content => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'strong':
        return element('strong', {}, inlines(piece.content));
      case 'quiet':
        return inlines(piece.content);
      case 'time':
        return piece.text;
      case 'foreign':
        return isolated(piece.text, locale);
      case 'link': {
        const href = hrefOf(piece.href, { base, isInArticle });
        return href ? element('a', { href }, inlines(piece.content)) : inlines(piece.content);
      }
      case 'mark':
        return mark(piece.text);
    }
  };
  const inlines = (content: Inlines): Content => content.map(inline);
  return inlines;
}

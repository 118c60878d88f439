import {
  isBlocks,
  type Block,
  type Detail,
  type Inline,
  type Inlines,
  type QuoteBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { foreignOf, hrefOf, isolated, languageAttributes, levelOf, type Form } from './form.js';
import { element, toHtml, type Content, type Markup } from './html.js';
import { toRows } from './rows.js';

/** Only headings, paragraphs, lists and quotes, as Drupal's Basic HTML keeps them. */
export function toBasic(form: Form): string {
  const { locale, base, image } = form;

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
        return isolated(piece.text);
      case 'link': {
        const href = hrefOf(piece.href, { base, isInArticle: true });
        return href ? element('a', { href }, inlines(piece.content)) : inlines(piece.content);
      }
      case 'mark':
        return ` [${piece.text}]`;
    }
  };
  const inlines = (content: Inlines): Content => content.map(inline);

  /** An element with the language of its text; there is no other element that could carry it. */
  const withText = (name: string, content: Inlines): Markup => {
    const foreign = foreignOf(content);
    return foreign
      ? element(name, languageAttributes(foreign.language), foreign.text)
      : element(name, languageAttributes(locale), inlines(content));
  };

  const detail = (content: Detail): Markup =>
    isBlocks(content)
      ? element('dd', languageAttributes(locale), content.map(block))
      : withText('dd', content);

  const definitions = (
    rows: readonly { readonly term: Inlines; readonly details: readonly Detail[] }[],
  ): Markup =>
    element(
      'dl',
      languageAttributes(locale),
      rows.map(({ term, details }) => [withText('dt', term), details.map(detail)]),
    );

  const table = (content: TableBlock): Content => [
    withText(`h${levelOf(form, 0)}`, content.title),
    withText('p', content.summary),
    definitions(toRows(content, locale)),
  ];

  const quote = ({ label, language, text, speaker, role, detail: rest }: QuoteBlock): Content => [
    label && withText('p', [label]),
    element('blockquote', languageAttributes(language), element('p', {}, text)),
    element(
      'p',
      languageAttributes(locale),
      '— ',
      withText('cite', speaker),
      role.length > 0 && [', ', inlines(role)],
      rest.length > 0 && [' · ', inlines(rest)],
    ),
  ];

  const block = (content: Block): Content => {
    switch (content.kind) {
      case 'heading':
        // h1 is not kept.
        return withText(`h${Math.max(2, levelOf(form, content.depth))}`, content.content);
      case 'paragraph':
        return withText('p', content.content);
      case 'list':
        return element(
          'ul',
          languageAttributes(locale),
          content.items.map((item) => withText('li', item)),
        );
      case 'definitions':
        return definitions(content.rows);
      case 'table':
        return table(content);
      case 'quote':
        return quote(content);
      case 'notes':
        return content.items.map(({ text, content: words }) =>
          element('p', languageAttributes(locale), `[${text}] `, inlines(words)),
        );
      case 'image': {
        const { alt, width, height, caption } = content;
        return (
          image && [
            element('p', {}, element('img', { src: image, alt, width, height })),
            caption.length > 0 && withText('p', caption),
          ]
        );
      }
    }
  };
  return toHtml(form.blocks.map(block));
}

import {
  comma,
  isBlocks,
  unfolded,
  type Block,
  type DefinitionsBlock,
  type Detail,
  type Inlines,
  type QuoteBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { element, toHtml, type Attributes, type Content, type Markup } from '@factbox/core/html.js';
import { foreignOf, languageAttributes, levelOf, portraitImage, type Form } from './form.js';
import { inlineWriter } from './inline.js';
import { toRows } from './rows.js';

/** Only headings, paragraphs, lists and quotes, as Drupal's Basic HTML keeps them. */
export function toBasic(form: Form): string {
  const { locale, base, image } = form;

  const inlines = inlineWriter({
    locale,
    base,
    isInArticle: true,
    mark: (number) => ` [${number}]`,
  });

  /** An element with the language of its text; a piece of another one within it cannot say so. */
  const withText = (name: string, content: Inlines, outer?: Attributes): Markup =>
    element(name, { ...outer, ...languageOf(content) }, inlines(content));
  const languageOf = (content: Inlines): Attributes => {
    const foreign = foreignOf(content);
    return foreign ? { lang: foreign.language } : {};
  };
  const own = languageAttributes(locale);
  const topText = (name: string, content: Inlines): Markup => withText(name, content, own);

  const detail = (content: Detail): Markup =>
    isBlocks(content) ? element('dd', {}, content.map(block)) : withText('dd', content);

  const definitions = (rows: DefinitionsBlock['rows']): Markup =>
    element(
      'dl',
      own,
      rows.map(({ term, details }) => [withText('dt', term), details.map(detail)]),
    );

  const ordered = (rows: DefinitionsBlock['rows']): Markup =>
    element(
      'ol',
      own,
      rows.map(({ term, details }) =>
        element(
          'li',
          {},
          element('p', {}, element('strong', {}, inlines(term))),
          details.map((one) => (isBlocks(one) ? one.map(block) : withText('p', one))),
        ),
      ),
    );

  const table = (content: TableBlock): Content => [
    topText(`h${levelOf(form, 0)}`, content.title),
    topText('p', content.summary),
    definitions(toRows(content, locale)),
  ];

  const quote = ({
    label,
    isNamed,
    isTold,
    language,
    text,
    speaker,
    role,
    detail: rest,
  }: QuoteBlock): Content => [
    label && topText('p', [isNamed ? { kind: 'strong', content: [label] } : label]),
    isTold
      ? element('p', languageAttributes(language), text)
      : element('blockquote', languageAttributes(language), element('p', {}, text)),
    element(
      'p',
      own,
      '— ',
      withText('cite', speaker),
      role.length > 0 && [comma(locale), inlines(role)],
      rest.length > 0 && [' · ', inlines(rest)],
    ),
  ];

  const block = (content: Block): Content => {
    switch (content.kind) {
      case 'heading':
        // h1 is not kept.
        return topText(`h${Math.max(2, levelOf(form, content.depth))}`, content.content);
      case 'paragraph':
        return topText('p', content.content);
      case 'list':
        return element(
          'ul',
          own,
          content.items.map((item) => withText('li', item)),
        );
      case 'definitions':
        return content.isOrdered ? ordered(content.rows) : definitions(content.rows);
      case 'table':
        return table(content);
      case 'quote':
        return quote(content);
      case 'sections':
        return unfolded(content).map(block);
      case 'notes':
        return content.items.map(({ text, content: words }) =>
          element('p', own, `[${text}] `, inlines(words)),
        );
      case 'portrait':
        return element('p', own, portraitImage(content), ' ', inlines(content.credit));
      case 'image': {
        const { alt, width, height } = content;
        return image && element('p', own, element('img', { src: image, alt, width, height }));
      }
    }
  };
  return toHtml(form.blocks.map(block));
}

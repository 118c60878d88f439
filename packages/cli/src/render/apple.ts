import {
  comma,
  isBlocks,
  unfolded,
  inQuotes,
  type Block,
  type Detail,
  type Inline,
  type Inlines,
  type QuoteBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { element, plain, toHtml, type Content, type Markup } from '@factbox/core/html.js';
import { emptyMeaning, hrefOf, levelOf, type Form } from './form.js';
import { inlineWriter } from './inline.js';

/** A component of Apple News Format, with the few properties that a form needs. */
export type AppleComponent =
  | { readonly role: 'container'; readonly components: readonly AppleComponent[] }
  | { readonly role: 'htmltable'; readonly html: string }
  | { readonly role: 'photo'; readonly URL: string; readonly caption: string }
  | {
      readonly role: 'body' | 'caption' | 'quote' | `heading${1 | 2 | 3 | 4 | 5 | 6}`;
      readonly text: string;
      readonly format: 'html';
    };

/** The form as one component of Apple News Format, to be put among an article's `components`. */
export function toApple(form: Form): string {
  const container: AppleComponent = {
    role: 'container',
    components: appleComponents(form),
  };
  return `${JSON.stringify(container, undefined, 2)}\n`;
}

function appleComponents(form: Form): AppleComponent[] {
  const { locale, base, image } = form;

  const inlines = inlineWriter({
    locale,
    base,
    isInArticle: false,
    mark: (number) => element('sup', {}, number),
  });
  const text = (
    role: Extract<AppleComponent, { text: string }>['role'],
    ...content: Content[]
  ): AppleComponent => ({ role, text: toHtml(content), format: 'html' });
  const heading = (depth: 0 | 1, content: Inlines): AppleComponent =>
    text(`heading${levelOf(form, depth) as 1 | 2 | 3 | 4 | 5 | 6}`, inlines(content));

  const list = (items: readonly Inlines[]): Markup =>
    element(
      'ul',
      {},
      items.map((item) => element('li', {}, inlines(item))),
    );
  /** What there is to say of a term, as items of a list; a list in it is told in the same line. */
  const details = (content: Detail): Inlines[] => {
    if (!isBlocks(content)) return [content];
    const parts = content.flatMap((one): Inlines[] => {
      if (one.kind === 'list') return [...one.items];
      if (one.kind === 'quote') return [said(one)];
      return 'content' in one ? [one.content] : [];
    });
    return [parts.flatMap((part, index): Inline[] => (index ? [' · ', ...part] : [...part]))];
  };

  /** A quote in a line. */
  const said = ({ isTold, language, text: words, speaker, role, detail }: QuoteBlock): Inlines => [
    ...speaker,
    ...(role.length ? [comma(locale), ...role] : []),
    ': ',
    isTold ? words : inQuotes(words, language),
    ...(detail.length ? [' · ', ...detail] : []),
  ];

  const table = (content: TableBlock): AppleComponent[] => {
    const { title, summary, columns, rows } = content;
    const empty = emptyMeaning(content);
    const html = element(
      'table',
      {},
      element(
        'tr',
        {},
        element('th', {}),
        columns.map((column) => element('th', {}, inlines(column.content))),
      ),
      rows.map(({ head, cells }) =>
        element(
          'tr',
          {},
          element('th', {}, inlines(head.content)),
          cells.map(({ entries, empty: sign }) =>
            element(
              'td',
              {},
              sign?.sign,
              entries.map((entry, line) => [line > 0 && ' / ', inlines(entry)]),
            ),
          ),
        ),
      ),
    );
    return [
      heading(0, title),
      text('body', inlines(summary)),
      { role: 'htmltable', html: toHtml(html) },
      ...(empty ? [text('caption', `${empty.sign} ${empty.meaning}`)] : []),
    ];
  };

  const quote = (content: QuoteBlock): AppleComponent[] => {
    const { label, isNamed, isTold, language, text: words, speaker, role, detail } = content;
    return [
      ...(label ? [text('caption', isNamed ? element('strong', {}, label) : label)] : []),
      isTold ? text('body', words) : text('quote', inQuotes(words, language)),
      text(
        'caption',
        element('strong', {}, inlines(speaker)),
        role.length > 0 && [comma(form.locale), inlines(role)],
        detail.length > 0 && [' · ', inlines(detail)],
      ),
    ];
  };

  const components = (content: Block): AppleComponent[] => {
    switch (content.kind) {
      case 'heading':
        return [heading(content.depth, content.content)];
      case 'paragraph':
        return [text(content.role ? 'caption' : 'body', inlines(content.content))];
      case 'list':
        return [text('body', list(content.items))];
      case 'definitions':
        return content.rows.map(({ term, details: all }) =>
          text(
            'body',
            element('p', {}, element('strong', {}, inlines(term))),
            list(all.flatMap(details)),
          ),
        );
      case 'table':
        return table(content);
      case 'quote':
        return quote(content);
      case 'sections':
        return unfolded(content).flatMap(components);
      case 'notes':
        return content.items.map(({ text: number, content: words }) =>
          text('caption', `${number} `, inlines(words)),
        );
      case 'portrait': {
        const URL = hrefOf(content.src, { isInArticle: false });
        if (!URL) return [];
        return [
          { role: 'photo', URL, caption: plain(content.alt) },
          text('caption', inlines(content.credit)),
        ];
      }
      case 'image': {
        const URL = image && hrefOf(image, { isInArticle: false });
        return URL ? [{ role: 'photo', URL, caption: content.alt }] : [];
      }
    }
  };
  return form.blocks.flatMap(components);
}

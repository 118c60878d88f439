import {
  comma,
  isBlocks,
  type Block,
  type DefinitionsBlock,
  type Detail,
  type Inline,
  type Inlines,
  type QuoteBlock,
  type SectionsBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import {
  emptyMeaning,
  hrefOf,
  languageAttributes,
  levelOf,
  portraitImage,
  type Form,
} from './form.js';
import { element, raw, type Attributes, type Content, type Markup } from '@factbox/core/html.js';

/** What the two kinds of semantic HTML differ in. */
export interface Dialect {
  /** The element of a date; a filter may not know `time`. */
  readonly time: (value: string, text: string) => Content;
  /** Whether marks lead to their notes by ids. */
  readonly hasIds: boolean;
  /** Whether a drawing may stand in the page itself. */
  readonly hasSvg: boolean;
}

/** The blocks of a form as semantic HTML. */
export function semanticBlocks(form: Form, dialect: Dialect): Content[] {
  const write = writer(form, dialect);
  const { blocks } = form;
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  // So that an answer has its place beside what it answers.
  if (form.widget !== 'quote' || !quotes[1] || blocks.some(({ kind }) => kind === 'portrait')) {
    return blocks.map(write);
  }
  const start = blocks.indexOf(quotes[0]!);
  return [
    ...blocks.slice(0, start).map(write),
    element('div', { class: 'factbox-thread' }, quotes.map(write)),
    ...blocks.slice(start + quotes.length).map(write),
  ];
}

function writer(form: Form, dialect: Dialect): (block: Block) => Content {
  const inline = (piece: Inline): Content => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'strong':
        return element('strong', {}, inlines(piece.content));
      case 'quiet':
        return element('small', {}, inlines(piece.content));
      case 'time':
        return dialect.time(piece.value, piece.text);
      case 'foreign':
        return element('span', languageAttributes(piece.language), piece.text);
      case 'link': {
        const href = hrefOf(piece.href, { base: form.base, isInArticle: true });
        const { name } = piece;
        if (!href) return inlines(piece.content);
        return element(
          'a',
          {
            href: lasting(href),
            target: href.startsWith('#') ? '_self' : undefined,
            title: name,
            'aria-label': name,
          },
          inlines(piece.content),
        );
      }
      case 'mark':
        return element(
          'sup',
          {},
          dialect.hasIds
            ? element(
                'a',
                { href: `#${form.id}-note-${piece.number}`, 'aria-label': piece.name },
                piece.text,
              )
            : piece.text,
        );
    }
  };
  const inlines = (content: Inlines): Content => content.map(inline);

  // The language is marked on a span, since the direction of a block would turn its alignment.
  const withText = (name: string, attributes: Attributes, content: Inlines): Markup =>
    element(name, attributes, inlines(content));

  const detail = (content: Detail): Markup => {
    if (!isBlocks(content)) return withText('dd', {}, content);
    const [first, more] = content;
    return first?.kind === 'paragraph' && !more
      ? withText('dd', {}, first.content)
      : element('dd', {}, content.map(block));
  };

  /** What stands in an order, each below what it is placed by. */
  const ordered = ({ rows }: DefinitionsBlock): Markup =>
    element(
      'ol',
      { class: 'factbox-order' },
      rows.map(({ term, details }) =>
        element(
          'li',
          {},
          element('p', {}, element('strong', {}, inlines(term))),
          details.map((one) => (isBlocks(one) ? one.map(block) : withText('p', {}, one))),
        ),
      ),
    );

  const table = (content: TableBlock): Content => {
    const { title, summary, columns, rows } = content;
    const empty = emptyMeaning(content);
    return [
      element(
        'table',
        {},
        element(
          'caption',
          {},
          withText('strong', {}, title),
          ' ',
          withText('span', { class: 'factbox-summary' }, summary),
        ),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('td', {}),
            columns.map((column) =>
              withText('th', { scope: 'col', title: column.name }, column.content),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          rows.map(({ head, cells }) =>
            element(
              'tr',
              {},
              withText('th', { scope: 'row', title: head.name }, head.content),
              cells.map(({ entries, empty: sign }, index) =>
                element(
                  'td',
                  { 'data-label': label(columns[index]?.content ?? []) },
                  sign && element('abbr', { title: sign.meaning }, sign.sign),
                  entries.map((entry, line) => [line > 0 && element('br', {}), inlines(entry)]),
                ),
              ),
            ),
          ),
        ),
      ),
      empty &&
        element('p', { class: 'factbox-note factbox-key' }, `${empty.sign} ${empty.meaning}`),
    ];
  };

  const quote = (content: QuoteBlock): Content => {
    const { label, level, isNamed, isTold, language, text, speaker, role, detail } = content;
    const place = level > 1 ? ` factbox-answer factbox-level-${level}` : ' factbox-answer';
    const named = isNamed ? ' factbox-named' : '';
    return element(
      'figure',
      { class: `factbox-statement${level ? place : ''}${named}` },
      // By an element, since not every content system keeps an attribute that would say it.
      label &&
        element('p', { class: 'factbox-label' }, isNamed ? element('strong', {}, label) : label),
      isTold
        ? element('p', languageAttributes(language), text)
        : element('blockquote', languageAttributes(language), element('p', {}, text)),
      element(
        'figcaption',
        {},
        withText('cite', {}, speaker),
        role.length > 0 && [comma(form.locale), inlines(role)],
        detail.length > 0 && [' ', element('small', {}, inlines(detail))],
      ),
    );
  };

  /** What is read at once, then what opens. */
  const sections = ({ items }: SectionsBlock): Content => {
    const folded = items.filter(({ blocks }) => blocks.length);
    return [
      items.flatMap(({ first }) => first).map(block),
      folded.length > 0 &&
        element(
          'div',
          { class: 'factbox-sections' },
          folded.map(({ title, count, isOpen, blocks }) =>
            element(
              'details',
              { open: isOpen },
              element(
                'summary',
                {},
                element(`h${levelOf(form, 1)}`, {}, title, ' ', element('small', {}, count)),
              ),
              blocks.map(block),
            ),
          ),
        ),
    ];
  };

  const block = (content: Block): Content => {
    switch (content.kind) {
      case 'heading':
        return withText(
          `h${levelOf(form, content.depth)}`,
          { class: content.depth ? undefined : 'factbox-title' },
          content.content,
        );
      case 'paragraph':
        return withText('p', { class: content.role && `factbox-${content.role}` }, content.content);
      case 'list':
        return element(
          'ul',
          {},
          content.items.map((item) => withText('li', {}, item)),
        );
      case 'definitions':
        if (content.isOrdered) return ordered(content);
        return element(
          'dl',
          {},
          content.rows.map(({ term, details }) => [withText('dt', {}, term), details.map(detail)]),
        );
      case 'table':
        return table(content);
      case 'quote':
        return quote(content);
      case 'notes':
        return element(
          'ol',
          { class: 'factbox-notes' },
          content.items.map(({ number, content: words }) =>
            withText('li', { id: dialect.hasIds && `${form.id}-note-${number}` }, words),
          ),
        );
      case 'sections':
        return sections(content);
      case 'portrait':
        return element(
          'figure',
          { class: 'factbox-portrait' },
          portraitImage(content),
          element('figcaption', {}, element('small', {}, inlines(content.credit))),
        );
      case 'image': {
        const { alt, width, height, svg } = content;
        const picture = form.image
          ? element('img', { src: form.image, alt, width, height })
          : dialect.hasSvg && svg && raw(svg);
        return picture && element('figure', { class: 'factbox-image' }, picture);
      }
    }
  };
  return block;
}

/**
 * The address of words on the same page in a way that survives filters: WordPress takes what stands
 * before a colon for a protocol, unless a path or query ends before it. Browsers cut the fragment at
 * `:~:`, so what stands before leads nowhere else.
 */
const lasting = (href: string): string => href.replace(/^#:~:/, '#/?:~:');

/** The text of a head, for where a row stands as a list. */
const label = (content: Inlines): string =>
  content
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('');

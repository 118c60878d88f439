import {
  comma,
  isBlocks,
  unfolded,
  inQuotes,
  type Block,
  type DefinitionsBlock,
  type Detail,
  type Inline,
  type Inlines,
  type QuoteBlock,
} from '@factbox/core/document.js';
import { isolated } from '@factbox/core';
import { hrefOf, type Form } from './form.js';
import { plain } from '@factbox/core/html.js';
import { toRows } from './rows.js';

/** Plain text, as for the text part of an e-mail; or only the words, as they are to be spoken. */
export function toText(
  { blocks, locale, image }: Form,
  { isSpoken = false }: { readonly isSpoken?: boolean } = {},
): string {
  const inline = (piece: Inline): string => {
    if (typeof piece === 'string') return plain(piece);
    switch (piece.kind) {
      case 'strong':
      case 'quiet':
        return within(piece.content);
      case 'time':
        return plain(piece.text);
      case 'foreign':
        return isolated(plain(piece.text), locale);
      case 'link':
        // A source is a mark beside its fact; any other link is words of the sentence.
        if (!piece.href.includes('#:~:')) return inlines(piece.content);
        return isSpoken ? '' : `(${inlines(piece.content)})`;
      case 'mark':
        return isSpoken ? '' : ` [${plain(piece.text)}]`;
    }
  };
  const within = (content: Inlines): string => content.map(inline).join('');
  const inlines = (content: Inlines): string => within(content).trim();

  const detail = (content: Detail): string =>
    isBlocks(content) ? content.map(block).join('\n') : inlines(content);
  const definitions = (rows: DefinitionsBlock['rows']): string =>
    rows
      .map(({ term, details }) =>
        [
          inlines(term) + (isSpoken ? ':' : ''),
          ...details.map((one) => indented(detail(one), '  ')),
        ].join('\n'),
      )
      .join('\n\n');
  const quote = (content: QuoteBlock): string => {
    const { label, level, isNamed, isTold, language, text, speaker, role, detail: rest } = content;
    const lines = [
      label && (isNamed && !isSpoken ? '• ' : '') + plain(label),
      isTold ? inlines([text]) : inQuotes(inlines([text]), language),
      `— ${[speaker, role]
        .filter((part) => part.length)
        .map(inlines)
        .join(comma(locale))}`,
      rest.length && `  ${inlines(rest)}`,
    ];
    return indented(lines.filter(Boolean).join('\n'), '    '.repeat(level));
  };

  const block = (content: Block): string => {
    switch (content.kind) {
      case 'heading': {
        const words = inlines(content.content);
        if (isSpoken) return words;
        return content.depth
          ? words.toLocaleUpperCase(locale)
          : `${words}\n${'='.repeat([...words].length)}`;
      }
      case 'paragraph':
        return inlines(content.content);
      case 'list':
        return content.items.map((item) => `- ${inlines(item)}`).join('\n');
      case 'definitions':
        return definitions(content.rows);
      case 'table':
        return [
          block({ kind: 'heading', depth: 0, content: content.title }),
          inlines(content.summary),
          definitions(toRows(content, locale)),
        ].join('\n\n');
      case 'quote':
        return quote(content);
      case 'sections':
        return unfolded(content).map(block).filter(Boolean).join('\n\n');
      case 'notes':
        return content.items
          .map(({ text, content: words }) => (isSpoken ? '' : `[${text}] `) + inlines(words))
          .join('\n');
      // Of a picture, text has nothing.
      case 'portrait':
        return '';
      case 'image': {
        return (image && hrefOf(image, { isInArticle: false })) ?? '';
      }
    }
  };
  return `${blocks.map(block).filter(Boolean).join('\n\n')}\n`;
}

/** All of a form's words in sentences, for a picture of it. */
export const toSpoken = (form: Form): string =>
  toText({ ...form, image: undefined }, { isSpoken: true })
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^- /, '')
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,:;)])/g, ''),
    )
    .filter(Boolean)
    .map((line) => (/\p{P}$/u.test(line) ? line : `${line}.`))
    .join(' ');

/** Every line set in by the same sign. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

import {
  comma,
  isBlocks,
  unfolded,
  type Block,
  type DefinitionsBlock,
  type Detail,
  type Inline,
  type Inlines,
  type QuoteBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { isolated } from '@factbox/core';
import { emptyMeaning, hrefOf, levelOf, type Form } from './form.js';
import { plain } from '@factbox/core/html.js';
import { indented } from './text.js';

/** Markdown with pipe tables, and no HTML. */
export function toMarkdown(form: Form): string {
  const { locale, base, image } = form;
  const inline = (piece: Inline): string => {
    if (typeof piece === 'string') return escaped(piece);
    switch (piece.kind) {
      case 'strong':
        return around('**', inlines(piece.content));
      case 'quiet':
        return inlines(piece.content);
      case 'time':
        return escaped(piece.text);
      case 'foreign':
        return escaped(isolated(piece.text, locale));
      case 'link': {
        const href = hrefOf(piece.href, { base, isInArticle: false });
        const words = inlines(piece.content);
        return href ? `[${words}](${addressed(href)})` : words;
      }
      case 'mark':
        return ` \\[${escaped(piece.text)}\\]`;
    }
  };
  const inlines = (content: Inlines): string => content.map(inline).join('');
  /** A sentence that begins a line, where a first sign could make it a list or a heading. */
  const line = (content: Inlines): string =>
    inlines(content)
      .trim()
      .replace(/^([-+=#]|\d+(?=[.)]))/, (sign) =>
        /\d/.test(sign) ? `${sign}\u200b` : `\\${sign}`,
      );

  const detail = (content: Detail): string =>
    isBlocks(content) ? content.map(block).join('\n\n') : line(content);
  const definitions = (rows: DefinitionsBlock['rows']): string =>
    rows
      .map(({ term, details }) => {
        const inner = details.map((one) => `- ${indented(detail(one), '  ').trimStart()}`);
        return `${around('**', inlines(term))}\n\n${inner.join('\n')}`;
      })
      .join('\n\n');

  const table = (content: TableBlock): string => {
    const { title, summary, columns, rows } = content;
    const empty = emptyMeaning(content);
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      block({ kind: 'heading', depth: 0, content: title }),
      line(summary),
      [
        row(['', ...columns.map((column) => inlines(column.content))]),
        row(['---', ...columns.map(() => '---')]),
        ...rows.map(({ head, cells }) =>
          row([
            around('**', inlines(head.content)),
            ...cells.map(({ entries, empty: sign }) =>
              sign ? escaped(sign.sign) : entries.map(inlines).join(' / '),
            ),
          ]),
        ),
      ].join('\n'),
      ...(empty ? [escaped(`${empty.sign} ${empty.meaning}`)] : []),
    ].join('\n\n');
  };

  const quote = (content: QuoteBlock): string => {
    const { label, level, isNamed, isTold, text, speaker, role, detail: rest } = content;
    const from = `— ${around('**', inlines(speaker))}${role.length ? `${comma(form.locale)}${inlines(role)}` : ''}`;
    const lines = [
      ...(label ? [isNamed ? around('**', escaped(label)) : escaped(label)] : []),
      isTold ? line([text]) : indented(line([text]), '> '),
      [from, ...(rest.length ? [inlines(rest).trim()] : [])].join(' · '),
    ].join('\n\n');
    if (!level) return lines;
    const marks = '> '.repeat(level);
    return lines.replace(/^/gm, marks).replace(/^[> ]+$/gm, marks.trim());
  };

  const block = (content: Block): string => {
    switch (content.kind) {
      case 'heading':
        return `${'#'.repeat(levelOf(form, content.depth))} ${inlines(content.content)}`;
      case 'paragraph':
        return line(content.content);
      case 'list':
        return content.items.map((item) => `- ${line(item)}`).join('\n');
      case 'definitions':
        return definitions(content.rows);
      case 'table':
        return table(content);
      case 'quote':
        return quote(content);
      case 'sections':
        return unfolded(content).map(block).join('\n\n');
      case 'notes':
        return content.items
          .map(({ text, content: words }) => `\\[${escaped(text)}\\] ${inlines(words)}`)
          .join('\n\n');
      case 'portrait': {
        const src = hrefOf(content.src, { isInArticle: false });
        if (!src) return '';
        return `![${escaped(content.alt)}](${addressed(src)}) ${inlines(content.credit)}`;
      }
      case 'image': {
        const src = image && hrefOf(image, { isInArticle: false });
        return src ? `![${escaped(content.alt)}](${addressed(src)})` : '';
      }
    }
  };
  return `${form.blocks.map(block).filter(Boolean).join('\n\n')}\n`;
}

/** Text without a meaning in Markdown; entities, since not all programs know `\<`. */
const escaped = (text: string): string =>
  plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replace(bareAddress, '\u2060$&\u2060');

/**
 * What readers take a bare address by: `://`, the `@` of mail, the dots of a name. Signs that nobody
 * sees, which part nothing, keep it text.
 */
const bareAddress = /:(?=\/\/)|(?<=\S)@(?=\S)|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;

/** Emphasis may not touch a space. */
const around = (sign: string, text: string): string =>
  text.trim() ? `${sign}${text.trim()}${sign}` : '';

/** An address without the signs that would end it. */
const addressed = (href: string): string =>
  href.replace(/[()[\]|`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

import { directionOf } from '@factbox/core';
import {
  comma,
  isBlocks,
  joined,
  type Block,
  type Detail,
  type Inline,
  type Inlines,
  type QuoteBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { emptyMeaning, hrefOf, inQuotes, languageAttributes, levelOf, type Form } from './form.js';
import { toRows } from './rows.js';
import { element, toHtml, type Attributes, type Content, type Markup } from '@factbox/core/html.js';

// No text colour and no background: each program, light or dark, sets its own. Lines are of a grey
// that shows on both. What a table cell inherits differs between programs, so each has it anew.
const LINE = '1px solid #999999';
/** Without style sheets no program can reshape a table with more columns on a narrow screen. */
const WIDEST = 3;
const SMALL = 'font-size:13px;line-height:19px';
const TABLE: Attributes = { cellpadding: 0, cellspacing: 0, border: 0, width: '100%' };
const LAYOUT: Attributes = { role: 'presentation', ...TABLE };

/** A form for newsletters and feeds: tables with inline styles, and only addresses that lead there. */
export function toEmail(form: Form): string {
  const { locale, base, image } = form;
  const isRightToLeft = directionOf(locale) === 'rtl';
  const [start, end] = isRightToLeft ? ['right', 'left'] : ['left', 'right'];
  const font = /^(ar|fa)\b/.test(locale)
    ? 'font-family:Tahoma,Arial,sans-serif'
    : 'font-family:Arial,Helvetica,sans-serif';
  const text = `${font};font-size:15px;line-height:22px;text-align:${start}`;

  const inline = (piece: Inline): Content => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'strong':
        return element('strong', {}, inlines(piece.content));
      case 'quiet':
        return element('span', { style: 'font-size:13px' }, inlines(piece.content));
      case 'time':
        return piece.text;
      case 'foreign':
        return element('span', languageAttributes(piece.language), piece.text);
      case 'link': {
        const href = hrefOf(piece.href, { base, isInArticle: false });
        const style = 'color:inherit;font-size:12px;white-space:nowrap';
        return href
          ? element('a', { href, title: piece.name, style }, inlines(piece.content))
          : element('span', { style: 'font-size:12px;white-space:nowrap' }, inlines(piece.content));
      }
      case 'mark':
        return element('sup', { style: 'font-size:11px;line-height:0' }, piece.text);
    }
  };
  const inlines = (content: Inlines): Content => content.map(inline);

  const withText = (name: string, style: string, content: Inlines, more: Attributes = {}): Markup =>
    element(name, { ...more, style }, inlines(content));
  const sentence = (content: Inlines, style = '', margin = '0 0 6px 0'): Markup =>
    withText('p', `margin:${margin}${style && `;${style}`}`, content);

  const detail = (content: Detail): Content =>
    isBlocks(content) ? content.map(block) : sentence(content);

  const definitions = (content: Extract<Block, { kind: 'definitions' }>): Content =>
    element(
      'table',
      { ...TABLE, style: 'border-collapse:collapse;margin:0 0 10px 0' },
      content.rows.map(({ term, details }) =>
        element(
          'tr',
          {},
          withText(
            'th',
            `${text};${SMALL};font-weight:bold;padding:6px 0 0 0;border-top:${LINE}`,
            term,
            { scope: 'row', valign: 'top', align: start, width: '28%' },
          ),
          element(
            'td',
            {
              valign: 'top',
              align: start,
              style: `${text};font-size:14px;line-height:20px;padding:6px 0 0 0;padding-${start}:10px;border-top:${LINE}`,
            },
            details.map(detail),
          ),
        ),
      ),
    );

  /** A table that is too wide for a telephone: a row for each of its rows, the cells in a line. */
  const wideTable = (content: TableBlock): Content => [
    withText(`h${levelOf(form, 0)}`, headingStyle(0), content.title),
    sentence(content.summary),
    definitions({
      kind: 'definitions',
      rows: toRows(content, locale).map(({ term, details }) => ({
        term,
        details: [joined(details, ' · ')],
      })),
    }),
  ];

  const table = (content: TableBlock): Content => {
    const { title, summary, columns, rows } = content;
    if (columns.length > WIDEST) return wideTable(content);
    const empty = emptyMeaning(content);
    const cell = `${font};font-size:12px;line-height:16px;text-align:${start};padding:5px 0;padding-${end}:6px;border-top:${LINE}`;
    const small = { valign: 'top', align: start };
    return [
      withText(`h${levelOf(form, 0)}`, headingStyle(0), title),
      sentence(summary),
      element(
        'table',
        { ...TABLE, style: 'border-collapse:collapse;margin:6px 0 8px 0' },
        element(
          'tr',
          {},
          element('td', { style: `${cell};border-top:0` }, '\u00a0'),
          columns.map((column) =>
            withText('th', `${cell};border-top:0;font-weight:bold`, column.content, {
              scope: 'col',
              ...small,
              valign: 'bottom',
            }),
          ),
        ),
        rows.map(({ head, cells }) =>
          element(
            'tr',
            {},
            withText('th', `${cell};font-weight:bold`, head.content, { scope: 'row', ...small }),
            cells.map(({ entries, empty: sign }) =>
              element(
                'td',
                { ...small, style: cell },
                sign?.sign,
                entries.map((entry, line) => [line > 0 && element('br', {}), inlines(entry)]),
              ),
            ),
          ),
        ),
      ),
      empty && sentence([`${empty.sign} ${empty.meaning}`], SMALL),
    ];
  };

  const quote = (content: QuoteBlock): Content => {
    const { label, level, isNamed, language, text: words, speaker, role, detail: rest } = content;
    return element(
      'table',
      { ...LAYOUT, style: `margin:0 0 12px 0` },
      element(
        'tr',
        {},
        level > 0 && element('td', { width: 18 * level, style: 'font-size:1px' }, '\u00a0'),
        element(
          'td',
          {
            align: start,
            style:
              level || isNamed
                ? `${text};border-${start}:${isNamed ? '3px solid #9b2d1f' : '2px solid #999999'};padding-${start}:14px`
                : text,
          },
          label &&
            sentence([isNamed ? { kind: 'strong', content: [label] } : label], SMALL, '0 0 2px 0'),
          element(
            'blockquote',
            {
              ...languageAttributes(language),
              style: `margin:0 0 6px 0;padding:0;font-family:Georgia,'Times New Roman',serif;font-size:19px;line-height:27px;text-align:${directionOf(language) === 'rtl' ? 'right' : 'left'}`,
            },
            inQuotes(words, language),
          ),
          sentence(
            [
              { kind: 'strong', content: speaker },
              ...(role.length ? [comma(locale), ...role] : []),
            ],
            '',
            '0',
          ),
          rest.length > 0 && sentence(rest, SMALL),
        ),
      ),
    );
  };

  const headingStyle = (depth: 0 | 1): string =>
    depth
      ? `${font};font-size:14px;line-height:20px;font-weight:bold;margin:14px 0 6px 0;text-align:${start}`
      : `${font};font-size:19px;line-height:25px;font-weight:bold;margin:0 0 6px 0;text-align:${start}`;

  const block = (content: Block): Content => {
    switch (content.kind) {
      case 'heading':
        return withText(
          `h${levelOf(form, content.depth)}`,
          headingStyle(content.depth),
          content.content,
        );
      case 'paragraph':
        return sentence(content.content, content.role ? SMALL : '');
      case 'list':
        return element(
          'ul',
          { style: `margin:0 0 6px 0;padding:0;padding-${start}:20px` },
          content.items.map((item) => withText('li', 'margin:0 0 4px 0', item)),
        );
      case 'definitions':
        return definitions(content);
      case 'table':
        return table(content);
      case 'quote':
        return quote(content);
      case 'notes':
        return content.items.map(({ text: number, content: words }) =>
          sentence([`${number}\u00a0 `, ...words], SMALL),
        );
      case 'image': {
        const src = image && hrefOf(image, { isInArticle: false });
        const { alt, width = 640 } = content;
        const style = `display:block;width:100%;max-width:${width}px;height:auto;border:0;margin:0 0 8px 0`;
        return src && element('img', { src, alt, width, style });
      }
    }
  };

  return toHtml(
    element(
      'table',
      {
        ...LAYOUT,
        ...languageAttributes(locale),
        style: `border-collapse:collapse;border-top:${LINE};border-bottom:${LINE}`,
      },
      element(
        'tr',
        {},
        element(
          'td',
          { align: start, style: `${text};padding:12px 0 6px 0` },
          form.blocks.map(block),
        ),
      ),
    ),
  );
}

import { directionOf } from '@factbox/core';
import {
  comma,
  isBlocks,
  unfolded,
  joined,
  inQuotes,
  type Block,
  type DefinitionsBlock,
  type Detail,
  type ImageBlock,
  type PortraitBlock,
  type Inline,
  type Inlines,
  type ListBlock,
  type QuoteBlock,
  type TableBlock,
} from '@factbox/core/document.js';
import { emptyMeaning, hrefOf, languageAttributes, levelOf, type Form } from './form.js';
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

/** A form with the type and the sides that all its parts share. */
interface Mail {
  readonly form: Form;
  readonly font: string;
  readonly text: string;
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
}

/** A form for newsletters and feeds: tables with inline styles, and only addresses that lead there. */
export function toEmail(form: Form): string {
  const mail = toMail(form);
  const content = element(
    'td',
    { align: mail.start, style: `${mail.text};padding:12px 0 6px 0` },
    form.blocks.map((block) => toBlock(mail, block)),
  );
  return toHtml(
    element(
      'table',
      {
        ...LAYOUT,
        ...languageAttributes(form.locale),
        style: `border-collapse:collapse;border-top:${LINE};border-bottom:${LINE}`,
      },
      element('tr', {}, content),
    ),
  );
}

function toMail(form: Form): Mail {
  const [start, end] =
    directionOf(form.locale) === 'rtl'
      ? (['right', 'left'] as const)
      : (['left', 'right'] as const);
  const font = /^(ar|fa)\b/.test(form.locale)
    ? 'font-family:Tahoma,Arial,sans-serif'
    : 'font-family:Arial,Helvetica,sans-serif';
  const text = `${font};font-size:15px;line-height:22px;text-align:${start}`;
  return { form, font, text, start, end };
}

const headingStyle = ({ font, start }: Mail, depth: 0 | 1): string =>
  depth
    ? `${font};font-size:14px;line-height:20px;font-weight:bold;margin:14px 0 6px 0;text-align:${start}`
    : `${font};font-size:19px;line-height:25px;font-weight:bold;margin:0 0 6px 0;text-align:${start}`;

function toInline(mail: Mail, piece: Inline): Content {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'strong':
      return element('strong', {}, toInlines(mail, piece.content));
    case 'quiet':
      return element('span', { style: 'font-size:13px' }, toInlines(mail, piece.content));
    case 'time':
      return piece.text;
    case 'foreign':
      return element('span', languageAttributes(piece.language), piece.text);
    case 'link': {
      const href = hrefOf(piece.href, { base: mail.form.base, isInArticle: false });
      const style = 'font-size:12px;white-space:nowrap';
      const words = toInlines(mail, piece.content);
      return href
        ? element('a', { href, title: piece.name, style: `color:inherit;${style}` }, words)
        : element('span', { style }, words);
    }
    case 'mark':
      return element('sup', { style: 'font-size:11px;line-height:0' }, piece.text);
  }
}

const toInlines = (mail: Mail, content: Inlines): Content =>
  content.map((piece) => toInline(mail, piece));

/** An element of words, with its style and other attributes. */
const toWords = (
  mail: Mail,
  name: string,
  { style, ...more }: Attributes,
  content: Inlines,
): Markup => element(name, { ...more, style }, toInlines(mail, content));

const toSentence = (mail: Mail, content: Inlines, style = '', margin = '0 0 6px 0'): Markup =>
  toWords(mail, 'p', { style: `margin:${margin}${style && `;${style}`}` }, content);

const toHeading = (mail: Mail, depth: 0 | 1, content: Inlines): Markup =>
  toWords(mail, `h${levelOf(mail.form, depth)}`, { style: headingStyle(mail, depth) }, content);

function toDefinitions(mail: Mail, { rows }: DefinitionsBlock): Content {
  const { text, start } = mail;
  const head = {
    ...{ scope: 'row', valign: 'top', align: start, width: '28%' },
    style: `${text};${SMALL};font-weight:bold;padding:6px 0 0 0;border-top:${LINE}`,
  };
  const body = {
    ...{ valign: 'top', align: start },
    style: `${text};font-size:14px;line-height:20px;padding:6px 0 0 0;padding-${start}:10px;border-top:${LINE}`,
  };
  const toDetail = (content: Detail): Content =>
    isBlocks(content) ? content.map((block) => toBlock(mail, block)) : toSentence(mail, content);
  return element(
    'table',
    { ...TABLE, style: 'border-collapse:collapse;margin:0 0 10px 0' },
    rows.map(({ term, details }) =>
      element(
        'tr',
        {},
        toWords(mail, 'th', head, term),
        element('td', body, details.map(toDetail)),
      ),
    ),
  );
}

/** A table that is too wide for a telephone: a row for each of its rows, the cells in a line. */
const toWideTable = (mail: Mail, content: TableBlock): Content => [
  toHeading(mail, 0, content.title),
  toSentence(mail, content.summary),
  toDefinitions(mail, {
    kind: 'definitions',
    rows: toRows(content, mail.form.locale).map(({ term, details }) => ({
      term,
      details: [joined(details, ' · ')],
    })),
  }),
];

function toTable(mail: Mail, content: TableBlock): Content {
  const { title, summary, columns, rows } = content;
  if (columns.length > WIDEST) return toWideTable(mail, content);
  const { font, start, end } = mail;
  const empty = emptyMeaning(content);
  const cell = `${font};font-size:12px;line-height:16px;text-align:${start};padding:5px 0;padding-${end}:6px;border-top:${LINE}`;
  const top = { valign: 'top', align: start };
  const columnHead = {
    ...{ scope: 'col', valign: 'bottom', align: start },
    style: `${cell};border-top:0;font-weight:bold`,
  };
  const rowHead = { scope: 'row', ...top, style: `${cell};font-weight:bold` };
  return [
    toHeading(mail, 0, title),
    toSentence(mail, summary),
    element(
      'table',
      { ...TABLE, style: 'border-collapse:collapse;margin:6px 0 8px 0' },
      element(
        'tr',
        {},
        element('td', { style: `${cell};border-top:0` }, '\u00a0'),
        columns.map((column) => toWords(mail, 'th', columnHead, column.content)),
      ),
      rows.map(({ head, cells }) =>
        element(
          'tr',
          {},
          toWords(mail, 'th', rowHead, head.content),
          cells.map(({ entries, empty: sign }) =>
            element(
              'td',
              { ...top, style: cell },
              sign?.sign,
              entries.map((entry, line) => [line > 0 && element('br', {}), toInlines(mail, entry)]),
            ),
          ),
        ),
      ),
    ),
    empty && toSentence(mail, [`${empty.sign} ${empty.meaning}`], SMALL),
  ];
}

function toQuote(mail: Mail, content: QuoteBlock): Content {
  const { label, level, isNamed, isTold, language, text, speaker, role, detail } = content;
  const { start, form } = mail;
  const line = `border-${start}:${isNamed ? '3px solid #9b2d1f' : '2px solid #999999'};padding-${start}:14px`;
  const side = directionOf(language) === 'rtl' ? 'right' : 'left';
  const said = element(
    isTold ? 'p' : 'blockquote',
    {
      ...languageAttributes(language),
      style: `margin:0 0 6px 0;padding:0;font-family:Georgia,'Times New Roman',serif;font-size:19px;line-height:27px;text-align:${side}`,
    },
    isTold ? text : inQuotes(text, language),
  );
  const by: Inlines = [
    { kind: 'strong', content: speaker },
    ...(role.length ? [comma(form.locale), ...role] : []),
  ];
  const above: Inlines = label ? [isNamed ? { kind: 'strong', content: [label] } : label] : [];
  return element(
    'table',
    { ...LAYOUT, style: `margin:0 0 12px 0` },
    element(
      'tr',
      {},
      level > 0 && element('td', { width: 18 * level, style: 'font-size:1px' }, '\u00a0'),
      element(
        'td',
        { align: start, style: level || isNamed ? `${mail.text};${line}` : mail.text },
        label && toSentence(mail, above, SMALL, '0 0 2px 0'),
        said,
        toSentence(mail, by, '', '0'),
        detail.length > 0 && toSentence(mail, detail, SMALL),
      ),
    ),
  );
}

function toImage({ form: { image } }: Mail, { alt, width = 640 }: ImageBlock): Content {
  const src = image && hrefOf(image, { isInArticle: false });
  const style = `display:block;width:100%;max-width:${width}px;height:auto;border:0;margin:0 0 8px 0`;
  return src && element('img', { src, alt, width, style });
}

/** A picture with whose it is; none where no mail program would find it. */
function toPortrait(mail: Mail, { src: address, alt, language, credit }: PortraitBlock): Content {
  const src = hrefOf(address, { isInArticle: false });
  const style = 'display:block;width:64px;height:80px;object-fit:cover;border:0;margin:0 0 4px 0';
  const image = { src, alt, lang: language, width: 64, height: 80, style };
  return src && [element('img', image), toSentence(mail, credit, SMALL)];
}

function toList(mail: Mail, { items }: ListBlock): Content {
  const item = { style: 'margin:0 0 4px 0' };
  return element(
    'ul',
    { style: `margin:0 0 6px 0;padding:0;padding-${mail.start}:20px` },
    items.map((words) => toWords(mail, 'li', item, words)),
  );
}

function toBlock(mail: Mail, content: Block): Content {
  switch (content.kind) {
    case 'heading':
      return toHeading(mail, content.depth, content.content);
    case 'paragraph':
      return toSentence(mail, content.content, content.role ? SMALL : '');
    case 'list':
      return toList(mail, content);
    case 'definitions':
      return toDefinitions(mail, content);
    case 'table':
      return toTable(mail, content);
    case 'quote':
      return toQuote(mail, content);
    case 'sections':
      return unfolded(content).map((block) => toBlock(mail, block));
    case 'notes':
      return content.items.map(({ text, content: words }) =>
        toSentence(mail, [`${text}\u00a0 `, ...words], SMALL),
      );
    case 'portrait':
      return toPortrait(mail, content);
    case 'image':
      return toImage(mail, content);
  }
}

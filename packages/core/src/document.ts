import type { Dataset } from '@factbox/dataset';
import { linesOf, type Foot } from './foot.js';
import { formatList, formatNumber } from './format.js';
import { baseLanguage, isolated, languageOfText, runsOtherWay } from './language.js';
import type { CoreMessages, StatementMessages } from './messages/en.js';
import { isTranslated, type Named } from './names.js';
import type { Otherwise, Source } from './passage.js';
import type { Portrait } from './portrait.js';
import { detailsOf, labelsOf, type Statement, type StatementWriter } from './statement.js';

export { comma } from './language.js';

/**
 * The static form of a widget: what it says as headings, sentences, lists, tables and quotes, with
 * no word on how a page, an e-mail or a feed writes them. Text is plain; a serializer escapes it.
 */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | DefinitionsBlock
  | TableBlock
  | QuoteBlock
  | ImageBlock
  | PortraitBlock
  | NotesBlock
  | SectionsBlock;

/** Pieces of text that make up a sentence. */
export type Inlines = readonly Inline[];

export type Inline = string | Link | Strong | Quiet | Time | Foreign | Mark;

export interface Link {
  readonly kind: 'link';
  /** An address, or a fragment where the article is on the same page. */
  readonly href: string;
  /** The link's name in full, where its text is short. */
  readonly name?: string;
  readonly content: Inlines;
}

export interface Strong {
  readonly kind: 'strong';
  readonly content: Inlines;
}

/** What is said in passing. */
export interface Quiet {
  readonly kind: 'quiet';
  readonly content: Inlines;
}

/** A date, as a machine and as a reader have it. */
export interface Time {
  readonly kind: 'time';
  readonly value: string;
  readonly text: string;
}

/** Text in another language than that of the form. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly language: string;
  readonly text: string;
}

/** What leads to a note of the same form. */
export interface Mark {
  readonly kind: 'mark';
  readonly number: number;
  /** The number as the reader's language writes it. */
  readonly text: string;
  readonly name: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 0 for the form's own title, 1 for a section of it. */
  readonly depth: 0 | 1;
  readonly content: Inlines;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** A label stands above what it names, such as a quote; a note below what it explains. */
  readonly role?: 'label' | 'note';
  readonly content: Inlines;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Inlines[];
}

/** Terms, each with all that there is to say of it. */
export interface DefinitionsBlock {
  readonly kind: 'definitions';
  /** Whether they stand in an order that means something, as dates do. */
  readonly isOrdered?: boolean;
  readonly rows: readonly {
    readonly term: Inlines;
    readonly details: readonly Detail[];
  }[];
}

/** A sentence, or several with lists and quotes between them. */
export type Detail = Inlines | readonly Block[];

export interface TableBlock {
  readonly kind: 'table';
  readonly title: Inlines;
  readonly summary: Inlines;
  /** The heads of all columns but the first, which holds the heads of the rows. */
  readonly columns: readonly TableHead[];
  readonly rows: readonly { readonly head: TableHead; readonly cells: readonly TableCell[] }[];
}

export interface TableHead {
  readonly content: Inlines;
  /** The name in full, where `content` is a shorter one. */
  readonly name?: string;
}

export interface TableCell {
  /** Each entry stands on a line of its own. */
  readonly entries: readonly Inlines[];
  /** What an empty cell stands for: a short sign, and its meaning in words. */
  readonly empty?: { readonly sign: string; readonly meaning: string };
}

export interface QuoteBlock {
  readonly kind: 'quote';
  /** Whether this is a claim or whom it answers. */
  readonly label?: string | undefined;
  /** How far it is set in, as an answer to an answer; 0 for a claim. */
  readonly level: number;
  /** Whether it is the one of its thread that was asked for. */
  readonly isNamed: boolean;
  /** Whether it is told in other words than the speaker's, and so stands in no quotation marks. */
  readonly isTold?: boolean;
  readonly language: string;
  readonly text: string;
  readonly speaker: Inlines;
  /** What stands behind the speaker's name, such as an office. */
  readonly role: Inlines;
  /** Date, occasion and passages. */
  readonly detail: Inlines;
}

export interface ImageBlock {
  readonly kind: 'image';
  readonly alt: string;
  /** Why there is no picture, where none can be made. */
  readonly instead?: string | undefined;
  /** In CSS pixels; unknown where there is no drawing. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** A self-contained SVG document, for where there is no address of an image. */
  readonly svg?: string | undefined;
}

/** A picture of somebody, small, beside what is said of them. */
export interface PortraitBlock {
  readonly kind: 'portrait';
  /** An address of the web, or one relative to the page. */
  readonly src: string;
  readonly alt: string;
  readonly language: string;
  readonly credit: Inlines;
}

/** Numbered notes, to which marks lead. */
export interface NotesBlock {
  readonly kind: 'notes';
  readonly items: readonly {
    readonly number: number;
    readonly text: string;
    readonly content: Inlines;
  }[];
}

/** Sections of a form, which are folded where a reader can open them. */
export interface SectionsBlock {
  readonly kind: 'sections';
  readonly items: readonly {
    readonly title: string;
    /** What of it is read without opening it. */
    readonly first: readonly Block[];
    /** How much there is to be opened, in words. */
    readonly count: string;
    /** Whether it is open from the start. */
    readonly isOpen: boolean;
    readonly blocks: readonly Block[];
  }[];
}

/** What a static form is made with besides the model. */
export interface StaticReading<M extends CoreMessages = CoreMessages> {
  readonly dataset: Dataset;
  readonly messages: M;
  readonly locale: string;
}

/** Whether a detail is made of blocks, not of one sentence. */
export const isBlocks = (detail: Detail): detail is readonly Block[] => {
  const [first] = detail;
  return typeof first === 'object' && !inlineKinds.has(first.kind);
};

const inlineKinds = new Set<string>(['link', 'strong', 'quiet', 'time', 'foreign', 'mark']);

export const paragraph = (...content: Inlines): ParagraphBlock => ({ kind: 'paragraph', content });
export const note = (...content: Inlines): ParagraphBlock => ({
  kind: 'paragraph',
  role: 'note',
  content,
});
export const heading = (depth: 0 | 1, ...content: Inlines): HeadingBlock => ({
  kind: 'heading',
  depth,
  content,
});
/** Sections one below the other, each under its heading, for where nothing can be opened. */
export const unfolded = ({ items }: SectionsBlock): Block[] =>
  items.flatMap(({ title, first, blocks }) => [heading(1, title), ...first, ...blocks]);

export const strong = (...content: Inlines): Strong => ({ kind: 'strong', content });
export const quiet = (...content: Inlines): Quiet => ({ kind: 'quiet', content });
export const time = ({ value, text }: { value: string; text: string }): Time => ({
  kind: 'time',
  value,
  text,
});

/** Text of the dataset, marked with its language where the text beside it could be read with it. */
export function datasetInline(
  { dataset, locale }: Pick<StaticReading, 'dataset' | 'locale'>,
  text: string,
): string | Foreign {
  const language = languageOfText(dataset, text);
  return baseLanguage(language) === baseLanguage(locale) && !runsOtherWay(text, locale)
    ? text
    : { kind: 'foreign', language, text };
}

/** A name in the language that it is in: a country's or province's may be the reader's own. */
export function nameInline(
  reading: Pick<StaticReading, 'dataset' | 'locale'>,
  named: Named,
): Inline {
  return isTranslated(reading.dataset, named) ? named.name : datasetInline(reading, named.name);
}

/** Links to the passages that a fact was taken from, each after a space. */
export function sourceInlines(
  sources: readonly Source[],
  { messages, locale }: Pick<StaticReading, 'messages' | 'locale'>,
): Inline[] {
  return sources.flatMap(({ href, paragraph, section }): Inline[] => {
    const number = formatNumber(paragraph, locale);
    const name = messages.source(number, section);
    return [' ', { kind: 'link', href, name, content: [`¶\u00a0${number}`] }];
  });
}

/** A sentence that does not begin with the space before its sources. */
export const sentence = (...content: Inlines): Inlines =>
  content[0] === ' ' ? content.slice(1) : content;

/** Pieces with a separator between them; empty ones are left out. */
export const joined = (parts: readonly Inlines[], separator: string): Inline[] =>
  parts
    .filter((part) => part.length)
    .flatMap((part, index) => (index ? [separator, ...part] : [...part]));

/** A list in words, `a, b and c`, of pieces that are more than text. */
export const listed = (parts: readonly Inline[], locale: string): Inline[] =>
  new Intl.ListFormat(locale)
    .formatToParts(parts.map((_, index) => `${index}`))
    .map(({ type, value }) => (type === 'element' ? parts[+value]! : value));

/** Statements of a thread, each under what it is and whom it answers. */
export function threadBlocks(
  thread: readonly Statement[],
  reading: StaticReading<CoreMessages & StatementMessages>,
  named?: string,
): QuoteBlock[] {
  const write = statementInlines(reading);
  return thread.map((said): QuoteBlock => {
    const { id, text, isTold, speaker, role, date, level, sources, conflicts } = said;
    const labels = labelsOf(said, reading.messages, write).flat().filter(Boolean);
    return {
      kind: 'quote',
      label: labels.join(' · ') || undefined,
      level,
      isTold,
      isNamed: id === named && thread.length > 1,
      language: languageOfText(reading.dataset, text),
      text,
      speaker: [nameInline(reading, speaker)],
      role: role ? [datasetInline(reading, role)] : [],
      detail: sentence(
        ...joined([date ? [time(date)] : [], ...detailInlines(said, reading)], ' · '),
        ...sourceInlines(sources, reading),
        ...conflictInlines(conflicts, reading),
      ),
    };
  });
}

/** What is known of a statement besides its date, each piece for itself. */
export const detailInlines = (
  statement: Parameters<typeof detailsOf>[0],
  reading: StaticReading<CoreMessages & StatementMessages>,
): Inlines[] =>
  detailsOf(statement, reading, statementInlines(reading)).map((each) =>
    each ? [each].flat(2) : [],
  );

/** What one passage says otherwise. */
export const otherInlines = (
  { words, text, sources }: Otherwise,
  reading: StaticReading,
): Inline[] => [
  ...(words ? [words] : []),
  ...(text ? [datasetInline(reading, text)] : []),
  ...sourceInlines(sources, reading),
];

/** What other passages say otherwise, after a space. */
export const conflictInlines = (
  conflicts: readonly Otherwise[],
  reading: StaticReading<CoreMessages & { readonly conflict: string }>,
): Inline[] =>
  conflicts[0]
    ? [
        ' ',
        quiet(
          `${reading.messages.conflict} `,
          ...joined(
            conflicts.map((other) => otherInlines(other, reading)),
            ' · ',
          ),
        ),
      ]
    : [];

/** How a form writes what is said of somebody's words. */
export const statementInlines = (reading: StaticReading): StatementWriter<Inline> => ({
  text: (words) => datasetInline(reading, words),
  name: (one) => nameInline(reading, one),
  // A label is one text, so that its names are isolated by marks.
  message: (message, named) =>
    message(
      formatList(
        named.map(({ name }) => isolated(name, reading.locale)),
        reading.locale,
      ),
    ),
});

/** The lines of a foot in a form. */
export const footLines = (foot: Foot, reading: StaticReading): Inline[][] =>
  linesOf<Inline>(foot, reading.messages, {
    text: (words) => datasetInline(reading, words),
    time,
    link: (href, words) => ({ kind: 'link', href, content: [words] }),
  });

/** A picture with whose it is, where there is one. */
export const portraitBlocks = (
  portrait: Portrait | undefined,
  reading: StaticReading,
): PortraitBlock[] =>
  portrait
    ? [
        {
          kind: 'portrait',
          src: portrait.src,
          alt: portrait.alt,
          language: languageOfText(reading.dataset, portrait.alt),
          credit: [
            `${reading.messages.picture} `,
            datasetInline(reading, portrait.credit),
            ...(portrait.licence ? [` · ${portrait.licence}`] : []),
          ],
        },
      ]
    : [];

/** A foot as a static form. */
export const footBlocks = (foot: Foot, reading: StaticReading): Block[] =>
  footLines(foot, reading).map((line) => note(...line));

const marks: Readonly<Record<string, string>> = {
  ar: '«»',
  fa: '«»',
  fr: '«»',
  ru: '«»',
  uk: '«»',
  de: '„“',
};

/** Words between the quotation marks of their language. */
export function inQuotes(text: string, language: string): string {
  const [open, close] = marks[baseLanguage(language)] ?? '“”';
  return `${open}${text}${close}`;
}

import type { Passage } from '@factbox/dataset';
import type { Paragraph } from './article.js';
import { differenceOf, hasBarrier, isFoundEverywhere, longestStretch } from './browser-text.js';
import type { Finding, LinkWords } from './finding.js';
import { fold, isWithinWord } from './fold.js';
import type { NearestFinder } from './nearest.js';
import type { PageIndex, Span } from './page-index.js';

interface Place {
  readonly paragraph: Paragraph;
  readonly start: Span;
  /** Where the last words stand behind the first ones in the same paragraph. */
  readonly ends: readonly Span[];
}

/** Words of the dataset, which may begin or end with quote marks of their own. */
const cite = (words = ''): string => (/[“”„]/.test(words) ? `‘${words}’` : `“${words}”`);

const folded = (text = ''): string => fold(text).text;

/**
 * What is wrong with a passage: its words must lead a reader's browser, which takes the first hit
 * and ignores capitals, to one place, in the paragraph and section that it names.
 */
export function verifyPassage(
  id: string,
  passage: Passage,
  { page, nearest }: { readonly page: PageIndex; readonly nearest: NearestFinder },
): Finding[] {
  const path = `passages.${id}`;
  const { all, hits, places } = placesOf(page, passage);

  if (!places.length) {
    if (all.length && !hits.length) {
      const message = `${cite(passage.prefix)} does not stand right before ${cite(passage.start)} in the article`;
      return [{ path: `${path}.prefix`, name: 'lost', message }];
    }
    const message = hits.length
      ? `${cite(passage.start)} is not in the article's paragraphs, only in its head, a heading or beside it`
      : `${cite(passage.start)} is not in the article`;
    return [{ path: `${path}.start`, name: 'lost', message, ...nearest(passage.start) }];
  }

  const named = places.filter(({ paragraph }) => paragraph.number === passage.paragraph);
  const whole = named.filter(({ ends }) => ends.length);
  const [place] = [...whole, ...named, ...places] as [Place, ...Place[]];
  const isMeant = places.length === 1 || whole.length === 1;
  const ofStart = startFindings(path, passage, { page, place, hits, places, isMeant });
  if (!isMeant) return ofStart;
  return [
    ...ofStart.map((finding) => withSameEnd(finding, passage)),
    ...endFindings(path, passage, { page, place, nearest }),
    ...whereFindings(path, passage, place.paragraph),
  ];
}

/** Where the first words of a passage stand: anywhere, behind its prefix, and of these in a paragraph. */
function placesOf(page: PageIndex, passage: Passage) {
  const [start, prefix] = [folded(passage.start), folded(passage.prefix)];
  const all = page.find(start);
  const hits = prefix ? all.filter((hit) => page.isBehind(hit, prefix)) : all;
  return { all, hits, places: hits.flatMap((hit) => placeAt(page, hit, passage) ?? []) };
}

/** The place that a passage names, in its own paragraph; undefined where its words are not there. */
export function findPassage(page: PageIndex, passage: Passage): Span | undefined {
  const place = placesOf(page, passage).places.find(
    ({ paragraph, ends }) => paragraph.number === passage.paragraph && ends.length,
  );
  return place && [place.start[0], place.ends[0]![1]];
}

/** A passage that is named by the same words at both ends stays so. */
function withSameEnd(finding: Finding, { start, end }: Passage): Finding {
  const written = finding.write?.start;
  return written && start === end
    ? { ...finding, write: { ...finding.write, end: written } }
    : finding;
}

function placeAt(page: PageIndex, start: Span, passage: Passage): Place | undefined {
  const paragraph = page.paragraphAt(start[0]);
  if (!paragraph) return undefined;
  const [, last] = page.lineSpan(start[0]);
  const suffix = folded(passage.suffix);
  // A passage of few words begins and ends with the same ones.
  const ends =
    passage.start === passage.end ? [start] : page.find(folded(passage.end), [start[1], last]);
  return {
    paragraph,
    start,
    ends: suffix ? ends.filter((end) => page.isBefore(end, suffix)) : ends,
  };
}

interface StartContext {
  readonly page: PageIndex;
  readonly place: Place;
  readonly hits: readonly Span[];
  readonly places: readonly Place[];
  readonly isMeant: boolean;
}

/** Whether browsers find the first words, and find them there first. */
function startFindings(path: string, passage: Passage, context: StartContext): Finding[] {
  const { page, place, hits, places, isMeant } = context;
  const findings: Finding[] = [];
  const mended: { start?: string; prefix?: string } = {};
  if (isMeant) {
    for (const field of ['prefix', 'start'] as const) {
      const typed = passage[field];
      if (typed === undefined) continue;
      const span = field === 'start' ? place.start : page.spanBehind(place.start, folded(typed));
      const real = realWords(page, typed, span);
      if (!real) continue;
      if (real.write) mended[field] = real.write;
      findings.push({
        path: `${path}.${field}`,
        name: 'unfindable',
        message: real.message,
        ...(real.write && { write: { [field]: real.write } }),
      });
    }
  }

  const start = folded(mended.start ?? passage.start);
  const prefix = mended.prefix ?? passage.prefix;
  const isShort = mended.start !== undefined && start !== folded(passage.start);
  const count = isShort ? countOf(page, start, prefix) : hits.length;
  const isShownInBoxes = !prefix && page.countInBoxes(start) > 0;
  if (count === 1 && !isShownInBoxes) return findings;

  const message =
    count > 1
      ? `${cite(mended.start ?? passage.start)} is on the page ${count} times (${listOf(places, hits)}), so a link may lead to the wrong place`
      : `a fact box itself shows ${cite(mended.start ?? passage.start)}: on the article's page, a box above the passage would catch the link`;
  const options = (isMeant ? [place] : places)
    .map((each) => tellApart(page, each, isShort ? start : undefined))
    .filter((option) => option !== undefined);
  const [only] = options;
  const advice =
    isMeant && only
      ? ''
      : options.length > 1
        ? whichOf(options)
        : '; add words until it is found once';
  findings.push({
    path: `${path}.start`,
    name: 'ambiguous',
    message: `${message}${advice}`,
    ...(count === 1 && { isNote: true }),
    ...(isMeant &&
      only && { write: { ...only, ...(isShort && !only.start && { start: mended.start! }) } }),
  });
  return findings;
}

const whichOf = (options: readonly LinkWords[]): string =>
  `; if you mean the ${options
    .slice(0, 4)
    .map((option, at) => `${ordinals[at]}, add ${formatWords(option)}`)
    .join('; the ')}`;

const ordinals = ['first', 'second', 'third', 'fourth'];

/** Words of a passage as they are typed in a dataset. */
export const formatWords = (words: LinkWords): string =>
  Object.entries(words)
    .map(([field, text]) => `${field}: ${JSON.stringify(text)}`)
    .join(', ');

const MOST_WORDS = 6;

/** Words before the first ones, or more of these, that only this place has. */
export function tellApart(page: PageIndex, place: Place, short?: string): LinkWords | undefined {
  const [first, last] = page.lineSpan(place.start[0]);
  const [begin, end] = short ? page.find(short, [place.start[0], last])[0]! : place.start;
  const start = page.text.slice(begin, end);
  const prefix = page
    .lastWords([first, begin], MOST_WORDS)
    .find(
      (span) =>
        !hasBarrier(page.raw([span[0], begin])) &&
        countOf(page, start, page.text.slice(...span)) === 1,
    );
  if (prefix) return { prefix: page.raw(prefix) };
  const limit = place.ends[0]?.[0] ?? last;
  const longer = page
    .firstWords([end, Math.max(end, limit)], 2 * MOST_WORDS)
    .map(([, to]): Span => [begin, to])
    .find((span) => {
      const words = page.text.slice(...span);
      return (
        !hasBarrier(page.raw(span)) && page.find(words).length === 1 && !page.countInBoxes(words)
      );
    });
  return longer && { start: page.raw(longer) };
}

const countOf = (page: PageIndex, start: string, prefix: string | undefined): number => {
  const hits = page.find(start);
  return prefix ? hits.filter((hit) => page.isBehind(hit, folded(prefix))).length : hits.length;
};

interface EndContext {
  readonly page: PageIndex;
  readonly place: Place;
  readonly nearest: NearestFinder;
}

/** Whether browsers find the last words behind the first ones, and find these first. */
function endFindings(path: string, passage: Passage, context: EndContext): Finding[] {
  const { page, place, nearest } = context;
  const { paragraph, ends } = place;
  if (passage.start === passage.end) return [];
  const [end] = ends;
  if (!end) {
    const { start, end: typed, suffix } = passage;
    const isWithin = page.find(folded(typed), place.start).length > 0;
    const behind = suffix ? ` with ${cite(suffix)} right behind it` : '';
    const message = isWithin
      ? `${cite(typed)} is already a part of ${cite(start)}; write the same words for both, or let the start be shorter`
      : `${cite(typed)} does not follow ${cite(start)} in paragraph ${paragraph.number}${behind}`;
    const field =
      suffix && placeAt(page, place.start, { ...passage, suffix: '' })?.ends.length
        ? 'suffix'
        : 'end';
    const name = isWithin ? 'overlap' : 'lost';
    return [{ path: `${path}.${field}`, name, message, ...(!isWithin && nearest(typed)) }];
  }
  const findings: Finding[] = [];
  if (ends.length > 1) {
    const message = `${cite(passage.end)} follows ${cite(passage.start)} ${ends.length} times in paragraph ${paragraph.number}`;
    const [, last] = page.lineSpan(end[0]);
    const options = ends.flatMap((each): LinkWords[] => {
      const suffix = page.firstWords([each[1], last], MOST_WORDS).find((span) => {
        const words = page.text.slice(...span);
        return ends.filter((other) => page.isBefore(other, words)).length === 1;
      });
      return suffix && !hasBarrier(page.raw(suffix)) ? [{ suffix: page.raw(suffix) }] : [];
    });
    findings.push({
      path: `${path}.end`,
      name: 'ambiguous',
      message: `${message}${options.length > 1 ? whichOf(options) : '; add words until it is found once'}`,
    });
  }
  for (const field of ['end', 'suffix'] as const) {
    const typed = passage[field];
    if (typed === undefined) continue;
    const span = field === 'end' ? end : page.spanBefore(end, folded(typed));
    const real = realWords(page, typed, span);
    if (!real) continue;
    findings.push({
      path: `${path}.${field}`,
      name: 'unfindable',
      message: real.message,
      ...(real.write && { write: { [field]: real.write } }),
    });
  }
  return findings;
}

/** What to write for words that some browser does not find as they are typed. */
function realWords(
  page: PageIndex,
  typed: string,
  span: Span,
): { readonly message: string; readonly write?: string } | undefined {
  const real = page.raw(span);
  if (hasBarrier(real)) {
    const write = longestStretch(real);
    const message = `browsers do not find ${cite(typed)}: the article has a line break in it, or something between two letters (a note, a button, a large first letter)`;
    return write ? { message, write } : { message };
  }
  if (!isFoundEverywhere(typed, real)) {
    return {
      message: `not every browser finds ${cite(typed)}: ${differenceOf(typed, real)}`,
      write: real,
    };
  }
  if (!isWithinWord(page.text, span)) return undefined;
  return { message: `not every browser finds ${cite(typed)}, which begins or ends within a word` };
}

function whereFindings(path: string, passage: Passage, paragraph: Paragraph): Finding[] {
  const findings: Finding[] = [];
  if (paragraph.number !== passage.paragraph) {
    const message = `is in paragraph ${paragraph.number}, not ${passage.paragraph}`;
    findings.push({
      ...{ path: `${path}.paragraph`, message },
      ...{ name: 'paragraph', values: [String(paragraph.number)] },
    });
  }
  if (passage.section !== undefined && folded(passage.section) !== folded(paragraph.section)) {
    const message = `is ${paragraph.section ? `under “${paragraph.section}”` : 'before the first heading'}, not under “${passage.section}”`;
    findings.push({
      ...{ path: `${path}.section`, message },
      ...{ name: 'section', values: [paragraph.section ?? ''] },
    });
  }
  return findings;
}

function listOf(places: readonly Place[], hits: readonly Span[]): string {
  const numbers = [...new Set(places.map(({ paragraph }) => String(paragraph.number)))];
  const list = new Intl.ListFormat('en').format(numbers);
  const outside = hits.length > places.length ? ', and outside the paragraphs' : '';
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list}${outside}`;
}

import type { Passage } from '@factbox/dataset';
import type { Article, Paragraph } from './article.js';
import type { Finding } from './finding.js';
import { nearestTo } from './nearest.js';
import { findWords, normalise } from './normalise.js';

const fold = (text: string): string => normalise(text).toLowerCase();

/**
 * What is wrong with a passage: its first and last words must lead a reader's browser, which takes
 * the first hit and ignores capitals, to one place, in the paragraph and section that it names.
 */
export function verifyPassage(id: string, passage: Passage, article: Article): Finding[] {
  const path = `passages.${id}`;
  const start = fold(passage.start);
  const end = fold(passage.end);

  const lines = article.text.split('\n').map(fold);
  const hits = lines.reduce((sum, line) => sum + findWords(line, start).length, 0);
  const places = article.paragraphs.flatMap((paragraph) =>
    findWords(fold(paragraph.text), start).map((at) => ({ paragraph, at })),
  );
  if (!places.length) {
    const message = hits
      ? `“${passage.start}” is only in the article's head or a heading`
      : `“${passage.start}” is not in the article`;
    return [{ path: `${path}.start`, message, ...nearest(article, passage.start) }];
  }
  if (hits > 1) {
    const where = listOf(places.map(({ paragraph }) => paragraph));
    const message = `“${passage.start}” is in the article ${hits} times (${where}), so a link may lead to the wrong place; add words until it is found once`;
    return [{ path: `${path}.start`, message }];
  }

  const { paragraph, at } = places[0]!;
  const ends = findWords(fold(paragraph.text), end, at + start.length);
  const findings: Finding[] = [];
  // A passage of few words may begin and end with the same ones.
  if (!ends.length && !(start.endsWith(end) && passage.paragraph === paragraph.number)) {
    const message = `“${passage.end}” does not follow “${passage.start}” in paragraph ${paragraph.number}`;
    findings.push({ path: `${path}.end`, message, ...nearest(article, passage.end) });
  } else if (ends.length > 1) {
    const message = `“${passage.end}” follows “${passage.start}” ${ends.length} times in paragraph ${paragraph.number}; add words until it is found once`;
    findings.push({ path: `${path}.end`, message });
  }
  if (paragraph.number !== passage.paragraph) {
    const message = `is in paragraph ${paragraph.number}, not ${passage.paragraph}`;
    findings.push({ path: `${path}.paragraph`, message });
  }
  if (passage.section !== undefined && fold(passage.section) !== fold(paragraph.section ?? '')) {
    const message = `is ${paragraph.section ? `under “${paragraph.section}”` : 'before the first heading'}, not under “${passage.section}”`;
    findings.push({ path: `${path}.section`, message });
  }
  return findings;
}

function nearest(article: Article, words: string): Pick<Finding, 'nearest'> {
  const found = nearestTo(article, words);
  return found ? { nearest: found } : {};
}

function listOf(paragraphs: readonly Paragraph[]): string {
  const numbers = [...new Set(paragraphs.map(({ number }) => String(number)))];
  const list = new Intl.ListFormat('en').format(numbers);
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list}`;
}

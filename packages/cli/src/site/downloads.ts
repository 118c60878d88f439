import type { Row } from '@factbox/core/box.js';
import { balanced } from '@factbox/core/html.js';
import type { Dataset } from '@factbox/dataset';
import { defused } from '../exchange/defuse.js';
import { descriptorOf } from '../render/models.js';
import type { SiteBox } from './boxes.js';
import { correctionsOf } from './corrections.js';

/** What a box shows as rows for a spreadsheet, each with the passage that it was taken from. */
export function toCsv(dataset: Dataset, box: SiteBox): string {
  const [head, ...rows] = descriptorOf(box.widget).toRows(dataset, box);
  const lines = [[...head!, 'section', 'paragraph'], ...rows];
  // With the mark of UTF-8, without which some spreadsheets take it for another encoding.
  return `\uFEFF${lines.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(value: Row[number]): string {
  const text = typeof value === 'string' ? balanced(defused(value)) : String(value ?? '');
  // The semicolon and the tab part cells where a spreadsheet is set to another language.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The records that a box shows, and the passages that they name, in the dataset's own format. */
export function toJson(dataset: Dataset, box: SiteBox): string {
  const { id, language, asOf, article, passages } = dataset;
  const quotes = pick(dataset.quotes, box.quotes);
  const events = pick(dataset.events, box.events);
  const organizations = pick(dataset.organizations, box.organizations);
  const places = pick(dataset.places, box.places);
  const { memberships, interests } = box;
  const speakers = Object.values(quotes).map(({ speaker }) => speaker);
  const actors = pick(dataset.actors, [...new Set([...box.actors, ...speakers])]);
  const shown = { actors, organizations, memberships, interests, quotes, events, places };
  const cited = new Set(sourcesIn(shown));
  const ids = Object.keys(passages).filter((passage) => cited.has(passage));
  const corrections = correctionsOf(dataset, box);
  const facts = {
    ...{ dataset: id, language, asOf, article, passages: pick(passages, ids), ...shown },
    ...(corrections.length && { corrections }),
  };
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}

const pick = <T>(records: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, records[id]!]));

/** The ids of the passages that a record cites, and all that is in it. */
function sourcesIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    // An id, too, may be this word, but what it names is no list.
    key === 'sources' && Array.isArray(value) ? (value as string[]) : sourcesIn(value),
  );
}

import type { StudioMessages } from '../messages/en.js';
import type { Problem } from '../reading.js';

/** A problem in words that a reporter knows. */
export function problemText(problem: Problem, { problems }: StudioMessages): string {
  const { finding, message, expected = '', suggestion } = problem;
  if (finding) {
    const said = problems.findings[finding.name](finding.values ?? []);
    const { nearest } = finding;
    return nearest ? `${said} ${problems.nearest(nearest.text, String(nearest.paragraph))}` : said;
  }
  const meant = suggestion === undefined ? '' : ` ${problems.meant(suggestion)}`;
  return ownWords(message, expected, problems) + meant;
}

/** What can be wrong between records that are each well made. */
export type FaultName = keyof typeof faults;

/** What the format's check says of each. */
const faults = {
  word: /^"(.*)" is a word of the format/,
  twice: /^repeats memberships/,
  self: /^nothing is a member of itself/,
  noEnd: /has no end; when it came about/,
  early: /^expected a date not before (.*), found/,
  taken: /^has the id of /,
  circle: /^answers itself/,
  marks: /^stands in quotation marks/,
  currency: /^"(.*)" is the code of no currency/,
  votes: /participants are said to have voted so$/,
  asOf: /is before the .* of ([\d-]+); the dataset holds up to/,
  kept: /is kept for other folders/,
  language: /^has no text in the dataset’s language/,
} as const;

function ownWords(message: string, expected: string, problems: StudioMessages['problems']): string {
  if (message === 'missing' || /^expected text, found (?:""|nothing)/.test(message))
    return problems.missing;
  if (/^expected at least one id/.test(message) || expected === 'a list of ids')
    return problems.noSource;
  for (const [name, pattern] of Object.entries(faults)) {
    const [all, a = '', b = ''] = pattern.exec(message) ?? [];
    if (all !== undefined) return problems.faults[name as FaultName](a, b);
  }
  if (/^no /.test(message)) return problems.unknown;
  if (expected.startsWith('a date')) return problems.date;
  if (expected.startsWith('an http')) return problems.url;
  if (expected.includes('3166-1')) return problems.country;
  if (expected.includes('3166-2')) return problems.subdivision;
  if (expected.startsWith('[longitude')) return problems.coordinates;
  if (expected.startsWith('a language')) return problems.language;
  if (expected.startsWith('an id')) return problems.id;
  if (expected.startsWith('one of')) return problems.oneOf;
  if (/^a (?:whole )?number/.test(expected)) return problems.number;
  return problems.other;
}

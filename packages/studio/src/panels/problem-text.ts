import type { StudioMessages } from '../messages/en.js';
import type { Problem } from '../reading.js';

/** A problem in words that a reporter knows. */
export function problemText(
  { kind, message, expected = '', suggestion }: Problem,
  { problems }: StudioMessages,
): string {
  const [, paragraph, names] =
    /^paragraph (\d+), where “.*?” stands, names (?:no |neither )(.+)$/.exec(message) ?? [];
  if (paragraph && names) return problems.notNamed(paragraph, names.split(' nor '));
  if (kind !== 'form') return sentence(message);
  const meant = suggestion === undefined ? '' : ` ${problems.meant(suggestion)}`;
  return ownWords(message, expected, problems) + meant;
}

function ownWords(message: string, expected: string, problems: StudioMessages['problems']): string {
  if (message === 'missing' || /^expected text, found (?:""|nothing)/.test(message))
    return problems.missing;
  if (/^expected at least one id/.test(message) || expected === 'a list of ids')
    return problems.noSource;
  if (/^no /.test(message)) return problems.unknown;
  if (expected.startsWith('a date'))
    return message.startsWith('expected') ? problems.date : sentence(message);
  if (expected.startsWith('an http')) return problems.url;
  if (expected.includes('3166-1')) return problems.country;
  if (expected.includes('3166-2')) return problems.subdivision;
  if (expected.startsWith('[longitude')) return problems.coordinates;
  if (expected.startsWith('a language')) return problems.language;
  if (expected.startsWith('an id')) return problems.id;
  if (expected.startsWith('one of')) return problems.oneOf;
  return sentence(message);
}

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');

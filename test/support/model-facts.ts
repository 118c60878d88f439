import { formatAmount, type AmountMessages } from '@factbox/core';
import type { Amount, Dataset } from '@factbox/dataset';
import { read } from '../../packages/cli/src/render/models.js';
import type { Case } from './form-cases.js';
import { realGeometry } from './form-cases.js';
import { decodeGeometry } from '../../packages/map/src/geometry.js';

const geometry = decodeGeometry(realGeometry);

/** Keys of a model that name things or say how to draw them, and are not read by anyone. */
const silent = new Set([
  'id',
  'kind',
  'href',
  'section',
  'value',
  'code',
  'part',
  'level',
  'named',
  'url',
  'standing',
  'coordinates',
  'placeKind',
  'website',
  'wikidata',
  'src',
  'look',
  // A name in a sentence; what is said in it is looked for by the names of others.
  'inSentence',
  'about',
  'respondsTo',
  'participants',
  // How much there is between two actors is seen from their interests, each of which is there.
  'relations',
  // The map's switch, and what actors touch, are for those who can choose.
  'shortName',
]);

/** All that a model says, as words that a reader must find. */
export function factsOf(
  model: unknown,
  {
    words,
    locale,
    messages,
    dataset,
  }: {
    /** What the widget says in place of a word of the format, by the field that holds it. */
    readonly words: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
    readonly locale: string;
    /** The widget's. */
    readonly messages: AmountMessages;
    readonly dataset: Dataset;
  },
): string[] {
  const number = new Intl.NumberFormat(locale);
  const { actors, organizations } = dataset;
  const ids = new Set([...Object.keys(actors), ...Object.keys(organizations)]);
  const facts = new Set<string>();
  const visit = (value: unknown, key: string, owner: object): void => {
    if (silent.has(key) || value === undefined || typeof value === 'boolean') return;
    if (typeof value === 'number') {
      facts.add(key === 'paragraph' ? `¶ ${number.format(value)}` : number.format(value));
    } else if (typeof value === 'string') {
      const known = words[['roles', 'legend'].includes(key) ? 'role' : key];
      // Models name what they are about by ids too.
      if (['actor', 'organization', 'speaker', 'affiliation'].includes(key) && ids.has(value))
        return;
      if (key === 'sources') return;
      facts.add(known?.[value] ?? value);
    } else if (key === 'amount') {
      facts.add(formatAmount(value as Amount, { locale, messages }));
    } else if (value && typeof value === 'object') {
      if (key === 'organizations' && 'offMap' in owner) return;
      for (const [name, item] of Object.entries(value)) {
        if (name === 'borders' && (value as { kind?: string }).kind === 'actor') continue;
        visit(item, Array.isArray(value) ? key : name, value);
      }
    }
  };
  visit(model, '', {});
  return [...facts];
}

type Messages = AmountMessages &
  Readonly<
    Partial<Record<'roles' | 'bases' | 'statuses' | 'votes', Readonly<Record<string, string>>>>
  >;

/** What the model of a widget says in a language. */
export async function factsOfCase(
  dataset: Dataset,
  [, { widget, attributes = {} }]: Case,
  language: string,
): Promise<string[]> {
  const { model, facts } = await read(widget, { dataset, attributes, language, geometry });
  const { locale } = facts;
  const messages = facts.messages as unknown as Messages;
  const { roles: role, bases: basis, statuses: status, votes: vote } = messages;
  return factsOf(model, {
    // That the article states something need not be said.
    words: { role, basis: basis && { ...basis, stated: '' }, status, vote },
    locale,
    messages,
    dataset,
  });
}

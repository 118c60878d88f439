import type { schema, Split } from './schema.js';

type Name<K> = K extends `${infer N}?` ? N : K;

/** What each field of a piece of the notation means; a list or record is told with its items. */
type Fields<S> = { readonly [K in keyof S as Name<K>]: Description<S[K]> };

/** What a field means: with the meaning of each word it may hold, or of each field inside. */
type Description<S> = S extends `@${string}`
  ? string
  : S extends `${string}|${string}`
    ? readonly [string, Readonly<Record<Split<S>, string>>]
    : S extends string
      ? string
      : S extends readonly [infer Item]
        ? readonly [string, Fields<Item>]
        : S extends { '*': infer Item }
          ? readonly [string, Fields<Item>]
          : readonly [string, Fields<S>];

const roles = {
  member: 'Belongs to it in full.',
  observer: 'Attends without being a member.',
  partner: 'Works with it without being a member.',
  host: 'Holds the meeting or format.',
  participant: 'Takes part.',
  declined: 'Was asked or expected, and stayed away.',
  'not-invited': 'Was not asked.',
  suspended: 'Belongs to it, but may not take part for the time being.',
  withdrawn: 'Took part once and left.',
  'non-member': 'Is said not to belong to it.',
} as const;

const sources = 'The passages of the article that state this, at least one.';

const conflicts = [
  'Other roles that the article gives for the same thing; both are shown.',
  {
    role: ['The other role.', roles],
    note: 'What the disagreement is, in your own words.',
    sources: 'The passages of the article that give the other role, at least one.',
  },
] as const;

/** What each field of a dataset means; it becomes the descriptions of the JSON Schema. */
export const descriptions: Fields<typeof schema> = {
  $schema: 'The address of this schema, so that an editor can check the file.',
  format: 'The version of the dataset format.',
  id: 'A short name for the dataset, as in file names and addresses; a few names are kept for other things.',
  language: 'The language of the article and of all texts here, as a BCP 47 tag such as "en".',
  asOf: 'The day up to which the dataset holds; later events are not in it.',
  article: [
    'The article that the facts are taken from.',
    {
      title: 'Its headline.',
      author: 'Who wrote it.',
      published: 'When it was published.',
      publisher: 'Who published it.',
      url: 'Its address; each fact links to its passage there. Without it, links stay in the page that a fact box stands on, and every box names the article, since none can tell whether it stands in it.',
    },
  ],
  passages: [
    'Where in the article the facts stand, by id.',
    {
      section: 'The heading above it, if there is one.',
      paragraph: 'The paragraph of the body, counted from 1; headings, title and author left out.',
      prefix:
        'The words right before the first ones, where these are in the page more than once; "factbox verify" says when and what.',
      start:
        'Its first few words exactly as in the article, enough to be found only once in the text.',
      end: 'Its last few words exactly as in the article, in the same paragraph; the same as the first ones if these are all.',
      suffix:
        'The words right behind the last ones, where these follow the first ones more than once.',
    },
  ],
  actors: [
    'Who acts in the article, by id. A state is not its rulers: give each its own actor.',
    {
      name: 'The name as the article gives it.',
      kind: [
        'What it is.',
        {
          state: 'A state.',
          movement: 'A political or religious movement, in power or not.',
          'armed-group': 'A group that fights and does not govern.',
          bloc: 'Several states or people that act as one.',
          region: 'A region spoken of as if it acted.',
          group: 'Several people whom the article does not name one by one, such as ministers.',
          document: 'A law, concept or report that is quoted.',
          person: 'A person.',
        },
      ],
      code: 'For a state, its ISO 3166-1 code such as "TJ".',
      role: 'For a person, rank or office.',
      affiliation: 'The actor or organization for which a person speaks or acts.',
      summary: 'Who it is in the article, in one or two short sentences of your own.',
      sources,
    },
  ],
  organizations: [
    'The bodies and formats that have members or participants, by id.',
    {
      name: 'The full name.',
      shortName: 'The short name or initials by which readers know it.',
      kind: 'What it is, in a word or two, such as "military alliance".',
      summary: 'What it is in the article, in one or two short sentences of your own.',
      sources,
    },
  ],
  memberships: [
    'Who has which role in which organization. No entry means that the article does not say, never "no".',
    {
      actor: 'Who.',
      organization: 'In what.',
      role: ['In which role.', roles],
      from: 'Since when, if stated.',
      to: 'Until when, if stated; never with "declined" or "withdrawn", whose only date is from.',
      note: 'What a reader should know about this role, such as that it is only implied.',
      sources,
      conflicts,
    },
  ],
  interests: [
    'What the actors seek or fear.',
    {
      actor: 'Whose interest it is.',
      kind: [
        'What sort of interest it is.',
        {
          security: 'Safety from attack and unrest, and the forces that keep it.',
          influence: 'Weight in a region or over others.',
          political: 'Relations, demands and decisions.',
          economic: 'Money, trade, sanctions and assets.',
          legitimacy: 'Being recognized and accepted.',
        },
      ],
      text: 'The interest in one short sentence of your own, never one of the article.',
      toward: 'Toward which actors it is directed, at least one; leave it out if toward none.',
      sources,
    },
  ],
  quotes: [
    'Words that the article quotes and attributes to someone, by id.',
    {
      speaker: 'Whose words they are.',
      text: 'The words exactly as in the article, without the quotation marks.',
      date: 'When they were said, if stated.',
      occasion: 'Where or on what occasion, in your own words.',
      about: 'Whom or what they are about, at least one.',
      respondsTo: 'The earlier quote that they answer, or a list of several.',
      sources,
    },
  ],
  events: [
    'What happened, by id.',
    {
      date: 'When, never more precise than the article.',
      name: 'What, in a few words of your own.',
      note: 'What a reader should know about it, such as what the article leaves open.',
      organization: 'The organization or format that met.',
      place: 'Where.',
      participants: [
        'Who had a part in it; may be empty.',
        {
          actor: 'Who.',
          role: ['In which role.', roles],
          note: 'What a reader should know about this role.',
          conflicts,
        },
      ],
      sources,
    },
  ],
  places: [
    'The places that the article names, by id.',
    {
      name: 'The name as the article gives it.',
      kind: [
        'What it is.',
        {
          city: 'A city or town.',
          province: 'A first-level division of a state.',
          region: 'Any other area.',
        },
      ],
      code: 'Its ISO 3166-2 code such as "AF-BDS".',
      coordinates: 'Longitude and latitude of its middle, in degrees.',
      note: 'What the article says happens there; a claim as a claim.',
      sources,
    },
  ],
  corrections: [
    'What was changed after publication; shown to readers.',
    {
      date: 'When it was corrected.',
      text: 'What was wrong and is right now.',
      records:
        'The ids of what it is about, at least one; fact boxes that show none of them leave it out. Without it, all show it.',
    },
  ],
};

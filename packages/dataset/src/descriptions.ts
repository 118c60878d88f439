import type { schema, Split } from './schema.js';

type Name<K> = K extends `${infer N}?` ? N : K;

/** What each field of a piece of the notation means; a list or record is told with its items. */
type Fields<S> = { readonly [K in keyof S as Name<K>]: Description<S[K]> };

/** What a field means: with the meaning of each word it may hold, or of each field inside. */
type Description<S> = S extends `@${string}`
  ? string
  : S extends `${string}|${string}`
    ? readonly [string, Readonly<Record<Exclude<Split<S>, `@${string}`>, string>>]
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

const grounds = {
  basis: [
    'What it rests on, where the article does not simply state it; shown to readers.',
    {
      stated: 'The article states it as a fact.',
      view: 'The article gives it as the view of the actor.',
      analysis: 'It is the judgement of the article’s author.',
      implied: 'The article does not say it, and what it says leaves no other reading.',
    },
  ],
  sources,
} as const;

const contested = {
  ...grounds,
  conflicts: [
    'What other passages of the article say otherwise; both are shown.',
    {
      text: 'What they say instead, in your own words.',
      sources: 'The passages that say so, at least one.',
    },
  ],
} as const;

const amount = {
  number: 'The number itself, such as 24.9.',
  unit: 'A per cent sign, the ISO 4217 code of a currency such as "EUR", or what is counted, such as "seats".',
  qualifier: [
    'How exact it is.',
    {
      about: 'About as much.',
      'up-to': 'So much at most.',
      'at-least': 'So much at least.',
      'more-than': 'More than so much.',
      'less-than': 'Less than so much.',
    },
  ],
  date: 'When it was so, if stated.',
} as const;

const otherRoles = [
  'Other roles that the article gives for the same thing; both are shown.',
  {
    role: ['The other role.', roles],
    note: 'What the disagreement is, in your own words.',
    sources: 'The passages of the article that give the other role, at least one.',
  },
] as const;

const identity = {
  inSentence:
    'The name as it stands in the middle of a sentence, where that differs: "the Taliban".',
  summary: 'Who or what it is in the article, in one or two short sentences of your own.',
  from: 'Since when it has existed, if stated.',
  to: 'Until when it existed, if stated.',
  wikidata: 'Its item in Wikidata, such as "Q159"; machines learn from it who is meant.',
  website: 'The address of its own site.',
  portrait: [
    'A picture of it, to which you have the rights.',
    {
      src: 'Its address: absolute, with `https:`, or relative to the article’s.',
      alt: 'What is to be seen, for those who do not see it.',
      credit: 'Who made it.',
      licence: 'Under which licence.',
    },
  ],
  ...contested,
} as const;

const said = {
  date: 'When it was said, if stated.',
  occasion: 'Where or on what occasion, in your own words.',
  about: 'Whom or what it is about, at least one.',
  respondsTo: 'What it answers: an earlier quote, claim or demand, or a list of several.',
  scope: 'Which part of that it answers, if not all, in your own words.',
  ...contested,
} as const;

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
  roles: [
    'Roles of your own besides those of the format, such as "chair", by id.',
    {
      name: 'What it is called, as in a table: "chair".',
      letter:
        'A letter or two for tables without room for words; the first letter of the name where absent.',
      standing: [
        'How close it is.',
        {
          full: 'Belongs or takes part in full.',
          part: 'Has some part.',
          outside: 'Stays or is kept outside.',
        },
      ],
    },
  ],
  interestKinds: [
    'Kinds of interest of your own, by id.',
    { name: 'What it is called, as a heading.' },
  ],
  placeKinds: [
    'Kinds of place of your own, by id.',
    { name: 'What it is called, in small letters as in a sentence: "port".' },
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
          organization:
            'A body with members; one that has members here is an organization instead.',
          company: 'A company.',
          party: 'A political party.',
          'government-body': 'A ministry, authority, council or other body of a state or town.',
          court: 'A court.',
          union: 'A trade union or association.',
          team: 'A team, as in sport.',
        },
      ],
      code: 'For a state, its ISO 3166-1 code such as "TJ".',
      role: 'For a person, rank or office.',
      affiliation: 'The actor or organization for which a person speaks or acts.',
      ...identity,
    },
  ],
  organizations: [
    'The bodies and formats that have members or participants, by id. They may speak and act as actors do, without being among these.',
    {
      name: 'The full name.',
      shortName: 'The short name or initials by which readers know it.',
      kind: 'What it is, in a word or two, such as "military alliance".',
      ...identity,
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
      amount: ['How much: a share, a number of seats or votes.', amount],
      note: 'What a reader should know about this role.',
      ...grounds,
      conflicts: otherRoles,
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
      ...contested,
    },
  ],
  quotes: [
    'Words that the article quotes and attributes to someone, by id.',
    {
      speaker: 'Whose words they are.',
      text: 'The words exactly as in the article, without the quotation marks.',
      ...said,
      claim: 'The claim that these words make; the quote then stands in its place.',
    },
  ],
  claims: [
    'What somebody claims, a figure or a statement, told in your own words, by id.',
    {
      speaker: 'Who claims it.',
      text: 'What is claimed, as a short sentence of your own.',
      ...said,
      amount: ['The figure that is claimed.', amount],
      status: [
        'What has become of it in the article.',
        {
          stated: 'Nobody contradicts it.',
          disputed: 'Others doubt it or say otherwise.',
          denied: 'The one concerned denies it.',
          corrected: 'It was corrected by who made it.',
        },
      ],
    },
  ],
  demands: [
    'What somebody demands, told in your own words, by id.',
    {
      speaker: 'Who demands it.',
      text: 'What is demanded, as a short sentence of your own.',
      of: 'Of whom, at least one.',
      place: 'Where it was voiced.',
      ...said,
      status: [
        'What has become of it in the article.',
        {
          open: 'Nothing yet.',
          met: 'It was met.',
          'partly-met': 'It was met in part.',
          refused: 'It was refused.',
          dropped: 'It is no longer made.',
        },
      ],
    },
  ],
  events: [
    'What happened, by id.',
    {
      date: 'When, never more precise than the article: "2023-02~" is about February, "2023-21" the spring, "2023-37" early 2023, "2023/2024" from one year to the next.',
      name: 'What, in a few words of your own.',
      note: 'What a reader should know about it, such as what the article leaves open.',
      status: [
        'What it is if it has not happened.',
        { planned: 'It is to come.', cancelled: 'It was planned and will not come.' },
      ],
      organization: 'The organization or format that met or voted.',
      place: 'Where.',
      participants: [
        'Who had a part in it.',
        {
          actor: 'Who.',
          role: ['In which role.', roles],
          vote: [
            'How it voted.',
            {
              for: 'In favour.',
              against: 'Against.',
              abstained: 'Neither.',
              absent: 'It was not there.',
            },
          ],
          note: 'What a reader should know about this role.',
          conflicts: otherRoles,
        },
      ],
      vote: [
        'The result of a vote, in numbers of votes.',
        {
          for: 'In favour.',
          against: 'Against.',
          abstained: 'Neither.',
          absent: 'Not there.',
        },
      ],
      ...contested,
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
          district: 'A part of a city or province.',
          site: 'A building, square, harbour or other spot.',
          river: 'A river or canal.',
          sea: 'A sea, lake or strait.',
        },
      ],
      code: 'Its ISO 3166-2 code such as "AF-BDS".',
      coordinates:
        'Longitude and latitude of its middle, in degrees; a place without them is listed below the map.',
      note: 'What the article says happens there; a claim as a claim.',
      ...contested,
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

/**
 * Whose view of contested borders a map takes, as data: an editor can read this table and change
 * it, and nothing else decides. The shapes are those of the source; what it does not part (Golan,
 * East Jerusalem, Aksai Chin, South Ossetia, Hala'ib, the Kurils) cannot be given to another state,
 * but its borders can be dashed.
 */

export type WorldviewId = 'neutral' | 'un' | 'de-facto';

/** What the map's note says of each worldview. */
export const WORLDVIEWS: Readonly<Record<WorldviewId, string>> = {
  neutral: 'Dashed lines are disputed borders or lines of control.',
  un: 'Borders follow United Nations maps; dashed lines are disputed.',
  'de-facto': 'Borders show who is in control; dashed lines are disputed.',
};

/** An area that more than one side claims. */
export interface ContestedArea {
  readonly id: string;
  /** ISO codes of provinces, or the source's own ids where it has no code. */
  readonly areas: readonly string[];
  /** The state it is drawn with, in every worldview or in each. */
  readonly drawnWith: string | Readonly<Record<WorldviewId, string>>;
  /** Keep only what lies south of this latitude of the `areas` named in `cut`. */
  readonly cut?: { readonly areas: readonly string[]; readonly southOf: number };
  /** One sentence for the note of a map that shows it, where one is needed. */
  readonly note?: Partial<Readonly<Record<WorldviewId, string>>>;
}

/** Contested shapes and the state each is drawn with. */
export const CONTESTED_AREAS: readonly ContestedArea[] = [
  {
    id: 'crimea',
    areas: ['UA-43', 'UA-40'],
    drawnWith: { neutral: 'UA', un: 'UA', 'de-facto': 'RU' },
    note: {
      neutral: 'Crimea, held by Russia since 2014, is drawn as part of Ukraine.',
      un: 'Crimea is drawn as part of Ukraine (General Assembly resolution 68/262).',
      'de-facto': 'Crimea, held by Russia since 2014, is recognized as part of Ukraine.',
    },
  },
  {
    id: 'kashmir-india',
    areas: ['IN-JK', 'IN-LA', 'KAS+00?'],
    drawnWith: 'IN',
    note: { neutral: 'Kashmir is divided along the line of control.' },
  },
  { id: 'kashmir-pakistan', areas: ['PK-JK', 'PK-GB'], drawnWith: 'PK' },
  { id: 'arunachal-pradesh', areas: ['IN-AR'], drawnWith: 'IN' },
  {
    id: 'abkhazia',
    areas: ['GE-AB'],
    drawnWith: 'GE',
    note: {
      neutral: 'Abkhazia, outside Georgia’s control, is drawn as part of Georgia.',
      'de-facto': 'Abkhazia is outside Georgia’s control.',
    },
  },
  {
    id: 'western-sahara',
    areas: ['MA-16', 'MA-15', 'MA-14'],
    cut: { areas: ['MA-15', 'MA-14'], southOf: 27.6667 },
    drawnWith: { neutral: 'EH', un: 'EH', 'de-facto': 'MA' },
    note: {
      neutral: 'Western Sahara, mostly held by Morocco, is drawn apart.',
      un: 'Western Sahara is a Non-Self-Governing Territory.',
      'de-facto': 'Western Sahara is mostly held by Morocco.',
    },
  },
  {
    id: 'western-sahara-east', // Beyond Morocco's berm.
    areas: ['SAH+00?'],
    drawnWith: 'EH',
  },
  {
    id: 'kosovo',
    areas: ['XK'],
    drawnWith: { neutral: 'XK', un: 'RS', 'de-facto': 'XK' },
    note: {
      neutral: 'Serbia does not recognize Kosovo’s independence.',
      un: 'Kosovo is drawn under Security Council resolution 1244.',
    },
  },
  {
    id: 'taiwan',
    areas: ['TW'],
    drawnWith: { neutral: 'TW', un: 'CN', 'de-facto': 'TW' },
    note: {
      neutral: 'China claims Taiwan, which governs itself.',
      un: 'Taiwan is drawn as the United Nations lists it, with China.',
    },
  },
  { id: 'northern-cyprus', areas: ['CYN+00?'], drawnWith: 'CY' },
  { id: 'somaliland', areas: ['SOL+00?'], drawnWith: 'SO' },
  { id: 'palestine', areas: ['PS'], drawnWith: 'PS' },
];

/**
 * Pairs between which a border is dashed: a contested area's id, or an ISO 3166-1 code for what is
 * left of that country.
 */
export const DISPUTED_BORDERS: readonly (readonly [string, string])[] = [
  ['crimea', 'UA'],
  ['crimea', 'RU'],
  ['kashmir-india', 'kashmir-pakistan'],
  ['kashmir-india', 'CN'], // Aksai Chin: the line of actual control.
  ['arunachal-pradesh', 'CN'],
  ['abkhazia', 'GE'],
  ['western-sahara', 'MA'],
  ['western-sahara', 'western-sahara-east'],
  ['kosovo', 'RS'],
  ['northern-cyprus', 'CY'],
  ['somaliland', 'SO'],
  ['palestine', 'IL'],
];

/** Shapes that belong to no state and are left out: reefs, bases and Antarctica. */
export const LEFT_OUT: readonly string[] = ['PGA+00?', 'AQ'];

/** The state a contested area is drawn with. */
export const drawnWith = (area: ContestedArea, worldview: WorldviewId): string =>
  typeof area.drawnWith === 'string' ? area.drawnWith : area.drawnWith[worldview];

/** The note of a map that shows these contested areas. */
export const worldviewNote = (worldview: WorldviewId, shown: ReadonlySet<string>): string =>
  [
    WORLDVIEWS[worldview],
    ...CONTESTED_AREAS.filter(({ id }) => shown.has(id)).map(({ note }) => note?.[worldview]),
  ]
    .filter(Boolean)
    .join(' ');

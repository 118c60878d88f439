/**
 * Whose view of contested borders a map takes, as data: an editor can read this table and change
 * it, and nothing else decides. The shapes are those of the source, some of them cut by lines of
 * `packages/cli/geometry-source`; what neither parts (East Jerusalem, Hala'ib, the Kurils) cannot
 * be given to another state, but its borders can be dashed. `worldview-notes.ts` has the words.
 */

/** The views that can be chosen, the first where none is. */
export const WORLDVIEWS = ['neutral', 'un', 'de-facto'] as const;
export type WorldviewId = (typeof WORLDVIEWS)[number];

/** An area that more than one side claims. */
export interface ContestedArea {
  readonly id: string;
  /** ISO codes of provinces, or the source's own ids where it has no code. */
  readonly areas: readonly string[];
  /** The state it is drawn with, in every worldview or in each. */
  readonly drawnWith: string | Readonly<Record<WorldviewId, string>>;
  /**
   * Keep only a part of the `areas` named in `cut`: what lies south of a latitude, or to the right
   * of the area's line in `geometry-source/claim-lines.json`.
   */
  readonly cut?: { readonly areas: readonly string[]; readonly southOf?: number };
}

const AREAS = [
  {
    id: 'crimea',
    areas: ['UA-43', 'UA-40'],
    drawnWith: { neutral: 'UA', un: 'UA', 'de-facto': 'RU' },
  },
  { id: 'kashmir-india', areas: ['IN-JK', 'IN-LA', 'KAS+00?'], drawnWith: 'IN' },
  { id: 'kashmir-pakistan', areas: ['PK-JK', 'PK-GB'], drawnWith: 'PK' },
  {
    id: 'aksai-chin',
    areas: ['CN-XJ', 'CN-XZ'],
    cut: { areas: ['CN-XJ', 'CN-XZ'] },
    drawnWith: 'CN',
  },
  { id: 'arunachal-pradesh', areas: ['IN-AR'], drawnWith: 'IN' },
  { id: 'abkhazia', areas: ['GE-AB'], drawnWith: 'GE' },
  {
    id: 'transnistria',
    areas: ['MDA-1628', 'MDA-1637', 'MDA-1638', 'MDA-1645', 'MDA-1650', 'MDA-1652'],
    drawnWith: 'MD',
  },
  {
    // Azerbaijan's alone since 2023, so that nothing is dashed. The source has its districts of
    // today, which do not follow the former autonomous region everywhere.
    id: 'nagorno-karabakh',
    areas: ['AZ-XA', 'AZ-XCI', 'AZ-X01~', 'AZ-SUS', 'AZ-XVD'],
    drawnWith: 'AZ',
  },
  {
    id: 'golan',
    areas: ['IL-Z'],
    cut: { areas: ['IL-Z'] },
    drawnWith: { neutral: 'SY', un: 'SY', 'de-facto': 'IL' },
  },
  {
    id: 'western-sahara',
    areas: ['MA-16', 'MA-15', 'MA-14'],
    cut: { areas: ['MA-15', 'MA-14'], southOf: 27.6667 },
    drawnWith: { neutral: 'EH', un: 'EH', 'de-facto': 'MA' },
  },
  {
    id: 'western-sahara-east', // Beyond Morocco's berm.
    areas: ['SAH+00?'],
    drawnWith: 'EH',
  },
  { id: 'kosovo', areas: ['XK'], drawnWith: { neutral: 'XK', un: 'RS', 'de-facto': 'XK' } },
  { id: 'taiwan', areas: ['TW'], drawnWith: { neutral: 'TW', un: 'CN', 'de-facto': 'TW' } },
  { id: 'northern-cyprus', areas: ['CYN+00?'], drawnWith: 'CY' },
  { id: 'somaliland', areas: ['SOL+00?'], drawnWith: 'SO' },
  { id: 'palestine', areas: ['PS'], drawnWith: 'PS' },
] as const satisfies readonly ContestedArea[];

export type ContestedAreaId = (typeof AREAS)[number]['id'];

/** Contested shapes and the state each is drawn with. */
export const CONTESTED_AREAS: readonly ContestedArea[] = AREAS;

/**
 * Pairs between which a border is dashed: a contested area's id, or an ISO 3166-1 code for what is
 * left of that country.
 */
export const DISPUTED_BORDERS: readonly (readonly [string, string])[] = [
  ['crimea', 'UA'],
  ['crimea', 'RU'],
  ['kashmir-india', 'kashmir-pakistan'],
  ['kashmir-india', 'aksai-chin'], // The line of actual control.
  ['aksai-chin', 'CN'], // India's claim.
  ['kashmir-india', 'CN'],
  ['arunachal-pradesh', 'CN'],
  ['abkhazia', 'GE'],
  ['transnistria', 'MD'],
  ['golan', 'IL'],
  ['golan', 'SY'],
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

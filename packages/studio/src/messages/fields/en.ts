/** What fields are called and mean, and what the words are called that they may hold. */
export interface FieldMessages {
  /** By the field's name. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * By the collection's and the field's name, or the field's alone: what it means to somebody who knows the
   * article and not the format. A field that is not here has the format's own description.
   */
  readonly meanings: Readonly<Record<string, string>>;
  /** By the field's name and the word, where no widget has a name for it. */
  readonly words: Readonly<Record<string, string>>;
}

export const fields: FieldMessages = {
  labels: {
    sources: 'Where the article says so',
    asOf: 'Holds up to',
    id: 'Name in addresses',
    respondsTo: 'Answers',
    shortName: 'Short name',
    inSentence: 'Within a sentence',
    from: 'Since',
    to: 'Until',
    about: 'About',
    text: 'Words',
    code: 'Code',
    affiliation: 'Speaks for',
    toward: 'Toward whom',
    basis: 'What it rests on',
    conflicts: 'Said otherwise',
    amount: 'How much',
    qualifier: 'How exact',
    scope: 'Which part it answers',
    of: 'Of whom',
    url: 'Address',
    src: 'Address of the picture',
    alt: 'What is to be seen',
    credit: 'Who made it',
    for: 'In favour',
    standing: 'How close',
    roles: 'Roles of your own',
    interestKinds: 'Kinds of interest of your own',
    placeKinds: 'Kinds of place of your own',
    records: 'What it is about',
  },
  meanings: {
    language: 'The language of the article, by its short name: en, ar, zh-Hant.',
    url: 'Its address on the web; every fact links to its sentence there.',
    roles: 'Where none of the usual ones fits, such as “chair”.',
    interestKinds: 'Where none of the usual ones fits.',
    placeKinds: 'Where none of the usual ones fits, such as “port”.',
    'actors.code': 'For a state: its country.',
    'places.code':
      'For a province: its international code, such as AF-BDS. Leave it out otherwise.',
    actor: 'Whom it is about: a few letters of the name.',
    date: 'As exactly as the article says, and no more: “about February 2023”, “spring 2023”, “2023 to 2024”.',
    wikidata: 'Its number in Wikidata, such as Q159; search engines learn from it who is meant.',
    unit: 'A per cent sign, a currency such as EUR, or what is counted, such as “seats”.',
    coordinates: 'As maps on the web show them. A place without them is listed below the map.',
    records: 'The facts that were corrected. Where none is named, all boxes say it.',
  },
  words: {
    'basis.stated': 'stated as a fact',
    'qualifier.about': 'about',
    'qualifier.up-to': 'up to',
    'qualifier.at-least': 'at least',
    'qualifier.more-than': 'more than',
    'qualifier.less-than': 'less than',
    'kind.city': 'City or town',
    'standing.full': 'belongs in full',
    'standing.part': 'has some part',
    'standing.outside': 'stays outside',
  },
};

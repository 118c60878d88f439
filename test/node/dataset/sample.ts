import { defineDataset, type Dataset } from '@factbox/dataset';

const sources = ['intro'] as const;

/** A small dataset that has every kind of record and every field, for tests of what reads datasets. */
export const sample: Dataset = defineDataset({
  $schema: './dataset.schema.json',
  format: 1,
  id: 'sample',
  language: 'en',
  asOf: '2023-04-25',
  article: {
    title: 'Title',
    author: 'Author',
    published: '2023-04-25',
    publisher: 'Publisher',
    url: 'https://example.org/article',
  },
  passages: {
    intro: { section: 'Heading', paragraph: 1, start: 'first words', end: 'last words' },
  },
  actors: {
    north: { name: 'North', kind: 'state', code: 'NO', summary: 'A state.', sources },
    south: { name: 'South', kind: 'state', code: 'SE', sources },
    east: { name: 'East', kind: 'movement', sources },
    general: { name: 'General', kind: 'person', role: 'General', affiliation: 'north', sources },
    envoy: { name: 'Envoy', kind: 'person', affiliation: 'pact', sources },
  },
  organizations: {
    pact: {
      name: 'The Long Pact',
      shortName: 'Pact',
      kind: 'alliance',
      summary: 'A pact.',
      sources,
    },
    talks: { name: 'Talks', kind: 'format', sources },
    union: { name: 'Union', kind: 'customs union', sources },
  },
  memberships: [
    { actor: 'north', organization: 'pact', role: 'member', sources },
    { actor: 'south', organization: 'pact', role: 'observer', sources },
    { actor: 'north', organization: 'talks', role: 'host', sources },
    {
      actor: 'south',
      organization: 'talks',
      role: 'declined',
      note: 'Said twice.',
      sources,
      conflicts: [{ role: 'participant', note: 'Listed.', sources }],
    },
    { actor: 'east', organization: 'talks', role: 'not-invited', sources },
    { actor: 'south', organization: 'union', role: 'member', from: '1999', to: '2023-02', sources },
  ],
  interests: [
    { actor: 'north', kind: 'security', text: 'Calm.', toward: ['south'], sources },
    { actor: 'south', kind: 'economic', text: 'Trade.', sources },
    { actor: 'north', kind: 'political', text: 'A voice.', sources },
  ],
  quotes: {
    claim: {
      speaker: 'general',
      text: 'There are many.',
      date: '2023-02-14',
      occasion: 'A visit',
      about: ['harbor', 'east', 'pact'],
      sources,
    },
    denial: { speaker: 'east', text: 'None.', about: ['harbor'], respondsTo: 'claim', sources },
    doubt: { speaker: 'south', text: 'Perhaps.', respondsTo: 'claim', sources },
    remark: { speaker: 'north', text: 'So be it.', sources },
  },
  events: {
    summit: {
      date: '2023-04',
      name: 'Summit',
      note: 'In the spring.',
      organization: 'talks',
      place: 'harbor',
      participants: [
        {
          actor: 'north',
          role: 'host',
          note: 'Implied.',
          conflicts: [{ role: 'participant', note: 'Said later.', sources }],
        },
      ],
      sources,
    },
    visit: {
      date: '2023-02-14',
      name: 'Visit',
      place: 'harbor',
      participants: [
        { actor: 'general', role: 'participant' },
        { actor: 'south', role: 'host' },
      ],
      sources,
    },
    founding: { date: '1999', name: 'Founding', participants: [], sources },
  },
  places: {
    harbor: {
      name: 'Harbor',
      kind: 'city',
      code: 'NO-03',
      coordinates: [10, 60],
      note: 'A port.',
      sources,
    },
  },
  corrections: [{ date: '2023-05-02', text: 'A name was wrong.' }],
});

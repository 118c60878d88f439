import { defineDataset, type Dataset } from '@factbox/dataset';

const sources = ['deal'] as const;

/**
 * A made-up article with a claim whose denial is itself denied, an answer to two claims at once, a quote
 * that nobody answers, and corrections of one thing and of everything.
 */
export const threadDataset: Dataset = defineDataset({
  format: 1,
  id: 'threads',
  language: 'en-GB',
  asOf: '2026-02-03',
  article: {
    title: 'Two ferry lines become one',
    author: 'Tomas Lindqvist',
    published: '2026-02-03',
    publisher: 'The Coast',
    url: 'https://news.example/ferry?id=7',
  },
  passages: { deal: { paragraph: 1, start: 'The ferry line', end: 'and Tallinn.' } },
  actors: {
    nordlink: { name: 'Nordlink', kind: 'bloc', sources },
    union: { name: 'The union', kind: 'movement', sources },
    ahlm: {
      name: 'Karin Ahlm',
      kind: 'person',
      role: 'chief executive',
      affiliation: 'nordlink',
      sources,
    },
    rebane: { name: 'Jaan Rebane', kind: 'person', affiliation: 'union', sources },
    tamm: { name: 'Liis Tamm', kind: 'person', sources },
  },
  organizations: { council: { name: 'Ferry council', kind: 'council', sources } },
  memberships: [{ actor: 'nordlink', organization: 'council', role: 'member', sources }],
  interests: [],
  quotes: {
    flag: { speaker: 'ahlm', text: 'not one ship will go', about: ['port'], sources },
    jobs: { speaker: 'rebane', text: 'they said so before', respondsTo: 'flag', sources },
    fuel: { speaker: 'ahlm', text: 'that was the price of fuel', respondsTo: ['jobs'], sources },
    pay: { speaker: 'ahlm', text: 'pay will rise', about: ['union'], sources },
    fares: { speaker: 'tamm', text: 'fares will fall', sources },
    both: { speaker: 'rebane', text: 'none of it', respondsTo: ['pay', 'fares'], sources },
    alone: { speaker: 'tamm', text: 'we shall see', sources },
  },
  events: {},
  places: {
    port: { name: 'Old Port', kind: 'city', coordinates: [24, 59], sources },
  },
  corrections: [
    { date: '2026-02-05', text: 'Pay was given wrongly.', records: ['pay'] },
    { date: '2026-02-06', text: 'The council was left out.', records: ['council'] },
    { date: '2026-02', text: 'A name was spelt wrongly.' },
  ],
});

import { defineDataset, type Dataset } from '@factbox/dataset';

/** Every kind of cell that a matrix must cope with; the countries are real, nothing else is. */
export const matrixDataset: Dataset = defineDataset({
  format: 1,
  id: 'matrix',
  language: 'en',
  asOf: '2024-05',
  article: { title: 'A made-up article', author: 'Factbox', published: '2024-05-06' },
  passages: {
    list: { paragraph: 1, start: 'The league has', end: 'and an observer' },
    talks: { section: 'The talks', paragraph: 2, start: 'In spring they', end: 'stayed away' },
    refusal: { section: 'The talks', paragraph: 3, start: 'It would not', end: 'said no' },
  },
  actors: {
    togo: { name: 'Togo', kind: 'state', code: 'TG', sources: ['list'] },
    peru: { name: 'Peru', kind: 'state', code: 'PE', sources: ['list'] },
    fiji: { name: 'Fiji', kind: 'state', code: 'FJ', sources: ['list'] },
    chad: { name: 'Chad', kind: 'state', code: 'TD', sources: ['list'] },
    ada: { name: 'Ada Example', kind: 'person', affiliation: 'peru', sources: ['talks'] },
  },
  organizations: {
    league: { name: 'League of Rivers', shortName: 'LR', kind: 'alliance', sources: ['list'] },
    union: { name: 'Union', kind: 'customs union', sources: ['list'] },
    talks: { name: 'Talks of spring', shortName: 'Talks', kind: 'talks', sources: ['talks'] },
    club: { name: 'Empty Club', kind: 'club', sources: ['list'] },
  },
  memberships: [
    { actor: 'togo', organization: 'league', role: 'member', from: '2001', sources: ['list'] },
    { actor: 'togo', organization: 'union', role: 'non-member', sources: ['list'] },
    {
      actor: 'togo',
      organization: 'talks',
      role: 'participant',
      note: 'Named among them.',
      sources: ['talks'],
      conflicts: [{ role: 'declined', note: 'Said to have refused.', sources: ['refusal'] }],
    },
    { actor: 'peru', organization: 'league', role: 'member', note: 'Implied.', sources: ['list'] },
    { actor: 'peru', organization: 'union', role: 'member', note: 'Implied.', sources: ['list'] },
    { actor: 'peru', organization: 'talks', role: 'host', sources: ['talks', 'refusal'] },
    { actor: 'fiji', organization: 'league', role: 'observer', sources: ['list'] },
    { actor: 'fiji', organization: 'talks', role: 'participant', sources: ['talks'] },
    { actor: 'chad', organization: 'talks', role: 'not-invited', sources: ['talks'] },
    {
      actor: 'chad',
      organization: 'league',
      role: 'suspended',
      from: '2001',
      to: '2012-03',
      sources: ['list'],
    },
  ],
  interests: [],
  quotes: {},
  events: {},
  places: {},
  corrections: [{ date: '2024-05-09', text: 'Chad was left out.' }],
});

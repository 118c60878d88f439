import { defineDataset, type Dataset } from '@factbox/dataset';

/** A dataset with one of everything that widgets must cope with; made up, and says so. */
export const smallDataset: Dataset = defineDataset({
  format: 1,
  id: 'small',
  language: 'en',
  asOf: '2024-05-06',
  article: { title: 'A made-up article', author: 'Factbox', published: '2024-05-06' },
  passages: {
    first: { paragraph: 1, start: 'The river states', end: 'met in spring' },
    second: { section: 'A dispute', paragraph: 2, start: 'She said – twice', end: 'he denied it' },
  },
  actors: {
    armenia: { name: 'Armenia', kind: 'state', code: 'AM', sources: ['first'] },
    belarus: { name: 'Belarus', kind: 'state', code: 'BY', sources: ['first'] },
    ada: {
      name: 'Ada Example',
      kind: 'person',
      role: 'spokesperson',
      affiliation: 'armenia',
      sources: ['second'],
    },
    bela: { name: 'Bela Sample', kind: 'person', affiliation: 'belarus', sources: ['second'] },
  },
  organizations: {
    league: { name: 'River League', kind: 'alliance', sources: ['first'] },
    talks: { name: 'Spring talks', shortName: 'Talks', kind: 'talks', sources: ['first'] },
  },
  memberships: [
    { actor: 'armenia', organization: 'league', role: 'member', sources: ['first'] },
    {
      actor: 'belarus',
      organization: 'talks',
      role: 'participant',
      sources: ['first'],
      conflicts: [{ role: 'declined', sources: ['second'] }],
    },
  ],
  interests: [
    {
      actor: 'armenia',
      kind: 'economic',
      text: 'Seeks a share of the water.',
      toward: ['belarus'],
      sources: ['first'],
    },
  ],
  quotes: {
    claim: {
      speaker: 'ada',
      text: 'the water is ours',
      date: '2024-04',
      occasion: 'press conference',
      about: ['belarus'],
      sources: ['second'],
    },
    answer: { speaker: 'bela', text: 'it is not', respondsTo: 'claim', sources: ['second'] },
  },
  events: {
    meeting: {
      date: '2024',
      name: 'Spring meeting',
      organization: 'talks',
      participants: [{ actor: 'armenia', role: 'host' }],
      sources: ['first'],
    },
  },
  places: {
    yerevan: { name: 'Yerevan', kind: 'city', coordinates: [44.5, 40.2], sources: ['first'] },
  },
});

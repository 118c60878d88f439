import { defineDataset, type Dataset } from '@factbox/dataset';

/** An invented quarrel over a lake, with every sort of fact that an actor's card shows. */
export const lakeDataset: Dataset = defineDataset({
  format: 1,
  id: 'lake',
  language: 'en',
  asOf: '2024-05-02',
  article: { title: 'Who owns the lake?', author: 'A. Writer', published: '2024-05-02' },
  passages: {
    intro: { paragraph: 1, start: 'The lake lies', end: 'three shores' },
    league: { section: 'The League', paragraph: 2, start: 'Its members', end: 'stayed away' },
    talks: { section: 'The League', paragraph: 3, start: 'The talks opened', end: 'in May' },
    claim: { paragraph: 4, start: 'The general', end: 'at the dam' },
    answer: { paragraph: 5, start: 'The minister', end: 'of it' },
  },
  actors: {
    norland: {
      name: 'Norland',
      kind: 'state',
      code: 'NO',
      summary: 'Holds the northern shore and the dam.',
      sources: ['intro'],
    },
    suria: { name: 'Suria', kind: 'state', code: 'SR', sources: ['intro'] },
    fishers: { name: 'the Fishers', kind: 'movement', sources: ['intro'] },
    vest: {
      name: 'Olga Vest',
      kind: 'person',
      role: 'general',
      affiliation: 'norland',
      sources: ['claim'],
    },
    pan: {
      name: 'Idris Pan',
      kind: 'person',
      role: 'foreign minister',
      affiliation: 'suria',
      sources: ['answer'],
    },
    clerk: { name: 'Ann Clerk', kind: 'person', affiliation: 'league', sources: ['league'] },
    delta: { name: 'the Delta', kind: 'region', sources: ['intro'] },
  },
  organizations: {
    league: {
      name: 'League of the Lake',
      shortName: 'LL',
      kind: 'alliance',
      sources: ['league'],
    },
    forum: { name: 'Water forum', kind: 'format', sources: ['talks'] },
  },
  memberships: [
    {
      actor: 'norland',
      organization: 'league',
      role: 'member',
      from: '1994-02',
      sources: ['league'],
    },
    {
      actor: 'norland',
      organization: 'forum',
      role: 'host',
      note: 'implied',
      sources: ['talks'],
    },
    {
      actor: 'suria',
      organization: 'forum',
      role: 'participant',
      sources: ['talks'],
      conflicts: [{ role: 'declined', note: 'by letter', sources: ['league'] }],
    },
  ],
  interests: [
    {
      actor: 'norland',
      kind: 'economic',
      text: 'Wants to sell power from the dam.',
      sources: ['intro'],
    },
    {
      actor: 'norland',
      kind: 'security',
      text: 'Fears for the dam.',
      toward: ['suria', 'fishers'],
      sources: ['claim', 'league'],
    },
    {
      actor: 'norland',
      kind: 'security',
      text: 'Wants a quiet shore.',
      sources: ['intro'],
    },
    {
      actor: 'suria',
      kind: 'political',
      text: 'Wants a say over the dam.',
      toward: ['norland'],
      sources: ['answer'],
    },
  ],
  quotes: {
    'dam-threat': {
      speaker: 'vest',
      text: 'Two hundred boats wait at the dam.',
      date: '2024-03-14',
      occasion: 'press conference',
      about: ['fishers', 'suria'],
      sources: ['claim'],
    },
    denial: {
      speaker: 'pan',
      text: 'There is not one boat.',
      date: '2024-03',
      respondsTo: 'dam-threat',
      sources: ['answer'],
    },
    hope: { speaker: 'pan', text: 'We shall talk.', sources: ['talks'] },
  },
  events: {
    talks: {
      date: '2024-05',
      name: 'Talks on the dam',
      note: 'fifth round',
      organization: 'forum',
      place: 'harbour',
      participants: [
        { actor: 'norland', role: 'host' },
        { actor: 'pan', role: 'participant' },
        {
          actor: 'suria',
          role: 'participant',
          conflicts: [{ role: 'declined', sources: ['league'] }],
        },
      ],
      sources: ['talks'],
    },
    visit: {
      date: '2023',
      name: 'Visit to the shore',
      participants: [{ actor: 'vest', role: 'participant', note: 'as a guest' }],
      sources: ['intro'],
    },
  },
  places: {
    harbour: { name: 'Old Harbour', kind: 'city', coordinates: [10, 60], sources: ['talks'] },
  },
  corrections: [{ date: '2024-05-04', text: 'An earlier version gave the wrong year.' }],
});

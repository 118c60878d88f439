// What a reporter's editor underlines in a dataset before anything is run.
import { defineDataset, type Dataset } from '@factbox/dataset';

const head = {
  format: 1,
  id: 'sample',
  language: 'en',
  asOf: '2023-04-25',
  article: { title: 'Title', author: 'Author', published: '2023-04-25' },
  passages: { intro: { paragraph: 1, start: 'first words', end: 'last words' } },
} as const;

const sources = ['intro'] as const;

/** Every optional field once, and every kind of reference, so that this must compile. */
export const complete: Dataset = defineDataset({
  ...head,
  $schema: './dataset.schema.json',
  article: { ...head.article, publisher: 'Publisher', url: 'https://example.org/' },
  passages: {
    intro: { section: 'Heading', paragraph: 1, start: 'first words', end: 'last words' },
  },
  actors: {
    russia: { name: 'Russia', kind: 'state', code: 'RU', summary: 'A state.', sources },
    sidorov: { name: 'Sidorov', kind: 'person', role: 'General', affiliation: 'csto', sources },
    muttaqi: { name: 'Muttaqi', kind: 'person', affiliation: 'russia', sources },
  },
  organizations: {
    csto: { name: 'Treaty', shortName: 'CSTO', kind: 'alliance', summary: 'A treaty.', sources },
  },
  memberships: [
    {
      actor: 'russia',
      organization: 'csto',
      role: 'member',
      from: '1992',
      to: '2023-04',
      note: 'Implied.',
      sources,
      conflicts: [{ role: 'declined', note: 'Said later.', sources }],
    },
  ],
  interests: [{ actor: 'russia', kind: 'security', text: 'Calm.', toward: ['sidorov'], sources }],
  quotes: {
    claim: {
      speaker: 'sidorov',
      text: 'words',
      date: '2023-02-14',
      occasion: 'A talk',
      about: ['russia', 'csto', 'moscow'],
      sources,
    },
    reply: { speaker: 'muttaqi', text: 'baseless', respondsTo: 'claim', sources },
    last: { speaker: 'sidorov', text: 'true', respondsTo: ['reply', 'claim'], sources },
  },
  events: {
    talk: {
      date: '2023-02-14',
      name: 'Talk',
      note: 'A note.',
      organization: 'csto',
      place: 'moscow',
      participants: [{ actor: 'sidorov', role: 'participant', note: 'Spoke.' }],
      sources,
    },
  },
  places: {
    moscow: { name: 'Moscow', kind: 'city', code: 'RU-MOW', coordinates: [37.6, 55.8], sources },
  },
  corrections: [
    {
      date: '2023-05',
      text: 'A name was wrong.',
      records: ['russia', 'csto', 'reply', 'talk', 'moscow'],
    },
  ],
});

const body = {
  actors: {
    russia: { name: 'Russia', kind: 'state', sources },
    sidorov: { name: 'Sidorov', kind: 'person', sources },
  },
  organizations: { csto: { name: 'CSTO', kind: 'alliance', sources } },
  memberships: [],
  interests: [],
  quotes: { claim: { speaker: 'sidorov', text: 'words', sources } },
  events: { talk: { date: '2023', name: 'Talk', participants: [], sources } },
  places: { moscow: { name: 'Moscow', kind: 'city', coordinates: [37.6, 55.8], sources } },
} as const;

export const plain: Dataset = defineDataset({ ...head, ...body });

defineDataset({
  ...head,
  ...body,
  actors: {
    // @ts-expect-error an actor's source is a known passage
    russia: { name: 'Russia', kind: 'state', sources: ['outro'] },
    // @ts-expect-error an affiliation is a known actor or organization
    sidorov: { name: 'Sidorov', kind: 'person', affiliation: 'cstoo', sources },
  },
});

defineDataset({
  ...head,
  ...body,
  organizations: {
    // @ts-expect-error an organization's source is a known passage
    csto: { name: 'CSTO', kind: 'alliance', sources: ['outro'] },
  },
});

defineDataset({
  ...head,
  ...body,
  memberships: [
    // @ts-expect-error a membership's actor is known
    { actor: 'russa', organization: 'csto', role: 'member', sources },
    // @ts-expect-error a membership's organization is known
    { actor: 'russia', organization: 'nato', role: 'member', sources },
    // An organization acts as actors do.
    { actor: 'csto', organization: 'csto', role: 'member', sources },
    // @ts-expect-error a role is one of the roles
    { actor: 'russia', organization: 'csto', role: 'leader', sources },
    // @ts-expect-error a membership's source is a known passage
    { actor: 'russia', organization: 'csto', role: 'member', sources: ['outro'] },
    // @ts-expect-error a membership has sources
    { actor: 'russia', organization: 'csto', role: 'member' },
    // @ts-expect-error a membership has no field of another name
    { actor: 'russia', organization: 'csto', role: 'member', sources, since: '1992' },
    {
      actor: 'russia',
      organization: 'csto',
      role: 'member',
      sources,
      // @ts-expect-error a conflict's source is a known passage
      conflicts: [{ role: 'declined', sources: ['outro'] }],
    },
  ],
});

defineDataset({
  ...head,
  ...body,
  interests: [
    // @ts-expect-error an interest's actor is known
    { actor: 'russa', kind: 'security', text: 'Calm.', sources },
    // @ts-expect-error an interest is directed at known actors
    { actor: 'russia', kind: 'security', text: 'Calm.', toward: ['nato'], sources },
    // @ts-expect-error an interest's kind is one of the kinds
    { actor: 'russia', kind: 'military', text: 'Calm.', sources },
  ],
});

defineDataset({
  ...head,
  ...body,
  quotes: {
    claim: { speaker: 'sidorov', text: 'words', sources },
    // @ts-expect-error a speaker is a known actor
    reply: { speaker: 'mutaqi', text: 'baseless', sources },
    // @ts-expect-error a quote answers a known quote
    answer: { speaker: 'sidorov', text: 'baseless', respondsTo: 'clam', sources },
    // @ts-expect-error a quote is about known actors, organizations or places
    remark: { speaker: 'sidorov', text: 'words', about: ['kabul'], sources },
    // @ts-expect-error a quote is not about an event
    aside: { speaker: 'sidorov', text: 'words', about: ['talk'], sources },
  },
});

defineDataset({
  ...head,
  ...body,
  events: {
    // @ts-expect-error an event's participant is a known actor
    talk: { date: '2023', name: 'Talk', participants: [{ actor: 'us', role: 'host' }], sources },
    // @ts-expect-error an event's place is known
    visit: { date: '2023', name: 'Visit', place: 'kabul', participants: [], sources },
    // @ts-expect-error an event's organization is known
    summit: { date: '2023', name: 'Summit', organization: 'sco', participants: [], sources },
    // An event that the article does not date has none.
    parade: { name: 'Parade', participants: [], sources },
  },
});

defineDataset({
  ...head,
  ...body,
  places: {
    // @ts-expect-error coordinates are longitude and latitude
    moscow: { name: 'Moscow', kind: 'city', coordinates: [37.6], sources },
    // @ts-expect-error a place's kind is one of the kinds
    kremlin: { name: 'Kremlin', kind: 'castle', coordinates: [37.6, 55.8], sources },
    // @ts-expect-error a place's source is a known passage
    arbat: { name: 'Arbat', kind: 'region', coordinates: [37.6, 55.8], sources: ['outro'] },
  },
});

defineDataset({
  ...head,
  ...body,
  quotes: {
    claim: { speaker: 'sidorov', text: 'words', sources },
    // @ts-expect-error each of several that are answered is a known quote
    reply: { speaker: 'sidorov', text: 'no', respondsTo: ['claim', 'clam'], sources },
  },
});

defineDataset({
  ...head,
  ...body,
  // @ts-expect-error what a correction is about is a known record
  corrections: [{ date: '2023', text: 'Wrong.', records: ['russia', 'rusia'] }],
});

// @ts-expect-error a dataset of another format is not this release's
defineDataset({ ...head, ...body, format: 2 });

// @ts-expect-error a dataset has no unknown part
defineDataset({ ...head, ...body, people: {} });

// @ts-expect-error a dataset is read, never changed
plain.language = 'ru';

// @ts-expect-error nor are its records
plain.actors['russia']!.name = 'Russian Federation';

// @ts-expect-error a record may be missing
plain.actors['russia'].name.trim();

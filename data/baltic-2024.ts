import { defineDataset } from '@factbox/dataset';

const COUNCIL = 'The Council';
const ALLIANCE = 'The Alliance';
const NORTH = 'The North';
const ISLANDS = 'Islands and Harbours';

/** The article is our own: `stories/baltic-article.md`. */
export default defineDataset({
  format: 1,
  id: 'baltic-2024',
  language: 'en',
  asOf: '2024-12-31',
  article: { title: 'Around One Sea', author: 'Factbox', published: '2024-12-31' },

  passages: {
    coast: { paragraph: 1, start: 'Nine countries lie', end: 'Russia and Sweden' },

    founding: { section: COUNCIL, paragraph: 2, start: 'The Council of', end: 'March 1992' },
    members: { section: COUNCIL, paragraph: 2, start: 'The nine coastal', end: 'joined in 1995' },
    observer: { section: COUNCIL, paragraph: 2, start: 'Ukraine is', end: 'an observer' },
    secretariat: {
      section: COUNCIL,
      paragraph: 2,
      prefix: 'observer.',
      start: 'Its secretariat',
      end: 'Stockholm',
    },
    suspension: {
      section: COUNCIL,
      paragraph: 3,
      start: 'In March 2022, after',
      end: 'until then',
    },
    exit: { section: COUNCIL, paragraph: 3, start: 'Russia left', end: 'May 2022' },

    founders: { section: ALLIANCE, paragraph: 4, start: 'Denmark, Iceland and', end: 'in 1949' },
    joined: { section: ALLIANCE, paragraph: 4, start: 'West Germany joined', end: 'in 2004' },
    finland: { section: ALLIANCE, paragraph: 4, start: 'Finland became', end: '4 April 2023' },
    sweden: { section: ALLIANCE, paragraph: 4, start: 'Sweden on', end: '7 March 2024' },
    outside: {
      section: ALLIANCE,
      paragraph: 4,
      start: 'Of the countries',
      end: 'outside the alliance',
    },

    nordic: { section: NORTH, paragraph: 5, start: 'The Nordic Council', end: 'and Sweden' },
    'nordic-founding': {
      section: NORTH,
      paragraph: 5,
      prefix: 'Sweden.',
      start: 'It was',
      end: 'came in 1955',
    },

    kaliningrad: {
      section: ISLANDS,
      paragraph: 6,
      start: 'Kaliningrad, a Russian',
      end: 'part of Russia',
    },
    gotland: { section: ISLANDS, paragraph: 6, start: 'Gotland, a', end: 'largest island' },
    aland: { section: ISLANDS, paragraph: 6, start: 'Åland, between', end: 'speaks Swedish' },
    gulf: { section: ISLANDS, paragraph: 7, start: 'Helsinki and', end: 'Gulf of Finland' },
    riga: { section: ISLANDS, paragraph: 7, start: 'Riga stands', end: 'its name' },
    gdansk: { section: ISLANDS, paragraph: 7, start: 'and Gdańsk', end: 'Polish coast' },
  },

  actors: {
    denmark: { name: 'Denmark', kind: 'state', code: 'DK', sources: ['coast'] },
    estonia: { name: 'Estonia', kind: 'state', code: 'EE', sources: ['coast'] },
    finland: { name: 'Finland', kind: 'state', code: 'FI', sources: ['coast'] },
    germany: { name: 'Germany', kind: 'state', code: 'DE', sources: ['coast'] },
    latvia: { name: 'Latvia', kind: 'state', code: 'LV', sources: ['coast'] },
    lithuania: { name: 'Lithuania', kind: 'state', code: 'LT', sources: ['coast'] },
    poland: { name: 'Poland', kind: 'state', code: 'PL', sources: ['coast'] },
    russia: { name: 'Russia', kind: 'state', code: 'RU', sources: ['coast'] },
    sweden: { name: 'Sweden', kind: 'state', code: 'SE', sources: ['coast'] },
    norway: { name: 'Norway', kind: 'state', code: 'NO', sources: ['members'] },
    iceland: { name: 'Iceland', kind: 'state', code: 'IS', sources: ['members'] },
    belarus: { name: 'Belarus', kind: 'state', code: 'BY', sources: ['suspension'] },
    ukraine: { name: 'Ukraine', kind: 'state', code: 'UA', sources: ['observer'] },
    'european-union': { name: 'The European Union', kind: 'bloc', sources: ['members'] },
  },

  organizations: {
    cbss: {
      name: 'Council of the Baltic Sea States',
      shortName: 'Baltic Sea council',
      kind: 'regional council',
      summary: 'Founded in 1992; its secretariat is in Stockholm.',
      sources: ['founding', 'secretariat'],
    },
    nato: {
      name: 'NATO',
      kind: 'military alliance',
      summary: 'All countries on the Baltic Sea but one belong to it.',
      sources: ['founders', 'outside'],
    },
    'nordic-council': {
      name: 'Nordic Council',
      kind: 'body of parliaments',
      summary: 'Founded in 1952.',
      sources: ['nordic', 'nordic-founding'],
    },
  },

  memberships: [
    ...(
      [
        'denmark',
        'estonia',
        'finland',
        'germany',
        'latvia',
        'lithuania',
        'poland',
        'sweden',
        'norway',
        'european-union',
      ] as const
    ).map(
      (actor) =>
        ({
          actor,
          organization: 'cbss',
          role: 'member',
          from: '1992-03',
          sources: ['founding', 'members'],
        }) as const,
    ),
    { actor: 'iceland', organization: 'cbss', role: 'member', from: '1995', sources: ['members'] },
    {
      actor: 'russia',
      organization: 'cbss',
      role: 'withdrawn',
      from: '2022-05',
      note: 'A founding member; suspended in March 2022, it left in May.',
      sources: ['exit', 'suspension', 'members'],
    },
    {
      actor: 'belarus',
      organization: 'cbss',
      role: 'suspended',
      from: '2022-03',
      note: 'It was an observer.',
      sources: ['suspension'],
    },
    { actor: 'ukraine', organization: 'cbss', role: 'observer', sources: ['observer'] },

    ...(['denmark', 'iceland', 'norway'] as const).map(
      (actor) =>
        ({
          actor,
          organization: 'nato',
          role: 'member',
          from: '1949',
          sources: ['founders'],
        }) as const,
    ),
    {
      actor: 'germany',
      organization: 'nato',
      role: 'member',
      from: '1955',
      note: 'Joined as West Germany.',
      sources: ['joined'],
    },
    { actor: 'poland', organization: 'nato', role: 'member', from: '1999', sources: ['joined'] },
    ...(['estonia', 'latvia', 'lithuania'] as const).map(
      (actor) =>
        ({
          actor,
          organization: 'nato',
          role: 'member',
          from: '2004',
          sources: ['joined'],
        }) as const,
    ),
    {
      actor: 'finland',
      organization: 'nato',
      role: 'member',
      from: '2023-04-04',
      note: 'A member since April 2023.',
      sources: ['finland'],
    },
    {
      actor: 'sweden',
      organization: 'nato',
      role: 'member',
      from: '2024-03-07',
      note: 'A member since March 2024.',
      sources: ['sweden'],
    },
    { actor: 'russia', organization: 'nato', role: 'non-member', sources: ['outside'] },

    ...(['denmark', 'iceland', 'norway', 'sweden'] as const).map(
      (actor) =>
        ({
          actor,
          organization: 'nordic-council',
          role: 'member',
          sources: ['nordic'],
        }) as const,
    ),
    {
      actor: 'finland',
      organization: 'nordic-council',
      role: 'member',
      from: '1955',
      sources: ['nordic', 'nordic-founding'],
    },
  ],

  interests: [],
  quotes: {},

  events: {
    founding: {
      date: '1992-03',
      name: 'Council of the Baltic Sea States founded',
      organization: 'cbss',
      place: 'copenhagen',
      participants: [],
      sources: ['founding'],
    },
    suspension: {
      date: '2022-03',
      name: 'Russia and Belarus suspended from the council',
      organization: 'cbss',
      participants: [
        { actor: 'russia', role: 'suspended' },
        { actor: 'belarus', role: 'suspended', note: 'As an observer' },
      ],
      sources: ['suspension'],
    },
    exit: {
      date: '2022-05',
      name: 'Russia leaves the council',
      organization: 'cbss',
      participants: [{ actor: 'russia', role: 'withdrawn' }],
      sources: ['exit'],
    },
    'finland-joins': {
      date: '2023-04-04',
      name: 'Finland joins NATO',
      organization: 'nato',
      participants: [{ actor: 'finland', role: 'member' }],
      sources: ['finland'],
    },
    'sweden-joins': {
      date: '2024-03-07',
      name: 'Sweden joins NATO',
      organization: 'nato',
      participants: [{ actor: 'sweden', role: 'member' }],
      sources: ['sweden'],
    },
  },

  places: {
    copenhagen: {
      name: 'Copenhagen',
      kind: 'city',
      coordinates: [12.57, 55.68],
      note: 'The council was founded here in 1992.',
      sources: ['founding'],
    },
    stockholm: {
      name: 'Stockholm',
      kind: 'city',
      coordinates: [18.07, 59.33],
      note: 'The council’s secretariat works here.',
      sources: ['secretariat'],
    },
    helsinki: { name: 'Helsinki', kind: 'city', coordinates: [24.94, 60.17], sources: ['gulf'] },
    tallinn: { name: 'Tallinn', kind: 'city', coordinates: [24.75, 59.44], sources: ['gulf'] },
    riga: { name: 'Riga', kind: 'city', coordinates: [24.11, 56.95], sources: ['riga'] },
    gdansk: { name: 'Gdańsk', kind: 'city', coordinates: [18.65, 54.35], sources: ['gdansk'] },
    kaliningrad: {
      name: 'Kaliningrad',
      kind: 'province',
      code: 'RU-KGD',
      coordinates: [21.3, 54.7],
      note: 'It touches no other part of Russia.',
      sources: ['kaliningrad'],
    },
    gotland: {
      name: 'Gotland',
      kind: 'province',
      code: 'SE-I',
      coordinates: [18.5, 57.5],
      note: 'Sweden’s largest island.',
      sources: ['gotland'],
    },
    aland: {
      name: 'Åland',
      kind: 'province',
      code: 'FI-01',
      coordinates: [20, 60.2],
      note: 'It governs itself and speaks Swedish.',
      sources: ['aland'],
    },
  },
});

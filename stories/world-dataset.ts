import { defineDataset } from '@factbox/dataset';

const member = <A extends string>(actor: A) =>
  ({ actor, organization: 'council', role: 'member', sources: ['council'] }) as const;

/** Who sat in the Security Council in 2024: states on every continent, for a map of the world. */
export default defineDataset({
  format: 1,
  id: 'world-2024',
  language: 'en',
  asOf: '2024-12-31',
  article: { title: 'Fifteen Seats', author: 'Factbox', published: '2024-12-31' },
  passages: { council: { paragraph: 1, start: 'Fifteen states', end: 'in 2024' } },
  actors: {
    algeria: { name: 'Algeria', kind: 'state', code: 'DZ', sources: ['council'] },
    china: { name: 'China', kind: 'state', code: 'CN', sources: ['council'] },
    ecuador: { name: 'Ecuador', kind: 'state', code: 'EC', sources: ['council'] },
    france: { name: 'France', kind: 'state', code: 'FR', sources: ['council'] },
    guyana: { name: 'Guyana', kind: 'state', code: 'GY', sources: ['council'] },
    japan: { name: 'Japan', kind: 'state', code: 'JP', sources: ['council'] },
    malta: { name: 'Malta', kind: 'state', code: 'MT', sources: ['council'] },
    mozambique: { name: 'Mozambique', kind: 'state', code: 'MZ', sources: ['council'] },
    russia: { name: 'Russia', kind: 'state', code: 'RU', sources: ['council'] },
    'sierra-leone': { name: 'Sierra Leone', kind: 'state', code: 'SL', sources: ['council'] },
    slovenia: { name: 'Slovenia', kind: 'state', code: 'SI', sources: ['council'] },
    'south-korea': { name: 'South Korea', kind: 'state', code: 'KR', sources: ['council'] },
    switzerland: { name: 'Switzerland', kind: 'state', code: 'CH', sources: ['council'] },
    'united-kingdom': { name: 'United Kingdom', kind: 'state', code: 'GB', sources: ['council'] },
    'united-states': { name: 'United States', kind: 'state', code: 'US', sources: ['council'] },
  },
  organizations: {
    council: {
      name: 'United Nations Security Council',
      shortName: 'Security Council',
      kind: 'organization',
      sources: ['council'],
    },
  },
  memberships: [
    member('algeria'),
    member('china'),
    member('ecuador'),
    member('france'),
    member('guyana'),
    member('japan'),
    member('malta'),
    member('mozambique'),
    member('russia'),
    member('sierra-leone'),
    member('slovenia'),
    member('south-korea'),
    member('switzerland'),
    member('united-kingdom'),
    member('united-states'),
  ],
  interests: [],
  quotes: {},
  events: {},
  places: {},
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  claimsAbout,
  eventsAt,
  eventsOf,
  interestsOf,
  membershipsOf,
  organizationsOf,
  peopleOf,
  quotesOf,
  responsesTo,
  roles,
  sharedActors,
  shortNameOf,
  similarity,
  takesPart,
} from '@factbox/dataset';
import { sample } from './sample.js';

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
const ties = (options: Parameters<typeof membershipsOf>[1]): string[] =>
  membershipsOf(sample, options).map(({ actor, organization }) => `${actor} in ${organization}`);

const cases: readonly [promise: string, actual: () => unknown, expected: unknown][] = [
  [
    'memberships of an actor, also those outside',
    () => ties({ actor: 'south' }),
    ['south in pact', 'south in talks', 'south in union'],
  ],
  [
    'memberships of an organization',
    () => ties({ organization: 'pact' }),
    ['north in pact', 'south in pact'],
  ],
  [
    'memberships of one in the other',
    () => ties({ actor: 'north', organization: 'talks' }),
    ['north in talks'],
  ],
  ['no membership where none is stated', () => ties({ actor: 'general' }), []],
  ['all memberships when nothing is asked for', () => ties({}).length, 6],
  [
    'organizations in which an actor takes part',
    () => organizationsOf(sample, 'south'),
    ['pact', 'union'],
  ],
  ['no organization for those kept away', () => organizationsOf(sample, 'east'), []],
  ['no organization for the unknown', () => organizationsOf(sample, 'nobody'), []],
  ['actors in one organization', () => sharedActors(sample, ['pact']), ['north', 'south']],
  ['actors in both organizations', () => sharedActors(sample, ['pact', 'talks']), ['north']],
  ['no actor in two that share none', () => sharedActors(sample, ['talks', 'union']), []],
  ['no actor in no organization', () => sharedActors(sample, []), []],
  [
    'interests of an actor',
    () => interestsOf(sample, 'north').map((one) => one.text),
    ['Calm.', 'A voice.'],
  ],
  ['people of an actor', () => peopleOf(sample, 'north'), ['general']],
  ['people of an organization', () => peopleOf(sample, 'pact'), ['envoy']],
  ['quotes of an actor and its people', () => ids(quotesOf(sample, 'north')), ['claim', 'remark']],
  ['quotes of a person alone', () => ids(quotesOf(sample, 'general')), ['claim']],
  ['answers to a quote', () => ids(responsesTo(sample, 'claim')), ['denial', 'doubt']],
  ['no answer to the last word', () => ids(responsesTo(sample, 'denial')), []],
  [
    'events of an actor and its people, earliest first',
    () => ids(eventsOf(sample, 'north')),
    ['visit', 'summit'],
  ],
  ['events that an organization holds', () => ids(eventsOf(sample, 'talks')), ['summit']],
  ['events of a person alone', () => ids(eventsOf(sample, 'general')), ['visit']],
  ['events at a place, earliest first', () => ids(eventsAt(sample, 'harbor')), ['visit', 'summit']],
  ['no event at an unknown place', () => ids(eventsAt(sample, 'nowhere')), []],
  [
    'claims about a place, each with its answers, never an answer as a claim',
    () =>
      claimsAbout(sample, 'harbor').map(({ claim, responses }) => [
        claim.id,
        ...responses.map(ids),
      ]),
    [['claim', ['denial', 'doubt']]],
  ],
  ['claims about an organization', () => claimsAbout(sample, 'pact').length, 1],
  ['no claim about what none names', () => claimsAbout(sample, 'south'), []],
  ['the short name', () => shortNameOf(sample.organizations['pact']!), 'Pact'],
  [
    'the name where there is no shorter',
    () => shortNameOf(sample.organizations['talks']!),
    'Talks',
  ],
  ['full likeness to oneself', () => similarity(sample, 'north', 'north'), 1],
  ['likeness as shared among all', () => similarity(sample, 'north', 'south'), 1 / 3],
  ['likeness either way round', () => similarity(sample, 'south', 'north'), 1 / 3],
  ['no likeness without organizations', () => similarity(sample, 'east', 'general'), 0],
  [
    'the roles that take part',
    () => roles.filter((role) => takesPart(role, sample)),
    ['member', 'observer', 'partner', 'host', 'participant', 'suspended'],
  ],
];

for (const [promise, actual, expected] of cases) {
  test(`a query gives ${promise}`, () => assert.deepEqual(actual(), expected));
}

test('queries change nothing', () => {
  const before = structuredClone(sample);
  for (const [, actual] of cases) actual();
  assert.deepEqual(sample, before);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDataset, type Dataset } from '@factbox/dataset';
import { analysis, geometries, geometryAt, layoutOf, modelOf, regions } from '../../support/map.js';
import { claimWords } from '../../../packages/map/src/description.js';
import { messages } from '../../../packages/map/src/messages.js';

const actor = (id: string, organization: string) =>
  modelOf({ organization }).actors.find((each) => each.id === id)!;
const place = (id: string) => modelOf().places.find((each) => each.id === id)!;

test('all thirteen states of the article that the map can show are on it', () => {
  assert.deepEqual(
    modelOf()
      .actors.map(({ code }) => code)
      .sort(),
    ['AF', 'AM', 'BY', 'CN', 'IN', 'IR', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'TM', 'UZ'],
  );
});

const roles = [
  ['csto', 'belarus', 'member'],
  ['csto', 'uzbekistan', 'non-member'],
  ['csto', 'china', undefined],
  ['sco', 'afghanistan', 'observer'],
  ['february-talks', 'russia', 'host'],
  ['february-talks', 'afghanistan', 'not-invited'],
] as const;

for (const [organization, id, role] of roles) {
  test(`${id} has the role that the article states in ${organization}: ${role ?? 'none'}`, () => {
    assert.equal(actor(id, organization).role, role);
  });
}

test('a role that the article gives twice keeps both, each with its sources', () => {
  const { role, conflicts } = actor('pakistan', 'february-talks');
  assert.equal(role, 'participant');
  assert.deepEqual(
    conflicts.map((each) => each.role),
    ['declined'],
  );
  assert.ok(conflicts[0]!.sources.length);
  assert.ok(modelOf({ organization: 'february-talks' }).hasConflicts);
});

test('of several periods in one organization the last one counts, and an actor is listed once', () => {
  const { sources } = analysis.memberships[0]!;
  const times = (id: string) => [
    { organization: 'csto', actor: id, role: 'member', from: '1994', to: '2012', sources },
    { organization: 'csto', actor: id, role: 'withdrawn', from: '2012', sources },
  ];
  const memberships = [...times('russia'), ...times('taliban')] as Dataset['memberships'];
  const { actors, offMap } = modelOf({ organization: 'csto' }, { ...analysis, memberships });
  assert.equal(actors.find(({ id }) => id === 'russia')!.role, 'withdrawn');
  assert.deepEqual(
    offMap.map(({ id, role }) => [id, role]),
    [['taliban', 'withdrawn']],
  );
});

test('the legend has the roles on the map, strongest tie first, and “not stated” last', () => {
  assert.deepEqual(
    modelOf({ organization: 'february-talks' }).legend.map(({ role }) => role),
    ['participant', 'host', 'not-invited', undefined].sort(byStrength),
  );
  assert.deepEqual(modelOf().legend, []);
});

const strength = ['member', 'observer', 'partner', 'host', 'participant', 'declined'];
function byStrength(a: string | undefined, b: string | undefined): number {
  const rank = (role = '~'): number => strength.indexOf(role) + 1 || (role === '~' ? 99 : 50);
  return rank(a) - rank(b);
}

test('an actor of whom no role is stated cites no passage for it; without an organization, its own', () => {
  for (const organization of Object.keys(analysis.organizations)) {
    for (const { id, role, sources } of modelOf({ organization }).actors) {
      assert.equal(sources.length > 0, role !== undefined, `${id} in ${organization}`);
    }
  }
  assert.ok(modelOf().actors.every(({ sources }) => sources.length > 0));
});

test('a claim about a place names who claims and who answers it, with the sources of both', () => {
  for (const id of ['badakhshan', 'kunduz', 'takhar']) {
    const [claim, ...others] = place(id).claims;
    assert.deepEqual(others, []);
    assert.equal(claim!.speaker, 'Anatoly Sidorov');
    assert.deepEqual([claim!.answeredBy, claim!.isDenied], [['Amir Khan Muttaqi'], false]);
    assert.equal(claim!.date, 'February 14, 2023');
    assert.ok(claim!.sources.length >= 2 || claim!.sources[0]!.href.split('text=').length > 2);
  }
  assert.deepEqual(place('samarkand').claims, []);
});

test('an answer is called a denial only where the dataset says that the claim is denied', () => {
  const claim = {
    ...{ isDemand: false, isDenied: false, speaker: 'Ada', sources: [] },
    answeredBy: ['Bela', 'Ada'],
  };
  const wordsOf = (isDenied: boolean): string => claimWords({ ...claim, isDenied }, messages, 'en');
  assert.equal(wordsOf(false), 'Claimed by Ada, answered by Bela, and answered in turn by Ada');
  assert.equal(wordsOf(true), 'Claimed by Ada, denied by Bela, and answered in turn by Ada');
});

const borders: Readonly<Record<string, readonly string[]>> = {
  badakhshan: ['China', 'Nuristan', 'Pakistan', 'Panjshir', 'Tajikistan', 'Takhar'],
  kunduz: ['Baghlan', 'Balkh', 'Samangan', 'Tajikistan', 'Takhar'],
  takhar: ['Badakhshan', 'Baghlan', 'Kunduz', 'Panjshir', 'Tajikistan'],
  samarkand: [],
};

for (const [id, names] of Object.entries(borders)) {
  test(`${id} borders what the geometry says: ${names.join(', ') || 'nothing is said'}`, () => {
    assert.deepEqual(place(id).borders, names);
  });
}

test('the provinces that border Tajikistan are named in full, Balkh among them', () => {
  assert.deepEqual(modelOf().provincesAt, [
    {
      country: 'Afghanistan',
      neighbour: 'Tajikistan',
      names: ['Badakhshan', 'Balkh', 'Kunduz', 'Takhar'],
    },
  ]);
});

test('nothing is said about all provinces of a country that shows but some of them', () => {
  const geometry = { ...geometries.large, partial: ['AF'] };
  assert.deepEqual(modelOf({ geometry }).provincesAt, []);
});

test('a city lies in the country around it, and in none where that is in doubt', () => {
  const at = (coordinates: readonly [number, number]) => {
    const dataset: Dataset = {
      ...analysis,
      places: { city: { name: 'City', kind: 'city', coordinates, sources: ['csto'] } },
    };
    return modelOf({}, dataset).places[0]!.within;
  };
  assert.equal(at([66.98, 39.65]), 'Uzbekistan');
  assert.equal(at([69.17, 34.53]), 'Afghanistan');
  assert.equal(at([67.28, 37.22]), undefined, 'Termez lies on the border river');
  assert.equal(at([51, 42]), undefined, 'in the Caspian Sea');
  assert.equal(at([37.6, 55.75]), undefined, 'Moscow lies outside the frame');
});

for (const [city, coordinates, country] of [
  ['Copenhagen', [12.57, 55.68], 'Denmark'],
  ['Tallinn', [24.75, 59.44], 'Estonia'],
  ['Gdańsk', [18.65, 54.35], 'Poland'],
  ['Visby', [18.29, 57.64], 'Sweden'],
] as const) {
  test(`${city}, on a coast, lies in ${country}`, () => {
    const [, baltic] = regions;
    const places: Dataset['places'] = {
      city: { name: city, kind: 'city', coordinates, sources: [Object.keys(baltic!.passages)[0]!] },
    };
    const geometry = geometryAt(320, baltic);
    assert.equal(modelOf({ geometry }, { ...baltic!, places }).places[0]!.within, country);
  });
}

test('only the places asked for are shown, in the order asked for', () => {
  assert.deepEqual(
    modelOf({ places: ['takhar', 'samarkand'] }).places.map(({ id }) => id),
    ['takhar', 'samarkand'],
  );
});

test('an actor without a country keeps its role in words', () => {
  const memberships: Dataset['memberships'] = [
    { actor: 'taliban', organization: 'csto', role: 'observer', sources: ['csto'] },
  ];
  const { offMap, actors } = modelOf({ organization: 'csto' }, { ...analysis, memberships });
  assert.deepEqual(
    offMap.map(({ id, role }) => [id, role]),
    [['taliban', 'observer']],
  );
  assert.ok(actors.every(({ role }) => role === undefined));
});

const words = {
  en: ['Kyrgyzstan', 'Mongolia', 'Kunduz', 'Panjshir', 'Samarkand'],
  ru: ['Киргизия', 'Монголия', 'Кундуз', 'Панджшер', 'Samarkand'],
  fa: ['قرقیزستان', 'مغولستان', 'کندوز', 'پنجشیر', 'Samarkand'],
  ar: ['قيرغيزستان', 'منغوليا', 'قندوز', 'بنجشير', 'Samarkand'],
};
for (const [locale, names] of Object.entries(words)) {
  test(`in ${locale}, countries and provinces have the page’s language, other places the dataset’s`, () => {
    const { actors, places, nameOf } = modelOf({ locale });
    const placeName = (id: string): string => places.find((each) => each.id === id)!.name;
    assert.deepEqual(
      [
        actors.find(({ code }) => code === 'KG')!.name,
        nameOf('MN'),
        placeName('kunduz'),
        nameOf('AF-PAN'),
        placeName('samarkand'),
      ],
      names,
    );
    assert.equal(nameOf('AF-KDZ'), placeName('kunduz'), 'one name wherever it stands');
  });
}

test('in its own language, a dataset’s names go before the map’s', () => {
  const { kyrgyzstan, ...others } = analysis.actors;
  const actors = { ...others, kyrgyzstan: { ...kyrgyzstan!, name: 'The Kyrgyz Republic' } };
  const places = { ...analysis.places, kunduz: { ...analysis.places['kunduz']!, name: 'Qunduz' } };
  const { nameOf } = modelOf({}, { ...analysis, actors, places });
  assert.deepEqual([nameOf('KG'), nameOf('AF-KDZ')], ['The Kyrgyz Republic', 'Qunduz']);
});

test('without geometry the model still has every actor and place, and states no border', () => {
  const { actors, places, provincesAt } = modelOf({ geometry: undefined, organization: 'csto' });
  assert.ok(actors.length >= 13);
  assert.equal(places.length, Object.keys(analysis.places).length);
  assert.deepEqual(provincesAt, []);
  assert.ok([...actors, ...places].every(({ borders: own }) => !own.length));
});

for (const dataset of regions) {
  for (const width of [320, 1000]) {
    test(`the ${dataset.id} map at ${width} px never asks for the browser’s list of countries in English`, () => {
      const { DisplayNames } = Intl;
      let made = 0;
      const counting = new Proxy(DisplayNames, {
        construct: (target, args: [string, Intl.DisplayNamesOptions]) => {
          made++;
          return new target(...args);
        },
      });
      Object.assign(Intl, { DisplayNames: counting });
      try {
        // An English that no other test has asked for, since names are kept once they are made.
        const locale = `en-${width === 320 ? 'NZ' : 'IE'}`;
        layoutOf({ dataset, width, locale });
        assert.equal(made, 0);
        layoutOf({ dataset, width, locale: width === 320 ? 'ru-KZ' : 'ru-KG' });
        assert.ok(made <= 1, 'and once in any other language');
      } finally {
        Object.assign(Intl, { DisplayNames });
      }
    });
  }
}

test('where the interface has no such language, the country of a place has the dataset’s name, as its actor has', () => {
  const { afghanistan } = analysis.actors;
  const german = {
    ...analysis,
    language: 'de',
    actors: { ...analysis.actors, afghanistan: { ...afghanistan, name: 'Afghanistan (de)' } },
  };
  const countriesOf = (language: string, locale: string) =>
    modelOf({ locale }, asDataset(german, language)!).places.map(({ country }) => country);
  // Of German there are no words here, so they are English.
  assert.ok(countriesOf('de', 'en').includes('Afghanistan (de)'));
  assert.ok(!countriesOf('de', 'en').includes('Afghanistan'));
  // The dataset is read in English, which is what the browser names states in.
  assert.ok(countriesOf('en', 'en').includes('Afghanistan'));
});

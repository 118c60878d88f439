import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FactboxErrorEvent, FactboxSelectEvent } from '@factbox/core';
import { FactboxMap } from '@factbox/map';
import '@factbox/map/define.js';
import large from '../../data/geometry/russia-taliban-2023-large.json' with { type: 'json' };
import small from '../../data/geometry/russia-taliban-2023-small.json' with { type: 'json' };
import topology from '../../data/geometry/russia-taliban-2023.topo.json' with { type: 'json' };
import { toneOf, tones } from '../../packages/map/src/static/colours.js';
import baltic from '../../data/baltic-2024.js';
import analysis from '../../data/russia-taliban-2023.js';
import { waitUntil } from '../support/wait-until.js';

// The test server turns JSON files into modules, so what a page would fetch is answered here.
/** Shapes under codes of three letters, and under none at all. */
const square = (x: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 25],
      [x, 35],
      [x + 10, 35],
      [x + 10, 25],
      [x, 25],
    ],
  ],
});
const collection = (properties: (code: string) => object) => ({
  type: 'FeatureCollection',
  features: ['AFG', 'IND'].map((code, i) => ({
    type: 'Feature',
    properties: properties(code),
    geometry: square(60 + 10 * i),
  })),
});
const files: Record<string, unknown> = {
  large,
  small,
  topology,
  letters: collection((code) => ({ name: code, ISO_A3: code })),
  unnamed: collection((code) => ({ wb_code: code })),
  nowhere: { ...small, views: [] },
  torn: { ...small, arcs: { ...small.arcs, starts: [...small.arcs.starts.slice(0, -1), 'x'] } },
  later: { ...small, format: 2 },
};
const realFetch = globalThis.fetch;
/** What is asked for and does not arrive. */
const missing = new Set<string>();
/** What was asked for and has been answered, if only by a refusal. */
const answered: string[] = [];
globalThis.fetch = async (input, init) => {
  const name = /geometry\/(\w+)(?:\?.*)?$/.exec(String(input))?.[1];
  if (!name) return realFetch(input, init);
  await new Promise((resolve) => setTimeout(resolve, 30));
  init?.signal?.throwIfAborted();
  answered.push(String(input));
  return missing.has(name)
    ? new Response('', { status: 503 })
    : new Response(JSON.stringify(files[name]));
};
after(() => void (globalThis.fetch = realFetch));

const geometry = '/geometry/{level}';
let number = 0;

interface Setting {
  readonly attributes?: Record<string, string>;
  readonly width?: number;
  readonly event?: string;
}

// A dataset of its own for each test, since the page's selection outlives a widget.
async function make({ attributes = {}, width = 700, event = 'factbox-ready' }: Setting = {}) {
  const element = document.createElement('factbox-map');
  for (const [name, value] of Object.entries({ geometry, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.dataset = { ...analysis, id: `analysis-${number++}` };
  element.innerHTML = '<p>the fallback</p>';
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = `${width}px`;
  const settled = oneEvent(element, event);
  holder.append(element);
  return { element, holder, settled: (await settled) as Event };
}

const all = <E extends Element = HTMLElement>(element: FactboxMap, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const words = (node: Element | undefined) => node!.textContent!.replace(/\s+/g, ' ').trim();
const part = (element: FactboxMap, name: string) => all(element, `[part="${name}"]`)[0];
const shape = (element: FactboxMap, key: string) =>
  all<SVGElement>(element, `[role="button"][data-key="${key}"]`)[0]!;
const focused = (element: FactboxMap) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];
const choice = (element: FactboxMap, name: string) =>
  all(element, '[part="switch"] button').find((each) => words(each) === name)!;
const click = (target: Element) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('factbox-map', () => {
  it('shows the region as a picture, with a list that says the same', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    expect(words(part(element, 'title'))).to.equal('Collective Security Treaty Organization');
    expect(shape(element, 'actor/kazakhstan').getAttribute('aria-label')).to.equal(
      'Kazakhstan, member',
    );
    expect(shape(element, 'actor/belarus').getAttribute('aria-label')).to.equal(
      'Belarus, member, outside the map, to the north-west',
    );
    const list = words(part(element, 'list'));
    for (const target of all(element, '[role="button"][data-key]')) {
      expect(list).to.contain(target.getAttribute('aria-label')!.split(',')[0]);
    }
    expect(list).to.contain('Badakhshan, Balkh, Kunduz, and Takhar');
    expect(list).to.contain('Claimed by Anatoly Sidorov');
    expect(list).not.to.match(/undefined|false|null/);
  });

  it('gives every country with a role, province and claim its sources, and “not stated” none', async () => {
    const { element } = await make({ attributes: { organization: 'february-talks' } });
    let unsaid = 0;
    for (const item of all(element, '[part="list"] li[data-key]')) {
      const isUnsaid = words(item.closest('dd')!.previousElementSibling!).includes('not stated');
      if (isUnsaid) unsaid++;
      expect(!!item.querySelector('[part="source"]'), words(item)).to.equal(!isUnsaid);
    }
    expect(unsaid).to.be.above(0);
  });

  it('keeps names apart and inside the frame, as the browser sets them', async () => {
    for (const lang of ['en', 'ru', 'fa']) {
      for (const width of [320, 480, 700, 1000]) {
        const { element } = await make({ width, attributes: { lang, organization: 'csto' } });
        const frame = part(element, 'map')!.getBoundingClientRect();
        const boxes = all<SVGTextElement>(element, '.map text').map((text) => {
          expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(11);
          return [words(text), text.getBoundingClientRect()] as const;
        });
        boxes.forEach(([name, box], i) => {
          expect(box.left, name).to.be.at.least(frame.left - 0.5);
          expect(box.right, name).to.be.at.most(frame.right + 0.5);
          for (const [other, next] of boxes.slice(i + 1)) {
            // Line boxes have air above and below the letters; only that may touch.
            const x = Math.min(box.right, next.right) - Math.max(box.left, next.left);
            const y = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
            expect(x > 1 && y > 5, `${name} and ${other} at ${width} in ${lang}`).to.equal(false);
          }
        });
        element.remove();
      }
    }
  });

  it('selects a shape and its line in the list together, from either side', async () => {
    const { element } = await make();
    const selected = oneEvent(element, 'factbox-select');
    click(shape(element, 'place/kunduz'));
    expect(((await selected) as Event as FactboxSelectEvent).selection).to.deep.equal({
      kind: 'place',
      id: 'kunduz',
    });
    await element.updateComplete;
    const button = all(element, 'li[data-key="place/kunduz"] button')[0]!;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(words(part(element, 'details'))).to.contain('Kunduz, province of Afghanistan');
    button.click();
    await element.updateComplete;
    expect(shape(element, 'place/kunduz').getAttribute('aria-pressed')).to.equal('false');
    all(element, 'li[data-key="actor/iran"] button')[0]!.click();
    await element.updateComplete;
    expect(shape(element, 'actor/iran').getAttribute('aria-pressed')).to.equal('true');
  });

  it('has a dot of its own to choose for each place of one town', async () => {
    const { samarkand } = analysis.places;
    const element = document.createElement('factbox-map');
    element.setAttribute('geometry', geometry);
    element.dataset = {
      ...analysis,
      id: 'one-town',
      places: {
        ...analysis.places,
        palace: { ...samarkand, name: 'Palace' },
        hall: { ...samarkand, name: 'Hall' },
      },
    } as never;
    const ready = oneEvent(element, 'factbox-ready');
    const holder = await fixture<HTMLElement>(html`<div style="width: 480px"></div>`);
    holder.append(element);
    await ready;
    for (const key of ['place/samarkand', 'place/palace', 'place/hall']) {
      const box = shape(element, key).querySelector('.dot')!.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const met = element.shadowRoot!.elementFromPoint(x, y)!;
      expect(met.closest('[data-key]')!.getAttribute('data-key')).to.equal(key);
      click(met);
      await element.updateComplete;
      expect(shape(element, key).getAttribute('aria-pressed')).to.equal('true');
    }
  });

  it('is one stop for Tab, in which arrow keys walk from neighbour to neighbour', async () => {
    const { element } = await make();
    expect(all(element, '.map [tabindex="0"]')).to.have.length(1);
    shape(element, 'place/kunduz').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)).to.equal('place/takhar');
    await element.updateComplete;
    expect(all(element, '.map [tabindex="0"]')).to.have.length(1);
    expect(words(part(element, 'details'))).to.contain('Takhar');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(shape(element, 'place/takhar').getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(shape(element, 'place/takhar').getAttribute('aria-pressed')).to.equal('false');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.match(/^(actor|place)\//);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.closest('.map') ?? null, 'Tab leads out').to.equal(
      null,
    );
  });

  it('says what borders what where that is asked for: in a closed section, and of what is chosen', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    const [section] = all<HTMLDetailsElement>(element, '[part="list"] details');
    expect(section!.open).to.equal(false);
    expect(words(section)).to.contain('Kunduz: borders Baghlan, Balkh, Samangan');
    expect(words(section)).to.contain('On this map, Tajikistan borders Afghanistan');
    expect(all(element, '[part="list"] dl').map(words).join()).not.to.contain('borders');
    shape(element, 'place/kunduz').focus();
    await element.updateComplete;
    expect(words(part(element, 'details'))).not.to.contain('borders');
    click(shape(element, 'place/kunduz'));
    await element.updateComplete;
    expect(words(part(element, 'details'))).to.contain('From the map data: borders Baghlan');
  });

  it('says once what is said of several places, after them all', async () => {
    const { element } = await make();
    const list = words(part(element, 'list'));
    expect(list.split('Sidorov names three provinces')).to.have.length(2);
    expect(list).to.match(/province of Afghanistan Badakhshan ¶ 9 Kunduz ¶ 9 Takhar ¶ 9 ?Sidorov/);
  });

  it('makes those stand out that take part, and those recede of which nothing is stated', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    const styleOf = (selector: string) => getComputedStyle(all(element, selector)[0]!);
    const label = (key: string) => styleOf(`text[data-key="${key}"]`);
    const land = (key: string) => styleOf(`[data-key="${key}"] > .land`).fill;
    expect(Number(label('actor/kazakhstan').fontWeight)).to.be.above(500);
    expect(Number(label('actor/iran').fontWeight)).to.be.below(500);
    const others = styleOf('.land:not(.actor)').fill;
    expect(land('actor/iran')).to.equal(others);
    expect(label('actor/iran').fill).to.equal(styleOf('.name.context').fill);
    expect(land('actor/kazakhstan')).not.to.equal(others);
    // Where no organization is shown, all of the story do.
    choice(element, 'None').click();
    await element.updateComplete;
    expect(land('actor/iran')).not.to.equal(styleOf('.land:not(.actor)').fill);
  });

  it('switches the organization, and tells the page', async () => {
    const { element } = await make();
    const selected = oneEvent(element, 'factbox-select');
    choice(element, 'SCO').click();
    expect(((await selected) as Event as FactboxSelectEvent).selection).to.deep.equal({
      kind: 'organization',
      id: 'sco',
    });
    await element.updateComplete;
    expect(words(part(element, 'legend'))).to.contain('observer');
    expect(choice(element, 'SCO').getAttribute('aria-pressed')).to.equal('true');
    choice(element, 'None').click();
    await element.updateComplete;
    expect(part(element, 'legend')).to.equal(undefined);
    expect(words(part(element, 'title'))).to.equal('Where it happens');
  });

  it('says of whom or what the pointer is over', async () => {
    const { element } = await make({ attributes: { organization: 'sco' } });
    const over = new PointerEvent('pointerover', { bubbles: true, composed: true });
    shape(element, 'actor/afghanistan').dispatchEvent(over);
    await element.updateComplete;
    expect(words(part(element, 'details'))).to.contain('Afghanistan, observer');
    part(element, 'figure')!.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(words(part(element, 'details'))).to.equal('Choose a country or place for details.');
  });

  it('leaves what stands until what is new is made, in a later turn of the page, and is complete then', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    const title = () => words(part(element, 'title'));
    let turns = 0;
    element.organization = 'sco';
    // Timers of the same length end in the order in which they began; messages may come before or behind.
    setTimeout(() => turns++);
    const complete = element.updateComplete;
    await Promise.resolve();
    expect(title()).to.equal('Collective Security Treaty Organization');
    await complete;
    expect(title()).to.equal('Shanghai Cooperation Organization');
    expect(turns).to.equal(1);
  });

  it('is made once where it is to be another before it is made', async () => {
    const { element, holder } = await make({ attributes: { organization: 'csto' } });
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(words(part(element, 'title')))).observe(
      element.shadowRoot!,
      { childList: true, subtree: true },
    );
    element.organization = 'sco';
    await Promise.resolve();
    element.organization = 'moscow-format';
    await element.updateComplete;
    expect([...seen]).to.have.length(1);
    expect(words(part(element, 'title'))).to.contain('Moscow');
    holder.remove();
  });

  it('is laid out anew when its width changes, with another level of detail', async () => {
    const { element, holder } = await make({ width: 1000 });
    const viewBox = () => part(element, 'map')!.getAttribute('viewBox');
    const lake = () => all(element, '.lake')[0]!.getAttribute('d');
    const [wide, fine] = [viewBox(), lake()];
    holder.style.width = '320px';
    await waitUntil(() => viewBox() !== wide && lake() !== fine);
    expect(viewBox()!.split(' ')[2]).to.equal('320');
    await waitUntil(() => shape(element, 'actor/russia').textContent!.includes('Russia'));
  });

  it('draws any GeoJSON, and TopoJSON, that it is given', async () => {
    const square = (id: string, x: number) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, 35],
            [x, 45],
            [x + 10, 45],
            [x + 10, 35],
            [x, 35],
          ],
        ],
      },
    });
    const json = { type: 'FeatureCollection', features: [square('TM', 55), square('UZ', 65)] };
    const { element } = await make({
      attributes: { geometry: `data:application/json,${JSON.stringify(json)}` },
    });
    expect(shape(element, 'actor/uzbekistan')).to.be.instanceOf(Element);
    expect(words(part(element, 'list'))).to.contain('Turkmenistan');
    const woven = await make({
      attributes: { geometry: '/geometry/topology' },
    });
    expect(shape(woven.element, 'actor/tajikistan')).to.be.instanceOf(Element);
    expect(shape(woven.element, 'place/takhar')).to.be.instanceOf(Element);
  });

  it('keeps the list, and says so, where the geometry does not arrive', async () => {
    const { element } = await make({
      attributes: { geometry: 'data:application/json,{"no":1}', organization: 'csto' },
    });
    expect(part(element, 'map')).to.equal(undefined);
    expect(words(part(element, 'base'))).to.contain('The map could not be drawn');
    expect(words(part(element, 'list'))).to.contain('Kazakhstan');
    const button = all(element, 'li[data-key="actor/kazakhstan"] button')[0]!;
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed'), 'and can be chosen in').to.equal('true');
  });

  it('asks for no shapes of places too near one another for a map, and says so', async () => {
    const before = answered.length;
    const element = document.createElement('factbox-map');
    const spot = (name: string, coordinates: readonly [number, number]) =>
      ({ name, kind: 'site', coordinates, sources: [Object.keys(analysis.passages)[0]!] }) as const;
    const places = {
      port: spot('Hafen', [9.9937, 53.5411]),
      hall: spot('Rathaus', [9.992, 53.55]),
    };
    const none = { actors: {}, memberships: [], interests: [], quotes: {}, events: {} };
    element.dataset = { ...analysis, ...none, id: 'town', places };
    const { defaultGeometry } = FactboxMap;
    FactboxMap.defaultGeometry = geometry;
    const settled = oneEvent(element, 'factbox-ready');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await settled;
    FactboxMap.defaultGeometry = defaultGeometry!;
    expect(part(element, 'map')).to.equal(undefined);
    expect(words(part(element, 'base'))).to.contain(
      'There is no map, since the places lie too near',
    );
    expect(words(part(element, 'list'))).to.contain('Hafen');
    expect(answered.length).to.equal(before);
  });

  it('keeps the focus where it is when it is drawn anew', async () => {
    const { element, holder } = await make({ width: 1000 });
    const viewBox = () => part(element, 'map')!.getAttribute('viewBox');
    const before = viewBox();
    shape(element, 'place/kunduz').focus();
    holder.style.width = '640px';
    await waitUntil(() => viewBox() !== before);
    expect(focused(element)).to.equal('place/kunduz');
    const row = all(element, 'li[data-key="actor/iran"] button')[0]!;
    row.focus();
    choice(element, 'SCO').click();
    await element.updateComplete;
    expect(words(part(element, 'legend'))).to.contain('observer');
    const now = element.shadowRoot!.activeElement!;
    expect(now.closest('[data-key]')!.getAttribute('data-key')).to.equal('actor/iran');
    expect(now.localName).to.equal('button');
    const csto = choice(element, 'CSTO');
    csto.focus();
    csto.click();
    await element.updateComplete;
    expect(words(element.shadowRoot!.activeElement!)).to.equal('CSTO');
  });

  it('leaves the list as it stands where only the picture is another', async () => {
    const { element, holder } = await make({ width: 1000, attributes: { organization: 'csto' } });
    const viewBox = () => part(element, 'map')!.getAttribute('viewBox');
    const [before, drawn] = [viewBox(), part(element, 'map')];
    const rows = all(element, '[part="list"] li');
    holder.style.width = '900px';
    await waitUntil(() => viewBox() !== before);
    expect(part(element, 'map')).not.to.equal(drawn);
    expect(all(element, '[part="list"] li')).to.deep.equal(rows);
    choice(element, 'SCO').click();
    await element.updateComplete;
    expect(rows.some((row) => row.isConnected)).to.equal(false);
  });

  it('draws elements of SVG in the picture, and of HTML beside it', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    const inside = [...part(element, 'map')!.querySelectorAll('*')];
    expect(inside.every((each) => each instanceof SVGElement)).to.equal(true);
    expect(part(element, 'list')!.querySelector('li')).to.be.instanceOf(HTMLLIElement);
    expect(part(element, 'details')).to.be.instanceOf(HTMLElement);
  });

  it('takes hostile text for text', async () => {
    const { element } = await make();
    const hostile = '"><img src=x onerror="this.ownerDocument.title=1">';
    const iran = { ...analysis.actors['iran']!, name: hostile };
    element.dataset = { ...analysis, id: 'hostile', actors: { ...analysis.actors, iran } };
    await oneEvent(element, 'factbox-ready');
    expect(shape(element, 'actor/iran').getAttribute('aria-label')).to.contain(hostile);
    expect(words(all(element, 'li[data-key="actor/iran"] button')[0])).to.contain('<img');
    expect(all(element, 'img')).to.deep.equal([]);
  });

  it('takes nothing in a geometry file for markup', async () => {
    const hostile = '"/></g></svg><img src="data:," onerror="document.title=1">';
    const texts = {
      source: hostile,
      worldview: { id: 'x', note: hostile },
      names: { TR: hostile },
    };
    files['hostile'] = { ...large, ...texts };
    const { element } = await make({ attributes: { geometry: '/geometry/hostile' } });
    expect(part(element, 'map')).to.be.instanceOf(Element);
    expect(words(part(element, 'credit'))).to.contain('<img');
    expect(all(element, 'img')).to.deep.equal([]);
    files['markup'] = { ...large, globe: { ...large.globe, radius: { html: hostile } } };
    const { element: other } = await make({ attributes: { geometry: '/geometry/markup' } });
    expect(all(other, '.map, img')).to.deep.equal([]);
  });

  it('keeps what the line below the map says while a reader goes to it', async () => {
    const { element } = await make();
    shape(element, 'place/samarkand').focus();
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    const link = element.shadowRoot!.activeElement!;
    expect(link.closest('.details')).to.be.instanceOf(Element);
    shape(element, 'actor/iran').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(link);
    expect(words(part(element, 'details'))).to.contain('Samarkand');
  });

  it('is left by the pointer only where the widget ends, so that its sources can be reached', async () => {
    const { element } = await make();
    const point = (target: Element, type = 'pointerover') =>
      target.dispatchEvent(new PointerEvent(type, { bubbles: type === 'pointerover' }));
    point(shape(element, 'actor/iran'));
    point(part(element, 'map')!);
    point(part(element, 'details')!);
    await element.updateComplete;
    expect(words(part(element, 'details'))).to.contain('Iran');
    point(part(element, 'figure')!, 'pointerleave');
    await element.updateComplete;
    expect(words(part(element, 'details'))).not.to.contain('Iran');
  });

  it('has no stop for Tab in the picture but its names and shapes', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    choice(element, 'None').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.be.a('string');
    expect(part(element, 'map')!.getAttribute('aria-label')).to.equal(
      'Map: Collective Security Treaty Organization',
    );
  });

  it('mixes the accent of a theme with the ink of a name once, so that it can be read', async () => {
    const { element, holder } = await make({ attributes: { organization: 'csto' } });
    holder.style.setProperty('--factbox-map-ink', '#fff');
    holder.style.setProperty('--factbox-accent', 'color-mix(in srgb, #f00 50%, currentColor)');
    const [province] = all(element, '.name.province');
    expect(getComputedStyle(province!).fill).to.equal('color(srgb 1 0.5 0.5)');
  });

  it('shows the focus on a region, which is nothing but its name, and on what is selected', async () => {
    const { element } = await make();
    await sendKeys({ press: 'Tab' });
    const region = shape(element, 'place/northern-afghanistan');
    region.focus();
    expect(getComputedStyle(region).outlineStyle).to.equal('solid');
    click(shape(element, 'actor/iran'));
    shape(element, 'actor/iran').focus();
    await element.updateComplete;
    const [selected, active] = all(element, '.ring').map((each) => getComputedStyle(each));
    expect(active!.stroke).not.to.equal(selected!.stroke);
    expect(parseFloat(active!.strokeWidth)).to.be.below(parseFloat(selected!.strokeWidth));
  });

  it('keeps the page from moving under what it does itself by a key, and by that alone', async () => {
    const { element } = await make();
    const press = (key: string) => {
      const init = { key, bubbles: true, cancelable: true, composed: true };
      return element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init));
    };
    shape(element, 'place/kunduz').focus();
    for (const key of ['ArrowLeft', 'Enter', ' ']) expect(press(key), key).to.equal(false);
    for (const key of ['a', 'PageDown']) expect(press(key), key).to.equal(true);
  });

  it('is a named group with a named group of choices above, and says whose the borders are', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    const drawn = part(element, 'map')!;
    expect(drawn.getAttribute('role')).to.equal('group');
    expect(drawn.getAttribute('aria-label')).to.contain('Collective Security Treaty');
    const choices = part(element, 'switch')!;
    expect(choices.getAttribute('role')).to.equal('group');
    const label = element.shadowRoot!.getElementById(choices.getAttribute('aria-labelledby')!);
    expect(words(label!)).to.equal('Show roles in');
    expect(words(part(element, 'credit'))).to.match(/Natural Earth/);
  });

  it('shows the organization that its tag names anew, whatever the reader chose before', async () => {
    const { element } = await make({ attributes: { organization: 'csto' } });
    choice(element, 'None').click();
    await element.updateComplete;
    expect(words(part(element, 'title'))).to.equal('Where it happens');
    element.organization = 'eaeu';
    await element.updateComplete;
    expect(words(part(element, 'title'))).to.equal('Eurasian Economic Union');
  });

  it('leaves the browser its own keys', async () => {
    const { element } = await make();
    const kunduz = shape(element, 'place/kunduz');
    kunduz.focus();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      const init = { key: 'ArrowLeft', [modifier]: true, bubbles: true, cancelable: true };
      expect(kunduz.dispatchEvent(new KeyboardEvent('keydown', init)), modifier).to.equal(true);
      expect(focused(element)).to.equal('place/kunduz');
    }
  });

  it('keeps its picture where a finer one does not arrive', async () => {
    missing.add('large');
    const attributes = { geometry: `${geometry}?coarse` };
    const { element, holder } = await make({ width: 400, attributes });
    holder.style.width = '800px';
    await waitUntil(() => part(element, 'map')!.getAttribute('viewBox')!.startsWith('0 0 800'));
    await waitUntil(() => answered.some((url) => url.endsWith('/large?coarse')));
    await nextFrame();
    missing.clear();
    expect(part(element, 'map')).to.be.instanceOf(Element);
  });

  it('draws its picture once the reader is online again', async () => {
    missing.add('large');
    const { element } = await make({ attributes: { geometry: `${geometry}?offline` } });
    missing.clear();
    expect(part(element, 'map')).to.equal(undefined);
    dispatchEvent(new Event('online'));
    await waitUntil(() => part(element, 'map'));
  });

  it('draws its picture where it is moved while that is on its way', async () => {
    const { element, holder } = await make({ width: 400 });
    element.geometry = '/geometry/{level}?again';
    await element.updateComplete;
    const other = await fixture<HTMLElement>(html`<div style="width: 400px"></div>`);
    other.append(element);
    await waitUntil(() => answered.some((url) => url.endsWith('?again')));
    await waitUntil(() => part(element, 'map'));
    holder.remove();
  });

  it('forgets the organization that a reader chose when another article comes', async () => {
    const { element } = await make();
    choice(element, 'SCO').click();
    await element.updateComplete;
    element.dataset = baltic;
    await oneEvent(element, 'factbox-ready');
    expect(words(part(element, 'title'))).to.equal('Where it happens');
  });

  it('shows the countries of each dataset, though two share a file', async () => {
    const { element } = await make({ attributes: { geometry: '/geometry/topology' } });
    const box = () => part(element, 'map')!.getAttribute('viewBox');
    const before = box();
    const actors = Object.fromEntries(
      Object.entries(analysis.actors).map(([id, { code, ...actor }]) => [
        id,
        { ...actor, ...(code === 'AF' && { code }) },
      ]),
    );
    element.dataset = { ...analysis, id: 'fewer', actors };
    await oneEvent(element, 'factbox-ready');
    expect(shape(element, 'actor/kazakhstan')).to.equal(undefined);
    expect(box()).not.to.equal(before);
  });

  const warned = async (address: string, setting: Setting = {}) => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const attributes = { geometry: `/geometry/${address}?${number}`, ...setting.attributes };
      const { element } = await make({ ...setting, attributes });
      await waitUntil(() => said.length, `a word about ${address}`).catch(() => {});
      return { element, said };
    } finally {
      console.warn = warn;
    }
  };

  it('draws shapes under codes of three letters, and names none of them as missing', async () => {
    const { element } = await make({
      attributes: { geometry: '/geometry/letters', organization: 'sco' },
    });
    expect(shape(element, 'actor/india')).to.be.instanceOf(Element);
    const terms = all(element, 'dt').filter((term) => words(term) === 'Not on this map');
    const missing = terms.map((term) => words(term.parentElement!));
    expect(missing.filter((text) => /India/.test(text))).to.deep.equal([]);
  });

  it('says once what was looked at where no shape is a country of the dataset', async () => {
    const { said } = await warned('unnamed');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/no shape is a country of the dataset .*"id".*"wb_code"/);
  });

  const unsound = {
    nowhere: /no map: .*"views" is not sound/,
    later: /no map: .*format 2 is not known/,
  };
  for (const [address, words] of Object.entries(unsound)) {
    it(`keeps the list of a geometry that is not sound (${address}), and says why`, async () => {
      const { element, said } = await warned(address);
      expect(said.join()).to.match(words);
      expect(all(element, '.map')).to.deep.equal([]);
      expect(all(element, '.list li').length).to.be.above(10);
    });
  }

  it('draws what is sound of a geometry, and says what is left out', async () => {
    const { element, said } = await warned('torn');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/left out, for they are no outlines/);
    expect(all(element, '.map')).to.have.length(1);
  });

  it('leaves nothing waiting once it is removed, not even for a frame that never comes', async () => {
    const { element, holder } = await make();
    const waiting = new Set<number>();
    const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = globalThis;
    let asked = 0;
    // As in a hidden page.
    globalThis.requestAnimationFrame = () => (waiting.add(--asked), asked);
    globalThis.cancelAnimationFrame = (frame) => void waiting.delete(frame);
    try {
      holder.style.width = '500px';
      await waitUntil(() => waiting.size, 'a frame is asked for');
      element.remove();
      expect([...waiting]).to.deep.equal([]);
    } finally {
      Object.assign(globalThis, { requestAnimationFrame: request, cancelAnimationFrame: cancel });
    }
  });

  it('looks at its own width while it is in a page, and no longer once it is removed', async () => {
    const { ResizeObserver: usual } = globalThis;
    const seen: string[] = [];
    globalThis.ResizeObserver = class {
      observe = () => void seen.push('looks');
      unobserve = () => void seen.push('looks away');
      disconnect = () => void seen.push('ends');
    };
    try {
      const { element, holder } = await make();
      expect(seen).to.deep.equal(['looks']);
      element.remove();
      expect(seen).to.deep.equal(['looks', 'ends']);
      holder.append(element);
      expect(seen).to.deep.equal(['looks', 'ends', 'looks']);
    } finally {
      globalThis.ResizeObserver = usual;
    }
  });

  it('takes its region as an attribute and as a property, and leaves the element’s own methods alone', async () => {
    const crop = (element: FactboxMap) =>
      Number(all(element, '.map svg')[0]!.getAttribute('viewBox')!.split(' ')[2]);
    const { element } = await make({ attributes: { region: 'AF' } });
    expect(crop(element)).to.be.below(1000);
    element.region = undefined;
    await element.updateComplete;
    expect(crop(element)).to.be.above(1000);
    element.region = 'AF';
    await element.updateComplete;
    expect(crop(element)).to.be.below(1000);
    const own = [...FactboxMap.elementProperties.keys(), ...FactboxMap.observedAttributes];
    const taken = own.filter(
      (name) => name in HTMLElement.prototype && name !== 'lang' && name !== 'dir',
    );
    expect(taken).to.deep.equal([]);
  });

  it('gives every name on a role’s colour the contrast that reading asks for', async () => {
    const luminance = (color: string) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((each) =>
        each <= 10 ? each / 3295 : ((each / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    // The page's own text may be for another ground than the one that its scheme tells.
    const pages = [
      ['light', '#1a1a1a'],
      ['dark', '#e9e6df'],
      ['light', '#f4f4f4'],
      ['dark', '#111111'],
    ] as const;
    for (const [scheme, text] of pages) {
      for (const organization of ['csto', 'sco', 'february-talks', 'moscow-format']) {
        const { element, holder } = await make({ attributes: { organization } });
        holder.style.colorScheme = scheme;
        holder.style.color = text;
        const lands = all(element, '.land.actor').map((land) => ({
          land,
          kinds: ['country', 'city'],
        }));
        const [other] = all(element, '.land:not(.actor)');
        // Other countries' names stand on land that is not of the story.
        for (const { land, kinds } of [...lands, { land: other!, kinds: ['context'] }]) {
          for (const kind of kinds) {
            const [name] = all(element, `.name.${kind}`);
            const [one, two] = [getComputedStyle(land).fill, getComputedStyle(name!).fill]
              .map(luminance)
              .sort((a, b) => a - b);
            const ratio = (two! + 0.05) / (one! + 0.05);
            const where = `${kind} on ${land.getAttribute('class')} in ${scheme}, ${text}`;
            expect(ratio, where).to.be.above(4.5);
          }
        }
        const title = part(element, 'title')!;
        expect(getComputedStyle(title).color).to.equal(getComputedStyle(holder).color);
        const [button] = all(element, 'li button');
        button!.click();
        await element.updateComplete;
        expect(getComputedStyle(button!).color).to.equal(getComputedStyle(holder).color);
        button!.click();
        element.remove();
      }
    }
  });

  it('paints each role as the drawing does, in light and dark', async () => {
    const rgb = (color: string) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const { element, holder } = await make({ attributes: { organization: 'february-talks' } });
    const painted = {
      member: '.land.member',
      host: '.land.host',
      participant: '.land.participant',
      other: '.land:not(.actor)',
      place: '.place',
      water: '.water',
      context: '.name.context:not([font-size=""])',
    } as const;
    const toned = {
      ...tones,
      member: toneOf('member'),
      host: toneOf('host'),
      participant: toneOf('participant'),
    };
    let count = 0;
    for (const [index, scheme] of ['light', 'dark'].entries()) {
      holder.style.colorScheme = scheme;
      for (const [name, selector] of Object.entries(painted)) {
        const [found] = all(element, selector);
        if (!found) continue;
        count++;
        const wanted = rgb(toned[name as keyof typeof painted][index]!);
        const seen = rgb(getComputedStyle(found).fill);
        const apart = Math.max(...seen.map((channel, i) => Math.abs(channel - wanted[i]!)));
        expect(apart, `${name} in ${scheme}: ${seen.join()} for ${wanted.join()}`).to.be.below(2);
      }
    }
    expect(count).to.be.above(9);
  });

  for (const [name, value] of [
    ['organization', 'nato-plus'],
    ['places', 'kunduz, atlantis'],
    ['region', 'atlantis'],
  ]) {
    it(`keeps the fallback and names an unknown id in ${name}`, async () => {
      const { element, settled } = await make({
        attributes: { [name!]: value! },
        event: 'factbox-error',
      });
      expect((settled as FactboxErrorEvent).message).to.match(/nato-plus|atlantis/);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    });
  }

  it('shows only the places asked for, and crops to a region', async () => {
    const { element } = await make({ attributes: { places: 'kunduz takhar', region: 'AF' } });
    expect(shape(element, 'place/kunduz')).to.be.instanceOf(Element);
    expect(shape(element, 'place/badakhshan')).to.equal(undefined);
    const box = all(element, '.map svg')[0]!.getAttribute('viewBox')!.split(' ').map(Number);
    expect(box[2]).to.be.below(1000);
  });

  it('does not turn round in a page that is written from right to left', async () => {
    const left = (each: FactboxMap) =>
      shape(each, 'place/kunduz').getBoundingClientRect().left -
      part(each, 'map')!.getBoundingClientRect().left;
    const [ltr, rtl] = [await make(), await make({ attributes: { lang: 'fa' } })];
    expect(getComputedStyle(part(rtl.element, 'base')!).direction).to.equal('rtl');
    expect(left(ltr.element)).to.be.closeTo(left(rtl.element), 1);
  });

  it('is accessible', async () => {
    const { element } = await make({ attributes: { organization: 'february-talks' } });
    await expect(element).to.be.accessible();
  });
});

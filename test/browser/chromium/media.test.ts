import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import small from '../../../data/geometry/russia-taliban-2023-small.json' with { type: 'json' };
import analysis from '../../../data/russia-taliban-2023.js';

const fetchNow = window.fetch;
let serial = 0;

const ids = {
  actor: 'russia',
  quote: 'sidorov-fighters',
  organization: 'csto',
  geometry: '/small',
};

async function make(name: 'matrix' | 'actor' | 'map' | 'quote') {
  const element = document.createElement(`factbox-${name}`);
  for (const [key, id] of Object.entries(ids)) element.setAttribute(key, id);
  element.dataset = { ...analysis, id: `media-${serial++}` };
  const ready = oneEvent(element, 'factbox-ready');
  document.body.append(element);
  await ready;
  return element;
}

const isShown = (element: Element, selector: string) => {
  const found = [...element.shadowRoot!.querySelectorAll(selector)];
  expect(found.length, selector).to.be.greaterThan(0);
  return found.some((each) => each.checkVisibility());
};

describe('a page that is printed or seen in other colours', () => {
  before(() => {
    window.fetch = async () => new Response(JSON.stringify(small));
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
    document.querySelectorAll('body > *').forEach((each) => {
      if (each.localName.startsWith('factbox-')) each.remove();
    });
  });
  after(() => {
    window.fetch = fetchNow;
  });

  for (const [name, controls, content] of [
    ['matrix', ['[part=sort]', '[part=hint]'], '[part=table]'],
    ['map', ['[part=switch]', '[part=details]'], '[part=map]'],
    ['quote', ['[part=copy]'], '[part=text]'],
  ] as const) {
    it(`has on paper all that factbox-${name} says, and none of its controls`, async () => {
      const element = await make(name);
      for (const control of controls) expect(isShown(element, control), control).to.equal(true);
      await emulateMedia({ media: 'print' });
      for (const control of controls) expect(isShown(element, control), control).to.equal(false);
      expect(isShown(element, content)).to.equal(true);
    });
  }

  it('has on paper the sections of a card that the reader has closed', async () => {
    const element = await make('actor');
    const height = () => element.shadowRoot!.querySelector<HTMLElement>('.base')!.offsetHeight;
    await emulateMedia({ media: 'print' });
    const open = height();
    const sections = [...element.shadowRoot!.querySelectorAll('details')];
    expect(sections.length).to.be.greaterThan(3);
    for (const section of sections) section.open = false;
    // Margins collapse through what is open, and not through what is closed.
    expect(height()).to.be.closeTo(open, 20);
    await emulateMedia({ media: 'screen' });
    expect(height()).to.be.lessThan(open / 2);
  });
});

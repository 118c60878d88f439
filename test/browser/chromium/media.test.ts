import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { makeTag, tagNames, type Tag } from '../../support/tags.js';

async function make(name: Tag) {
  const element = makeTag(name);
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
  afterEach(async () => {
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
    document.querySelectorAll('body > *').forEach((each) => {
      if (each.localName.startsWith('factbox-')) each.remove();
    });
  });
  for (const [name, controls] of [
    ['factbox-matrix', ['[part=sort]', '[part=hint]', '[part=share]']],
    ['factbox-map', ['[part=switch]', '[part=details]', '[part=share]']],
    ['factbox-quote', ['[part=copy]', '[part=share]']],
    ['factbox-actor', ['[part=share]']],
    ['factbox-timeline', ['[part=share]']],
  ] as const) {
    it(`has on paper none of the controls of ${name}`, async () => {
      const element = await make(name);
      for (const control of controls) expect(isShown(element, control), control).to.equal(true);
      await emulateMedia({ media: 'print' });
      for (const control of controls) expect(isShown(element, control), control).to.equal(false);
    });
  }

  /** What only those use who can choose. */
  const forReaders = ['sort', 'hint', 'switch', 'details', 'copy', 'axis', 'share', 'menu']
    .map((part) => `[part=${part}], [part=${part}] *`)
    .join();

  for (const name of tagNames) {
    it(`has on paper all that ${name} says, and no field`, async () => {
      const element = await make(name);
      const all = [...element.shadowRoot!.querySelectorAll('[part=base] *')];
      const said = () => all.filter((each) => !each.matches(forReaders) && each.checkVisibility());
      const before = said();
      expect(before.length).to.be.greaterThan(10);
      await emulateMedia({ media: 'print' });
      const now = new Set(said());
      const lost = before.filter((each) => !now.has(each)).map((each) => each.outerHTML);
      expect(lost).to.deep.equal([]);
      for (const field of element.shadowRoot!.querySelectorAll('select, input, textarea')) {
        expect(field.checkVisibility(), field.outerHTML).to.equal(false);
      }
    });
  }

  it('has on paper the sections of a card that the reader has closed', async () => {
    const element = await make('factbox-actor');
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

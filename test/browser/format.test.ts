import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FactboxElement, FactboxErrorEvent } from '@factbox/core';
import type { DatasetInput } from '@factbox/dataset';
import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import { complete } from '../node/dataset/complete.js';

async function add(
  tag: 'matrix' | 'actor' | 'quote' | 'map',
  attributes: Readonly<Record<string, string>> = {},
  dataset: DatasetInput = complete,
): Promise<FactboxElement> {
  const element = document.createElement(`factbox-${tag}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset = dataset;
  const holder = await fixture(html`<div></div>`);
  holder.append(element);
  return element;
}

const textOf = (element: Element): string =>
  element.shadowRoot!.querySelector('[part="base"]')!.textContent.replace(/\s+/g, ' ');

async function shown(...args: Parameters<typeof add>): Promise<FactboxElement> {
  const element = await add(...args);
  await oneEvent(element, 'factbox-ready');
  return element;
}

describe('a dataset with every field of the format', () => {
  it('shows organizations as members, and roles of the dataset’s own', async () => {
    const text = textOf(await shown('matrix'));
    expect(text).to.contain('chair');
    expect(text).to.contain('League');
  });

  it('has a card for an organization too', async () => {
    const element = await shown('actor', { actor: 'council' });
    expect(textOf(element)).to.match(/town council.*The Town Council/);
    await expect(element).to.be.accessible();
  });

  it('shows claims and demands with what answers them, and none of them as quoted words', async () => {
    const element = await shown('quote', { quote: 'price' });
    const text = textOf(element);
    for (const words of ['It costs 40 million euros.', 'To halt the works.', 'We will build']) {
      expect(text).to.contain(words);
    }
    await expect(element).to.be.accessible();
  });

  it('is in the page’s language where it has words in it, marked as that', async () => {
    const element = await shown('actor', { actor: 'north', lang: 'de' });
    const name = [...element.shadowRoot!.querySelectorAll('[lang="de"]')].find(
      ({ textContent }) => textContent.trim() === 'Nordland',
    );
    expect(name).to.be.instanceOf(Element);
    element.lang = 'en';
    await oneEvent(element, 'factbox-ready');
    expect(textOf(element)).to.contain('Northland');
  });
});

describe('the attributes that every tag has', () => {
  it('as-of shows the facts as they stood on a day, names it, and can be changed', async () => {
    const element = await shown('matrix', { 'as-of': '2018' });
    expect(textOf(element)).to.contain('As of 2018');
    expect(textOf(element)).not.to.contain('chair');
    element.removeAttribute('as-of');
    await element.updateComplete;
    expect(textOf(element)).to.contain('chair');
    expect(textOf(element)).to.contain('As of February 3, 2026');
  });

  it('basis leaves out what rests on anything else', async () => {
    const element = await shown('actor', { actor: 'council', basis: 'stated view' });
    expect(textOf(element)).not.to.contain('More flats.');
    element.removeAttribute('basis');
    await element.updateComplete;
    expect(textOf(element)).to.contain('More flats.');
  });

  it('headline and summary are the author’s own words in place of the widget’s', async () => {
    const words = { headline: 'Who sits where', summary: 'Ada Berg chairs it.' };
    const element = await shown('matrix', words);
    expect(textOf(element)).to.contain('Who sits where');
    expect(textOf(element)).to.contain('Ada Berg chairs it.');
  });

  for (const [name, value] of [
    ['as-of', 'soon'],
    ['basis', 'guessed'],
  ] as const) {
    it(`${name}="${value}" keeps the fallback and says what is wrong`, async () => {
      const element = await add('matrix', { [name]: value });
      const event = (await oneEvent(element, 'factbox-error')) as unknown as FactboxErrorEvent;
      expect(event.reason).to.equal('attribute');
      expect(event.message).to.contain(value);
    });
  }
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FactboxErrorEvent } from '@factbox/core';
import type { DatasetInput } from '@factbox/dataset';
import type { FactboxTimeline } from '@factbox/timeline';
import '@factbox/timeline/define.js';
import analysis from '../../data/russia-taliban-2023.js';
import { complete } from '../node/dataset/complete.js';
import { smallDataset } from '../support/small-dataset.js';

async function make(
  attributes: Readonly<Record<string, string>> = {},
  dataset: DatasetInput = complete,
  width = '700px',
) {
  const element = document.createElement('factbox-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.width = width;
  element.dataset = dataset;
  const holder = await fixture(html`<div></div>`);
  holder.append(element);
  await oneEvent(element, 'factbox-ready');
  return element;
}

const all = <T extends Element = HTMLElement>(element: FactboxTimeline, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const textOf = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();
const datesOf = (element: FactboxTimeline) => all(element, '[part="date"]').map(textOf);

describe('factbox-timeline', () => {
  it('is an ordered list that is heard as one, each entry with its date before it', async () => {
    const element = await make({}, smallDataset);
    const [list] = all(element, 'ol');
    expect(list!.getAttribute('role')).to.equal('list');
    expect(
      textOf(element.shadowRoot!.getElementById(list!.getAttribute('aria-labelledby')!)!),
    ).to.equal('Timeline');
    expect(datesOf(element)).to.deep.equal([
      '2024',
      'April 2024',
      'Date not stated',
      'May 6, 2024',
    ]);
    for (const entry of all(element, '[part="entry"]')) {
      expect(entry.firstElementChild!.getAttribute('part')).to.equal('date');
    }
    await expect(element).to.be.accessible();
  });

  it('says dates as exactly as they are known, and what is planned', async () => {
    const element = await make();
    expect(datesOf(element)).to.include.members([
      'about January 2026',
      'early 2025',
      'planned for spring 2026',
    ]);
    await expect(element).to.be.accessible();
  });

  it('keeps a claim and its answers in one item, and says who answers whom', async () => {
    const element = await make({ actor: 'muttaqi' }, analysis);
    const [thread] = all(element, 'li.thread');
    expect([...thread!.querySelectorAll('[part="label"]')].map(textOf)).to.deep.equal([
      'Disputed claim',
      'Disputed claim',
      'Answer to Anatoly Sidorov',
    ]);
    expect(thread!.querySelectorAll('q').length).to.equal(3);
  });

  it('calls a claim and a demand what they are, without quotation marks', async () => {
    const element = await make({ kinds: 'claims,demands' });
    const labels = all(element, '[part="label"]').map(textOf);
    expect(labels[0]).to.match(/^Claim · disputed/);
    expect(labels[1]).to.contain('Demanded of Harbour Lines');
    expect(all(element, 'q').length).to.equal(1);
  });

  it('cites the passages of every entry but the day of publication', async () => {
    const element = await make({}, analysis);
    const bare = all(element, '[part="entry"]').filter(
      (entry) => !entry.querySelector('[part="source"]'),
    );
    expect(bare.map(({ dataset }) => dataset['key'])).to.deep.equal(['published']);
  });

  it('has no stop for the keyboard but names and sources', async () => {
    const element = await make({}, analysis);
    const stops = all(element, 'a[href], button, [tabindex="0"], summary');
    expect(stops.length).to.be.greaterThan(0);
    expect(stops.every((stop) => stop.matches('button.quiet, a'))).to.equal(true);
  });

  it('marks what has to do with a name that is chosen, in every timeline on the page', async () => {
    const first = await make({}, analysis);
    const second = await make({ order: 'newest' }, analysis);
    const nameIn = (element: FactboxTimeline) => all(element, 'button[value="putin"]')[0]!;
    nameIn(first).click();
    await second.updateComplete;
    for (const element of [first, second]) {
      expect(nameIn(element).getAttribute('aria-pressed')).to.equal('true');
      const marked = all(element, '[part="entry"]:has([aria-pressed="true"])');
      expect(marked.map(({ dataset }) => dataset['key'])).to.deep.equal(['putin-advisers']);
      expect(getComputedStyle(marked[0]!).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    }
    nameIn(second).click();
    await first.updateComplete;
    expect(nameIn(first).getAttribute('aria-pressed')).to.equal('false');
  });

  it('has a scale where there is room, which nobody hears', async () => {
    const element = await make();
    const [axis] = all<SVGSVGElement>(element, 'svg');
    expect(axis!.getAttribute('aria-hidden')).to.equal('true');
    expect(axis!.getBoundingClientRect().height).to.be.greaterThan(40);
    expect(axis!.querySelector('circle')!.getBoundingClientRect().width).to.be.greaterThan(5);
    element.style.width = '320px';
    expect(axis!.getBoundingClientRect().height).to.equal(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stands in 320 pixels, and in a wide column has dates beside their facts, ${dir}`, async () => {
      const element = await make({ dir }, analysis, '320px');
      expect(element.scrollWidth).to.be.at.most(320);
      const [date, fact] = [all(element, '[part="date"]')[0]!, all(element, '[part="fact"]')[0]!];
      const topOf = (node: Element) => node.getBoundingClientRect().top;
      expect(topOf(fact)).to.be.greaterThan(topOf(date));
      element.style.width = '700px';
      expect(Math.abs(topOf(fact) - topOf(date))).to.be.lessThan(8);
      const isBefore = date.getBoundingClientRect().left < fact.getBoundingClientRect().left;
      expect(isBefore).to.equal(dir === 'ltr');
    });
  }

  it('says that there is nothing, and keeps its title', async () => {
    const element = await make({ place: 'takhar', kinds: 'events' }, analysis);
    expect(all(element, 'ol').length).to.equal(0);
    expect(textOf(all(element, '[part="base"]')[0]!)).to.contain(
      'The article states nothing here.',
    );
  });

  for (const [name, value] of [
    ['actor', 'nobody'],
    ['kinds', 'events parties'],
    ['as-of', 'yesterday'],
  ] as const) {
    it(`keeps the fallback where ${name} names nothing that there is`, async () => {
      const element = document.createElement('factbox-timeline');
      element.setAttribute(name, value);
      element.dataset = complete;
      const holder = await fixture(html`<div></div>`);
      const failed = oneEvent(holder, 'factbox-error');
      holder.append(element);
      const event = (await failed) as unknown as FactboxErrorEvent;
      expect(event.reason).to.equal('attribute');
      expect(all(element, 'slot').length).to.equal(1);
    });
  }
});

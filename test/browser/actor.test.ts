import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FactboxActor } from '@factbox/actor';
import type { FactboxErrorEvent, FactboxSelectEvent } from '@factbox/core';
import '@factbox/actor/define.js';
import { lakeDataset } from '../support/actor-dataset.js';
import { waitUntil } from '../support/wait-until.js';
import analysis from '../../data/russia-taliban-2023.js';

interface Setting {
  readonly attributes?: Record<string, string>;
  readonly dataset?: typeof lakeDataset;
  readonly width?: number;
  readonly event?: string;
}

let number = 0;

// A dataset of its own for each test, since the page's selection outlives a widget.
async function make({
  attributes = {},
  dataset = { ...lakeDataset, id: `lake-${number++}` },
  width = 680,
  event = 'factbox-ready',
}: Setting = {}) {
  const element = document.createElement('factbox-actor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset = dataset;
  element.innerHTML = '<p>the fallback</p>';
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = `${width}px`;
  const settled = oneEvent(element, event);
  holder.append(element);
  return { element, settled: (await settled) as Event };
}

const all = (element: FactboxActor, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** What an element says, with each block apart from the one before. */
const words = (node: Element | undefined) => {
  const copy = node!.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll('p, blockquote')) block.before(' ');
  return copy.textContent!.replaceAll('¶', ' ¶').replace(/\s+/g, ' ').trim();
};
const labels = (element: FactboxActor) => all(element, '[part="label"]').map(words);
/** A section by what its label begins with; behind that is how much is in it. */
const summary = (element: FactboxActor, label: string) =>
  all(element, '[part="label"]').find((each) => words(each).startsWith(label))!;
const section = (element: FactboxActor, label: string) =>
  summary(element, label).nextElementSibling as HTMLElement;
/** The rows of a section in reading order: each term and each thing said of it. */
const rows = (element: FactboxActor, label: string) =>
  [...section(element, label).children].map(words);
const button = (element: FactboxActor, name: string) =>
  all(element, '[part="name"]').find((each) => words(each) === name)!;
const pressed = (element: FactboxActor) => [
  ...new Set(all(element, '[aria-pressed="true"]').map(words)),
];
const isShown = (element: HTMLElement) => element.getBoundingClientRect().height > 0;

describe('factbox-actor', () => {
  it('shows the dataset’s first actor with every section that it has facts for', async () => {
    const { element } = await make();
    const [card] = all(element, 'article');
    const title = element.shadowRoot!.getElementById(card!.getAttribute('aria-labelledby')!);
    expect(words(title!)).to.equal('Norland');
    expect([title!.role, title!.ariaLevel]).to.deep.equal(['heading', '3']);
    expect(words(all(element, '[part="kind"]')[0])).to.equal('State');
    expect(words(all(element, '[part="summary"]')[0])).to.equal(
      'Holds the northern shore and the dam. ¶ 1',
    );
    expect(labels(element)).to.deep.equal([
      'Interests 1 more',
      'Memberships 2',
      'Quotes 2',
      'Events 2',
      'People 1',
      'About Norland 1',
    ]);
    for (const label of all(element, 'summary > *')) {
      expect([label.role, label.ariaLevel]).to.deep.equal(['heading', '4']);
    }
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('begins with the interests that the dataset names first, and has the others by kind', async () => {
    const { element } = await make();
    const [first] = all(element, '[part="interests"]');
    expect(first!.ariaLabel).to.equal('Interests');
    expect([...first!.children].map(words)).to.deep.equal([
      'Economy Wants to sell power from the dam. ¶ 1',
      'Security Fears for the dam. Toward Suria · the Fishers ¶ 4 ¶ 2',
    ]);
    expect(rows(element, 'Interests')).to.deep.equal(['Security', 'Wants a quiet shore. ¶ 1']);
  });

  it('shows with whom the actor has to do, and how much on either side', async () => {
    const { element } = await make();
    const cells = all(element, '[part="relations"] tr').map((row) => [...row.children].map(words));
    expect(cells).to.deep.equal([
      ['Toward', 'Toward Norland'],
      ['Suria', '1', '1'],
      ['the Fishers', '1', ''],
    ]);
    const [own, others] = all(element, '[part="relations"] td');
    for (const each of [own!, others!]) {
      expect(each.dataset['marks']).to.contain('●');
      // Browsers tell it as it is written or as it is shown.
      expect(getComputedStyle(each, '::before').content).to.match(/●|attr\(data-marks\)/);
    }
  });

  it('says how many more there are with whom it has to do', async () => {
    const { norland } = lakeDataset.actors;
    const many = Array.from({ length: 9 }, (_, index) => `state-${index}`);
    const interest = lakeDataset.interests[0]!;
    const { element } = await make({
      dataset: {
        ...lakeDataset,
        id: `lake-${number++}`,
        actors: { norland: norland!, ...Object.fromEntries(many.map((id) => [id, norland!])) },
        memberships: [],
        quotes: {},
        events: {},
        organizations: {},
        interests: many.flatMap((id) => [
          { ...interest, toward: [id] },
          ...Array.from({ length: 20 }, () => ({ ...interest, toward: ['state-3'] })),
        ]),
      },
      width: 320,
    });
    const lines = all(element, '[part="relations"] tr').map(words);
    expect(lines.slice(1)).to.deep.equal(['Norland181', 'Norland1', 'Norland1', '6 more']);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('is compact beside a paragraph, and has all that it has otherwise', async () => {
    const { element } = await make({ attributes: { compact: '' }, width: 680 });
    expect(all(element, '[part="interests"] > *').length).to.equal(1);
    expect(all(element, '[part="relations"]').length).to.equal(0);
    expect(labels(element)[0]).to.equal('Interests 2 more');
    const { left, width } = element.getBoundingClientRect();
    const holder = element.parentElement!;
    expect(width).to.be.within(200, 300);
    expect(left + width).to.be.closeTo(holder.getBoundingClientRect().right, 1);
    holder.style.width = '300px';
    expect(element.offsetWidth).to.equal(300);
    element.compact = false;
    await element.updateComplete;
    expect(all(element, '[part="relations"]').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('shows memberships with dates', async () => {
    const { element } = await make();
    expect(rows(element, 'Memberships').slice(0, 2)).to.deep.equal([
      'LL',
      'member ¶ 2 League of the Lake · since February 1994',
    ]);
  });

  it('ends no line before the first of those whom an interest concerns', async () => {
    const { element } = await make();
    const interest = lakeDataset.interests.find(({ toward }) => toward?.length === 2)!;
    const lineOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Math.round(range.getBoundingClientRect().bottom / 6);
    };
    // Each text is a little longer, so that in one of them the line would end there.
    for (let length = 0; length < 90; length += 3) {
      const ready = oneEvent(element, 'factbox-ready');
      element.dataset = {
        ...lakeDataset,
        id: `lake-${number++}`,
        interests: [{ ...interest, actor: 'norland', text: `Fears ${'i'.repeat(length)}` }],
      };
      await ready;
      const [together] = all(element, '.together');
      const word = [...together!.childNodes].find((node) => node.textContent!.trim() === 'Toward')!;
      expect(lineOf(together!.querySelector('button')!), `${length}`).to.equal(lineOf(word));
    }
  });

  it('marks a region’s name as the dataset’s language even where it has a country’s code', async () => {
    const { delta } = lakeDataset.actors;
    const { element } = await make({
      dataset: {
        ...lakeDataset,
        id: `lake-${number++}`,
        actors: { ...lakeDataset.actors, delta: { ...delta!, code: 'NO' } },
      },
      attributes: { actor: 'delta', lang: 'ru' },
    });
    expect(all(element, '[part="title"] bdi')[0]!.lang).to.equal('en');
  });

  it('marks whom a quote answers as the dataset’s language', async () => {
    const { element } = await make({ attributes: { actor: 'vest', lang: 'ru' } });
    const answer = all(element, 'dd p bdi').find((each) => words(each) === 'Olga Vest')!;
    expect(answer.lang).to.equal('en');
    expect(words(answer.parentElement!)).to.equal('Ответ на слова: Olga Vest');
  });

  it('shows both sides of a contradiction, each with its passage', async () => {
    const { element } = await make({ attributes: { actor: 'suria' } });
    const [conflict] = all(element, '[part="conflict"]');
    expect([...conflict!.children].map(words)).to.deep.equal([
      'The article contradicts itself:',
      'participant ¶ 3',
      'declined to take part · by letter ¶ 2',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows a claim with its denial, marked as such', async () => {
    const { element } = await make({ attributes: { actor: 'vest' } });
    expect(rows(element, 'Quotes')).to.deep.equal([
      'Olga Vest',
      'Disputed claim Two hundred boats wait at the dam. general · March 14, 2024 · press conference ¶ 4',
      'Idris Pan',
      'Answer to Olga Vest There is not one boat. foreign minister · March 2024 ¶ 5',
    ]);
    const quotes = [...section(element, 'Quotes').querySelectorAll('blockquote')];
    expect(quotes.map(({ lang }) => lang)).to.deep.equal(['en', 'en']);
    expect(words(all(element, 'article > .muted')[0])).to.equal('general · Affiliation: Norland');
  });

  it('says so where the article states nothing more', async () => {
    const { element } = await make({ attributes: { actor: 'delta' } });
    expect(labels(element)).to.deep.equal([]);
    expect(words(all(element, 'article')[0])).to.equal(
      'Region the Delta ¶ 1 The article states nothing more about the Delta. As of May 2, 2024' +
        ' Share and cite From the article: Who owns the lake? · A. Writer · May 2, 2024' +
        ' Corrected May 4, 2024: An earlier version gave the wrong year.',
    );
    await expect(element).to.be.accessible();
  });

  it('leads from every fact to its passage', async () => {
    const { element } = await make({ attributes: { actor: 'suria' } });
    for (const fact of all(element, 'dd')) {
      const links = [...fact.querySelectorAll<HTMLAnchorElement>('a[part="source"]')];
      expect(links.length, words(fact)).to.be.at.least(1);
      for (const { hash } of links) expect(hash).to.match(/^#:~:text=./);
    }
  });

  it('marks a chosen name on every card, by keyboard too, and tells the page once', async () => {
    const dataset = { ...lakeDataset, id: `lake-${number++}` };
    const { element: norland } = await make({ dataset });
    const { element: suria } = await make({ dataset, attributes: { actor: 'suria' } });
    const events: FactboxSelectEvent[] = [];
    const listen = (event: FactboxSelectEvent) => events.push(event);
    document.body.addEventListener('factbox-select', listen);
    button(norland, 'Suria').focus();
    await sendKeys({ press: 'Enter' });
    await suria.updateComplete;
    expect(events.map(({ selection }) => selection)).to.deep.equal([
      { kind: 'actor', id: 'suria' },
    ]);
    expect(pressed(norland)).to.deep.equal(['Suria']);
    expect(pressed(suria)).to.deep.equal(['Suria']);
    button(suria, 'Suria').focus();
    await sendKeys({ press: 'Enter' });
    await norland.updateComplete;
    expect(events.at(-1)!.selection).to.equal(undefined);
    expect([...pressed(norland), ...pressed(suria)]).to.deep.equal([]);
    document.body.removeEventListener('factbox-select', listen);
  });

  it('marks the card itself by more than colour when its actor is chosen', async () => {
    const { element } = await make();
    const title = all(element, '[part="title"] button')[0]!;
    const rule = () => getComputedStyle(all(element, '.base')[0]!).borderBlockStartColor;
    const before = rule();
    title.click();
    await element.updateComplete;
    expect(rule()).not.to.equal(before);
    expect(title.getAttribute('aria-pressed')).to.equal('true');
    expect(getComputedStyle(title).textDecorationLine).to.equal('underline');
  });

  it('marks a closed section that has what is chosen in it', async () => {
    const { element } = await make();
    const label = summary(element, 'Memberships');
    const line = () => getComputedStyle(label).textDecorationLine;
    expect(line()).to.equal('none');
    button(element, 'LL').click();
    await element.updateComplete;
    expect(line()).to.equal('underline');
    label.click();
    expect(line()).to.equal('none');
    button(element, 'LL').click();
  });

  it('selects organizations and places as what they are', async () => {
    const { element } = await make();
    for (const [name, selection] of [
      ['LL', { kind: 'organization', id: 'league' }],
      ['Old Harbour', { kind: 'place', id: 'harbour' }],
    ] as const) {
      const chosen = oneEvent(element, 'factbox-select');
      button(element, name).click();
      expect(((await chosen) as Event as FactboxSelectEvent).selection).to.deep.equal(selection);
    }
  });

  it('keeps the fallback for an unknown actor, says what is known, and mends itself', async () => {
    const { element, settled } = await make({
      attributes: { actor: 'nobody' },
      event: 'factbox-error',
    });
    const { problems } = settled as FactboxErrorEvent;
    expect(problems[0]).to.include({ path: 'actor', found: 'nobody' });
    expect(problems[0]!.expected).to.contain('norland, suria');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(words(all(element, '[role="status"]')[0])).to.contain('could not be loaded');
    const ready = oneEvent(element, 'factbox-ready');
    element.actor = 'suria';
    await ready;
    expect(words(all(element, '[part="title"]')[0])).to.equal('Suria');
  });

  it('keeps the fallback when the dataset has no actors', async () => {
    const { element } = await make({
      dataset: { ...lakeDataset, actors: {}, organizations: {}, memberships: [], interests: [] },
      event: 'factbox-error',
    });
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('shows text of the dataset as text', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const { norland } = lakeDataset.actors;
    const { element } = await make({
      dataset: {
        ...lakeDataset,
        id: `lake-${number++}`,
        actors: { ...lakeDataset.actors, norland: { ...norland!, name: text, summary: text } },
        quotes: { hope: { ...lakeDataset.quotes['hope']!, text } },
      },
      attributes: { actor: 'norland' },
    });
    expect(words(all(element, '[part="title"]')[0])).to.equal(text);
    expect(all(element, 'img').length).to.equal(0);
  });

  for (const [lang, label, name] of [
    ['ru', 'Интересы', 'Норвегия'],
    ['fa', 'منافع', 'نروژ'],
    ['ar', 'المصالح', 'النرويج'],
  ] as const) {
    it(`speaks ${lang}, and leaves the dataset’s text in its own language`, async () => {
      const { element } = await make({ attributes: { lang } });
      expect(labels(element)[0]).to.contain(label);
      expect(words(all(element, '[part="title"]')[0])).to.equal(name);
      expect(all(element, '[part="title"] bdi').length).to.equal(0);
      expect(all(element, '[part="summary"] bdi')[0]!.lang).to.equal('en');
      const direction = getComputedStyle(all(element, 'article')[0]!).direction;
      expect(direction).to.equal(lang === 'ru' ? 'ltr' : 'rtl');
      await expect(element).to.be.accessible();
    });
  }

  it('has one column of text where the page is narrow, and as many as there is room for', async () => {
    const left = (node: Element) => Math.round(node.getBoundingClientRect().left);
    const interests = Array.from({ length: 12 }, () => lakeDataset.interests[0]!);
    for (const [width, columns] of [
      [320, 1],
      [680, 2],
      [1000, 3],
    ] as const) {
      const dataset = { ...lakeDataset, id: `lake-${number++}`, interests };
      const { element } = await make({ width, dataset });
      summary(element, 'Interests').click();
      const starts = [...section(element, 'Interests').querySelectorAll('dd')].map(left);
      expect(new Set(starts).size, `${width}`).to.equal(columns);
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('sets in quotation marks what was said, and nothing that is told in other words', async () => {
    const [claim] = Object.values(lakeDataset.quotes);
    const { element } = await make({
      attributes: { actor: 'vest' },
      dataset: {
        ...lakeDataset,
        id: `lake-${number++}`,
        quotes: { whole: claim!, part: { ...claim!, text: 'two hundred boats' } },
        claims: { told: { speaker: 'vest', text: 'That boats wait.', sources: ['claim'] } },
      } as typeof lakeDataset,
    });
    const marks = all(element, 'blockquote p').map(
      (each) => `${each.textContent} ${getComputedStyle(each, '::before').content}`,
    );
    expect(marks).to.have.members([
      'Two hundred boats wait at the dam. open-quote',
      'two hundred boats open-quote "… "',
      'That boats wait. none',
    ]);
  });

  it('splits no quote between columns', async () => {
    const text = 'We shall talk, and talk again, until the lake is shared. '.repeat(9);
    const quote = { ...lakeDataset.quotes['hope']!, text };
    for (const width of [680, 1000]) {
      const { element } = await make({
        attributes: { actor: 'pan' },
        dataset: {
          ...lakeDataset,
          id: `lake-${number++}`,
          quotes: { first: quote, second: quote, third: quote },
        },
        width,
      });
      const quotes = all(element, 'blockquote');
      expect(quotes.map((each) => each.getClientRects().length)).to.deep.equal([1, 1, 1]);
    }
  });

  it('has sections to open, and shows all of a card of few facts', async () => {
    const isOpen = (element: FactboxActor) =>
      all(element, 'details').map((each) => (each as HTMLDetailsElement).open);
    const { element: much } = await make();
    expect(isOpen(much)).to.deep.equal([false, false, false, false, false, false]);
    const { element: little } = await make({ attributes: { actor: 'clerk' } });
    expect(isOpen(little).every(Boolean)).to.equal(true);
    // What contradicts itself is seen.
    const { element: suria } = await make({ attributes: { actor: 'suria' } });
    const [conflict] = all(suria, '[part="conflict"]');
    expect(conflict!.checkVisibility()).to.equal(true);
  });

  it('takes a first screen at most, on a phone as in a column, whoever the actor is', async () => {
    for (const width of [640, 375, 320]) {
      const { element } = await make({ dataset: analysis, width });
      const heights: [number, string][] = [];
      for (const actor of Object.keys(analysis.actors)) {
        element.actor = actor;
        await element.updateComplete;
        heights.push([element.offsetHeight, actor]);
      }
      const [height, actor] = heights.sort(([one], [other]) => other - one)[0]!;
      expect(height, `${actor} at ${width} px`).to.be.at.most(420);
    }
  });

  it('shows a picture in a box of its own, and says whose it is; one that does not come leaves no hole', async () => {
    const picture = (src: string) => ({
      ...lakeDataset,
      id: `lake-${number++}`,
      actors: {
        norland: {
          ...lakeDataset.actors['norland']!,
          portrait: { src, alt: 'A dam', credit: 'A. Painter', licence: 'CC0' },
        },
        ...Object.fromEntries(Object.entries(lakeDataset.actors).slice(1)),
      },
    });
    const { element } = await make({ dataset: picture('/demo/pictures/council.svg') });
    const [image] = all(element, '[part="portrait"]') as [HTMLImageElement];
    const { width, height } = image.getBoundingClientRect();
    expect([image.alt, image.lang, image.loading]).to.deep.equal(['A dam', 'en', 'lazy']);
    image.scrollIntoView();
    await waitUntil(() => image.complete && image.naturalWidth);
    const after = image.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
    expect(width).to.be.at.least(60);
    expect(words(all(element, '[part="credit"]')[0])).to.equal('Picture: A. Painter · CC0');
    await expect(element).to.be.accessible();
    const { element: lost } = await make({ dataset: picture('nowhere.svg') });
    const [missing] = all(lost, '[part="portrait"]') as [HTMLImageElement];
    missing.loading = 'eager';
    await waitUntil(() => missing.hidden);
    expect(isShown(missing)).to.equal(false);
  });

  it('shows a headline and a summary of the author’s own', async () => {
    const { element } = await make({
      attributes: { headline: 'Who is Norland?', summary: 'It has a dam.' },
    });
    expect(words(all(element, '[part="headline"]')[0])).to.equal('Who is Norland?');
    expect(words(all(element, '[part="summary"]')[0])).to.equal('It has a dam. ¶ 1');
    expect(words(all(element, '[part="title"]')[0])).to.equal('Norland');
  });

  it('says at a closed section that the article contradicts itself in it', async () => {
    const { element } = await make({ dataset: analysis, attributes: { actor: 'pakistan' } });
    const label = summary(element, 'Memberships');
    expect((label.parentElement as HTMLDetailsElement).open).to.equal(false);
    const [mark, ...others] = all(element, '[part="label"] [role="img"]');
    expect(label.contains(mark!)).to.equal(true);
    expect(mark!.ariaLabel).to.equal('The article contradicts itself:');
    expect(others).to.deep.equal([]);
  });

  it('knows a press on a name, whatever a translator has put into it', async () => {
    const { element } = await make();
    const name = button(element, 'Suria');
    name.innerHTML = '<font><font>Сурия</font></font>';
    const chosen = oneEvent(element, 'factbox-select');
    name.querySelector<HTMLElement>('font font')!.click();
    expect(((await chosen) as Event as FactboxSelectEvent).selection).to.deep.equal({
      kind: 'actor',
      id: 'suria',
    });
  });

  it('folds sections away until they are asked for, but never what the actor wants first', async () => {
    const { norland } = lakeDataset.actors;
    const many = Array.from({ length: 9 });
    const { element } = await make({
      dataset: {
        ...lakeDataset,
        id: `lake-${number++}`,
        actors: {
          ...lakeDataset.actors,
          ...Object.fromEntries(
            many.map((_, index) => [
              `envoy-${index}`,
              { ...norland!, name: `Envoy ${index}`, kind: 'person', affiliation: 'norland' },
            ]),
          ),
        },
        interests: many.map(() => lakeDataset.interests[0]!),
      },
      attributes: { actor: 'norland' },
    });
    const folds = Object.fromEntries(
      all(element, 'details').map((each) => [
        words(each.querySelector('summary')!),
        (each as HTMLDetailsElement).open,
      ]),
    );
    expect(folds).to.include({
      'Interests 7 more': false,
      'Memberships 2': false,
      'People 10': false,
    });
    expect(isShown(all(element, '[part="interests"]')[0]!)).to.equal(true);
    const people = summary(element, 'People');
    expect(button(element, 'Envoy 8').checkVisibility()).to.equal(false);
    people.click();
    expect(button(element, 'Envoy 8').checkVisibility()).to.equal(true);
    button(element, 'Envoy 8').click();
    await element.updateComplete;
    expect(button(element, 'Envoy 8').checkVisibility()).to.equal(true);
    button(element, 'Envoy 8').click();
    await expect(element).to.be.accessible();
  });

  it('has targets of at least 24 pixels', async () => {
    const { element } = await make({ width: 320 });
    for (const target of all(element, 'button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), words(target)).to.be.at.least(24);
    }
  });
});

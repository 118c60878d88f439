import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Dataset } from '@factbox/dataset';
import baltic from '../../data/baltic-2024.js';
import analysis from '../../data/russia-taliban-2023.js';
import { lakeDataset } from '../support/actor-dataset.js';
import { casesOfWidget, widgets, type Widget as Name } from '../support/cases.js';
import { matrixDataset } from '../support/matrix-dataset.js';
import { geometry, tags } from '../support/tags.js';
import { translators, wordsOf } from '../support/translators.js';
import { waitUntil } from '../support/wait-until.js';

type Widget<N extends Name = Name> = HTMLElementTagNameMap[`factbox-${N}` &
  keyof HTMLElementTagNameMap];

let number = 0;
const fresh = (dataset: Dataset): Dataset => ({ ...dataset, id: `translated-${number++}` });

async function make<N extends Name>(
  name: N,
  dataset: Dataset,
  attributes: Readonly<Record<string, string | true>> = {},
): Promise<Widget<N>> {
  const element = document.createElement(`factbox-${name}`) as Widget<N>;
  for (const [key, value] of Object.entries(attributes)) set(key, value)(element);
  element.dataset = dataset;
  const ready = oneEvent(element, 'factbox-ready');
  // Of one width, with a scroll bar or without, so that a map has one picture.
  const holder = await fixture<HTMLElement>(html`<div style="width:600px"></div>`);
  holder.append(element);
  await ready;
  await element.updateComplete;
  return element;
}

const base = (element: Widget): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="base"]')!;
const find = (element: Widget, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const set = (name: string, value: string | true) => (element: Widget) =>
  element.setAttribute(name, value === true ? '' : value);
const read = (dataset: Dataset) => (element: Widget) => (element.dataset = dataset);

interface Change {
  readonly name: Name;
  readonly dataset?: Dataset;
  readonly attributes?: Readonly<Record<string, string | true>>;
  readonly change: (element: Widget) => unknown;
}

/** What may change in every widget. */
function changesOf(name: Name): [what: string, change: Change][] {
  const attributes = tags[`factbox-${name}`];
  const others = casesOfWidget(name, analysis).map(([, options]) =>
    Object.entries(options.attributes),
  );
  const asked = others.find((other) => other.some(([key, value]) => attributes[key] !== value));
  return [
    [`a ${name} in another language`, { name, attributes, change: set('lang', 'ru') }],
    [`a ${name} of another article`, { name, change: read(fresh(lakeDataset)) }],
    ...(asked ?? [])
      .slice(0, 1)
      .map(([key, value]): [string, Change] => [
        `a ${name} of another ${key}`,
        { name, attributes, change: set(key, value) },
      ]),
  ];
}

const changed: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(widgets.flatMap(changesOf)),
  // The article has no amounts to sort by.
  'a matrix of another sort': { name: 'matrix', change: set('sort', 'name') },
  'a matrix sorted by its list': {
    name: 'matrix',
    change(element) {
      const select = element.shadowRoot!.querySelector('select')!;
      select.value = 'name';
      select.dispatchEvent(new Event('change'));
    },
  },
  'a matrix with notes that change their numbers': {
    name: 'matrix',
    dataset: matrixDataset,
    change: set('sort', 'name'),
  },
  'a matrix of other organizations': {
    name: 'matrix',
    change: set('organizations', 'eaeu csto'),
  },
  'a matrix of other actors': { name: 'matrix', change: set('actors', 'china russia') },
  'a matrix with one choice': {
    name: 'matrix',
    change: (element) => find(element, 'th[scope="col"] button').click(),
  },
  'a matrix turned about': { name: 'matrix', change: set('transpose', '') },
  'a card of an article with an actor of the same id': {
    name: 'actor',
    change: read(fresh(baltic)),
  },
  'a timeline, newest first': { name: 'timeline', change: set('order', 'newest') },
  'another quote': {
    name: 'quote',
    attributes: { quote: 'sidorov-fighters' },
    change: set('quote', 'concept-partnership'),
  },
  'a quote read from right to left': { name: 'quote', change: set('lang', 'ar') },
  'a map of another organization': {
    name: 'map',
    attributes: { organization: 'csto', geometry },
    change: set('organization', 'eaeu'),
  },
  'a map with another choice': {
    name: 'map',
    attributes: { organization: 'csto', geometry },
    change: (element) => find(element, '[part="switch"] button:last-of-type').click(),
  },
  'a map of other places': {
    name: 'map',
    attributes: { geometry },
    change: set('places', 'samarkand'),
  },
};

describe('in a page that a translator writes in', () => {
  let thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push('reason' in event ? event.reason : event.message);
  beforeEach(() => {
    thrown = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
  });

  for (const [what, { name, dataset = analysis, attributes, change }] of Object.entries(changed)) {
    it(`${what} says what is so, however it was translated`, async () => {
      const twin = await make(name, fresh(dataset), attributes);
      const before = wordsOf(base(twin));
      change(twin);
      await waitUntil(() => wordsOf(base(twin)) !== before, 'nothing has changed');
      const truth = wordsOf(base(twin));
      twin.remove();
      const saysSo = async (element: Widget, how: string): Promise<void> => {
        await waitUntil(() => wordsOf(base(element)) === truth).catch(() => {});
        expect(wordsOf(base(element)), how).to.equal(truth);
      };
      for (const [how, translator] of Object.entries(translators)) {
        const element = await make(name, fresh(dataset), attributes);
        const later = translator(element.shadowRoot!);
        change(element);
        await saysSo(element, how);
        later();
        await saysSo(element, how);
        // And once more, after what came late.
        translator(element.shadowRoot!)();
        element.requestUpdate();
        await element.updateComplete;
        await saysSo(element, how);
        element.remove();
      }
    });
  }

  it('a record that changes is a new node: what is written in the old one is not shown', async () => {
    const matrix = await make('matrix', fresh(analysis));
    const rows = [...matrix.shadowRoot!.querySelectorAll('tbody tr')];
    const names = rows.map((row) => wordsOf(row.querySelector('th')!));
    matrix.sort = 'name';
    await matrix.updateComplete;
    const now = [...matrix.shadowRoot!.querySelectorAll('tbody tr')];
    now.forEach((row, index) => {
      const name = wordsOf(row.querySelector('th')!);
      expect(row === rows[index], name).to.equal(name === names[index]);
    });
    expect(now.some((row, index) => row !== rows[index])).to.equal(true);

    const quote = await make('quote', fresh(analysis), { quote: 'sidorov-fighters' });
    const figure = find(quote, 'figure');
    quote.quote = 'muttaqi-baseless';
    await quote.updateComplete;
    expect(find(quote, 'figure[aria-current] blockquote').textContent).to.equal('baseless');
    quote.quote = 'concept-partnership';
    await quote.updateComplete;
    expect(find(quote, 'figure')).not.to.equal(figure);

    const card = await make('actor', fresh(analysis), { actor: 'russia' });
    const title = find(card, '[part="title"]');
    card.actor = 'taliban';
    await card.updateComplete;
    expect(find(card, '[part="title"]')).not.to.equal(title);
  });

  it('a text that changes is a new node in the same place', async () => {
    const matrix = await make('matrix', fresh(analysis));
    const status = find(matrix, '[role="status"]');
    const [first, second] =
      matrix.shadowRoot!.querySelectorAll<HTMLElement>('th[scope="col"] button');
    first!.click();
    await matrix.updateComplete;
    const before = wordsOf(status);
    const held = [...status.childNodes].filter(
      (node) => node instanceof Text && node.data.trim(),
    ) as Text[];
    second!.click();
    await matrix.updateComplete;
    const now = wordsOf(status);
    expect(now).not.to.equal(before);
    for (const text of held) text.data = 'what was said before';
    expect(wordsOf(status)).to.equal(now);
  });

  it('what tells of a choice stays in its place, so that it is heard', async () => {
    const matrix = await make('matrix', fresh(analysis));
    const status = find(matrix, '[role="status"]');
    for (const translator of Object.values(translators)) {
      translator(matrix.shadowRoot!)();
      find(matrix, 'th[scope="col"] button').click();
      await matrix.updateComplete;
      expect(find(matrix, '[role="status"]')).to.equal(status);
    }
  });

  it('the focus stays where it was, in a list, in a row that moves, and in the box', async () => {
    const focused = (element: Widget) => element.shadowRoot!.activeElement;
    for (const translator of Object.values(translators)) {
      const matrix = await make('matrix', fresh(analysis));
      const select = find(matrix, 'select') as HTMLSelectElement;
      select.focus();
      translator(matrix.shadowRoot!)();
      select.value = 'name';
      select.dispatchEvent(new Event('change'));
      await matrix.updateComplete;
      expect(focused(matrix)).to.equal(select);

      const row = () => wordsOf(focused(matrix)!.closest('tr')!.querySelector('th')!);
      for (const selector of ['tbody th button', 'tbody [part="mark"]', 'td a']) {
        find(matrix, selector).focus();
        const [before, place] = [row(), focused(matrix)!];
        translator(matrix.shadowRoot!)();
        matrix.sort = matrix.sort === 'count' ? 'name' : 'count';
        await matrix.updateComplete;
        expect([row(), focused(matrix)!.localName]).to.deep.equal([before, place.localName]);
      }
      const card = await make('actor', fresh(analysis), { actor: 'russia' });
      find(card, '[part="title"] button').focus();
      translator(card.shadowRoot!)();
      card.actor = 'taliban';
      await card.updateComplete;
      expect(focused(card)).to.equal(base(card));
    }
  });

  it('what an extension puts beside the box stays there', async () => {
    const card = await make('actor', fresh(analysis), { actor: 'russia' });
    const style = document.createElement('style');
    card.shadowRoot!.prepend(style);
    card.actor = 'taliban';
    await card.updateComplete;
    expect(style.isConnected).to.equal(true);
    style.remove();
    card.actor = 'russia';
    await card.updateComplete;
    expect(style.isConnected).to.equal(false);
  });
});

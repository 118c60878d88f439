import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import {
  FactboxElement,
  type Catalogue,
  type FactboxErrorEvent,
  type FactboxReadyEvent,
} from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import '@factbox/matrix/define.js';
import { FactboxQuote } from '@factbox/quote';
import '@factbox/quote/define.js';
import { catalogue, type QuoteMessages } from '../../packages/quote/src/messages.js';
import { messages as russian } from '../../packages/quote/src/messages/ru.js';
import { smallDataset } from '../support/small-dataset.js';
import { waitUntil } from '../support/wait-until.js';

const fetchNow = window.fetch;
let calls: string[] = [];
/** How many fetches were given up. */
let givenUp = 0;

/** Answers every fetch with this body after some milliseconds, or when something else has come. */
function answer(
  body: string | (() => string),
  {
    status = 200,
    after = 0,
    until,
  }: { status?: number; after?: number; until?: Promise<void> } = {},
): void {
  [calls, givenUp] = [[], 0];
  window.fetch = async (input, options) => {
    calls.push(String(input));
    await new Promise((resolve, reject) => {
      if (until) void until.then(resolve);
      else setTimeout(resolve, after);
      options?.signal?.addEventListener('abort', () => {
        givenUp++;
        reject(options.signal!.reason as Error);
      });
    });
    return new Response(typeof body === 'string' ? body : body(), { status });
  };
}

let serial = 0;
/** An address that no other test has used. */
const fresh = () => `/no-such-folder/${serial++}.json`;
const json = JSON.stringify(smallDataset);
const shown = (element: Element) => element.shadowRoot?.querySelector('[part="base"]');
const fallback = html`<p>Plain words</p>`;
const isVisible = (element: Element) => element.checkVisibility();
const other = json.replaceAll('"claim"', '"remark"').replace('the water is ours', 'other words');
const told = (element: Element) => element.shadowRoot!.querySelector('[role="status"]')!;

/** Counts the events of a name that come from an element. */
function count(element: Element, name: 'factbox-ready' | 'factbox-error'): () => number {
  let seen = 0;
  element.addEventListener(name, () => seen++);
  return () => seen;
}

/** A quote whose Russian words arrive when they are let go. */
let letRussianGo: (() => void) | undefined;
class SlowQuote extends FactboxQuote {
  override readonly catalogue: Catalogue<QuoteMessages> = {
    ...catalogue,
    load: {
      ru: () =>
        new Promise((resolve) => {
          letRussianGo = () => resolve({ messages: russian });
        }),
    },
  };
}
customElements.define('slow-quote', SlowQuote);

async function make(src: string, more: Partial<{ lang: string }> = {}): Promise<FactboxQuote> {
  return await fixture<FactboxQuote>(
    html`<factbox-quote src=${src} lang=${more.lang ?? ''}>${fallback}</factbox-quote>`,
  );
}

describe('every widget', () => {
  afterEach(() => {
    window.fetch = fetchNow;
  });

  it('shows its fallback until the dataset is there, then the facts, and says so once', async () => {
    answer(json, { after: 30 });
    const readies: Event[] = [];
    const listen = (event: Event) => readies.push(event);
    document.addEventListener('factbox-ready', listen);
    const element = await make(fresh());
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    const event = (await oneEvent(element, 'factbox-ready')) as FactboxReadyEvent;
    expect(event.dataset.id).to.equal('small');
    await expect(element).to.be.accessible();
    expect(isVisible(element.querySelector('p')!)).to.equal(false);
    expect(element.querySelector('p')!.textContent).to.equal('Plain words');
    element.requestUpdate();
    await element.updateComplete;
    expect(readies.length).to.equal(1);
    document.removeEventListener('factbox-ready', listen);
  });

  it('keeps what a server drew until the facts are there, and then takes its place', async () => {
    answer(json, { after: 50 });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setHTMLUnsafe(`<factbox-quote src="${fresh()}">
      <template shadowrootmode="open"><div id="prerendered"><style>slot { display: none }</style
      ><slot></slot><p>Drawn</p></div></template><p>Plain words</p></factbox-quote>`);
    const element = box.querySelector('factbox-quote')!;
    const drawn = element.shadowRoot!.getElementById('prerendered')!;
    expect(isVisible(drawn.querySelector('p')!)).to.equal(true);
    expect(isVisible(element.querySelector('p')!)).to.equal(false);
    await oneEvent(element, 'factbox-ready');
    expect(drawn.childNodes.length).to.equal(0);
    expect(shown(element)?.textContent).to.contain('the water is ours');

    // All that a widget without a drawing goes through.
    answer('{}');
    element.src = fresh();
    await oneEvent(element, 'factbox-error');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    answer(json);
    void element.reload();
    await oneEvent(element, 'factbox-ready');
    expect(shown(element)?.textContent).to.contain('the water is ours');
    expect(isVisible(element.querySelector('p')!)).to.equal(false);
  });

  it('shares one fetch of a dataset with the other widgets on the page', async () => {
    answer(json, { after: 10 });
    const src = fresh();
    const elements = await Promise.all([make(src), make(src), make(src)]);
    await waitUntil(() => elements.every(shown));
    expect(calls.length).to.equal(1);
    const later = await make(src);
    await waitUntil(() => shown(later));
    expect(calls.length).to.equal(1);
  });

  it('looks through a fetched dataset once for all widgets that read it in one language', async () => {
    const src = fresh();
    answer(json, { after: 10 });
    const datasets: unknown[] = [];
    const note = ({ dataset }: FactboxReadyEvent): unknown => datasets.push(dataset);
    addEventListener('factbox-ready', note);
    const [, , other] = await Promise.all([make(src), make(src), make(src)]);
    await waitUntil(() => datasets.length === 3);
    other.lang = 'ar';
    await waitUntil(() => datasets.length === 4);
    removeEventListener('factbox-ready', note);
    expect(new Set(datasets).size).to.equal(2);
  });

  it('shows a dataset that the page changed and gave once more', async () => {
    const element = await fixture<FactboxQuote>(html`<factbox-quote>${fallback}</factbox-quote>`);
    const given = JSON.parse(json) as { quotes: { claim: { text: string } } };
    for (const text of ['The first text.', 'The second text.']) {
      given.quotes.claim.text = text;
      (element as { dataset: unknown }).dataset = given;
      await oneEvent(element, 'factbox-ready');
      expect(shown(element)?.textContent).to.contain(text);
    }
  });

  for (const [name, body, options, pattern, reason] of [
    ['is missing', 'gone', { status: 404 }, /^http.*\/\d+\.json: 404/, 'status'],
    ['is not JSON', '<!doctype html>', {}, /^http.*\/\d+\.json: .*JSON/, 'format'],
    [
      'is of an unknown format',
      '{"format":2}',
      {},
      /^http.*\.json: format: format 2 is not known/,
      'format',
    ],
    [
      'refers to what it does not have',
      json.replace('"speaker":"ada"', '"speaker":"adda"'),
      {},
      /^http.*\.json: quotes\.claim\.speaker: no actor or organization "adda"; did you mean "ada"\?/,
      'reference',
    ],
    ['is null', 'null', {}, /^http.*\.json: .*object/, 'format'],
    [
      'does not arrive',
      () => {
        throw new TypeError('no way');
      },
      {},
      /^http.*\.json: no way/,
      'network',
    ],
  ] as const) {
    it(`keeps its fallback and says so when the dataset ${name}`, async () => {
      answer(body, options);
      const element = await make(fresh());
      const event = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
      expect(event.message).to.match(pattern);
      expect(event.reason).to.equal(reason);
      expect(event.bubbles && event.composed).to.equal(true);
      expect(isVisible(element.querySelector('p')!)).to.equal(true);
      expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.contain(
        'The facts could not be loaded.',
      );
    });
  }

  it('names all problems of a broken dataset with their paths', async () => {
    answer(JSON.stringify({ ...smallDataset, asOf: '2024-13', language: 7 }));
    const element = await make(fresh());
    const { problems } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
    expect(problems.map(({ path }) => path)).to.have.members(['language', 'asOf']);
  });

  it('tries again when the reader asks it to', async () => {
    answer('', { status: 503 });
    const element = await make(fresh());
    await oneEvent(element, 'factbox-error');
    answer(json);
    const retry = element.shadowRoot!.querySelector('button')!;
    expect(retry.textContent).to.equal('Try again');
    retry.click();
    await oneEvent(element, 'factbox-ready');
    expect(shown(element)).to.be.instanceOf(Element);
  });

  it('gives up on a dataset that does not arrive, and keeps its fallback', async () => {
    const setTimeoutNow = window.setTimeout;
    // A quarter of a minute passes at once.
    window.setTimeout = ((run: () => void, delay = 0) =>
      setTimeoutNow(run, delay === 15_000 ? 10 : delay)) as typeof setTimeout;
    answer(json, { after: 5_000 });
    const element = await make(fresh());
    const { message, reason } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
    window.setTimeout = setTimeoutNow;
    expect(message).to.contain('no answer');
    expect(reason).to.equal('timeout');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
  });

  it('announces each failure anew, and moves the focus from the button to the facts', async () => {
    answer('', { status: 503, after: 10 });
    const element = await make(fresh());
    const region = told(element);
    expect(region.textContent!.trim()).to.equal('');
    await oneEvent(element, 'factbox-error');
    expect(told(element)).to.equal(region);
    expect(region.textContent).to.contain('could not be loaded');
    const retry = region.querySelector('button')!;
    retry.focus();
    retry.click();
    await element.updateComplete;
    expect(region.textContent).to.not.contain('could not be loaded');
    await oneEvent(element, 'factbox-error');
    expect(region.textContent).to.contain('could not be loaded');
    expect(element.shadowRoot!.activeElement).to.equal(retry);
    answer(json);
    retry.click();
    await waitUntil(() => element.shadowRoot!.activeElement === shown(element));
  });

  it('tries again when the network is back', async () => {
    answer('', { status: 503 });
    const element = await make(fresh());
    await oneEvent(element, 'factbox-error');
    answer(json);
    window.dispatchEvent(new Event('online'));
    await oneEvent(element, 'factbox-ready');
  });

  it('gets a dataset that was unsound anew when the network is back, once for all', async () => {
    answer(json.replace('"speaker":"ada"', '"speaker":"adda"'));
    const src = fresh();
    const elements = await Promise.all([make(src), make(src)]);
    await waitUntil(() => elements.every((each) => told(each).querySelector('button')));
    answer(json);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => elements.every(shown));
    expect(calls.length).to.equal(1);
  });

  for (const nothing of [undefined, null]) {
    it(`waits in silence for a dataset that is still ${nothing}, and then shows it`, async () => {
      answer(json);
      const said = console.warn;
      const warned: unknown[] = [];
      console.warn = (...words: unknown[]) => warned.push(...words);
      const element = document.createElement('factbox-quote');
      const fallen = document.createElement('p');
      fallen.textContent = 'Plain words';
      element.append(fallen);
      element.dataset = nothing;
      const seen = [count(element, 'factbox-error'), count(element, 'factbox-ready')];
      document.body.append(element);
      await element.updateComplete;
      element.quote = 'claim';
      await element.updateComplete;
      window.dispatchEvent(new Event('online'));
      await element.reload();
      expect(isVisible(fallen)).to.equal(true);
      expect(told(element).textContent!.trim()).to.equal('');
      expect(seen.map((each) => each())).to.deep.equal([0, 0]);
      element.dataset = smallDataset;
      await oneEvent(element, 'factbox-ready');
      expect(!!shown(element)).to.equal(true);

      // Another article's are on their way: these here are not its facts.
      element.dataset = nothing;
      await waitUntil(() => isVisible(fallen));
      expect(seen.map((each) => each())).to.deep.equal([0, 1]);
      expect([calls, warned]).to.deep.equal([[], []]);
      console.warn = said;
      element.remove();
    });
  }

  it('takes the address where the dataset is still undefined', async () => {
    answer(json);
    const element = document.createElement('factbox-quote');
    element.dataset = undefined;
    element.src = fresh();
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    element.remove();
  });

  for (const [what, base] of [
    ['without a base', ''],
    ['with a base that leads elsewhere', '<base href="/elsewhere/" target="_blank">'],
  ] as const) {
    it(`keeps links of the page’s own article in the page, ${what}`, async () => {
      const before = location.href;
      const query = location.search || '?';
      history.replaceState(null, '', `${location.pathname}${query}&fbclid=1&utm_source=x`);
      document.head.insertAdjacentHTML('beforeend', base);
      const element = document.createElement('factbox-quote');
      const url = before.split('#')[0]!;
      element.dataset = { ...smallDataset, article: { ...smallDataset.article, url } };
      document.body.append(element);
      await oneEvent(element, 'factbox-ready');
      const { href, target } = shown(element)!.querySelector<HTMLAnchorElement>('[part=source]')!;
      const here = location.href.split('#')[0]!;
      document.querySelector('base')?.remove();
      history.replaceState(null, '', before);
      element.remove();
      expect(href.startsWith(`${here}#:~:text=`), href).to.equal(true);
      expect(target).to.equal('_self');
    });
  }

  it('links to the article from any other page', async () => {
    const element = document.createElement('factbox-quote');
    const url = 'https://news.example/story';
    element.dataset = { ...smallDataset, article: { ...smallDataset.article, url } };
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    const { href, target } = shown(element)!.querySelector<HTMLAnchorElement>('[part=source]')!;
    element.remove();
    expect(href.startsWith(`${url}#:~:text=`), href).to.equal(true);
    expect(target).to.equal('');
  });

  it('keeps its look in another document, and back in its own', async () => {
    answer(json);
    const element = await make(fresh());
    await waitUntil(() => shown(element));
    const parent = element.parentElement!;
    const border = () => {
      const box = shown(element)!;
      return box.ownerDocument.defaultView!.getComputedStyle(box).borderTopWidth;
    };
    expect(border()).to.equal('2px');
    const frame = document.createElement('iframe');
    parent.append(frame);
    frame.contentDocument!.body.append(element);
    expect(border()).to.equal('2px');
    await element.updateComplete;
    expect(shown(element)!.textContent).to.contain('the water is ours');
    parent.append(element);
    expect(border()).to.equal('2px');
    // By way of a document that is never shown.
    document.createElement('template').content.append(element);
    parent.append(element);
    expect(border()).to.equal('2px');
  });

  it('says so where its address is none', async () => {
    answer(json);
    const element = document.createElement('factbox-quote');
    element.src = 'https://[';
    document.body.append(element);
    const { message, reason } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
    expect([message, reason]).to.deep.equal(['src: "https://[" is no address', 'attribute']);
    expect(calls).to.deep.equal([]);
    element.remove();
  });

  it('stops its fetch when it is removed, and starts again when it is put back', async () => {
    let letGo = (): void => {};
    answer(json, { until: new Promise((resolve) => (letGo = resolve)) });
    const element = await make(fresh());
    const parent = element.parentElement!;
    await waitUntil(() => calls.length === 1);
    element.remove();
    await waitUntil(() => givenUp === 1);
    letGo();
    await nextFrame();
    expect(shown(element)).to.equal(null);
    parent.append(element);
    await oneEvent(element, 'factbox-ready');
    expect(calls.length).to.equal(2);
  });

  it('does not stop a fetch that another widget waits for', async () => {
    answer(json, { after: 30 });
    const src = fresh();
    const [first, second] = await Promise.all([make(src), make(src)]);
    first.remove();
    await waitUntil(() => shown(second));
    expect(calls.length).to.equal(1);
  });

  it('shows another dataset when its address changes', async () => {
    answer(() => json);
    const element = await make(fresh());
    await waitUntil(() => shown(element));
    answer(json.replace('the water is ours', 'other words'));
    element.src = fresh();
    await waitUntil(() => shown(element)!.textContent!.includes('other words'));
  });

  it('takes a dataset as a property, and leaves data attributes readable', async () => {
    answer('', { status: 500 });
    const element = document.createElement('factbox-quote');
    element.dataset = smallDataset;
    element.setAttribute('data-track', 'x');
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    expect(calls.length).to.equal(0);
    expect(element.dataset['track']).to.equal('x');
    element.remove();
  });

  it('says in its own words what is wrong with a dataset that no JSON could hold', async () => {
    for (const [change, path] of [
      [{ corrections: Object.assign([], { length: 2 }) }, 'corrections'],
      [{ events: new Map() }, 'events'],
      [{ asOf: new Date(0) }, 'asOf'],
    ] as const) {
      const element = document.createElement('factbox-quote');
      element.dataset = { ...smallDataset, ...change } as never;
      document.body.append(element);
      const { problems, message } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(message).to.match(/: expected /);
      element.remove();
    }
  });

  it('shows what was checked, whatever a page does to its dataset afterwards', async () => {
    const given = JSON.parse(json) as Record<string, unknown>;
    const element = document.createElement('factbox-quote');
    element.dataset = given as never;
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    const before = shown(element)!.textContent;
    for (const key of Object.keys(given)) delete given[key];
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)!.textContent).to.equal(before);
    element.remove();
  });

  it('keeps its fallback when an attribute names nothing, and recovers when it is mended', async () => {
    answer(json);
    const element = await fixture<FactboxQuote>(
      html`<factbox-quote src=${fresh()} quote="clam">${fallback}</factbox-quote>`,
    );
    const { message, reason } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
    expect(reason).to.equal('attribute');
    expect(message).to.equal('quote: no "clam" in the dataset, which has claim, answer');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    const mended = oneEvent(element, 'factbox-ready');
    element.quote = 'claim';
    await mended;
    expect(shown(element)).to.be.instanceOf(Element);
  });

  it('says once in the console what is wrong, with its tag', async () => {
    const warn = console.warn;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(...words);
    answer(json);
    const element = await fixture<FactboxQuote>(
      html`<factbox-quote src=${fresh()} quote="clam"></factbox-quote>`,
    );
    await oneEvent(element, 'factbox-error');
    console.warn = warn;
    expect(said).to.deep.equal([
      '<factbox-quote> quote: no "clam" in the dataset, which has claim, answer',
    ]);
  });

  it('tells of a bad attribute once, whatever its own state does', async () => {
    answer(json);
    const element = await fixture<HTMLElementTagNameMap['factbox-matrix']>(
      html`<factbox-matrix src=${fresh()} organizations="leage"></factbox-matrix>`,
    );
    const errors = count(element, 'factbox-error');
    await waitUntil(errors);
    (element as unknown as { second: string }).second = 'talks';
    await element.updateComplete;
    expect(errors()).to.equal(1);
    element.organizations = 'legue';
    await waitUntil(() => errors() === 2);
  });

  it('says what is missing where a dataset has no quotes', async () => {
    answer(JSON.stringify({ ...smallDataset, quotes: {} }));
    const element = await make(fresh());
    const { message } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
    expect(message).to.equal('quote: no "" in the dataset, which has none');
  });

  it('asks for no page of an article where it has no address of a dataset', async () => {
    answer(json);
    const element = document.createElement('factbox-quote');
    document.body.append(element);
    const { message } = (await oneEvent(element, 'factbox-error')) as FactboxErrorEvent;
    expect(message).to.equal('src: missing');
    expect(calls).to.deep.equal([]);
    element.remove();
  });

  it('keeps the words of the language that was asked for last', async () => {
    answer(json);
    const element = document.createElement('slow-quote') as SlowQuote;
    element.src = fresh();
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    element.lang = 'ru';
    await waitUntil(() => letRussianGo);
    element.lang = 'en';
    await oneEvent(element, 'factbox-ready');
    letRussianGo!();
    await nextFrame();
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)!.getAttribute('lang')).to.equal('en');
    expect(shown(element)!.textContent).to.contain('Disputed claim');
    element.remove();
  });

  it('shows the dataset that was on its way when it was moved', async () => {
    answer(json);
    const element = await make(fresh());
    await waitUntil(() => shown(element));
    answer(other, { after: 20 });
    element.src = fresh();
    await element.updateComplete;
    element.parentElement!.prepend(document.createElement('hr'));
    element.parentElement!.insertBefore(element, element.parentElement!.firstChild);
    await waitUntil(() => shown(element)!.textContent!.includes('other words'));
  });

  for (const [how, give] of [
    ['an address', (element: FactboxQuote) => (element.src = fresh())],
    ['a dataset', (element: FactboxQuote) => (element.dataset = JSON.parse(other) as Dataset)],
  ] as const) {
    it(`takes ${how} and an id of it together, with no error and no gap`, async () => {
      answer(json);
      const element = await make(fresh());
      await waitUntil(() => shown(element));
      const errors = count(element, 'factbox-error');
      const readies = count(element, 'factbox-ready');
      answer(other, { after: 20 });
      give(element);
      element.quote = 'remark';
      await element.updateComplete;
      expect(shown(element)).to.be.instanceOf(Element);
      await waitUntil(() => shown(element)!.textContent!.includes('other words'));
      expect([errors(), readies()]).to.deep.equal([0, 1]);
    });
  }

  it('gets its dataset anew when it is told to, and for that alone', async () => {
    answer(json);
    const element = await make(fresh());
    await waitUntil(() => shown(element));
    answer(json.replace('the water is ours', 'corrected words'));
    element.lang = 'en-GB';
    await oneEvent(element, 'factbox-ready');
    expect(calls.length).to.equal(0);
    await element.reload();
    expect(calls.length).to.equal(1);
    expect(shown(element)!.textContent).to.contain('corrected words');
  });

  it('keeps a newer fetch when an older one of the same address is given up', async () => {
    let letGo = (): void => {};
    answer(json, { until: new Promise((resolve) => (letGo = resolve)) });
    const src = fresh();
    const first = await make(src);
    await waitUntil(() => calls.length === 1);
    first.remove();
    const second = await make(src);
    await waitUntil(() => givenUp === 1 && calls.length === 2);
    await nextFrame();
    const third = await make(src);
    await third.updateComplete;
    letGo();
    await waitUntil(() => shown(second) && shown(third));
    expect(calls.length).to.equal(2);
  });

  it('speaks the language of the page around it, also through a shadow root', async () => {
    answer(json);
    const host = await fixture<HTMLElement>(html`<div lang="ru"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<factbox-quote src="${fresh()}"></factbox-quote>`;
    const element = root.firstElementChild!;
    await oneEvent(element, 'factbox-ready');
    expect(shown(element)!.getAttribute('lang')).to.equal('ru');
    expect(shown(element)!.textContent).to.contain('апрель 2024');
    expect(shown(element)!.querySelector('blockquote')!.lang).to.equal('en');
  });

  it('is written from the right when it names such a language itself', async () => {
    answer(json);
    const element = await make(fresh(), { lang: 'fa' });
    await waitUntil(() => shown(element));
    expect(getComputedStyle(shown(element)!).direction).to.equal('rtl');
    element.lang = 'en';
    await waitUntil(() => getComputedStyle(shown(element)!).direction === 'ltr');
  });

  it('falls back to English words where there is no catalogue', async () => {
    answer(json);
    const element = await make(fresh(), { lang: 'xx' });
    await waitUntil(() => shown(element));
    expect(shown(element)!.getAttribute('lang')).to.equal('en');
  });

  for (const body of [json, 'not JSON']) {
    it(`writes English words from the left on a page in Pashto, of ${body === json ? 'facts' : 'a failure'}`, async () => {
      answer(body);
      const page = await fixture<HTMLElement>(html`<div lang="ps" dir="rtl"></div>`);
      const element = document.createElement('factbox-quote');
      element.src = fresh();
      page.append(element);
      const shownWords = () => shown(element) ?? element.shadowRoot!.querySelector('p');
      await waitUntil(shownWords);
      expect(shownWords()!.getAttribute('lang')).to.equal('en');
      expect(getComputedStyle(shownWords()!).direction).to.equal('ltr');
    });
  }

  for (const [lang, locale] of [
    ['ru-', 'ru'],
    ['RU_ru', 'RU'],
    ['en-US.UTF-8', 'en'],
    ['fa-IR-', 'fa'],
    ['русский', 'en'],
  ] as const) {
    it(`speaks the language that a malformed tag means: ${lang}`, async () => {
      answer(json);
      const element = await make(fresh(), { lang });
      await waitUntil(() => shown(element));
      expect(shown(element)!.getAttribute('lang')).to.equal(locale);
    });
  }

  it('speaks the language of the place that it is moved to', async () => {
    answer(json);
    const element = document.createElement('factbox-quote');
    element.src = fresh();
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    const place = await fixture<HTMLElement>(html`<div lang="ru"></div>`);
    place.append(element);
    await waitUntil(() => shown(element)!.getAttribute('lang') === 'ru');
    expect(shown(element)!.textContent).to.contain('апрель 2024');
    element.remove();
  });

  it('makes its model anew for other facts and attributes, not for what is selected or its own state', async () => {
    answer(() => json);
    let made = 0;
    class CountedQuote extends FactboxQuote {
      protected override toModel(...args: Parameters<FactboxQuote['toModel']>) {
        made++;
        return super.toModel(...args);
      }
    }
    customElements.define('counted-quote', CountedQuote);
    const element = document.createElement('counted-quote') as CountedQuote;
    element.src = fresh();
    document.body.append(element);
    await oneEvent(element, 'factbox-ready');
    expect(made).to.equal(1);
    const name = shown(element)!.querySelector('cite button')!;
    (name as HTMLButtonElement).click();
    await waitUntil(() => name.getAttribute('aria-pressed') === 'true');
    (name as HTMLButtonElement).click();
    await waitUntil(() => name.getAttribute('aria-pressed') === 'false');
    (element as unknown as { copied: object }).copied = { id: 'claim', outcome: 'copied' };
    await element.updateComplete;
    expect(made).to.equal(1);
    element.quote = 'answer';
    await element.updateComplete;
    expect(made).to.equal(2);
    element.lang = 'ru';
    await oneEvent(element, 'factbox-ready');
    expect(made).to.equal(3);
    element.remove();
  });

  it('has a state for style sheets: loading, then failed or shown, and whether anything is selected', async () => {
    const statesOf = (element: Element) =>
      ['loading', 'shown', 'failed', 'selected'].filter((name) =>
        element.matches(`:state(${name})`),
      );
    let come!: () => void;
    answer('no dataset', { until: new Promise<void>((resolve) => (come = resolve)) });
    const [element, other] = [1, 2].map(() => document.createElement('factbox-quote')) as [
      FactboxQuote,
      FactboxQuote,
    ];
    element.src = fresh();
    element.quote = other.quote = 'claim';
    document.body.append(element);
    await waitUntil(() => statesOf(element).join() === 'loading');
    come();
    await oneEvent(element, 'factbox-error');
    expect(statesOf(element)).to.deep.equal(['failed']);
    answer(() => json);
    element.src = other.src = fresh();
    document.body.append(other);
    await oneEvent(element, 'factbox-ready');
    expect(statesOf(element)).to.deep.equal(['shown']);
    await waitUntil(() => shown(other));
    const name = shown(other)!.querySelector<HTMLElement>('cite button')!;
    name.click();
    await waitUntil(() => statesOf(element).join() === 'shown,selected');
    expect(statesOf(other)).to.deep.equal(['shown', 'selected']);
    name.click();
    await waitUntil(() => statesOf(element).join() === 'shown');
    element.remove();
    other.remove();
  });

  it('leaves an existing definition of its tag alone', async () => {
    const { defineElement } = await import('@factbox/core');
    class Late extends HTMLElement {}
    defineElement('factbox-quote', Late);
    expect(customElements.get('factbox-quote')).to.not.equal(Late);
    expect(customElements.get('factbox-quote')!.prototype).to.be.instanceOf(FactboxElement);
  });

  it('never executes or renders markup that stands in a dataset', async () => {
    const nasty: Dataset = JSON.parse(
      json.replaceAll('the water is ours', '<img src=x onerror=alert(1)>'),
    ) as Dataset;
    answer(JSON.stringify(nasty));
    const element = await make(fresh());
    await waitUntil(() => shown(element));
    expect(shown(element)!.querySelector('img')).to.equal(null);
    expect(shown(element)!.textContent).to.contain('<img src=x');
  });
});

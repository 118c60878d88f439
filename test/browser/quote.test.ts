import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FactboxSelectEvent } from '@factbox/core';
import type { FactboxQuote } from '@factbox/quote';
import '@factbox/quote/define.js';
import { smallDataset } from '../support/small-dataset.js';
import { threadDataset } from '../support/thread-dataset.js';
import { waitUntil } from '../support/wait-until.js';

async function make(attributes: Record<string, string> = {}, dataset = smallDataset) {
  const element = document.createElement('factbox-quote');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset = dataset;
  const holder = await fixture(html`<div></div>`);
  holder.append(element);
  await oneEvent(element, 'factbox-ready');
  return element;
}

const all = (element: FactboxQuote, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const speakerButton = (element: FactboxQuote, name: string) =>
  all(element, 'cite button').find((button) => button.textContent!.trim() === name)!;

describe('factbox-quote', () => {
  it('shows a claim and its answer as figures with speaker, role, date and occasion', async () => {
    const element = await make();
    const [claim, answer] = all(element, 'figure');
    expect(claim!.querySelector('blockquote')!.textContent!.trim()).to.equal('the water is ours');
    const caption = claim!.textContent!.replace(/\s+/g, ' ');
    expect(caption).to.match(/Ada Example ?, spokesperson/);
    expect(claim!.querySelector('time')!.getAttribute('datetime')).to.equal('2024-04');
    expect(claim!.querySelector('time')!.textContent).to.equal('April 2024');
    expect(caption).to.contain('press conference');
    expect(claim!.querySelector('.label')!.textContent).to.equal('Disputed claim');
    expect(answer!.querySelector('.label')!.textContent).to.equal('Answer to Ada Example');
    await expect(element).to.be.accessible();
  });

  it('links each quote to its passage, with a name that says so', async () => {
    const element = await make();
    for (const figure of all(element, 'figure')) {
      const link = figure.querySelector<HTMLAnchorElement>('a[part="source"]')!;
      expect(link.hash).to.match(/^#:~:text=/);
      expect(link.title).to.equal('Source: paragraph 2, “A dispute”');
      expect(link.firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('shows the whole thread, whichever quote of it the page names, and marks that one', async () => {
    for (const quote of ['flag', 'jobs', 'fuel']) {
      const element = await make({ quote }, threadDataset);
      const labels = all(element, '[part="label"]').map((label) => label.textContent);
      expect(labels).to.deep.equal([
        'Disputed claim',
        'Answer to Karin Ahlm',
        'Answer to Jaan Rebane',
      ]);
      const words = all(element, 'figure[aria-current="true"] blockquote').map((each) =>
        each.textContent!.trim(),
      );
      expect(words).to.deep.equal([threadDataset.quotes[quote]!.text]);
      await expect(element).to.be.accessible();
    }
  });

  it('says of an answer to several claims whom it answers', async () => {
    const element = await make({ quote: 'pay' }, threadDataset);
    expect(all(element, '[part="label"]').map((label) => label.textContent)).to.deep.equal([
      'Disputed claim',
      'Disputed claim',
      'Answer to Karin Ahlm and Liis Tamm',
    ]);
  });

  it('shows a speaker’s picture once a thread, with whose it is, and the author’s own headline', async () => {
    const portrait = { src: '/demo/pictures/marsh.svg', alt: 'A face', credit: 'A. Painter' };
    const actors = Object.fromEntries(
      Object.entries(threadDataset.actors).map(([id, actor]) => [id, { ...actor, portrait }]),
    );
    const element = await make(
      { quote: 'flag', headline: 'Whose jobs?', summary: 'Two sides.' },
      { ...threadDataset, actors },
    );
    const speakers = new Set(all(element, 'cite').map((each) => each.textContent));
    expect(all(element, '[part="portrait"]').length).to.equal(speakers.size);
    expect(all(element, '[part="credit"]')[0]!.textContent).to.equal('Picture: A. Painter');
    expect(all(element, '[part="title"]')[0]!.textContent).to.equal('Whose jobs?');
    expect(all(element, '[part="summary"]')[0]!.textContent).to.equal('Two sides.');
    await expect(element).to.be.accessible();
  });

  it('shows a quote that nobody answers without label or mark', async () => {
    const element = await make({ quote: 'alone' }, threadDataset);
    expect(all(element, 'figure').length).to.equal(1);
    expect(all(element, '[part="label"], [aria-current]').length).to.equal(0);
  });

  it('has an answer beside what it answers where there is room, and below it elsewhere', async () => {
    const element = await make({ quote: 'flag' }, threadDataset);
    const places = (width: number) => {
      element.style.width = `${width}px`;
      return all(element, 'figure').map((each) => each.getBoundingClientRect());
    };
    const [claim, answer, reply] = places(640);
    expect(answer!.top).to.be.closeTo(claim!.top, 1);
    expect(answer!.left).to.be.at.least(claim!.right);
    expect([reply!.left, reply!.top > claim!.bottom]).to.deep.equal([claim!.left, true]);
    const [above, below] = places(320);
    expect(below!.top).to.be.at.least(above!.bottom);
  });

  it('says of words that begin amid a sentence that they do, and copies them as they are', async () => {
    const look = async (text: string) => {
      const quotes = { claim: { ...smallDataset.quotes['claim']!, text } };
      const element = await make({ quote: 'claim' }, { ...smallDataset, quotes });
      const [words] = all(element, 'blockquote > span');
      expect(words!.textContent).to.equal(text);
      return getComputedStyle(words!, '::before').content;
    };
    expect(await look('the water is ours')).to.contain('…');
    for (const whole of ['The water is ours', '«Вода наша»', 'الماء لنا']) {
      expect(await look(whole)).to.equal('open-quote');
    }
  });

  it('sets no claim in quotation marks, says what it is and how it stands, and copies it so', async () => {
    const claims = {
      told: {
        speaker: 'ada',
        text: 'That the water is theirs.',
        status: 'denied' as const,
        sources: smallDataset.quotes['claim']!.sources,
      },
    };
    const element = await make({ quote: 'told' }, { ...smallDataset, claims });
    const [words] = all(element, 'blockquote > span');
    expect(words!.textContent).to.equal('That the water is theirs.');
    expect(getComputedStyle(words!, '::before').content).to.equal('none');
    expect(all(element, '[part="label"]')[0]!.textContent).to.equal('Claim · denied');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`sets in each level of answers at 320 pixels, ${dir}`, async () => {
      const element = await make({ quote: 'flag', dir }, threadDataset);
      element.style.width = '320px';
      const edges = all(element, 'blockquote').map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return dir === 'ltr' ? left : -right;
      });
      expect(edges[1]).to.be.greaterThan(edges[0]!);
      expect(edges[2]).to.be.greaterThan(edges[1]!);
      expect(element.scrollWidth).to.be.at.most(320);
    });
  }

  it('names the article, with a link, on every page but the article', async () => {
    const element = await make({ quote: 'alone' }, threadDataset);
    const link = all(element, '[part="origin"] a')[0] as HTMLAnchorElement;
    expect(link.href).to.equal(threadDataset.article.url);
    expect(link.parentElement!.textContent).to.contain('Tomas Lindqvist');
    for (const url of [location.href, `${location.href}&utm_source=letter#part`]) {
      const article = { ...threadDataset.article, url };
      const own = await make({ quote: 'alone' }, { ...threadDataset, article });
      expect(all(own, '[part="origin"] a').length).to.equal(0);
    }
  });

  it('knows the article by the canonical address of the page', async () => {
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = threadDataset.article.url!;
    document.head.append(canonical);
    const element = await make({ quote: 'alone' }, threadDataset);
    canonical.remove();
    expect(all(element, '[part="origin"] a').length).to.equal(0);
    const source = all(element, '[part="source"]')[0]!;
    expect(source.getAttribute('href')).to.match(/^#:~:text=/);
  });

  it('shows the corrections that touch its thread, with their dates in words', async () => {
    const corrections = async (quote: string) =>
      all(await make({ quote }, threadDataset), '[part="origin"]')
        .slice(2)
        .map((line) => line.textContent!.trim());
    const all_ = 'Corrected February 2026: A name was spelt wrongly.';
    expect(await corrections('flag')).to.deep.equal([all_]);
    expect(await corrections('both')).to.deep.equal([
      'Corrected February 5, 2026: Pay was given wrongly.',
      all_,
    ]);
  });

  it('marks a chosen speaker in every widget on the page, and tells the page once', async () => {
    const first = await make();
    const second = await make();
    const events: FactboxSelectEvent[] = [];
    const listen = (event: FactboxSelectEvent) => events.push(event);
    document.body.addEventListener('factbox-select', listen);
    speakerButton(first, 'Ada Example').click();
    await second.updateComplete;
    expect(events.map(({ selection }) => selection)).to.deep.equal([{ kind: 'actor', id: 'ada' }]);
    for (const element of [first, second]) {
      expect(speakerButton(element, 'Ada Example').getAttribute('aria-pressed')).to.equal('true');
      expect(speakerButton(element, 'Bela Sample').getAttribute('aria-pressed')).to.equal('false');
    }
    speakerButton(second, 'Ada Example').click();
    await first.updateComplete;
    expect(speakerButton(first, 'Ada Example').getAttribute('aria-pressed')).to.equal('false');
    expect(events.at(-1)!.selection).to.equal(undefined);
    document.body.removeEventListener('factbox-select', listen);
  });

  it('copies a quote with its origin, and says that it did', async () => {
    const element = await make();
    let written = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (written = text) },
    });
    element.requestUpdate();
    await element.updateComplete;
    const [copy] = all(element, '[part="copy"]');
    expect(copy!.getAttribute('aria-label')).to.equal('Copy what Ada Example said');
    copy!.click();
    await waitUntil(() => all(element, '[role="status"]')[0]!.textContent === 'Copied');
    expect(written).to.match(/^“the water is ours” — Ada Example, .*\nhttp.*#:~:text=/);
    // What is seen is what is heard.
    expect(copy!.textContent!.trim()).to.equal('Copied');
    expect(copy!.hasAttribute('aria-label')).to.equal(false);
  });

  it('says anew that it copied when the reader copies once more', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    const element = await make();
    const status = all(element, '[role="status"]')[0]!;
    for (const copy of all(element, '[part="copy"]')) {
      copy.click();
      await element.updateComplete;
      expect(status.textContent).to.equal('');
      await waitUntil(() => status.textContent === 'Copied');
      expect(copy.textContent!.trim()).to.equal('Copied');
    }
    expect(all(element, '[part="copy"]')[0]!.textContent!.trim()).to.equal('Copy');
  });

  it('offers to copy again after a while', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    const element = await make();
    const [copy] = all(element, '[part="copy"]');
    copy!.click();
    await waitUntil(() => copy!.textContent!.trim() === 'Copied');
    await waitUntil(() => copy!.textContent!.trim() === 'Copy', 'asks again');
    expect(copy!.getAttribute('aria-label')).to.equal('Copy what Ada Example said');
    expect(all(element, '[role="status"]')[0]!.textContent).to.equal('');
  });

  it('selects the words where the browser does not let a page write to the clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
    const element = await make();
    all(element, '[part="copy"]')[0]!.click();
    await waitUntil(() => !getSelection()!.isCollapsed || getSelection()!.rangeCount > 0);
    const [status] = all(element, '[role="status"]');
    await waitUntil(() => status!.textContent === 'Selected; press Ctrl+C');
  });

  it('shows its message where the facts cannot be had', async () => {
    const element = document.createElement('factbox-quote');
    element.setAttribute('quote', 'unknown');
    element.dataset = smallDataset;
    const holder = await fixture(html`<div></div>`);
    holder.append(element);
    await oneEvent(element, 'factbox-error');
    const { width, height } = all(element, '[part="error"]')[0]!.getBoundingClientRect();
    expect(width).to.be.greaterThan(100);
    expect(height).to.be.greaterThan(20);
  });

  it('keeps the focus on a speaker when its language changes', async () => {
    const element = await make();
    speakerButton(element, 'Ada Example').focus();
    const ready = oneEvent(element, 'factbox-ready');
    element.lang = 'ru';
    await ready;
    const focused = element.shadowRoot!.activeElement;
    expect(focused).to.equal(speakerButton(element, 'Ada Example'));
    expect(focused!.querySelector('bdi')!.lang).to.equal('en');
  });

  for (const [lang, label] of [
    ['ru', 'Спорное утверждение'],
    ['fa', 'ادعای مورد اختلاف'],
    ['ar', 'قول محل خلاف'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await make({ lang });
      expect(all(element, '.label')[0]!.textContent).to.equal(label);
      await expect(element).to.be.accessible();
    });
  }

  it('marks a name as the dataset’s language only where it is in that language', async () => {
    const element = await make({ lang: 'ru' });
    expect(all(element, 'cite bdi')[0]!.lang).to.equal('en');
    const [claimed, answered] = all(element, 'figure');
    const marked = (node: Element) =>
      [...node.querySelectorAll<HTMLElement>('bdi')].map((each) => each.textContent);
    expect(marked(claimed!)).to.deep.equal(['Ada Example', 'spokesperson', 'press conference']);
    expect(marked(answered!)).to.deep.equal(['Bela Sample', 'Ada Example']);
    const { claim, ...quotes } = smallDataset.quotes;
    element.dataset = {
      ...smallDataset,
      quotes: { claim: { ...claim!, speaker: 'armenia' }, ...quotes },
    };
    await oneEvent(element, 'factbox-ready');
    expect(all(element, 'cite')[0]!.textContent!.trim()).to.equal('Армения');
    expect(all(element, 'cite bdi').length).to.equal(1);
  });

  it('underlines a name that can be chosen, and otherwise once it is', async () => {
    const element = await make();
    const [button] = all(element, 'cite button');
    const look = () => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(button!);
      return [textDecorationLine, textDecorationStyle];
    };
    expect(look()).to.deep.equal(['underline', 'dotted']);
    button!.click();
    await element.updateComplete;
    expect(look()).to.deep.equal(['underline', 'solid']);
    button!.click();
  });

  it('sets a quote in its own language’s marks and direction on a page of another', async () => {
    const element = await make({ lang: 'ar' });
    const words = all(element, 'blockquote > span')[0]!;
    expect(words.parentElement!.lang).to.equal('en');
    expect(getComputedStyle(words).direction).to.equal('ltr');
    // Marks are those of the language around the element that they are in.
    expect(getComputedStyle(words, '::before').content).to.match(/^open-quote/);
    expect(getComputedStyle(words.parentElement!, '::before').content).to.equal('none');
  });

  it('sets the date of an Arabic article after its author’s name in Latin letters', async () => {
    const arabic = {
      ...smallDataset,
      language: 'ar',
      article: { ...smallDataset.article, title: 'نص', author: 'Factbox', published: '2024-05-12' },
    };
    const element = await make({ lang: 'ar' }, arabic);
    const foot = all(element, '[part="origin"]')[1]!;
    const boxOf = (words: RegExp): DOMRect => {
      const walker = document.createTreeWalker(foot, NodeFilter.SHOW_TEXT);
      while (!words.test(walker.nextNode()!.textContent!));
      const range = document.createRange();
      const { 0: found, index } = words.exec(walker.currentNode.textContent!)!;
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + found.length);
      return range.getBoundingClientRect();
    };
    // Browsers write Arabic dates in digits of either kind.
    expect(boxOf(/12|١٢/).right).to.be.below(boxOf(/Factbox/).left);
  });

  it('has targets of at least 24 pixels', async () => {
    const element = await make();
    for (const button of all(element, 'button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const element = await make();
    element.style.width = '320px';
    expect(element.scrollWidth).to.be.at.most(320);
  });
});

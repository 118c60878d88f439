import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import '@factbox/timeline/define.js';
import small from '../../data/geometry/russia-taliban-2023-small.json' with { type: 'json' };
import analysis from '../../data/russia-taliban-2023.js';
import { waitUntil } from '../support/wait-until.js';

const geometry = URL.createObjectURL(
  new Blob([JSON.stringify(small)], { type: 'application/json' }),
);
after(() => URL.revokeObjectURL(geometry));

const tags = [
  'factbox-actor',
  'factbox-map',
  'factbox-matrix',
  'factbox-quote',
  'factbox-timeline',
] as const;
type Widget = HTMLElementTagNameMap[(typeof tags)[number]];

let number = 0;

async function make(
  tag: (typeof tags)[number],
  attributes: Readonly<Record<string, string>> = {},
): Promise<Widget> {
  const element = document.createElement(tag);
  const own = { geometry, ...attributes };
  for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
  element.dataset = { ...analysis, id: `share-${number++}` };
  const holder = await fixture(html`<section id="part-${tag}"></section>`);
  const ready = oneEvent(element, 'factbox-ready');
  holder.append(element);
  await ready;
  await element.updateComplete;
  return element;
}

const find = <E extends HTMLElement>(element: Widget, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
const opener = (element: Widget) => find<HTMLButtonElement>(element, '[part="share"]')!;
const menu = (element: Widget) => find(element, '[part="menu"] > *')?.parentElement;
const outcome = (element: Widget) => menu(element)?.querySelector('[role="status"]')!.textContent;
const named = (element: Widget, name: string) =>
  [...menu(element)!.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

async function open(element: Widget): Promise<void> {
  opener(element).click();
  await waitUntil(() => menu(element));
}

/** What a page or a browser does with what is to be copied. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await work();
  } finally {
    delete (navigator as { clipboard?: Clipboard }).clipboard;
    if (own) Object.defineProperty(navigator, 'clipboard', own);
  }
}

describe('the menu at the foot', () => {
  for (const tag of tags) {
    it(`opens and closes by keyboard, at the foot of ${tag}, and is whole for a screen reader`, async () => {
      const element = await make(tag, { downloads: '/box.csv /box.png' });
      expect(menu(element)).to.equal(undefined);
      opener(element).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => menu(element));
      expect(opener(element).getAttribute('aria-expanded')).to.equal('true');
      expect(opener(element).nextElementSibling).to.equal(menu(element));
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !menu(element));
      expect([menu(element), opener(element).getAttribute('aria-expanded')]).to.deep.equal([
        undefined,
        'false',
      ]);
    });

    it(`stays open in ${tag}, with the focus in it, whatever is chosen elsewhere`, async () => {
      const element = await make(tag);
      await open(element);
      named(element, 'Copy link').focus();
      const button = find<HTMLButtonElement>(element, '[part~="name"], th button');
      button?.click();
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(menu(element)!.isConnected).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Copy link'));
    });

    it(`copies the link to where ${tag} stands in the page, and says so`, async () => {
      const copied: string[] = [];
      const element = await make(tag);
      await open(element);
      await withClipboard(
        async (text) => void copied.push(text),
        async () => {
          named(element, 'Copy link').click();
          await waitUntil(() => outcome(element) === 'Copied');
        },
      );
      const [page] = location.href.split('#');
      expect(copied).to.deep.equal([`${page}#part-${tag}`]);
    });
  }

  it('gives the link that the author gave the box, and a citation with article, author and date', async () => {
    const copied: string[] = [];
    const { title, author } = analysis.article;
    const element = await make('factbox-matrix', { link: 'boxes/matrix.html' });
    await open(element);
    await withClipboard(
      async (text) => void copied.push(text),
      async () => {
        for (const name of ['Copy link', 'Copy citation']) {
          named(element, name).click();
          await waitUntil(() => copied.at(-1)?.startsWith(name === 'Copy link' ? 'http' : title));
          await waitUntil(() => outcome(element) === 'Copied');
        }
      },
    );
    const link = new URL('boxes/matrix.html', location.href).href;
    expect(copied[0]).to.equal(link);
    expect(copied[1]).to.match(/2023\. http.*matrix\.html$/);
    for (const words of [title, author, link]) expect(copied[1]).to.contain(words);
  });

  it('selects what a browser forbids to copy, so that the reader can', async () => {
    const element = await make('factbox-quote');
    await open(element);
    await withClipboard(
      () => Promise.reject(new Error('not allowed')),
      async () => {
        named(element, 'Copy citation').click();
        await waitUntil(() => outcome(element)?.includes('Ctrl'));
      },
    );
  });

  it('offers the files that the author names, each by its kind, and no address of a script', async () => {
    const element = await make('factbox-actor', {
      downloads:
        'a/card.csv, https://files.example/card.png?v=1 javascript:alert(1).csv data:x.csv',
    });
    await open(element);
    const links = [...menu(element)!.querySelectorAll<HTMLAnchorElement>('a[download]')];
    expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
      ['Download CSV', new URL('a/card.csv', location.href).href],
      ['Download PNG', 'https://files.example/card.png?v=1'],
    ]);
  });

  it('speaks the reader’s language', async () => {
    const element = await make('factbox-timeline');
    await open(element);
    element.lang = 'ru';
    await waitUntil(() => opener(element).textContent!.trim() === 'Поделиться и сослаться');
    await open(element);
    expect(named(element, 'Копировать ссылку')).not.to.equal(undefined);
  });

  it('is not printed', async () => {
    const { cssText } = (await make('factbox-quote'))
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .find((rule) => rule.cssText.startsWith('@media print'))!;
    expect(cssText).to.match(/\[part="?share"?\]/);
  });
});

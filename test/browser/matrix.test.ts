import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FactboxErrorEvent, FactboxSelectEvent } from '@factbox/core';
import type { FactboxMatrix } from '@factbox/matrix';
import '@factbox/matrix/define.js';
import type { Dataset } from '@factbox/dataset';
import baltic from '../../data/baltic-2024.js';
import analysis from '../../data/russia-taliban-2023.js';
import { matrixDataset } from '../support/matrix-dataset.js';

interface Setting {
  readonly attributes?: Record<string, string>;
  readonly dataset?: Dataset;
  readonly width?: number;
  readonly event?: string;
}

/** The same roles without the dates, for which a table of letters has no room. */
const undated: Dataset = {
  ...matrixDataset,
  memberships: matrixDataset.memberships.map(({ from: _from, to: _to, ...rest }) => rest),
};

let number = 0;

// A dataset of its own for each test, since the page's selection outlives a widget.
async function make({
  attributes = {},
  dataset = matrixDataset,
  width = 680,
  event = 'factbox-ready',
}: Setting = {}) {
  const element = document.createElement('factbox-matrix');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset = { ...dataset, id: `matrix-${number++}` };
  element.innerHTML = '<p>the fallback</p>';
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = `${width}px`;
  const settled = oneEvent(element, event);
  holder.append(element);
  return { element, settled: (await settled) as Event };
}

const all = <T extends HTMLElement = HTMLElement>(
  element: FactboxMatrix,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];
const one = <T extends HTMLElement = HTMLElement>(element: FactboxMatrix, selector: string): T =>
  all<T>(element, selector)[0]!;
// An empty cell has no words of its own, but what it means is its name.
const words = (node: Element) =>
  (node.matches('td:empty') ? (node as HTMLElement).title : node.textContent!)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const headings = (element: FactboxMatrix, scope: string) =>
  all(element, `th[scope="${scope}"]`).map(words);
const button = (element: FactboxMatrix, name: string) =>
  all(element, 'th button').find((each) => words(each) === name)!;
const cells = (element: FactboxMatrix, row: string) =>
  [...button(element, row).closest('tr')!.querySelectorAll('td')].map(words);
const status = (element: FactboxMatrix) => words(one(element, '[role="status"]'));
const isSeen = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
};

describe('factbox-matrix', () => {
  it('is a table named by a heading, with a scope on every heading of its own', async () => {
    const { element } = await make();
    const table = one<HTMLTableElement>(element, 'table');
    const title = one(element, `#${table.getAttribute('aria-labelledby')}`);
    expect(words(title)).to.equal('Who belongs where');
    expect([title.role, title.ariaLevel]).to.deep.equal(['heading', '3']);
    const [summary, key] = table
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => words(one(element, `#${id}`)));
    expect(summary).to.contain('Peru belongs to or takes part in all 3 organizations');
    expect(key).to.contain('not stated in the article');
    expect(headings(element, 'col')).to.deep.equal(['LR', 'Union', 'Talks']);
    expect(headings(element, 'row')).to.deep.equal(['Togo', 'Peru', 'Fiji', 'Chad']);
    await expect(element).to.be.accessible();
  });

  it('says each role in words, what is not stated in words too, and contradictions in full', async () => {
    const { element } = await make();
    expect(cells(element, 'Fiji')[1]).to.contain('not stated in the article');
    expect(cells(element, 'Togo')[0]).to.contain('since 2001');
    expect(cells(element, 'Togo')[1]).to.contain('non-member');
    expect(cells(element, 'Chad')[0]).to.match(/suspended.*2001 to March 2012/);
    expect(cells(element, 'Togo')[2]).to.match(/participant.*declined/);
    const conflict = one(element, 'td.conflict button');
    expect(conflict.getAttribute('aria-describedby')).to.equal('note-1');
    const note = words(one(element, '#note-1'));
    expect(note).to.contain('Togo · Talks: the article contradicts itself.');
    expect(note).to.match(
      /participant.*¶ 2.*Named among them\..*declined.*¶ 3.*Said to have refused\./,
    );
    expect(words(one(element, '[part="foot"]'))).to.match(
      /As of May 2024.*From the article: A made-up article.*Corrected May 9, 2024: Chad was left out/,
    );
  });

  it('links every role to its passage, several on demand, and a contradiction to its note', async () => {
    const { element } = await make();
    const stated = all(element, 'td.full, td.part, td.outside, td.conflict');
    expect(stated.length).to.equal(10);
    for (const cell of stated) {
      const links = [...cell.querySelectorAll('a')];
      if (cell.matches('.conflict')) links.push(...all<HTMLAnchorElement>(element, '#note-1 a'));
      expect(links.length).to.be.greaterThan(0);
      for (const link of links) {
        expect(link.hash).to.match(/^#:~:text=/);
        expect(link.title).to.match(/^Source: paragraph \d/);
      }
    }
    const [several] = all(element, 'td details');
    expect(words(several!)).to.equal('host¶ 2¶ 3');
    const links = [...several!.querySelectorAll('a')];
    const isShown = () => links.map((link) => link.checkVisibility());
    expect(isShown()).to.deep.equal([false, false]);
    several!.querySelector('summary')!.click();
    expect(isShown()).to.deep.equal([true, true]);
  });

  it('shows organizations as rows when transposed', async () => {
    const { element } = await make({ attributes: { transpose: '' } });
    expect(headings(element, 'row')).to.deep.equal(['LR', 'Union', 'Talks']);
    expect(headings(element, 'col')).to.deep.equal(['Togo', 'Peru', 'Fiji', 'Chad']);
    expect(cells(element, 'Union')[1]).to.contain('member');
    await expect(element).to.be.accessible();
  });

  it('shows what its attributes name, between spaces or commas, in that order', async () => {
    const attributes = { organizations: 'talks, league', actors: 'peru togo  peru' };
    const { element } = await make({ attributes });
    expect(headings(element, 'col')).to.deep.equal(['Talks', 'LR']);
    expect(headings(element, 'row')).to.deep.equal(['Peru', 'Togo']);
  });

  it('keeps the fallback and says which id is unknown, then recovers', async () => {
    const { element, settled } = await make({
      attributes: { organizations: 'leage' },
      event: 'factbox-error',
    });
    expect((settled as FactboxErrorEvent).message).to.contain('no "leage"');
    expect((settled as FactboxErrorEvent).message).to.contain('league, union, talks, club');
    expect(isSeen(element.querySelector('p')!)).to.equal(true);
    element.organizations = 'league';
    await element.updateComplete;
    expect(headings(element, 'col')).to.deep.equal(['LR']);
  });

  it('says so where there is no membership to show', async () => {
    const { element } = await make({ attributes: { actors: 'ada', organizations: '' } });
    expect(words(one(element, '.base'))).to.match(
      /^The article states no membership here\. ?As of May 2024.*Chad was left out\.$/,
    );
  });

  it('sorts by its attribute and by its control, and takes a wrong word as given', async () => {
    const { element } = await make({ attributes: { sort: 'count' } });
    const select = one<HTMLSelectElement>(element, 'select');
    expect(select.value).to.equal('count');
    expect(select.labels![0]!.textContent).to.contain('Sort');
    expect(headings(element, 'row')).to.deep.equal(['Peru', 'Togo', 'Fiji', 'Chad']);
    select.value = 'name';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(headings(element, 'row')).to.deep.equal(['Chad', 'Fiji', 'Peru', 'Togo']);
    element.setAttribute('sort', 'sideways');
    await element.updateComplete;
    expect(headings(element, 'row')).to.deep.equal(['Togo', 'Peru', 'Fiji', 'Chad']);
    expect(select.value).to.equal('given');
  });

  it('shows amounts beside the words, and sorts by them where there are any', async () => {
    const none = await make();
    expect(none.element.shadowRoot!.querySelector('option[value="amount"]')).to.equal(null);
    const memberships = matrixDataset.memberships.map((each) =>
      each.actor === 'fiji' ? { ...each, amount: { number: 14, unit: 'seats' } } : each,
    );
    const { element } = await make({ dataset: { ...matrixDataset, memberships } });
    expect(cells(element, 'Fiji')[0]).to.contain('observer 14 seats');
    const select = one<HTMLSelectElement>(element, 'select');
    select.value = 'amount';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(headings(element, 'row')).to.deep.equal(['Fiji', 'Togo', 'Peru', 'Chad']);
  });

  it('marks a chosen actor’s row and tells the page', async () => {
    const { element } = await make();
    const selected = oneEvent(element, 'factbox-select') as Promise<FactboxSelectEvent>;
    button(element, 'Peru').click();
    expect((await selected).selection).to.deep.equal({ kind: 'actor', id: 'peru' });
    await element.updateComplete;
    expect(button(element, 'Peru').getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, 'tr.chosen th').map(words)).to.deep.equal(['Peru']);
    expect(all(element, 'th.chosen').length).to.equal(1);
  });

  it('marks a chosen actor’s column when transposed', async () => {
    const { element } = await make({ attributes: { transpose: '' } });
    button(element, 'Peru').click();
    await element.updateComplete;
    expect(all(element, 'td.chosen').length).to.equal(3);
    expect(all(element, 'tr.chosen').length).to.equal(0);
    button(element, 'Fiji').click();
    await element.updateComplete;
    expect(
      all<HTMLTableCellElement>(element, 'td.chosen').map((cell) => cell.cellIndex),
    ).to.deep.equal([3, 3, 3]);
  });

  it('tells politely who is in one organization, who in two, and forgets on a second press', async () => {
    const { element } = await make();
    const region = one(element, '[role="status"]');
    expect(words(one(element, '.hint'))).to.contain('Choose one or two organizations');
    expect(status(element)).to.equal('');
    const press = async (name: string) => {
      button(element, name).click();
      await element.updateComplete;
      expect(one(element, '[role="status"]')).to.equal(region);
      expect(region.ariaLive).to.equal('polite');
      return status(element);
    };
    expect(await press('LR')).to.equal('In LR: Togo, Peru, Fiji, and Chad.');
    expect(await press('Talks')).to.equal(
      'LR and Talks share: Togo (contradicted), Peru, and Fiji.',
    );
    expect(button(element, 'LR').getAttribute('aria-pressed')).to.equal('true');
    expect(button(element, 'Talks').getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, 'th.shared').map(words)).to.deep.equal(['Togo', 'Peru', 'Fiji']);
    expect(await press('Union')).to.equal('LR and Union share: Peru.');
    expect(await press('LR')).to.equal('In Union: Peru.');
    expect(await press('Union')).to.equal('');
    expect(words(one(element, '.hint'))).to.contain('Choose one or two');
    await expect(element).to.be.accessible();
  });

  it('keeps its organizations when the reader chooses an actor, and tells the page of both', async () => {
    const { element } = await make();
    const events: FactboxSelectEvent[] = [];
    element.addEventListener('factbox-select', (event) => events.push(event));
    for (const name of ['LR', 'Talks', 'Fiji', 'Fiji']) {
      button(element, name).click();
      await element.updateComplete;
      expect(button(element, name).ariaPressed).to.equal(`${events.length !== 3}`);
    }
    expect(status(element)).to.equal('LR and Talks share: Togo (contradicted), Peru, and Fiji.');
    const league = { kind: 'organization', id: 'league' };
    const fiji = { kind: 'actor', id: 'fiji' };
    expect(events.map(({ selection }) => selection)).to.deep.equal([league, fiji, undefined]);
    expect(events.map(({ selections }) => selections)).to.deep.equal([
      [league],
      [league, fiji],
      [league],
    ]);
  });

  it('draws nothing anew for a choice but what tells of it', async () => {
    const { element } = await make();
    const drawn: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) {
        // A language or direction that is set, even to the same, is a new style for all that is in it.
        if (type !== 'attributes' || /^(lang|dir)$/.test(attributeName!)) drawn.push(target);
      }
    });
    const all = { childList: true, characterData: true, attributes: true, subtree: true };
    observer.observe(element.shadowRoot!, all);
    for (const name of ['LR', 'Peru', 'Talks', 'LR', 'Peru']) {
      button(element, name).click();
      await element.updateComplete;
      // In a microtask of its own.
      await Promise.resolve();
    }
    observer.disconnect();
    expect(new Set(drawn)).to.deep.equal(new Set([one(element, '[role="status"]')]));
  });

  it('leaves each row as it is that says the same in another order', async () => {
    const { element } = await make();
    const rows = () => new Map(all(element, 'tbody tr').map((row) => [row.dataset['key'], row]));
    const before = rows();
    before.get('fiji')!.querySelector('a')!.focus();
    element.sort = 'name';
    await element.updateComplete;
    const now = rows();
    expect([...now.keys()]).to.deep.equal(['chad', 'fiji', 'peru', 'togo']);
    for (const id of ['chad', 'fiji']) expect(now.get(id)).to.equal(before.get(id));
    expect(element.shadowRoot!.activeElement!.closest('tr')).to.equal(before.get('fiji'));
  });

  it('is not transposed from the start, so that Vue takes an empty attribute for true', async () => {
    const { element } = await make();
    expect(element.transpose).to.equal(false);
  });

  it('shows who is in an organization that was chosen elsewhere, but does not speak of it', async () => {
    const dataset = { ...matrixDataset, id: 'shared-choice' };
    const { element } = await make();
    const { element: other } = await make();
    const ready = [oneEvent(element, 'factbox-ready'), oneEvent(other, 'factbox-ready')];
    element.dataset = dataset;
    other.dataset = dataset;
    await Promise.all(ready);
    button(other, 'LR').click();
    await element.updateComplete;
    expect(status(element)).to.equal('In LR: Togo, Peru, Fiji, and Chad.');
    expect(one(element, '[role="status"]').ariaLive).to.equal('off');
    expect(one(other, '[role="status"]').ariaLive).to.equal('polite');
    button(other, 'LR').click();
  });

  it('leads from a mark to its note, and back with Escape', async () => {
    const { element } = await make();
    expect(one(element, 'td .mark').getAttribute('aria-label')).to.equal('Note 2');
    const mark = one(element, 'td button');
    mark.click();
    const note = element.shadowRoot!.activeElement!;
    expect(note.id).to.equal(mark.getAttribute('aria-describedby'));
    expect(words(note)).to.contain('the article contradicts itself');
    note.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(element.shadowRoot!.activeElement).to.equal(mark);
  });

  it('says in each note whom it is about, also where several share it', async () => {
    const { element } = await make();
    expect(all(element, '[part="note"]').map(words)[1]).to.equal(
      '2 Peru · LR; Peru · Union: Implied.',
    );
  });

  it('says quietly what a membership rests on, beside its note', async () => {
    const memberships = matrixDataset.memberships.map((each) => {
      const basis = each.actor === 'togo' ? 'view' : 'analysis';
      return each.actor === 'fiji' ? each : ({ ...each, basis } as const);
    });
    const { element } = await make({ dataset: { ...matrixDataset, memberships } });
    expect(all(element, '[part="note"]').map(words)).to.deep.equal([
      '1 Togo · LR; Togo · Union: the actor’s view',
      '2 Togo · Talks: the article contradicts itself · the actor’s view. participant ¶ 2 Named among them. declined to take part ¶ 3 Said to have refused.',
      '3 Peru · LR; Peru · Union: Implied. · the author’s analysis',
      '4 Peru · Talks; Chad · LR; Chad · Talks: the author’s analysis',
    ]);
    await expect(element).to.be.accessible();
  });

  it('gives in its key every short name in bold and what the full one adds', async () => {
    const { element } = await make();
    const names = all(element, '.key li:has(> b:not([aria-hidden]))');
    expect(names.map(words)).to.deep.equal(['LR League of Rivers', 'Talks of spring']);
    expect(names.map((each) => words(each.querySelector('b')!))).to.deep.equal(['LR', 'Talks']);
  });

  it('can be used with the keyboard alone', async () => {
    const { element } = await make();
    const focusable = all(element, 'button, select, a, summary');
    for (const each of focusable) {
      // What is shown on demand has its turn once it is.
      each.closest('details')?.setAttribute('open', '');
      each.focus();
      expect(element.shadowRoot!.activeElement === each, each.outerHTML).to.equal(true);
      expect(each.tabIndex).to.equal(0);
    }
  });

  it('shows words where they fit and letters where they do not, and always says the words', async () => {
    const { element } = await make({ dataset: undated });
    const [cell] = all(element, 'td.full');
    const [word] = cell!.children;
    const isShown = () => getComputedStyle(word!).opacity === '1';
    const letter = () => getComputedStyle(cell!, '::before').content;
    expect([isShown(), letter()]).to.deep.equal([true, '""']);
    element.parentElement!.style.width = '240px';
    expect(isShown()).to.equal(false);
    // Firefox says where it is from, the others what it is.
    expect(letter()).to.match(/^(?:"M"|attr\(data-letter\))/);
    expect(getComputedStyle(word!).visibility).to.equal('visible');
    expect(words(word!)).to.equal('member');
    await expect(element).to.be.accessible();
    (word as HTMLElement).focus({ focusVisible: true } as FocusOptions);
    expect(isShown()).to.equal(true);
  });

  it('is read as a table also where it is displayed as rows of letters', async () => {
    const { element } = await make({ width: 240 });
    const table = one(element, 'table');
    expect(getComputedStyle(table).display).to.equal('block');
    expect(table.getAttribute('role')).to.equal('table');
    for (const [selector, role] of [
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['td', 'cell'],
      ['th[scope="col"]', 'columnheader'],
      ['th[scope="row"]', 'rowheader'],
    ] as const) {
      const found = all(element, selector);
      expect(found.length).to.be.greaterThan(0);
      for (const each of found) expect(each.getAttribute('role'), selector).to.equal(role);
    }
    await expect(element).to.be.accessible();
  });

  it('opens a row of letters into words, each with its column, dates and sources', async () => {
    const { element } = await make({ width: 240 });
    button(element, 'Togo').click();
    await element.updateComplete;
    const open = all(element, 'tr.chosen td').filter(isSeen);
    expect(open.map((cell) => cell.dataset['label'])).to.deep.equal(['LR', 'Union', 'Talks']);
    for (const cell of open) {
      const label = getComputedStyle(cell, '::after').content;
      expect(label.includes(cell.dataset['label']!) || /^attr\(data-label\)/.test(label)).to.equal(
        true,
      );
      expect(getComputedStyle(cell.firstElementChild!).opacity).to.equal('1');
    }
    expect(isSeen(open[0]!.querySelector('small')!)).to.equal(true);
    await expect(element).to.be.accessible();
    button(element, 'Fiji').click();
    await element.updateComplete;
    // What is not stated needs no line, but is still said to who listens.
    const empty = one(element, 'tr.chosen td:empty');
    expect(isSeen(empty)).to.equal(false);
    expect(getComputedStyle(empty).display).not.to.equal('none');
  });

  it('leaves out dates where there is only room for words, and says them in a row that is chosen', async () => {
    const { element } = await make({ width: 400 });
    const date = () => isSeen(one(element, 'td small'));
    expect(getComputedStyle(one(element, 'table')).display).to.equal('table');
    expect(date()).to.equal(false);
    button(element, 'Togo').click();
    await element.updateComplete;
    expect(date()).to.equal(true);
  });

  it('counts in how many each takes part, and how many take part in each', async () => {
    const { element } = await make();
    const counts = (scope: string) =>
      all(element, `th[scope="${scope}"]`).map((head) => head.dataset['count']);
    // Togo's part in the talks is contradicted.
    expect(counts('row')).to.deep.equal(['1–2', '3', '2', '1']);
    expect(counts('col')).to.deep.equal(['4', '1', '2–3']);
    expect(button(element, 'Togo').title).to.equal('takes part: 1–2 of 3');
    expect(button(element, 'LR').title).to.equal('League of Rivers · takes part: 4 of 4');
  });

  it('keeps the heads of its columns in view while its rows pass', async () => {
    const { element } = await make();
    const head = one(element, 'thead');
    expect(getComputedStyle(head).position).to.equal('sticky');
    element.style.setProperty('--factbox-sticky-top', '40px');
    expect(getComputedStyle(head).top).to.equal('40px');
  });

  it('stands within the page with more columns than fit, and scrolls in its own box', async () => {
    const organizations = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `body-${index}`,
        { name: `Body ${index}`, kind: 'body', sources: ['list'] },
      ]),
    );
    const memberships = Object.keys(organizations).map((organization) => ({
      actor: 'togo',
      organization,
      role: 'member' as const,
      sources: ['list'],
    }));
    const { element } = await make({
      dataset: { ...undated, organizations, memberships },
      width: 320,
    });
    expect(element.scrollWidth).to.be.at.most(320);
    const table = one(element, 'table');
    expect(table.scrollWidth).to.be.greaterThan(700);
    const head = one(element, 'th[scope="row"]');
    const before = head.getBoundingClientRect().left;
    table.scrollLeft = 200;
    expect(head.getBoundingClientRect().left).to.be.closeTo(before, 1);
    // Links that are out of sight lead to passages, past nothing.
    await expect(element).to.be.accessible({ ignoredRules: ['skip-link'] });
  });

  it('keeps column heads apart with the text spacing that a reader may set', async () => {
    const organizations = Object.fromEntries(
      Object.entries(undated.organizations).map(([id, { shortName: _, ...organization }]) => [
        id,
        { ...organization, name: 'Union of the Rivers and their Harbours' },
      ]),
    );
    const { element } = await make({ dataset: { ...undated, organizations }, width: 240 });
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    );
    element.shadowRoot!.adoptedStyleSheets.push(spacing);
    const heads = all(element, 'th[scope="col"] button');
    heads.slice(1).forEach((head, index) => {
      const before = heads[index]!.getBoundingClientRect();
      expect(head.getBoundingClientRect().left).to.be.above(before.right - 0.5);
    });
  });

  for (const [what, dataset] of [
    ['five organizations', analysis],
    ['roles with dates', baltic],
  ] as const) {
    it(`keeps each cell of ${what} on one line of words in an article's column`, async () => {
      const { element } = await make({ dataset, width: 640 });
      const stated = all(element, 'td[data-letter]');
      expect(stated.length).to.be.greaterThan(20);
      const heights = stated.map((cell) => Math.round(cell.getBoundingClientRect().height));
      const names = stated.map((cell) => cell.parentElement!.querySelector('button')!);
      expect(getComputedStyle(stated[0]!.firstElementChild!).opacity).to.equal('1');
      heights.forEach((height, index) => {
        // The name of a row may need more than one line.
        const own = names[index]!.getBoundingClientRect().height;
        expect(height, words(stated[index]!)).to.be.at.most(
          Math.max(own + 6, Math.min(...heights)),
        );
      });
    });
  }

  for (const width of [760, 560, 360]) {
    it(`has no name of a row run into its count at ${width} pixels`, async () => {
      const { element } = await make({ dataset: analysis, width, attributes: { transpose: '' } });
      const pen = document.createElement('canvas').getContext('2d')!;
      const heads = all(element, 'tbody th');
      expect(heads.some(({ dataset }) => dataset['count']!.length > 2)).to.equal(true);
      for (const head of heads) {
        const count = getComputedStyle(head, '::after');
        pen.font = count.font;
        const start = parseFloat(count.right) + pen.measureText(head.dataset['count']!).width;
        const name = document.createRange();
        name.selectNodeContents(head.querySelector('button')!);
        const room = head.getBoundingClientRect().right - name.getBoundingClientRect().right;
        expect(room, head.innerText).to.be.at.least(start);
      }
    });
  }

  for (const width of [680, 480, 288, 240, 180]) {
    for (const transpose of [false, true]) {
      it(`does not scroll sideways at ${width} pixels${transpose ? ', transposed' : ''}`, async () => {
        const { element } = await make({ width, attributes: transpose ? { transpose: '' } : {} });
        const { left, right } = element.getBoundingClientRect();
        expect(element.scrollWidth).to.be.at.most(width);
        for (const each of all(element, 'td, th, p, li').filter(isSeen)) {
          const box = each.getBoundingClientRect();
          expect(box.right, each.outerHTML).to.be.at.most(right + 1);
          expect(box.left, each.outerHTML).to.be.at.least(left - 1);
        }
      });
    }
  }

  it('has buttons and links to passages of at least 24 pixels', async () => {
    const { element } = await make();
    for (const each of all(element, 'th button, td button, td > a, td summary, select')) {
      const { width, height } = each.getBoundingClientRect();
      expect(height, words(each)).to.be.at.least(24);
      expect(width, words(each)).to.be.at.least(24);
    }
  });

  for (const [lang, title, role] of [
    ['ru', 'Кто где состоит', 'член'],
    ['fa', 'عضویت‌ها در یک نگاه', 'عضو'],
    ['ar', 'العضويات في لمحة', 'عضو'],
  ] as const) {
    it(`speaks ${lang}, with the names of organizations marked as English`, async () => {
      const { element } = await make({ attributes: { lang } });
      expect(words(one(element, '[part="title"]'))).to.equal(title);
      expect(words(one(element, 'td.full').firstElementChild!)).to.match(new RegExp(`^${role}`));
      expect(one(element, 'th[scope="col"] bdi').lang).to.equal('en');
      expect(all(element, 'th[scope="row"] bdi').length).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('stands the other way round in a right-to-left page', async () => {
    const { element } = await make({ attributes: { lang: 'fa' } });
    const [head] = all(element, 'th[scope="row"]');
    const [cell] = all(element, 'tbody td');
    expect(head!.getBoundingClientRect().left).to.be.greaterThan(
      cell!.getBoundingClientRect().left,
    );
  });
});

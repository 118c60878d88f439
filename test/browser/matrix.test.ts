import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FactboxErrorEvent, FactboxSelectEvent } from '@factbox/core';
import type { FactboxMatrix } from '@factbox/matrix';
import '@factbox/matrix/define.js';
import type { Dataset } from '@factbox/dataset';
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
const words = (node: Element) =>
  node
    .textContent!.replace(/[\u2068\u2069]/g, '')
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
    const summary = one(element, `#${table.getAttribute('aria-describedby')}`);
    expect(words(summary)).to.contain('Peru belongs to or takes part in all 3 organizations');
    expect(headings(element, 'col')).to.deep.equal(['LR', 'Union', 'Talks']);
    expect(headings(element, 'row')).to.deep.equal(['Togo', 'Peru', 'Fiji', 'Chad']);
    await expect(element).to.be.accessible();
  });

  it('says each role in words, what is not stated in words too, and contradictions in full', async () => {
    const { element } = await make();
    expect(cells(element, 'Fiji')[1]).to.contain('not stated in the article');
    expect(cells(element, 'Togo')[0]).to.contain('since 2001');
    expect(cells(element, 'Togo')[1]).to.contain('not a member');
    expect(cells(element, 'Chad')[0]).to.match(/suspended.*2001 to March 2012/);
    expect(cells(element, 'Togo')[2]).to.match(/participant.*declined to take part/);
    const note = words(one(element, '#note-1'));
    expect(note).to.contain('Togo · Talks: the article contradicts itself.');
    expect(note).to.match(
      /participant.*¶ 2.*Named among them\..*declined.*¶ 3.*Said to have refused\./,
    );
    expect(words(one(element, '[part="foot"]'))).to.match(
      /As of May 2024 From the article: A made-up article.* Corrected May 9, 2024: Chad was left out/,
    );
  });

  it('links every role to its passage', async () => {
    const { element } = await make();
    const stated = all(element, 'td').filter((cell) => !words(cell).includes('not stated'));
    expect(stated.length).to.be.greaterThan(8);
    for (const cell of stated.filter((each) => each.dataset['label'])) {
      const entries = [...cell.querySelectorAll('[part="entry"]')];
      for (const entry of entries) {
        const link = entry.querySelector<HTMLAnchorElement>('a')!;
        expect(link.hash).to.match(/^#:~:text=/);
        expect(link.title).to.match(/^Source: paragraph \d/);
        expect(link.firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
      }
    }
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
      /^The article states no membership here\. As of May 2024 .*Chad was left out\.$/,
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

  it('marks a chosen actor’s row and tells the page', async () => {
    const { element } = await make();
    const selected = oneEvent(element, 'factbox-select') as Promise<FactboxSelectEvent>;
    button(element, 'Peru').click();
    expect((await selected).selection).to.deep.equal({ kind: 'actor', id: 'peru' });
    await element.updateComplete;
    expect(button(element, 'Peru').getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, 'td.chosen').length).to.equal(3);
    expect(all(element, 'th.chosen').length).to.equal(1);
  });

  it('marks a chosen actor’s column when transposed', async () => {
    const { element } = await make({ attributes: { transpose: '' } });
    button(element, 'Peru').click();
    await element.updateComplete;
    expect(all(element, 'td.chosen').length).to.equal(3);
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
    const mark = one(element, 'td button');
    expect(mark.getAttribute('aria-label')).to.equal('Note 1');
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

  it('gives in its key every short name in bold and what the full one adds', async () => {
    const { element } = await make();
    const names = all(element, '.key li:has(> b:not([aria-hidden]))');
    expect(names.map(words)).to.deep.equal(['LR League of Rivers', 'Talks of spring']);
    expect(names.map((each) => words(each.querySelector('b')!))).to.deep.equal(['LR', 'Talks']);
  });

  it('can be used with the keyboard alone', async () => {
    const { element } = await make();
    const focusable = all(element, 'button, select, a');
    for (const each of focusable) {
      each.focus();
      expect(element.shadowRoot!.activeElement).to.equal(each);
      expect(each.tabIndex).to.equal(0);
    }
  });

  it('shows words where they fit and letters where they do not, and always says the words', async () => {
    const { element } = await make({ dataset: undated });
    const long = one(element, 'td .long');
    const short = one(element, 'td .short');
    expect([isSeen(long), isSeen(short)]).to.deep.equal([true, false]);
    element.parentElement!.style.width = '300px';
    expect([isSeen(long), isSeen(short)]).to.deep.equal([false, true]);
    expect(getComputedStyle(long).display).not.to.equal('none');
    expect(getComputedStyle(long).visibility).to.equal('visible');
    expect(short.getAttribute('aria-hidden')).to.equal('true');
    expect(words(long)).to.equal('member');
    await expect(element).to.be.accessible();
  });

  it('is read as a table also where it is displayed as lists', async () => {
    const { element } = await make({ width: 180 });
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
    const [cell] = all(element, 'tbody td');
    expect(cell!.dataset['label']).to.equal('LR');
    expect(getComputedStyle(cell!, '::before').content).not.to.equal('none');
    expect(isSeen(one(element, 'td .long'))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows dates beside words only, in lists where a table has no room for these', async () => {
    const { element } = await make({ width: 300 });
    expect(getComputedStyle(one(element, 'table')).display).to.equal('block');
    expect(isSeen(one(element, 'td .long'))).to.equal(true);
    expect(isSeen(one(element, 'td .short'))).to.equal(false);
  });

  it('gives what is not stated no line of a list, but still says it to who listens', async () => {
    const { element } = await make({ width: 180 });
    const empty = all(element, 'tbody td').filter((cell) => words(cell).includes('not stated'));
    expect(empty.length).to.be.greaterThan(0);
    for (const cell of [...empty, one(element, 'thead td')]) {
      expect(isSeen(cell)).to.equal(false);
      expect(getComputedStyle(cell).display).not.to.equal('none');
    }
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
    expect(isSeen(one(element, 'td .short'))).to.equal(true);
    heads.slice(1).forEach((head, index) => {
      const before = heads[index]!.getBoundingClientRect();
      expect(head.getBoundingClientRect().left).to.be.above(before.right - 0.5);
    });
  });

  it('keeps a role of few organizations on one line with its passage', async () => {
    const { element } = await make();
    const [cell] = all(element, 'tbody td');
    const [role, source] = [cell!.querySelector('.role')!, cell!.querySelector('a span')!];
    expect(words(cell!)).to.match(/^M member since 2001 ¶ 1$/);
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    expect(
      Math.abs(middle(role.getBoundingClientRect()) - middle(source.getBoundingClientRect())),
    ).to.be.at.most(4);
  });

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
    for (const each of all(element, 'th button, td button, td a, select')) {
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
      expect(words(one(element, 'td .long'))).to.equal(role);
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

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  makeTag,
  tagNames as names,
  type Tag,
  type TagElement as Widget,
} from '../support/tags.js';
import { waitUntil } from '../support/wait-until.js';

/** A widget that shows its facts, in an element of the page. */
async function put(parent: Element, name: Tag): Promise<Widget> {
  const element = makeTag(name);
  const ready = oneEvent(element, 'factbox-ready');
  parent.append(element);
  await ready;
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLElement>(element: Widget, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const base = (element: Widget): HTMLElement => all(element, '[part="base"]')[0]!;

/** Parents that are as wide as what is in them, and what else is in them. */
const parents: Readonly<Record<string, readonly [style: string, beside?: string]>> = {
  'a row': ['display:flex'],
  'a row beside text': ['display:flex', '<p>Some words beside it.</p>'],
  'a column that centres': ['display:flex;flex-direction:column;align-items:center'],
  'a grid that centres': ['display:grid;justify-items:center'],
  'a grid with a column of its own': [
    'display:grid;grid-template-columns:auto auto',
    '<p>Words</p>',
  ],
  'a float': ['float:inline-start'],
  'a table cell': ['display:table-cell'],
  'an inline block': ['display:inline-block'],
  'an inline row': ['display:inline-flex'],
  'an inline grid': ['display:inline-grid'],
  'an absolute box': ['position:absolute'],
  'a fixed box': ['position:fixed'],
  'what fits its content': ['width:fit-content'],
  'what is as wide as its content': ['max-width:100%;width:max-content'],
};

/** What a page may hand down to all that is in it, besides typeface, size and colours. */
const handedDown =
  'border-collapse:separate;border-spacing:20px;caption-side:bottom;cursor:wait;empty-cells:hide;' +
  'font-feature-settings:"smcp";font-kerning:none;font-size-adjust:0.7;font-stretch:condensed;' +
  'font-style:italic;font-variant:small-caps;font-weight:900;hyphens:auto;letter-spacing:0.3em;' +
  'line-break:anywhere;line-height:3;list-style:upper-roman inside;overflow-wrap:anywhere;' +
  'quotes:"<" ">";tab-size:20;text-align:justify;text-align-last:end;text-emphasis:dot;' +
  'text-indent:4em;text-shadow:2px 2px 2px;text-transform:uppercase;text-underline-offset:1em;' +
  'white-space:nowrap;word-break:break-all;word-spacing:1em;writing-mode:vertical-rl;' +
  '-webkit-text-fill-color:transparent;-webkit-text-stroke:2px';

describe('in pages of every kind', () => {
  for (const [where, [style, beside = '']] of Object.entries(parents)) {
    it(`${where} leaves a widget a width to be read in, and no more than there is`, async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      for (const width of [760, 300]) {
        for (const name of names) {
          holder.style.cssText = `position:relative;width:${width}px`;
          holder.innerHTML = `<div style="${style}">${beside}</div>`;
          const element = await put(holder.firstElementChild!, name);
          await element.updateComplete;
          const { left, right, width: own } = element.getBoundingClientRect();
          const outer = holder.getBoundingClientRect();
          const room = /fixed/.test(style) ? innerWidth : width;
          expect(own, `${name} of ${room} pixels`).to.be.at.least(Math.min(550, room * 0.6));
          expect(own, `${name} of ${room} pixels`).to.be.at.most(room + 1);
          if (!/fixed/.test(style)) {
            expect(left, name).to.be.at.least(outer.left - 1);
            expect(right, name).to.be.at.most(outer.right + 1);
          }
        }
      }
    });
  }

  it('a dialog leaves a widget a width to be read in', async () => {
    for (const name of names) {
      const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
      dialog.showModal();
      const element = await put(dialog, name);
      expect(element.offsetWidth, name).to.be.at.least(Math.min(550, innerWidth * 0.8));
      dialog.close();
    }
  });

  it('text follows that of the page, not that of its root', async () => {
    const { style } = document.documentElement;
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const sizes = async (size: string, width: number): Promise<number[]> => {
      holder.style.cssText = `font-size:${size};width:${width}px`;
      const found: number[] = [];
      for (const name of names.filter((each) => each !== 'factbox-map')) {
        holder.replaceChildren();
        const element = await put(holder, name);
        for (const each of all(element, 'p, th, td, dd, a, button, select')) {
          found.push(parseFloat(getComputedStyle(each).fontSize));
        }
      }
      return found;
    };
    const plain = await sizes('18px', 500);
    try {
      style.fontSize = '62.5%';
      expect(await sizes('1.8rem', 500)).to.deep.equal(plain);
    } finally {
      style.fontSize = '';
    }
    expect(Math.min(...plain)).to.be.above(11);
    const larger = await sizes('36px', 1000);
    larger.forEach((size, index) => expect(size).to.be.closeTo(plain[index]! * 2, 0.01));
  });

  it('names on a map are never smaller than can be read', async () => {
    const holder = await fixture<HTMLElement>(html`<div style="font-size:10px"></div>`);
    const element = await put(holder, 'factbox-map');
    await waitUntil(() => all(element, 'svg text').length);
    for (const text of all(element, '[part="map"] text')) {
      if (text.textContent) {
        expect(parseFloat(getComputedStyle(text).fontSize), text.textContent).to.be.at.least(11);
      }
    }
  });

  it('a link to a passage has one size in text of any scale', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    for (const name of names) {
      const element = await put(holder, name);
      const found = all(element, '[part="source"]').map((each) =>
        parseFloat(getComputedStyle(each).fontSize).toFixed(1),
      );
      expect([...new Set(found)], name).to.deep.equal(['12.0']);
    }
  });

  for (const name of names) {
    it(`${name} looks the same, whatever else a page hands down`, async () => {
      const places = async (style: string) => {
        const holder = await fixture<HTMLElement>(html`<div></div>`);
        holder.style.cssText = `${style};font-size:16px`;
        holder.innerHTML = '<div style="width:600px;display:flex"></div>';
        const element = await put(holder.firstElementChild!, name);
        element.style.width = '600px';
        const { x, y } = element.getBoundingClientRect();
        return all(element, '[part="base"] *:not(title, option, defs *)').map((each) => {
          const box = each.getBoundingClientRect();
          const isShown = box.width + box.height > 0;
          const { textTransform, fontStyle, fontWeight, textShadow, cursor } =
            getComputedStyle(each);
          return {
            place: isShown ? [box.x - x, box.y - y, box.width, box.height] : [],
            look: [each.localName, textTransform, fontStyle, fontWeight, textShadow, cursor],
          };
        });
      };
      const [hostile, plain] = [await places(handedDown), await places('')];
      expect(hostile.map(({ look }) => look)).to.deep.equal(plain.map(({ look }) => look));
      const moved = hostile.filter(({ place }, index) =>
        place.some((value, side) => Math.abs(value - plain[index]!.place[side]!) > 1),
      );
      expect(moved).to.deep.equal([]);
    });
  }

  it('what a page hides, and makes deaf to the pointer, is so in the widget, too', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="visibility:hidden;pointer-events:none"></div>`,
    );
    const { visibility, pointerEvents } = getComputedStyle(
      base(await put(holder, 'factbox-quote')),
    );
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
  });

  it('the fallback stays as the page has it', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="line-height:40px;font-style:italic;text-transform:uppercase"></div>`,
    );
    holder.innerHTML = '<factbox-quote src="/none.json"><p>Words</p></factbox-quote>';
    await oneEvent(holder, 'factbox-error');
    const { lineHeight, fontStyle, textTransform } = getComputedStyle(holder.querySelector('p')!);
    expect([lineHeight, fontStyle, textTransform]).to.deep.equal(['40px', 'italic', 'uppercase']);
  });

  describe('light or dark, with or without a word on it', () => {
    /** A colour as the browser paints it over another one: red, green and blue. */
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const paint = (...colours: string[]): number[] => {
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (colour: number[]): number => {
      const [r, g, b] = colour.map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (colour: string, ground: string, page: string): number => {
      const [a, b] = [paint(page, ground, colour), paint(page, ground)].map(luminance);
      return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
    };
    const groundOf = (element: Element): string => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
      }
      return 'transparent';
    };

    for (const [color, background] of [
      ['#000', '#fff'],
      ['#333', '#faf7f0'],
      ['#d8d4cc', '#14171a'],
      ['#fff', '#000'],
      ['#e6e6e6', '#2a2d33'],
    ] as const) {
      for (const scheme of ['normal', 'light', 'dark', 'light dark']) {
        it(`${color} on ${background}, color-scheme ${scheme}: all outside the map can be read`, async () => {
          const holder = await fixture<HTMLElement>(html`<div></div>`);
          holder.style.cssText = `color:${color};background:${background};color-scheme:${scheme}`;
          for (const name of names) {
            const element = await put(holder, name);
            const choices = all(element, 'th[scope="col"] button, [part="name"], cite button');
            choices.slice(0, 1).forEach((each) => each.click());
            await element.updateComplete;
            for (const each of all(element, '[part="base"] *')) {
              const isPicture = each.closest('svg') ?? each.closest('option');
              const hasText = [...each.childNodes].some(
                (node) => node instanceof Text && node.data.trim(),
              );
              const style = getComputedStyle(each);
              const ground = groundOf(each);
              const what = `${name} ${each.localName} ${each.getAttribute('part')} ${each.textContent}`;
              if (hasText && !isPicture) {
                expect(contrast(style.color, ground, background), what).to.be.at.least(4.5);
              }
              if (
                each.matches('select') ||
                (each.matches('button') && style.borderTopWidth !== '0px')
              ) {
                expect(contrast(style.borderTopColor, ground, background), what).to.be.at.least(3);
              }
              if (each.matches('a, .quiet') && /underline/.test(style.textDecorationLine)) {
                const line = style.textDecorationColor;
                if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(line)) {
                  expect(contrast(line, ground, background), what).to.be.at.least(3);
                }
              }
              const mark = getComputedStyle(each, '::before');
              if (each.matches('td[data-letter]') && parseFloat(mark.borderTopWidth)) {
                expect(contrast(mark.borderTopColor, ground, background), what).to.be.at.least(3);
              }
            }
            const target = all(element, 'select, .quiet')[0]!;
            target.focus();
            const ring = getComputedStyle(target).outlineColor;
            expect(contrast(ring, 'transparent', background), `${name} ring`).to.be.at.least(3);
            element.remove();
          }
        });
      }
    }
  });
});

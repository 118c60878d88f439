import { html, nothing, type TemplateResult } from 'lit';
import { toBoxes, fullTitleOf, type SiteBox } from '@factbox/cli/authoring.js';
import { directionOf } from '@factbox/core';
import { asDataset } from '@factbox/dataset';
import type { Path } from '../commands/draft.js';
import { writeNew } from '../files/write-source.js';
import type { Reading } from '../reading.js';
import type { View } from '../store.js';
import type { Context } from './context.js';

type Titles = Parameters<typeof toBoxes>[1]['titles'];

let made:
  | { readonly dataset: object; readonly titles: Titles; readonly boxes: readonly SiteBox[] }
  | undefined;

/** The boxes that there is something to show in. */
export function boxesOf({ dataset }: Reading, titles: Titles): readonly SiteBox[] {
  if (made?.dataset !== dataset || made.titles !== titles) {
    made = { dataset, titles, boxes: toBoxes(asDataset(dataset)!, { titles, hasMap: true }) };
  }
  return made.boxes;
}

/** The box that is shown: the chosen one, or the one that shows what is being written. */
export function shownBox(
  boxes: readonly SiteBox[],
  { box, open, lastOpen }: View,
  reading: Reading,
): SiteBox | undefined {
  const named = (name: string | undefined): SiteBox | undefined =>
    boxes.find((each) => each.name === name);
  return named(box) ?? named(boxFor(open ?? lastOpen, reading)) ?? boxes[0];
}

function boxFor(path: Path | undefined, { draft }: Reading): string | undefined {
  const [collection, key] = path ?? [];
  switch (collection) {
    case 'quotes':
    case 'claims':
    case 'demands':
      return `quote-${key}`;
    case 'actors':
      return `actor-${key}`;
    case 'interests': {
      const list = draft.dataset['interests'] as readonly { readonly actor?: string }[] | undefined;
      return `actor-${list?.[Number(key)]?.actor}`;
    }
    case 'memberships':
    case 'organizations':
      return 'matrix';
    case 'places':
      return 'map';
    default:
      return undefined;
  }
}

/**
 * The box of what is being written, as readers will see it.
 *
 * @param shapes Whether a map has something to be drawn on, and whether that is being made.
 */
export function boxesPanel(
  context: Context,
  boxes: readonly SiteBox[],
  shapes: { readonly has: boolean; readonly isMaking: boolean },
): TemplateResult {
  const { words, view, reading, store } = context;
  const box = shownBox(boxes, view, reading);
  const wrong = reading.problems.filter(({ kind }) => kind === 'form').length;
  const set = (next: Partial<View>): void => store.show(next);
  return html`
    <div class="panel-head"><h2>${words.boxes.title}</h2></div>
    ${
      box
        ? html`
            <div class="settings">
              <label>
                <span>${words.boxes.which}</span>
                <select
                  @change=${(event: Event) => set({ box: (event.target as HTMLSelectElement).value })}
                >
                  ${boxes.map(
                    (each) =>
                      html`<option value=${each.name} ?selected=${each === box}>
                        ${short(fullTitleOf(each))}
                      </option>`,
                  )}
                </select>
              </label>
              <label>
                <span>${words.boxes.width}</span>
                <select
                  @change=${(event: Event) =>
                    set({ width: (event.target as HTMLSelectElement).value as View['width'] })}
                >
                  ${(['narrow', 'column', 'wide'] as const).map(
                    (width) =>
                      html`<option value=${width} ?selected=${width === view.width}>
                        ${words.boxes[width]}
                      </option>`,
                  )}
                </select>
              </label>
              <label>
                <span>${words.boxes.readers}</span>
                <select
                  @change=${(event: Event) => set({ preview: (event.target as HTMLSelectElement).value })}
                >
                  <option value="" ?selected=${!view.preview}>${words.boxes.asArticle}</option>
                  ${context.languages.map(
                    ({ code, name }) =>
                      html`<option value=${code} ?selected=${code === view.preview}>
                        ${name}
                      </option>`,
                  )}
                </select>
              </label>
              <label class="switch">
                <input
                  type="checkbox"
                  .checked=${view.scheme === 'dark'}
                  @change=${(event: Event) =>
                    set({ scheme: (event.target as HTMLInputElement).checked ? 'dark' : 'light' })}
                />
                ${words.boxes.dark}
              </label>
            </div>
            ${wrong ? html`<p class="hint">${words.boxes.leftOut(wrong)}</p>` : nothing}
            <div
              class="preview ${view.width} ${view.scheme}"
              dir=${directionOf(view.preview || reading.dataset.language)}
              lang=${view.preview || reading.dataset.language}
            >
              <div class="stage"></div>
            </div>
            ${
              box.widget === 'map' && (shapes.isMaking || !shapes.has)
                ? html`<p class="hint">
                    ${shapes.isMaking ? words.boxes.drawing : words.boxes.noShapes}
                  </p>`
                : nothing
            }
            <button type="button" class="primary" @click=${() => set({ dialog: 'use' })}>
              ${words.boxes.use}
            </button>
          `
        : html`<p class="hint">${words.boxes.empty}</p>`
    }
    ${missing(boxes, words)}
  `;
}

/** What makes the boxes that are not there yet. */
function missing(
  boxes: readonly SiteBox[],
  { boxes: words }: Context['words'],
): TemplateResult | typeof nothing {
  const ways = Object.entries(words.ways).filter(
    ([widget]) => !boxes.some((each) => each.widget === widget),
  );
  if (!ways.length) return nothing;
  return html`<ul class="hint ways">
    ${ways.map(([, way]) => html`<li>${way}</li>`)}
  </ul>`;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

type Widget = Omit<HTMLElement, 'dataset'> & { dataset: unknown };

/** Keeps the real widget in the stage, and gives it what the exported file holds. */
export class Stage {
  #element: Widget | undefined;
  #bytes = '';
  #box = '';

  /** @param shapes The address of a map's shapes. */
  update(
    root: ParentNode,
    box: SiteBox | undefined,
    {
      reading: { dataset },
      language,
      shapes,
    }: {
      readonly reading: Reading;
      readonly language: string;
      readonly shapes: string | undefined;
    },
  ): void {
    const stage = root.querySelector('.stage');
    if (!stage || !box) {
      this.#box = '';
      return;
    }
    const attributes = {
      ...box.attributes,
      ...(language && { lang: language }),
      ...(shapes !== undefined && { geometry: shapes }),
    };
    const key = JSON.stringify([box.widget, attributes]);
    const bytes = writeNew('dataset.json', dataset);
    if (key !== this.#box || this.#element?.parentElement !== stage) {
      const element = document.createElement(`factbox-${box.widget}`);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      stage.replaceChildren(element);
      this.#element = element as unknown as Widget;
      this.#box = key;
      this.#bytes = '';
    }
    if (bytes === this.#bytes) return;
    this.#bytes = bytes;
    this.#element!.dataset = JSON.parse(bytes);
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { fullTitleOf, writeWidget, type SiteBox } from '@factbox/cli/authoring.js';
import { element, toHtml } from '@factbox/core/html.js';
import { addressOf, type Picture } from '../files/picture.js';
import type { Reading } from '../reading.js';
import { directionOf } from '@factbox/core';
import type { Context } from './context.js';

/** What a box is written for, besides the tag. */
const targets = [
  ...(['web', 'strict', 'prerendered', 'email', 'image'] as const),
  ...(['basic', 'markdown', 'text'] as const),
] as const;
export type SnippetTarget = (typeof targets)[number];

/** Something to copy, as it was asked for last. */
export class Snippets {
  target: SnippetTarget = 'web';
  address = 'dataset.json';
  text = '';
  picture: Picture | undefined;
  /** The address that the site will have. */
  base = '';
  #key = '';

  /** Makes the snippet anew where something that it is made from has changed. */
  async update(
    { dataset }: Reading,
    box: SiteBox | undefined,
    {
      draw,
      done,
    }: { readonly draw: () => Promise<Picture | undefined>; readonly done: () => void },
  ): Promise<void> {
    if (!box) return;
    const key = JSON.stringify([box, this.target, this.address, dataset]);
    if (key === this.#key) return;
    this.#key = key;
    const { target } = this;
    try {
      const write = {
        ...{ dataset, widget: box.widget, base: dataset.article.url, id: `factbox-${box.name}` },
        attributes: { ...box.attributes, src: this.address },
      };
      const picture = target === 'image' ? await draw() : undefined;
      const text =
        target === 'image'
          ? imageOf(box, { picture, alt: await writeWidget({ ...write, target: 'text' }) })
          : await writeWidget({ ...write, target });
      if (this.#key === key) Object.assign(this, { text, picture });
    } catch (error) {
      this.text = (error as Error).message;
    }
    done();
  }
}

/** How much of a box is said of its picture: readers of Braille and of speech cannot skim it. */
const LONGEST = 1000;

/** An image in a page, with what it shows in words. */
function imageOf(
  { name }: SiteBox,
  { picture, alt }: { readonly picture: Picture | undefined; readonly alt: string },
): string {
  const words = alt
    .replace(/={3,}|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  const size = picture && { width: picture.width, height: picture.height };
  const style = 'max-width:100%;height:auto';
  return toHtml(element('img', { src: `${name}.png`, alt: short, ...size, style }));
}

export interface Downloads {
  /** The static site, for an address. */
  readonly site: (base: string) => void;
  /** The box that is shown, as an image. */
  readonly image: () => void;
  readonly json: () => void;
  readonly yaml: () => void;
  readonly article: () => void;
  readonly refresh: () => void;
}

/** What is read as it is written. */
const hasNoLook = new Set<SnippetTarget>(['markdown', 'text']);

/** What does nothing where the page does not bring the scripts and the facts. */
const bringsNothing = new Set<SnippetTarget>(['web', 'prerendered']);

/** What leaves Studio: files to download and boxes to copy. */
export function usePanel(
  context: Context,
  {
    box,
    boxes,
    snippets,
    downloads,
  }: {
    readonly box: SiteBox | undefined;
    readonly boxes: readonly SiteBox[];
    readonly snippets: Snippets;
    readonly downloads: Downloads;
  },
): TemplateResult {
  const { words, reading, store } = context;
  const wrong = reading.problems.filter(({ kind }) => kind !== 'note').length;
  return html`
    <h2 id="dialog-title">${words.out.title}</h2>
    <p>${words.out.lead}</p>
    ${
      wrong
        ? html`<p class="problem form">
            ${words.out.notSound(wrong)}
            <button
              type="button"
              @click=${() => store.show({ dialog: undefined, open: undefined, panel: 'facts', showsProblems: true })}
            >
              ${words.list.problems(wrong)}
            </button>
          </p>`
        : nothing
    }
    <h3>${words.out.site}</h3>
    <p class="meaning">${words.out.siteHelp}</p>
    <form
      class="settings"
      @submit=${(event: Event) => {
        event.preventDefault();
        downloads.site(snippets.base);
      }}
    >
      <label>
        <span>${words.out.base}</span>
        <input
          type="url"
          required
          pattern="https?://.+"
          dir="ltr"
          placeholder="https://"
          .value=${snippets.base}
          @input=${(event: Event) => (snippets.base = (event.target as HTMLInputElement).value.trim())}
        />
      </label>
      <button class="primary" ?disabled=${!reading.isSound || !box}>
        ${words.out.downloadSite}
      </button>
    </form>
    ${location.protocol.startsWith('http') ? nothing : html`<p class="hint">${words.out.needsKit}</p>`}
    <h3>${words.out.dataset}</h3>
    <p class="meaning">${words.out.datasetHelp}</p>
    <p class="buttons">
      <button type="button" @click=${downloads.json}>${words.out.downloadJson}</button>
      <button type="button" @click=${downloads.yaml}>${words.out.downloadYaml}</button>
      ${
        reading.draft.article
          ? html`<button type="button" @click=${downloads.article}>
              ${words.out.downloadArticle}
            </button>`
          : nothing
      }
    </p>
    ${
      box
        ? html`
            <h3>${words.out.snippet}</h3>
            <p class="meaning">${words.out.snippetHelp}</p>
            ${bringsNothing.has(snippets.target) ? html`<p class="hint">${words.out.needsScripts}</p>` : nothing}
            <div class="settings">
              <label>
                <span>${words.boxes.which}</span>
                <select
                  @change=${(event: Event) => store.show({ box: (event.target as HTMLSelectElement).value })}
                >
                  ${boxes.map(
                    (each) =>
                      html`<option value=${each.name} ?selected=${each === box}>
                        ${fullTitleOf(each)}
                      </option>`,
                  )}
                </select>
              </label>
              <label>
                <span>${words.out.where}</span>
                <select
                  @change=${(event: Event) => {
                    snippets.target = (event.target as HTMLSelectElement).value as SnippetTarget;
                    downloads.refresh();
                  }}
                >
                  ${targets.map(
                    (target) =>
                      html`<option value=${target} ?selected=${target === snippets.target}>
                        ${words.out.targets[target] ?? target}
                      </option>`,
                  )}
                </select>
              </label>
              <label>
                <span>${words.out.address}</span>
                <input
                  type="text"
                  dir="ltr"
                  .value=${snippets.address}
                  @change=${(event: Event) => {
                    snippets.address =
                      (event.target as HTMLInputElement).value.trim() || 'dataset.json';
                    downloads.refresh();
                  }}
                />
              </label>
            </div>
            <textarea
              class="snippet"
              readonly
              rows="10"
              dir="ltr"
              aria-label=${words.out.snippet}
              .value=${snippets.text}
            ></textarea>
            <p class="buttons">
              <button type="button" @click=${() => copy(context, snippets.text)}>
                ${words.out.copy}
              </button>
              ${
                snippets.target === 'image'
                  ? html`<button type="button" @click=${downloads.image}>
                      ${words.out.downloadImage}
                    </button>`
                  : nothing
              }
            </p>
            ${
              hasNoLook.has(snippets.target)
                ? nothing
                : html`<h4>${words.out.preview}</h4>
                    ${
                      snippets.target === 'image' && snippets.picture
                        ? html`<img
                            class="picture"
                            src=${addressOf(snippets.picture)}
                            alt=${fullTitleOf(box)}
                          />`
                        : html`<div
                            class="snippet-preview ${snippets.target}"
                            ?inert=${snippets.target !== 'web'}
                            lang=${reading.dataset.language}
                            dir=${directionOf(reading.dataset.language)}
                          ></div>`
                    }`
            }
          `
        : nothing
    }
  `;
}

async function copy({ store, words }: Context, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Where a page may not write to the clipboard, the text is selected to be copied by hand.
    document.querySelector<HTMLTextAreaElement>('.snippet')?.select();
    document.execCommand('copy');
  }
  store.show({ said: words.out.copied });
}

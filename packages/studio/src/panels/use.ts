import { html, nothing, type TemplateResult } from 'lit';
import { fullTitleOf, writeWidget, type SiteBox } from '@factbox/cli/authoring.js';
import type { Reading } from '../reading.js';
import type { Context } from './context.js';

/** What a box is written for, besides the tag. */
const targets = ['web', 'prerendered', 'strict', 'basic', 'email', 'markdown', 'text'] as const;
export type SnippetTarget = (typeof targets)[number];

/** Something to copy, as it was asked for last. */
export class Snippets {
  target: SnippetTarget = 'web';
  address = 'dataset.json';
  text = '';
  #key = '';

  /** Makes the snippet anew where something that it is made from has changed. */
  async update({ dataset }: Reading, box: SiteBox | undefined, done: () => void): Promise<void> {
    if (!box) return;
    const key = JSON.stringify([box, this.target, this.address, dataset]);
    if (key === this.#key) return;
    this.#key = key;
    try {
      const text = await writeWidget({
        dataset,
        widget: box.widget,
        target: this.target,
        attributes: { ...box.attributes, src: this.address },
        base: dataset.article.url,
        id: `factbox-${box.name}`,
      });
      if (this.#key === key) this.text = text;
    } catch (error) {
      this.text = (error as Error).message;
    }
    done();
  }
}

export interface Downloads {
  readonly json: () => void;
  readonly yaml: () => void;
  readonly article: () => void;
  readonly refresh: () => void;
}

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
    <h3>${words.out.dataset}</h3>
    <p class="meaning">${words.out.datasetHelp}</p>
    <p class="buttons">
      <button type="button" class="primary" @click=${downloads.json}>
        ${words.out.downloadJson}
      </button>
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
                <span>${words.out.snippet}</span>
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
            <button type="button" @click=${() => copy(context, snippets.text)}>
              ${words.out.copy}
            </button>
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

import { html, nothing, type TemplateResult } from 'lit';
import type { Keeper } from '../files/keeper.js';
import { titleOfDraft } from '../files/drafts.js';
import { example } from '../example.js';
import type { Context } from './context.js';

/** How one begins: with a pasted article, a file, an example, or a draft of before. */
export function startPanel({ words, locale }: Context, keeper: Keeper): TemplateResult {
  const { start } = words;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<main class="start">
    <h1>${start.title}</h1>
    <p class="lead">${start.lead}</p>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        const text = document.querySelector<HTMLTextAreaElement>('#paste')!.value;
        if (text.trim()) void keeper.paste({ html: '', text });
      }}
    >
      <label for="paste">${start.label}</label>
      <textarea
        id="paste"
        rows="8"
        dir="auto"
        placeholder=${start.placeholder}
        @paste=${(event: ClipboardEvent) => onPaste(event, keeper)}
      ></textarea>
      <p class="buttons">
        <button class="primary">${start.read}</button>
        <button type="button" @click=${() => keeper.choose()}>${start.openFile}</button>
        <button type="button" @click=${() => keeper.paste({ html: '', text: example })}>
          ${start.example}
        </button>
        ${keeper.hasDraft ? html`<button type="button" class="quiet" @click=${() => keeper.stay()}>${words.close}</button>` : nothing}
      </p>
    </form>
    ${
      keeper.drafts.length
        ? html`<section class="drafts">
            <h2>${start.drafts}</h2>
            <ul>
              ${keeper.drafts.map((kept) => {
                const title = titleOfDraft(kept.draft) || start.nothing;
                return html`<li>
                  <button type="button" class="quiet" @click=${() => keeper.resume(kept)}>
                    <bdi>${start.draftOf(title, when.format(kept.time))}</bdi>
                  </button>
                  ${kept.isElsewhere ? html`<span class="hint">${start.elsewhere}</span>` : nothing}
                  ${
                    kept.isElsewhere
                      ? nothing
                      : html`<button
                          type="button"
                          class="quiet remove"
                          @click=${() => keeper.forget(kept)}
                        >
                          ${start.forget}
                        </button>`
                  }
                </li>`;
              })}
            </ul>
          </section>`
        : nothing
    }
    <p class="hint">${start.privacy}</p>
  </main>`;
}

/** What is pasted is read at once; nothing of its markup comes into the page. */
function onPaste(event: ClipboardEvent, keeper: Keeper): void {
  const field = event.target as HTMLTextAreaElement;
  const data = event.clipboardData;
  if (field.value.trim() || !data) return;
  const content = { html: data.getData('text/html'), text: data.getData('text/plain') };
  if (!content.html.trim() && !content.text.trim()) return;
  event.preventDefault();
  void keeper.paste(content);
}

import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../commands/draft.js';
import { changedFacts, findAllAgain, takeChange, type Fate } from '../commands/change-article.js';
import { fromPaste } from '../files/open.js';
import { knownIn } from '../reading.js';
import type { Context } from './context.js';

/** Where the article was changed: its new text, and what became of every passage. */
export function changesPanel(context: Context): TemplateResult {
  const { words, view } = context;
  const { change } = view;
  const near = change?.fates.filter(({ again }) => again.kind === 'near') ?? [];
  const lost = change?.fates.filter(({ again }) => again.kind === 'lost') ?? [];
  const exact = change?.fates.filter(({ again }) => again.kind === 'exact') ?? [];
  const changed = exact.filter(({ again }) => again.kind === 'exact' && again.isChanged);
  return html`
    <h2 id="dialog-title">${words.changes.title}</h2>
    <p>${words.changes.lead}</p>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        const field = document.querySelector<HTMLTextAreaElement>('#new-text')!;
        look(context, { html: '', text: field.value });
      }}
    >
      <label for="new-text">${words.changes.label}</label>
      <textarea
        id="new-text"
        class="wide"
        rows="5"
        dir="auto"
        @paste=${(event: ClipboardEvent) => {
          const data = event.clipboardData;
          if (!data) return;
          event.preventDefault();
          const text = data.getData('text/plain');
          (event.target as HTMLTextAreaElement).value = text;
          look(context, { html: data.getData('text/html'), text });
        }}
      ></textarea>
      <button>${words.changes.look}</button>
    </form>
    ${
      change
        ? html`
            <p class="right">${words.changes.exact(exact.length)}</p>
            ${fateList(context, words.changes.changed, changed)}
            ${fateList(context, words.changes.near, near)}
            ${fateList(context, words.changes.lost, lost)}
            <button type="button" class="primary" @click=${() => take(context)}>
              ${words.changes.apply}
            </button>
          `
        : nothing
    }
  `;
}

function look(
  { reading, store, words }: Context,
  content: { readonly html: string; readonly text: string },
): void {
  const change = findAllAgain(reading, fromPaste(content), knownIn(reading.draft.dataset));
  store.show({ change, ...(!change && { told: words.files.noParagraph }) });
}

function fateList(
  context: Context,
  title: string,
  fates: readonly Fate[],
): TemplateResult | typeof nothing {
  if (!fates.length) return nothing;
  const { words, view, store } = context;
  const confirmed = view.change!.confirmed;
  return html`<h3>${title}</h3>
    <ul class="fates">
      ${fates.map(
        ({ id, before, again }) =>
          html`<li>
            <p><span class="kicker">${words.changes.before}</span> <bdi>${before}</bdi></p>
            ${
              again.kind === 'lost'
                ? nothing
                : html`<p>
                    <span class="kicker">${words.changes.now}</span> <bdi>${again.words}</bdi>
                  </p>`
            }
            ${
              again.kind === 'near'
                ? html`<label class="switch">
                    <input
                      type="checkbox"
                      .checked=${confirmed.has(id)}
                      @change=${(event: Event) => {
                        const next = new Set(confirmed);
                        if ((event.target as HTMLInputElement).checked) next.add(id);
                        else next.delete(id);
                        store.show({ change: { ...view.change!, confirmed: next } });
                      }}
                    />
                    ${words.changes.take}
                  </label>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}

/** Takes the new text; where facts have other words now, a correction is begun that names them. */
function take(context: Context): void {
  const { view, reading, store } = context;
  const change = view.change!;
  const ids = [...new Set(changedFacts(reading, change).map(([, key]) => key))].filter(
    (key) => typeof key === 'string',
  );
  store.do(takeChange(change), { dialog: undefined, change: undefined, changedRecords: ids });
}

/** Offers to say what was corrected, where the article's change touched facts. */
export function correctionOffer(context: Context): TemplateResult | typeof nothing {
  const { view, words, reading } = context;
  if (!view.changedRecords?.length) return nothing;
  const list = at(reading.draft.dataset, ['corrections']);
  const entry = {
    date: new Date().toISOString().slice(0, 10),
    text: '',
    records: view.changedRecords,
  };
  return html`<button
    type="button"
    @click=${() =>
      context.do(
        { kind: 'set', path: ['corrections', Array.isArray(list) ? list.length : 0], value: entry },
        { open: ['about'], changedRecords: undefined },
      )}
  >
    ${words.changes.correct}
  </button>`;
}

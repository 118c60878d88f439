import { html, nothing, type TemplateResult } from 'lit';
import { wordsOf } from '../anchoring/anchor.js';
import { at, fromPath, isFields, type Path } from '../commands/draft.js';
import { addSource } from '../commands/state.js';
import type { Context } from './context.js';
import { problemsView } from './problems.js';
import { languageOf, statedWith } from './stated.js';

/** The passages that state a record, each with its words. */
export function sourcesView(context: Context, path: Path): TemplateResult {
  const { reading, words, view } = context;
  const own = [...path, 'sources'];
  const value = at(reading.draft.dataset, own);
  const choice = view.choice ?? view.lastChoice;
  const id = `field-${fromPath(own).replace(/[^\w-]/g, '-')}`;
  const ids = Array.isArray(value) ? (value as unknown[]) : [];
  const language = languageOf(reading);
  return html`<fieldset
    class="field sources"
    id=${id}
    tabindex=${ids.length ? nothing : -1}
    aria-invalid=${ids.length ? nothing : 'true'}
  >
    <legend>${words.form.sources}</legend>
    <ul>
      ${ids.map((each) => {
        const place = reading.places.get(String(each));
        const text = place && wordsOf(reading.article?.paragraphs ?? [], place);
        const passage = at(reading.draft.dataset, ['passages', String(each)]);
        const stored = isFields(passage)
          ? `${String(passage['start'])} … ${String(passage['end'])}`
          : String(each);
        return html`<li>
          <blockquote lang=${language} dir="auto">${text ?? stored}</blockquote>
          ${reading.article && !place ? html`<p class="problem article">${words.form.lost}</p>` : nothing}
          <p class="where">
            ${place ? html`<button type="button" class="quiet" @click=${() => showPlace(context, place.paragraph)}>${words.article.inParagraph(String(place.paragraph))}</button>` : nothing}
            <button
              type="button"
              class="quiet"
              @click=${() => context.do({ kind: 'set', path: own, value: ids.filter((other) => other !== each) })}
            >
              ${words.form.takeOut(text ? `“${text.slice(0, 24)}…”` : String(each))}
            </button>
          </p>
          ${['', 'prefix', 'start', 'end', 'suffix', 'paragraph', 'section'].map((field) =>
            problemsView(
              context,
              ['passages', String(each), ...(field ? [field] : [])],
              `${id}-${String(each)}-${field}`,
            ),
          )}
        </li>`;
      })}
    </ul>
    <p class="meaning">${words.form.sourcesHelp}</p>
    <button
      type="button"
      class="quiet"
      ?disabled=${!choice}
      @click=${() => takeChoice(context, path)}
    >
      ${words.form.takeChosen}
    </button>
    ${problemsView(context, own, `${id}-problem`)}
    ${ids.map((_, index) => problemsView(context, [...own, index], `${id}-problem-${index}`))}
  </fieldset>`;
}

function showPlace(context: Context, paragraph: number): void {
  context.store.show({ panel: 'article' });
  requestAnimationFrame(() => {
    const element = document.querySelector(`[data-paragraph="${paragraph}"]`);
    element?.scrollIntoView({ block: 'center' });
  });
}

/** The words chosen last become a source, too. */
function takeChoice(context: Context, path: Path): void {
  const { choice, lastChoice } = context.view;
  const stated = statedWith(context, choice ?? lastChoice);
  const made = stated && addSource(stated, path);
  if (made) context.do(made.command);
}

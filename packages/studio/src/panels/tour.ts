import { html, nothing, type TemplateResult } from 'lit';
import { example } from '../example.js';
import type { Context } from './context.js';

/** What to do next with the example: the steps of the help, each when it is its turn. */
export function tourView({
  reading,
  view,
  words,
  store,
}: Context): TemplateResult | typeof nothing {
  if (reading.draft.article?.text !== example || view.endsTour) return nothing;
  const { steps } = words.helping;
  const isUnfinished = reading.problems.some(({ kind }) => kind === 'form');
  const step = view.choice
    ? 2
    : view.open && isUnfinished
      ? 3
      : view.open
        ? 4
        : reading.facts.length > 2
          ? 5
          : 1;
  return html`<p class="tour" role="status">
    <span><span class="kicker">${step + 1}/${steps.length}</span> ${steps[step]}</span>
    <button type="button" class="quiet" @click=${() => store.show({ endsTour: true })}>
      ${words.close}
    </button>
  </p>`;
}

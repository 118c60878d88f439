import { html, nothing, type TemplateResult } from 'lit';
import { at, fromPath, type Path } from '../commands/draft.js';
import type { Context } from './context.js';
import { problemText } from './problem-text.js';

/** What is wrong at a path, or anywhere within it where that has no field of its own. */
export function problemsView(context: Context, path: Path, id: string): TemplateResult {
  const own = context.problems.get(fromPath(path)) ?? [];
  return html`<div id=${id}>
    ${own.map((problem) => {
      const write = problem.finding?.write;
      const isMissing = problem.message === 'missing';
      return html`<p class="problem ${isMissing ? 'missing' : problem.kind}">
        <span>${problemText(problem, context.words)}</span>
        ${
          write && path[0] === 'passages'
            ? html`<button type="button" @click=${() => mend(context, path, write)}>
                ${context.words.form.mend}
              </button>`
            : nothing
        }
      </p>`;
    })}
  </div>`;
}

/** Writes into a passage what `verify` would have there. */
export function mend(context: Context, path: Path, write: object): void {
  const passage = path.slice(0, 2);
  const before = at(context.reading.draft.dataset, passage);
  context.do({ kind: 'set', path: passage, value: { ...(before as object), ...write } });
  context.store.show({ said: context.words.form.mended });
}

import { html, noChange, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keyed } from 'lit/directives/keyed.js';
import { wordsOf } from '../anchoring/anchor.js';
import { at, fromPath, isFields, toPath, type Path } from '../commands/draft.js';
import { newId } from '../commands/ids.js';
import { stateFact } from '../commands/state.js';
import { collectionOf, collections, factCollections, rootFields } from '../commands/shape.js';
import type { Fact, Problem, Reading } from '../reading.js';
import { foundIn, type Found } from '../suggestions/found.js';
import { statedWith } from './stated.js';
import { correctionOffer } from './changes.js';
import type { Context } from './context.js';
import { fieldsView } from './fields.js';
import { problemsView } from './problems.js';
import { labelOf, titleOf } from './naming.js';
import { sourcesView } from './sources.js';
import { problemText } from './problem-text.js';

/** The list of facts, or the form of the one that is open. */
export function factsPanel(context: Context): TemplateResult {
  const { open } = context.view;
  const form = open && (open[0] === 'about' ? aboutView(context) : formView(context, open));
  // The list stays as it is behind a form: to make it anew would take longer than all else.
  return html`<div class="list" ?hidden=${!!form}>${form ? noChange : listView(context)}</div>
    ${form ? keyed(fromPath(open), form) : nothing}`;
}

const sorted = new WeakMap<Reading, ReadonlyMap<string, readonly Problem[]>>();

/** What is wrong, by the record that it is in; sorted once for all records. */
function problemsByRecord(reading: Reading): ReadonlyMap<string, readonly Problem[]> {
  let byRecord = sorted.get(reading);
  if (!byRecord) {
    const map = new Map<string, Problem[]>();
    for (const problem of reading.problems.filter(({ kind }) => kind !== 'note')) {
      const name = fromPath(toPath(problem.path).slice(0, 2));
      map.set(name, [...(map.get(name) ?? []), problem]);
    }
    sorted.set(reading, (byRecord = map));
  }
  return byRecord;
}

/** All that is wrong within a record, and in the passages that state it. */
function problemsOf(
  { reading }: Context,
  { path, record }: Pick<Fact, 'path' | 'record'>,
): Problem[] {
  const byRecord = problemsByRecord(reading);
  if (!byRecord.size) return [];
  const sources = Array.isArray(record['sources']) ? (record['sources'] as unknown[]) : [];
  const names = [fromPath(path), ...sources.map((id) => `passages.${String(id)}`)];
  return names.flatMap((name) => byRecord.get(name) ?? []);
}

function listView(context: Context): TemplateResult {
  const { reading, words } = context;
  const wrong = reading.problems.filter(({ kind }) => kind !== 'note').length;
  const groups = factCollections
    .map(({ name }) => ({
      name,
      facts: reading.facts.filter(({ collection }) => collection === name),
    }))
    .filter(({ facts }) => facts.length);
  return html`
    <div class="panel-head">
      <h2>${words.list.title}</h2>
      <button type="button" class="quiet" @click=${() => context.openRecord(['about'])}>
        ${words.article.about}
      </button>
    </div>
    <button
      type="button"
      class="tally ${wrong ? 'wrong' : 'right'}"
      aria-expanded=${context.view.showsProblems ? 'true' : 'false'}
      ?disabled=${!wrong}
      @click=${() => context.store.show({ showsProblems: !context.view.showsProblems })}
    >
      ${wrong ? words.list.problems(wrong) : words.list.noProblems}
    </button>
    ${noticesView(context)}
    ${wrong && context.view.showsProblems ? problemList(context, (kind) => kind !== 'note') : nothing}
    ${
      wrong < reading.problems.length
        ? html`<details
            class="more notes"
            ?open=${context.view.showsNotes}
            @toggle=${(event: Event) =>
              context.store.show({ showsNotes: (event.target as HTMLDetailsElement).open })}
          >
            <summary>${words.list.notes(reading.problems.length - wrong)}</summary>
            ${context.view.showsNotes ? problemList(context, (kind) => kind === 'note') : nothing}
          </details>`
        : nothing
    }
    ${correctionOffer(context)}
    ${groups.length ? nothing : html`<p class="hint">${words.list.empty}</p>`}
    ${groups.map(
      ({ name, facts }) =>
        html`<section class="group-of-facts">
          <h3>${words.facts[name] ?? name} <span class="count">${facts.length}</span></h3>
          <ul>
            ${repeat(
              facts,
              ({ path }) => fromPath(path),
              (fact) => factItem(context, fact),
            )}
          </ul>
        </section>`,
    )}
    ${foundView(context)}
  `;
}

/** What was left out of opened tables: nothing vanishes without a word. */
function noticesView({ view, words, store }: Context): TemplateResult | typeof nothing {
  if (!view.notices.length) return nothing;
  return html`<section class="notices">
    <ul lang="en">
      ${view.notices.map((notice) => html`<li><bdi>${notice}</bdi></li>`)}
    </ul>
    <button type="button" class="quiet" @click=${() => store.show({ notices: [] })}>
      ${words.close}
    </button>
  </section>`;
}

/** What the article has and the dataset has not, each taken by one key. */
function foundView(context: Context): TemplateResult | typeof nothing {
  const { reading, words } = context;
  const found = foundIn(reading);
  if (!found.length) return nothing;
  return html`<section class="group-of-facts found">
    <h3>${words.list.suggestions} <span class="count">${found.length}</span></h3>
    <ul>
      ${found.map(
        (each) =>
          html`<li>
            <span>
              <span class="kicker">${words.facts[each.collection] ?? each.collection}</span>
              <bdi class="name">${each.title}</bdi>
              ${each.detail === undefined ? nothing : html`<bdi class="hint">${each.detail}</bdi>`}
            </span>
            <button type="button" @click=${() => takeFound(context, each)}>
              ${words.list.accept}<span class="hidden">: ${each.title}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function takeFound(context: Context, { collection, choice }: Found): void {
  const stated = statedWith(context, choice);
  const made = stated && stateFact(stated, collection);
  // The list stays open, so that the next one is a key away.
  if (made) context.do(made.command, { lastOpen: made.path, box: '' });
}

function factItem(context: Context, fact: Fact): TemplateResult {
  const { words, reading } = context;
  const wrong = problemsOf(context, fact).length;
  const [place] = fact.places;
  const quoted = place && wordsOf(reading.article?.paragraphs ?? [], place);
  return html`<li>
    <button
      type="button"
      class="fact-line fact-${fact.collection}"
      data-key=${fromPath(fact.path)}
      @click=${() => context.openRecord(fact.path)}
    >
      <bdi class="name">${titleOf(fact.path, fact.record, context)}</bdi>
      ${quoted ? html`<bdi class="said">${quoted.length > 90 ? `${quoted.slice(0, 89)}…` : quoted}</bdi>` : nothing}
      ${wrong ? html`<span class="badge">${words.list.problems(wrong)}</span>` : nothing}
    </button>
  </li>`;
}

/** All that is to be mended; each leads to where that is done. */
function problemList(
  context: Context,
  isWanted: (kind: Problem['kind']) => boolean,
): TemplateResult {
  const own = context.reading.problems.filter(({ kind }) => isWanted(kind));
  return html`<ol class="problems">
    ${own.map((problem) => {
      const path = recordOf(context, problem);
      const record = at(context.reading.draft.dataset, path);
      const title = isFields(record) && path[0] !== 'about' ? titleOf(path, record, context) : '';
      return html`<li>
        <button type="button" class="quiet" @click=${() => context.openRecord(path)}>
          <bdi>${title || context.words.article.about}</bdi>
        </button>
        ${problemText(problem, context.words)}
      </li>`;
    })}
  </ol>`;
}

/** The record whose form shows a problem: of a passage, the first that it states. */
function recordOf({ reading }: Context, { path }: Problem): Path {
  const [name, key] = toPath(path);
  if (name === 'passages') {
    const fact = reading.facts.find(({ record }) => {
      const sources = record['sources'];
      return Array.isArray(sources) && sources.includes(key);
    });
    return fact?.path ?? ['about'];
  }
  return key !== undefined && factCollections.some((each) => each.name === name)
    ? [name!, key]
    : ['about'];
}

function formView(context: Context, path: Path): TemplateResult | undefined {
  const { reading, words } = context;
  const [name, key] = path as [string, string | number];
  const record = at(reading.draft.dataset, path);
  const collection = collectionOf(name);
  if (!collection || !isFields(record)) return undefined;
  const title = titleOf(path, record, context);
  return html`
    <div class="panel-head">
      <button type="button" class="quiet" @click=${() => back(context, path)}>
        ‹ ${words.form.back}
      </button>
      <span class="tools">
        <button type="button" class="quiet" @click=${() => duplicate(context, path)}>
          ${words.form.duplicate}
        </button>
        <button type="button" class="quiet" @click=${() => remove(context, path, title)}>
          ${words.form.remove}
        </button>
      </span>
    </div>
    <form
      class="form"
      tabindex="-1"
      aria-labelledby="form-title"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <p class="kicker fact-${name}">${words.facts[name] ?? name}</p>
      <h2 id="form-title"><bdi>${title}</bdi></h2>
      ${problemsView(context, path, 'form-problem')} ${fieldsView(context, collection.fields, path)}
      ${sourcesView(context, path)}
      ${collection.hasIds ? idView(context, name, String(key)) : nothing}
    </form>
  `;
}

function back(context: Context, path: Path): void {
  context.store.show({ open: undefined, asked: undefined });
  const key = CSS.escape(fromPath(path));
  queueMicrotask(() => document.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus());
}

function remove(context: Context, path: Path, title: string): void {
  context.do(
    { kind: 'remove', path },
    { open: undefined, said: context.words.form.removed(title) },
  );
}

function duplicate(context: Context, path: Path): void {
  const { dataset } = context.reading.draft;
  const [name, key] = path as [string, string | number];
  const list = dataset[name];
  const copy =
    typeof key === 'number'
      ? [name, Array.isArray(list) ? list.length : 0]
      : [name, newId(dataset, name, key.replace(/-\d+$/, ''))];
  context.do({ kind: 'set', path: copy, value: at(dataset, path) }, { open: copy });
}

function idView(context: Context, collection: string, id: string): TemplateResult {
  const { words } = context;
  return html`<details class="more">
    <summary>${words.form.id}: <code>${id}</code></summary>
    <div class="field">
      <label for="record-id">${words.form.id}</label>
      <input
        id="record-id"
        type="text"
        dir="ltr"
        .value=${id}
        aria-describedby="record-id-meaning"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const to = newId({}, collection, input.value);
          const isFree = at(context.reading.draft.dataset, [collection, to]) === undefined;
          if (!input.value.trim() || !isFree) input.value = id;
          else context.do({ kind: 'rename', collection, from: id, to }, { open: [collection, to] });
        }}
      />
      <p class="meaning" id="record-id-meaning">${words.form.idHelp}</p>
    </div>
  </details>`;
}

/** What is said of the whole: the article, the day, and collections that no passage states. */
function aboutView(context: Context): TemplateResult {
  const { words, reading } = context;
  const named = new Set([...factCollections.map(({ name }) => name), 'passages']);
  const fields = rootFields.filter(({ name }) => !named.has(name) && !isById(name));
  const others = collections.filter(({ name, hasIds }) => hasIds && !named.has(name));
  return html`
    <div class="panel-head">
      <button type="button" class="quiet" @click=${() => context.store.show({ open: undefined })}>
        ‹ ${words.form.back}
      </button>
    </div>
    <form
      class="form"
      tabindex="-1"
      aria-labelledby="form-title"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <h2 id="form-title">${words.article.about}</h2>
      ${fieldsView(context, fields, [])}
      ${others.map(({ name, description }) => {
        const records = reading.draft.dataset[name];
        return html`<fieldset class="field group">
          <legend>${labelOf(name, context)}</legend>
          <p class="meaning">
            ${words.fields.meanings[name] ?? html`<bdi lang="en">${description}</bdi>`}
          </p>
          ${Object.keys(isFields(records) ? records : {}).map((id) => {
            const collection = collectionOf(name)!;
            return html`<div class="item">
              <p class="kicker">${id}</p>
              ${fieldsView(context, collection.fields, [name, id])}
              <button
                type="button"
                class="quiet"
                @click=${() => context.do({ kind: 'remove', path: [name, id] })}
              >
                ${words.form.takeOut(id)}
              </button>
            </div>`;
          })}
          <button
            type="button"
            class="quiet"
            @click=${() =>
              context.do({
                kind: 'set',
                path: [name, newId(reading.draft.dataset, name)],
                value: {},
              })}
          >
            ${words.form.add(labelOf(name, context))}
          </button>
        </fieldset>`;
      })}
    </form>
  `;
}

const isById = (name: string): boolean => collectionOf(name)?.hasIds ?? false;

import { html, nothing, render } from 'lit';
import { directionOf } from '@factbox/core';
import { loadTitles, type SiteBox } from '@factbox/cli/authoring.js';
import { changesPanel } from './panels/changes.js';
import { articlePanel, selected } from './panels/article.js';
import { Stage, boxesOf, boxesPanel, shownBox } from './panels/boxes.js';
import type { Context } from './panels/context.js';
import { factsPanel } from './panels/facts.js';
import { countryList, languageList } from './panels/fields.js';
import { startPanel } from './panels/start.js';
import { tourView } from './panels/tour.js';
import { Preview } from './panels/preview.js';
import { Snippets, usePanel } from './panels/use.js';
import { at, type Fields, type Path } from './commands/draft.js';
import { download } from './files/disk.js';
import { keepFocus } from './focus.js';
import { pictureOf, pixelsOf } from './files/picture.js';
import { NoKit } from './files/kit.js';
import { zippedSite } from './files/site.js';
import { writeNew } from './files/write-source.js';
import { Keeper } from './files/keeper.js';
import { Shapes } from './files/shapes.js';
import { proposedNames } from './suggestions/found.js';
import type { Problem } from './reading.js';
import { Store, type View } from './store.js';
import { languages, wordsFor } from './words.js';

/** The whole page: what it shows, and what keys do in all of it. */
export class App {
  readonly store = new Store();
  readonly keeper: Keeper;
  readonly #root: HTMLElement;
  readonly #stage = new Stage();
  readonly #shapes = new Shapes();
  readonly #snippets = new Snippets();
  readonly #preview = new Preview();
  #language = 'en';
  #titles: Parameters<typeof boxesOf>[1] = { matrix: 'matrix', map: 'map' };
  #titlesOf = '';
  #isWaiting = false;
  #previewTimer = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#language = wordsFor(navigator.language).locale;
    this.keeper = new Keeper(this.store, () => this.#words);
    this.store.subscribe(() => {
      const { open, dialog } = this.store.view;
      if (dialog !== 'start') this.keeper.typed.opened(open);
      this.keeper.changed();
      this.update();
    });
    document.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('selectionchange', () => this.#onSelection());
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length) void this.keeper.open(files);
    });
  }

  get #words() {
    return wordsFor(this.#language).words;
  }

  /** Draws what has changed, once for all changes of a turn. */
  update(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      this.#draw();
    });
  }

  #context(): Context {
    const { store } = this;
    const { reading, view } = store;
    const { words, named, locale } = wordsFor(this.#language);
    const problems = new Map<string, Problem[]>();
    for (const problem of reading.problems) {
      problems.set(problem.path, [...(problems.get(problem.path) ?? []), problem]);
    }
    return {
      reading,
      view,
      words,
      named,
      locale,
      languages,
      problems,
      store,
      proposed: reading.article ? proposedNames(reading) : [],
      do: (command, next) => store.do(command, next),
      openRecord: (path: Path) => {
        store.show({ open: path, panel: 'facts', choice: undefined });
        queueMicrotask(() => this.#root.querySelector<HTMLElement>('.form')?.focus());
      },
    };
  }

  #draw(): void {
    const context = this.#context();
    const { view, reading, words, locale } = context;
    const boxes = boxesOf(reading, this.#titles);
    const { documentElement } = document;
    if (documentElement.lang !== locale) {
      documentElement.lang = locale;
      documentElement.dir = directionOf(locale);
    }
    const title = String(at(reading.draft.dataset, ['article', 'title']) ?? '');
    document.title = title ? `${title} – ${words.studio}` : words.studio;
    const isStart = view.dialog === 'start';
    const isDialog = view.dialog !== undefined && !isStart;
    const putFocusBack = keepFocus();
    render(
      html`
        ${this.#bar(context, title)} ${this.#told(context)} ${isStart ? nothing : tourView(context)}
        ${
          isStart
            ? startPanel(context, this.keeper)
            : html`<nav class="tabs" aria-label=${words.studio}>
                  ${(['article', 'facts', 'boxes'] as const).map(
                    (panel) =>
                      html`<button
                        type="button"
                        aria-pressed=${view.panel === panel ? 'true' : 'false'}
                        @click=${() => this.store.show({ panel })}
                      >
                        ${panel === 'article' ? words.article.title : panel === 'facts' ? words.list.title : words.boxes.title}
                      </button>`,
                  )}
                </nav>
                <main class="desk show-${view.panel}">
                  <section class="column article" aria-label=${words.article.title}>
                    ${articlePanel(context)}
                  </section>
                  <section class="column facts" aria-label=${words.list.title}>
                    ${factsPanel(context)}
                  </section>
                  <section class="column boxes" aria-label=${words.boxes.title}>
                    ${boxesPanel(context, boxes, { has: this.#hasShapes, isMaking: this.#shapes.isMaking })}
                  </section>
                </main>`
        }
        ${countryList(locale)} ${view.language ? languageList(locale) : nothing}
        <div class="said" role="status" aria-live="polite">${view.said}</div>
        <dialog aria-labelledby="dialog-title" @close=${() => this.#onClose()}>
          ${
            isDialog
              ? html`<form method="dialog">
                    <button class="quiet close">${words.close}</button>
                  </form>
                  ${this.#dialog(context, boxes)}`
              : nothing
          }
        </dialog>
      `,
      this.#root,
    );
    putFocusBack();
    this.keeper.typed.restore();
    const dialog = this.#root.querySelector('dialog')!;
    if (isDialog && !dialog.open) dialog.showModal();
    else if (!isDialog && dialog.open) dialog.close();
    if (view.dialog === 'use') {
      const box = shownBox(boxes, view, reading);
      const draw = async () => {
        const shown = this.#root.querySelector<HTMLElement>('.stage > *');
        return shown ? pictureOf(shown, this.store.reading.dataset) : undefined;
      };
      void this.#snippets.update(reading, box, { draw, done: () => this.update() });
      this.#preview.update(this.#root, {
        ...{ box, text: this.#snippets.text, target: this.#snippets.target },
        ...{ dataset: reading.dataset, shapes: this.#shapesFor(box) },
      });
    }
    this.#drawBox(view);
    void this.#nameBoxes();
  }

  #told({ view, words, store }: Context) {
    if (!view.told) return nothing;
    return html`<p class="told" role="alert">
      <bdi>${view.told}</bdi>
      <button type="button" class="quiet" @click=${() => store.show({ told: '' })}>
        ${words.close}
      </button>
    </p>`;
  }

  #onClose(): void {
    const { dialog } = this.store.view;
    if (dialog && dialog !== 'start') this.store.show({ dialog: undefined });
  }

  #dialog(context: Context, boxes: readonly SiteBox[]) {
    const { view, reading, words } = context;
    if (view.dialog === 'changes') return changesPanel(context);
    if (view.dialog === 'help') {
      return html`<h2 id="dialog-title">${words.helping.title}</h2>
        <ol class="steps">
          ${words.helping.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <dl class="keys-list">
          ${words.helping.keys.map(
            ([keys, meaning]) =>
              html`<dt><kbd dir="ltr">${keys}</kbd></dt>
                <dd>${meaning}</dd>`,
          )}
        </dl>`;
    }
    return usePanel(context, {
      box: shownBox(boxes, view, reading),
      boxes,
      snippets: this.#snippets,
      downloads: this.#downloads(),
    });
  }

  /** Draws the box when typing pauses, so that no letter waits for it. */
  #drawBox(view: View): void {
    clearTimeout(this.#previewTimer);
    this.#previewTimer = window.setTimeout(() => {
      const { reading } = this.store;
      const box = shownBox(boxesOf(reading, this.#titles), this.store.view, reading);
      const shapes = this.#shapesFor(box);
      const language = view.preview || reading.dataset.language;
      this.#stage.update(this.#root, box, { reading, language, shapes });
    }, 120);
  }

  get #hasShapes(): boolean {
    return !!this.store.draft.shapes || this.keeper.shapeMaker !== undefined;
  }

  /** The address of the shapes of a map, where there are some. */
  #shapesFor(box: Pick<SiteBox, 'widget'> | undefined): string | undefined {
    if (box?.widget !== 'map') return undefined;
    const { reading } = this.store;
    return this.#shapes.addressFor(reading.dataset as unknown as Fields, {
      opened: reading.draft.shapes,
      maker: this.keeper.shapeMaker,
      onChange: () => this.update(),
    });
  }

  async #site(base: string): Promise<void> {
    const { dataset } = this.store.reading;
    const { out } = wordsFor(this.#language).words;
    try {
      // What is asked for now may not be there yet.
      this.#shapesFor({ widget: 'map' });
      await this.#shapes.ready();
      const address = this.#shapesFor({ widget: 'map' });
      const shapes = address === undefined ? undefined : await (await fetch(address)).text();
      const folder = new URL(base.replace(/\/?$/, '/')).href;
      const zip = await zippedSite(dataset, { base: folder, shapes });
      if (!zip) return;
      download({ name: `${dataset.id}.zip`, text: zip });
      this.store.show({ said: out.made });
    } catch (error) {
      const told =
        error instanceof NoKit && error.isToBeChosen
          ? out.needsKit
          : out.notMade((error as Error).message);
      this.store.show({ told, dialog: undefined });
    }
  }

  async #image(): Promise<void> {
    const { picture } = this.#snippets;
    const { reading, view } = this.store;
    const name = shownBox(boxesOf(reading, this.#titles), view, reading)?.name ?? 'box';
    if (!picture) return;
    const pixels = await pixelsOf(picture);
    if (pixels) download({ name: `${name}.png`, text: pixels });
    else download({ name: `${name}.svg`, text: picture.svg });
  }

  async #nameBoxes(): Promise<void> {
    const { language } = this.store.reading.dataset;
    if (this.#titlesOf === language) return;
    this.#titlesOf = language;
    this.#titles = await loadTitles(language);
    this.update();
  }

  #bar({ words, view, reading, languages: all }: Context, title: string) {
    const { source, dataset } = reading.draft;
    const isSaved = view.saved && source?.dataset === dataset;
    const { store, keeper } = this;
    return html`<header class="bar">
      <p class="brand">${words.studio}</p>
      <div class="what">
        ${view.dialog === 'start' ? nothing : html`<h1><bdi>${title || words.start.nothing}</bdi></h1>`}
        <span class="kept">${isSaved ? view.saved : view.kept}</span>
      </div>
      <div class="tools">
        <button type="button" ?disabled=${!store.canUndo} @click=${() => store.undo()}>
          ${words.undo}
        </button>
        <button type="button" ?disabled=${!store.canRedo} @click=${() => store.redo()}>
          ${words.redo}
        </button>
        <button type="button" @click=${() => keeper.leave()}>${words.open}</button>
        <button type="button" @click=${() => keeper.save()}>${words.save}</button>
        <button type="button" class="primary" @click=${() => store.show({ dialog: 'use' })}>
          ${words.use}
        </button>
        <button type="button" class="quiet" @click=${() => store.show({ dialog: 'help' })}>
          ${words.help}
        </button>
        <label class="language">
          <span class="hidden">${words.language}</span>
          <select
            @change=${(event: Event) => {
              this.#language = (event.target as HTMLSelectElement).value;
              this.update();
            }}
          >
            ${all.map(
              ({ code, name }) =>
                html`<option value=${code} ?selected=${code === this.#language}>${name}</option>`,
            )}
          </select>
        </label>
      </div>
    </header>`;
  }

  #downloads() {
    const { store, keeper } = this;
    const id = String(store.draft.dataset['id'] ?? 'facts');
    const write = (name: string) => () =>
      download({ name, text: keeper.textFor(name) ?? writeNew(name, store.draft.dataset) });
    return {
      json: write(`${id}.json`),
      yaml: write(`${id}.yaml`),
      article: () => {
        const { article } = store.draft;
        if (article) download(article);
      },
      site: (base: string) => void this.#site(base),
      image: () => void this.#image(),
      refresh: () => this.update(),
    };
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#toArticle(event);
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (!isCommand) return;
    if (key === 's') {
      event.preventDefault();
      void this.keeper.save();
    } else if (key === 'z' || key === 'y') {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) this.store.redo();
      else this.store.undo();
    }
  }

  /** From wherever one is, such as a form, back to the words that it is about, so that the next fact is a letter away. */
  #toArticle({ target }: KeyboardEvent): void {
    const isElsewhere = target instanceof HTMLElement && !target.closest('#article-text, dialog');
    if (!isElsewhere || this.store.view.dialog) return;
    // What was typed is taken first; where that leads to a question, it is to be answered.
    target.blur();
    const { view } = this.store;
    if (view.asked) return;
    this.store.show({ choice: view.lastChoice, panel: 'article' });
    queueMicrotask(() => document.querySelector<HTMLElement>('#article-text')?.focus());
  }

  #selectionTimer = 0;

  /** Where words are chosen by touch, no pointer is let go over them. */
  #onSelection(): void {
    if (!matchMedia('(pointer: coarse)').matches) return;
    clearTimeout(this.#selectionTimer);
    this.#selectionTimer = window.setTimeout(() => {
      const choice = selected();
      if (choice) this.store.show({ choice });
    }, 500);
  }
}

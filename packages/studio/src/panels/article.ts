import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '@factbox/core';
import { wholeWords, wordsOf, type Choice } from '../anchoring/anchor.js';
import { sentenceAt, sentencesOf, type Stretch } from '../anchoring/sentences.js';
import { addSource, stateFact } from '../commands/state.js';
import { at, fromPath } from '../commands/draft.js';
import { factCollections } from '../commands/shape.js';
import type { Fact } from '../reading.js';
import { isOpen } from '../store.js';
import { guessesFor, otherGuesses, type Guess, type OtherGuess } from '../suggestions/guesses.js';
import type { Context } from './context.js';
import { partsOf, textOf, titleOf } from './naming.js';
import { languageOf, statedWith } from './stated.js';

/** The keys that state a fact, by the collection; the first letters that are still free. */
const keys: Readonly<Record<string, string>> = {
  memberships: 'm',
  interests: 'i',
  quotes: 'q',
  claims: 'c',
  demands: 'd',
  events: 'e',
  places: 'p',
  actors: 'a',
  organizations: 'o',
};

/** What can be stated, the usual first. */
const kinds = [...factCollections].sort((a, b) => orderOf(a.name) - orderOf(b.name));

function orderOf(name: string): number {
  const place = Object.keys(keys).indexOf(name);
  return place < 0 ? 99 : place;
}

/** The article with its facts marked, and what can be said of the chosen words. */
export function articlePanel(context: Context): TemplateResult {
  const { reading, words, view } = context;
  const { article } = reading;
  const language = languageOf(reading);
  if (!article) return html`<p class="hint">${words.article.none}</p>`;
  let section: string | undefined;
  return html`
    <div class="panel-head">
      <h2 id="article-title">${words.article.title}</h2>
      <button
        type="button"
        class="quiet"
        @click=${() => context.store.show({ dialog: 'changes', change: undefined })}
      >
        ${words.changes.title}
      </button>
      <label class="switch">
        <input
          type="checkbox"
          .checked=${view.showsGaps}
          @change=${(event: Event) =>
            context.store.show({ showsGaps: (event.target as HTMLInputElement).checked })}
        />
        ${words.article.gaps}
      </label>
    </div>
    <p class="hint" id="article-hint">
      ${words.article.howTo} <span class="keys">${words.article.keys}</span>
    </p>
    ${headOf(context, language)}
    <div
      class="text"
      id="article-text"
      role="group"
      tabindex="0"
      aria-label=${words.article.region}
      aria-describedby="article-hint"
      lang=${language}
      dir=${directionOf(language)}
      @pointerup=${(event: PointerEvent) => onPointer(event, context)}
      @keydown=${(event: KeyboardEvent) => onKey(event, context)}
    >
      ${repeat(
        article.paragraphs,
        ({ number }) => number,
        (paragraph) => {
          const heading =
            paragraph.section === section ? nothing : html`<h3>${paragraph.section}</h3>`;
          section = paragraph.section;
          return html`${heading}
            <p data-paragraph=${paragraph.number}>${segmentsOf(paragraph, context, language)}</p>`;
        },
      )}
    </div>
    ${composer(context)}
  `;
}

/** Headline and author, as the dataset has them. */
function headOf({ reading }: Context, language: string): TemplateResult | typeof nothing {
  const title = textOf(at(reading.draft.dataset, ['article', 'title']));
  const author = textOf(at(reading.draft.dataset, ['article', 'author']));
  if (!title) return nothing;
  return html`<div class="head" lang=${language} dir=${directionOf(language)}>
    <p class="headline">${title}</p>
    ${author ? html`<p class="byline">${author}</p>` : nothing}
  </div>`;
}

interface Piece {
  readonly begin: number;
  readonly end: number;
  readonly facts: readonly Fact[];
  readonly isChosen: boolean;
  readonly isGap: boolean;
}

/** What nobody sees keeps its place, so that offsets hold. */
const shown = (text: string): string => text.replaceAll('\v', '\u200B');

function segmentsOf(
  { number, text }: { readonly number: number; readonly text: string },
  { reading, view }: Context,
  language: string,
) {
  const facts = reading.facts.flatMap((fact) =>
    fact.places.filter(({ paragraph }) => paragraph === number).map((place) => ({ fact, place })),
  );
  const choice = view.choice?.paragraph === number ? view.choice : undefined;
  const gaps = view.showsGaps
    ? sentencesOf(text, language).filter(
        ([begin, end]) => !facts.some(({ place }) => place.begin < end && begin < place.end),
      )
    : [];
  const edges = new Set([0, text.length]);
  for (const { place } of facts) edges.add(place.begin).add(place.end);
  if (choice) edges.add(choice.begin).add(choice.end);
  for (const [begin, end] of gaps) edges.add(begin).add(end);
  const order = [...edges].sort((a, b) => a - b);
  const pieces = order.slice(0, -1).map((begin, index): Piece => {
    const end = order[index + 1]!;
    return {
      begin,
      end,
      // The smallest comes first: it is what a press opens.
      facts: facts
        .filter(({ place }) => place.begin <= begin && end <= place.end)
        .sort((a, b) => a.place.end - a.place.begin - (b.place.end - b.place.begin))
        .map(({ fact }) => fact),
      isChosen: choice !== undefined && choice.begin <= begin && end <= choice.end,
      isGap: gaps.some(([from, to]) => from <= begin && end <= to),
    };
  });
  return pieces.map(({ begin, end, facts: own, isChosen, isGap }) => {
    const part = shown(text.slice(begin, end));
    if (!own.length && !isChosen && !isGap) return part;
    const isCurrent = own.some((fact) => isOpen(view, fact.path));
    const name = [
      'part',
      ...(own.length ? [`fact fact-${own[0]!.collection}`] : []),
      ...(isCurrent ? ['current'] : []),
      ...(isChosen ? ['chosen'] : []),
      ...(isGap ? ['gap'] : []),
    ].join(' ');
    return html`<mark class=${name} data-begin=${begin}>${part}</mark>`;
  });
}

/** The facts at a place of the article, the smallest first. */
function factsAt(paragraph: number, offset: number, { reading }: Context): Fact[] {
  return reading.facts
    .flatMap((fact) =>
      fact.places
        .filter(
          (place) => place.paragraph === paragraph && place.begin <= offset && offset < place.end,
        )
        .map((place) => ({ fact, size: place.end - place.begin })),
    )
    .sort((a, b) => a.size - b.size)
    .map(({ fact }) => fact);
}

function onPointer(event: PointerEvent, context: Context): void {
  const choice = selected();
  if (choice) {
    choose(context, choice);
    return;
  }
  const caret = caretAt(event);
  if (!caret) return;
  const [fact, ...others] = factsAt(caret.paragraph, caret.offset, context);
  // Pressed once more, the words are chosen: a sentence may state more than one fact.
  const isHere = [fact, ...others].some((each) => each && isOpen(context.view, each.path));
  if (fact && !isHere) context.openRecord(fact.path);
  else chooseSentence(context, caret.paragraph, caret.offset);
}

/** The selected words of one paragraph; a selection over several is cut at the first one's end. */
export function selected(): Choice | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const first = paragraphOf(range.startContainer);
  if (!first) return undefined;
  const begin = offsetIn(first, range.startContainer, range.startOffset);
  const isWithin = first.contains(range.endContainer);
  const end = isWithin
    ? offsetIn(first, range.endContainer, range.endOffset)
    : first.textContent!.length;
  if (begin >= end) return undefined;
  return { paragraph: Number(first.dataset['paragraph']), begin, end };
}

const paragraphOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-paragraph]') ?? null;

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function caretAt({ clientX, clientY }: PointerEvent) {
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  const range = place ? undefined : document.caretRangeFromPoint?.(clientX, clientY);
  const node = place?.offsetNode ?? range?.startContainer;
  const paragraph = node && paragraphOf(node);
  if (!paragraph) return undefined;
  const offset = offsetIn(paragraph, node, place?.offset ?? range!.startOffset);
  return { paragraph: Number(paragraph.dataset['paragraph']), offset };
}

function choose({ store, reading, words }: Context, choice: Choice | undefined): void {
  const paragraphs = reading.article?.paragraphs ?? [];
  const text = choice && paragraphs[choice.paragraph - 1]?.text;
  if (!choice || text === undefined) return store.show({ choice: undefined, said: '' });
  const [begin, end] = wholeWords(text, [choice.begin, choice.end]);
  if (end <= begin) return store.show({ choice: undefined });
  const whole = { ...choice, begin, end };
  store.show({ choice: whole, said: `${words.article.chosen}: ${wordsOf(paragraphs, whole)}` });
}

function chooseSentence(context: Context, paragraph: number, offset: number): void {
  const text = context.reading.article?.paragraphs[paragraph - 1]?.text ?? '';
  const language = languageOf(context.reading);
  const sentence = sentenceAt(sentencesOf(text, language), offset);
  if (sentence) choose(context, { paragraph, begin: sentence[0], end: sentence[1] });
}

function onKey(event: KeyboardEvent, context: Context): void {
  const { view, reading } = context;
  const { choice } = view;
  if (event.ctrlKey || event.metaKey) return;
  const isForward = event.key === 'ArrowDown';
  if ((isForward || event.key === 'ArrowUp') && !event.shiftKey) {
    event.preventDefault();
    return nextSentence(context, isForward ? 1 : -1);
  }
  if (!choice) return;
  if (isForward || event.key === 'ArrowUp') {
    event.preventDefault();
    return stretch(context, { isOnward: isForward, isStart: event.altKey, isSentence: true });
  }
  if (event.shiftKey && /^Arrow(?:Left|Right)$/.test(event.key)) {
    event.preventDefault();
    const isOnward = (event.key === 'ArrowRight') === (directionOf(languageOf(reading)) === 'ltr');
    return stretch(context, { isOnward, isStart: event.altKey });
  }
  if (event.key === 'Escape') return choose(context, undefined);
  const number = numberOf(event);
  const other = number === undefined ? undefined : othersFor(context)[number - 1];
  const kind = kinds.find(({ name }) => keys[name] === event.key.toLowerCase());
  if (kind && !event.altKey) {
    event.preventDefault();
    state(context, kind.name);
  } else if (other && !event.altKey) {
    event.preventDefault();
    state(context, other.collection, other.guess);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    document.querySelector<HTMLElement>('.composer button')?.focus();
  } else if (event.key === '+') {
    event.preventDefault();
    addToOpen(context);
  }
}

function stretch(
  context: Context,
  { isSentence, ...how }: Parameters<typeof stretched>[2] & { readonly isSentence?: boolean },
): void {
  const { choice } = context.view;
  const text = choice && context.reading.article?.paragraphs[choice.paragraph - 1]?.text;
  if (!choice || text === undefined) return;
  const parts = isSentence ? sentencesOf(text, languageOf(context.reading)) : wordsIn(text);
  const whole = parts.map((part) => wholeWords(text, part));
  choose(context, stretched(choice, whole, how));
}

const wordsIn = (text: string): Stretch[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);

/** The choice with one of some words or sentences more or fewer, at its end or its start. */
export function stretched(
  choice: Choice,
  words: readonly Stretch[],
  { isOnward, isStart }: { readonly isOnward: boolean; readonly isStart: boolean },
): Choice {
  if (isStart) {
    const starts = words.map(([begin]) => begin).filter((begin) => begin < choice.end);
    const begin = isOnward
      ? starts.find((each) => each > choice.begin)
      : starts.findLast((each) => each < choice.begin);
    return { ...choice, begin: begin ?? choice.begin };
  }
  const ends = words.map(([, end]) => end).filter((end) => end > choice.begin);
  const end = isOnward
    ? ends.find((each) => each > choice.end)
    : ends.findLast((each) => each < choice.end);
  return { ...choice, end: end ?? choice.end };
}

function nextSentence(context: Context, step: 1 | -1): void {
  const { reading, view } = context;
  const language = languageOf(reading);
  const all = (reading.article?.paragraphs ?? []).flatMap(({ number, text }) =>
    sentencesOf(text, language).map(([begin, end]) => ({ paragraph: number, begin, end })),
  );
  const choice = view.choice ?? view.lastChoice;
  const isAfter = (each: Choice): boolean =>
    !choice ||
    each.paragraph > choice.paragraph ||
    (each.paragraph === choice.paragraph && each.begin > choice.begin);
  const isBefore = (each: Choice): boolean =>
    !!choice &&
    (each.paragraph < choice.paragraph ||
      (each.paragraph === choice.paragraph && each.end <= choice.begin));
  const next = step > 0 ? all.find(isAfter) : all.findLast(isBefore);
  if (!next) return;
  choose(context, next);
  requestAnimationFrame(() =>
    document.querySelector('mark.chosen')?.scrollIntoView({ block: 'nearest' }),
  );
}

/** The digit of a key, also where a keyboard has it behind Shift. */
function numberOf({ key, code, shiftKey }: KeyboardEvent): number | undefined {
  const [digit] = /^[1-9]$/.exec(key) ?? (shiftKey ? [] : (/(?<=^Digit)[1-9]$/.exec(code) ?? []));
  return digit === undefined ? undefined : Number(digit);
}

/** What the chosen words may state besides what the letters take. */
function othersFor(context: Context): readonly OtherGuess[] {
  const stated = statedWith(context, context.view.choice);
  return stated ? otherGuesses(stated) : [];
}

function state(context: Context, collection: string, guess?: Guess): void {
  const stated = statedWith(context, context.view.choice);
  const made = stated && stateFact(stated, collection, guess);
  if (!made) return;
  getSelection()?.removeAllRanges();
  // What was made for it is asked for the rest of it, too.
  const fresh = made.made.map(fromPath);
  context.do(made.command, { open: made.path, choice: undefined, panel: 'facts', fresh });
  focusForm();
}

function addToOpen(context: Context): void {
  const stated = statedWith(context, context.view.choice);
  const { open } = context.view;
  const made = stated && open && open[0] !== 'about' ? addSource(stated, open) : undefined;
  if (!made) return;
  getSelection()?.removeAllRanges();
  context.do(made.command, { choice: undefined, panel: 'facts' });
}

/**
 * To the first field that is still empty, to what the sentence says, which is written over by what is
 * typed, or to the form itself; before the next key comes.
 */
export function focusForm(): void {
  queueMicrotask(() => {
    const form = document.querySelector<HTMLElement>('.form');
    const empty = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const told = form?.querySelector<HTMLTextAreaElement>(toldFields);
    (empty ?? told ?? form)?.focus();
    if (!empty) told?.select();
  });
}

/** What is said in words of the article until somebody says it in others. A quotation stays as it is. */
const toldFields = ['interests', 'claims', 'demands']
  .map((name) => `textarea[id^="field-${name}-"][id$="-text"]`)
  .join();

function composer(context: Context): TemplateResult {
  const { view, words, reading } = context;
  const { choice, open } = view;
  const chosen = choice && wordsOf(reading.article?.paragraphs ?? [], choice);
  const record = open && open[0] !== 'about' ? at(reading.draft.dataset, open) : undefined;
  const stated = statedWith(context, choice);
  const others = othersFor(context);
  return html`<div
    class="composer"
    ?hidden=${!choice}
    role="group"
    aria-label=${words.article.state}
  >
    <p class="quoted" lang=${languageOf(reading)}>
      <bdi>${chosen?.replace(/^(.{50}\S*) .+ (\S*.{30})$/su, '$1 … $2')}</bdi>
    </p>
    <p class="state">${words.article.state}</p>
    <div class="kinds">
      ${kinds.map(
        ({ name }) =>
          html`<button type="button" class="kind fact-${name}" @click=${() => state(context, name)}>
            ${words.facts[name] ?? name}${keys[name] && html` <kbd>${keys[name].toUpperCase()}</kbd>`}
            ${stated ? guessView(context, { collection: name, guess: guessesFor(stated, name)[0]! }) : nothing}
          </button>`,
      )}
      ${
        record !== undefined && 'sources' in (record as object)
          ? html`<button type="button" @click=${() => addToOpen(context)}>
              ${words.article.addSource} <kbd>+</kbd>
              <small>${titleOf(open!, record as never, context)}</small>
            </button>`
          : nothing
      }
      ${([false, true] as const).map(
        (isOnward) =>
          html`<button
            type="button"
            class="quiet"
            @click=${() => stretch(context, { isOnward, isStart: false })}
          >
            ${isOnward ? words.article.more : words.article.fewer}
          </button>`,
      )}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          getSelection()?.removeAllRanges();
          choose(context, undefined);
        }}
      >
        ${words.article.dismiss}
      </button>
    </div>
    ${others.length ? html`<p class="state" id="others">${words.article.others}</p>` : nothing}
    <ol class="others" aria-labelledby="others" ?hidden=${!others.length}>
      ${others.map(
        (other, index) =>
          html`<li>
            <button
              type="button"
              class="quiet fact-${other.collection}"
              @click=${() => state(context, other.collection, other.guess)}
            >
              <kbd>${index + 1}</kbd> ${words.facts[other.collection] ?? other.collection}
              ${guessView(context, other)}
            </button>
          </li>`,
      )}
    </ol>
  </div>`;
}

const chosenIn = ({ reading, view: { choice } }: Context): string =>
  choice ? wordsOf(reading.article?.paragraphs ?? [], choice) : '';

/** What a letter or number would state. */
function guessView(context: Context, guess: OtherGuess): TemplateResult | typeof nothing {
  // A sentence that holds no quotation is one only if a person says so.
  const { record, make } = guess.guess;
  const isTold =
    guess.collection !== 'quotes' ||
    make('').length > 0 ||
    !chosenIn(context).includes(String(record['text']));
  // What is told in the article's words need not be read twice.
  const { text, ...ties } = record;
  const own = { ...guess.guess, record: guess.collection === 'quotes' ? { ...ties, text } : ties };
  const parts = isTold ? partsOf({ ...guess, guess: own }, context) : [];
  if (!parts.length) return nothing;
  return html`<small
    >${parts.map((part, index) => html`${index ? ' · ' : ''}<bdi>${part}</bdi>`)}</small
  >`;
}

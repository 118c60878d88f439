import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { parseDate, schema, suggest } from '@factbox/dataset';
import { directionOf } from '@factbox/core';
import type { Command } from '../commands/command.js';
import { at, fromPath, isFields, put, type Fields, type Path } from '../commands/draft.js';
import {
  collectionOf,
  countOf,
  fieldsOf,
  isPassages,
  referenceOf,
  referencesIn,
  wordsOf,
  type Field,
} from '../commands/shape.js';
import { newId } from '../commands/ids.js';
import { makeNamed } from '../commands/make-named.js';
import {
  countryName,
  countryNames,
  readCoordinates,
  readCountry,
  readDate,
} from '@factbox/cli/suggest';
import { toldByName } from '../suggestions/guesses.js';
import type { Context } from './context.js';
import { fullNameOf, labelOf, meaningOf, textOf, wordLabel } from './naming.js';
import { problemsView } from './problems.js';
import { sourcesView } from './sources.js';
import { languageOf } from './stated.js';

/** A field of a record, as what can be entered into it. */
interface Slot {
  readonly field: Field;
  readonly path: Path;
  readonly value: unknown;
  readonly id: string;
  readonly label: string;
}

/** The fields of a record or of a part of one, those that may be left out behind the others. */
export function fieldsView(context: Context, fields: readonly Field[], path: Path): TemplateResult {
  const value = at(context.reading.draft.dataset, path);
  const own = fields.filter(
    ({ part, name }) => !isPassages(part) && name !== 'format' && name !== '$schema',
  );
  // Those of a record stand at the end of its form.
  const isPart = path.length > 2 && own.length < fields.length;
  const isFilled = ({ name }: Field): boolean => isFields(value) && value[name] !== undefined;
  const filled = filledBefore(context, path, () => own.filter(isFilled).map(({ name }) => name));
  const first = own.filter(
    ({ name, isOptional }) => !isOptional || filled.has(name) || isUsual(path, name),
  );
  const rest = own.filter((field) => !first.includes(field));
  const view = (field: Field) => fieldView(context, field, [...path, field.name]);
  return html`${first.map(view)} ${isPart ? sourcesView(context, path) : nothing}
  ${
    rest.length
      ? html`<details class="more">
          <summary>${context.words.form.more}</summary>
          ${rest.map(view)}
        </details>`
      : nothing
  }`;
}

let opened = '';
const filledIn = new Map<string, ReadonlySet<string>>();

/** What was filled in when the form was opened: no field moves from under what is typed into it. */
function filledBefore(
  { view }: Context,
  path: Path,
  find: () => readonly string[],
): ReadonlySet<string> {
  const open = fromPath(view.open ?? []);
  if (open !== opened) {
    opened = open;
    filledIn.clear();
  }
  const own = fromPath(path);
  let names = filledIn.get(own);
  if (!names) filledIn.set(own, (names = new Set(find())));
  return names;
}

/** What may be left out and seldom is. */
const usual = new Set([
  'date',
  'actors.code',
  'shortName',
  'role',
  'from',
  'occasion',
  'affiliation',
  'place',
  'coordinates',
]);
const isUsual = ([collection]: Path, name: string): boolean =>
  usual.has(name) || usual.has(`${collection}.${name}`);

function fieldView(context: Context, field: Field, path: Path): TemplateResult {
  const id = `field-${fromPath(path).replace(/[^\w-]/g, '-')}`;
  const value = at(context.reading.draft.dataset, path);
  const slot = { field, path, value, id, label: labelOf(field.name, context) };
  const { part } = field;
  if (Array.isArray(part)) return listView(context, slot, (part as unknown[])[0]);
  if (isFields(part)) return groupView(context, slot);
  if (part === 'coordinates') return coordinatesView(context, slot);
  const reference = referenceOf(part);
  if (reference?.isList) return referencesView(context, slot, reference.names);
  if (reference) return referenceView(context, slot, reference.names);
  if (wordsOf(part)) return choiceView(context, slot);
  if (part === 'country') return countryView(context, slot);
  return textView(context, slot);
}

function meaningView(context: Context, field: Field, path: Path, id: string): TemplateResult {
  const { text, language } = meaningOf(field, path, context);
  return html`<p class="meaning" id="${id}-meaning"><bdi lang=${language}>${text}</bdi></p>`;
}

/** Label, control, what it means, and what is wrong with it. */
function framed(
  context: Context,
  { field, path, id, label }: Slot,
  control: TemplateResult,
  hint: unknown = nothing,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}${hint} ${meaningView(context, field, path, id)}
    ${problemsView(context, path, `${id}-problem`)}
  </div>`;
}

const isWrong = ({ problems }: Context, path: Path): boolean =>
  (problems.get(fromPath(path)) ?? []).some(({ kind }) => kind !== 'note');

const set = (context: Context, path: Path, value: unknown): void =>
  context.do({ kind: 'set', path, value });

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const describedBy = (id: string): string => `${id}-problem ${id}-meaning`;

/** Texts of the article stand in its own language and direction. */
function languageIn({ reading }: Context, kind: unknown): string | typeof nothing {
  const language = reading.draft.dataset['language'];
  const isOwn = kind === 'text' || kind === 'words';
  return isOwn && typeof language === 'string' && language ? language : nothing;
}

const longNames = new Set(['text', 'summary', 'note', 'occasion', 'scope']);

function textView(context: Context, slot: Slot): TemplateResult {
  const { field, path, value, id } = slot;
  const { part, name } = field;
  if (isFields(value)) return wordsView(context, slot, value);
  if (begunIn(context, path) !== undefined && typeof value === 'string') {
    return wordsView(context, slot, { [ownLanguage(context)]: value });
  }
  const text = value === undefined || value === null ? '' : String(value);
  const language = languageIn(context, part);
  const dir = typeof language === 'string' ? directionOf(language) : nothing;
  const write = (event: Event): void => {
    const typed = valueOf(event);
    if (typed === '') return set(context, path, undefined);
    const isNumber = ['number', 'count', 'tally'].includes(part as string);
    const plain = typed.replace(',', '.');
    // Until it is whole, as "24." is not, what is typed stays as it is.
    const isWhole = event.type === 'change' || String(Number(plain)) === plain;
    set(
      context,
      path,
      isNumber && isWhole && Number.isFinite(Number(plain)) ? Number(plain) : typed,
    );
  };
  const control =
    longNames.has(name) && languageIn(context, part) !== nothing
      ? html`<textarea
          id=${id}
          rows=${Math.min(8, Math.ceil(text.length / 45) + 1)}
          lang=${language}
          dir=${dir}
          aria-invalid=${isWrong(context, path) ? 'true' : 'false'}
          aria-describedby=${describedBy(id)}
          .value=${live(text)}
          @input=${write}
        ></textarea>`
      : html`<input
          id=${id}
          type="text"
          lang=${language}
          dir=${dir === nothing ? 'auto' : dir}
          autocomplete="off"
          aria-invalid=${isWrong(context, path) ? 'true' : 'false'}
          aria-describedby=${describedBy(id)}
          .value=${live(text)}
          @input=${write}
          @focus=${(event: Event) => (nameBefore = valueOf(event))}
          @change=${(event: Event) => {
            if (name === 'name') return writeName(context, path, valueOf(event));
            if (part !== 'date' && part !== 'day') return write(event);
            if (parseDate(valueOf(event))) return;
            const read = readDate(
              valueOf(event),
              String(context.reading.draft.dataset['language']),
            );
            const meant = read && 'date' in read ? read.date : undefined;
            if (meant !== undefined && meant !== valueOf(event)) {
              set(context, path, meant);
              context.store.show({ said: context.words.form.useDate(meant) });
            }
          }}
        />`;
  const isAdded = part === 'words' && text !== '';
  const adder = isAdded ? languageAdder(context, slot, [ownLanguage(context)]) : nothing;
  const isTold = name === 'text' && path[0] !== 'quotes' && isOfArticle(context, text);
  const hint = isTold ? html`<p class="hint">${context.words.form.ofArticle}</p>` : nothing;
  return framed(context, slot, control, html`${hint}${adder}`);
}

/** Whether the article has these very words. */
function isOfArticle({ reading }: Context, text: string): boolean {
  const words = text.toLowerCase().replace(/[.!?؟。]$/u, '');
  return (
    words.includes(' ') &&
    !!reading.article?.paragraphs.some((each) => each.text.toLowerCase().includes(words))
  );
}

/** The name that stood in the field when somebody came to it. */
let nameBefore = '';

/** A name, and what follows from it where nothing else was said of that yet. */
function writeName(context: Context, path: Path, name: string): void {
  const { dataset } = context.reading.draft;
  const [collection] = path;
  const record = at(dataset, path.slice(0, -1));
  const { article, facts } = context.reading;
  const fact = facts.find((each) => fromPath(each.path) === fromPath(path.slice(0, -1)));
  const [place] = fact?.places ?? [];
  const text = place && article?.paragraphs[place.paragraph - 1]?.text;
  const toldBy = (called: string): Fields =>
    toldByName(dataset, String(collection), { name: called, ...(text !== undefined && { text }) });
  const [before, told] = [toldBy(nameBefore), toldBy(name)];
  const isNamed = ['actors', 'organizations', 'places'].includes(String(collection));
  const follows = Object.entries(isNamed && isFields(record) && name !== nameBefore ? told : {})
    .filter(([key]) => [undefined, before[key]].includes((record as Fields)[key]))
    .map(([key, value]) => ({ kind: 'set', path: [...path.slice(0, -1), key], value }) as const);
  nameBefore = name;
  context.do({
    kind: 'all',
    commands: [{ kind: 'set', path, value: name || undefined }, ...follows],
  });
}

/** A text that is given in several languages. */
function wordsView(context: Context, slot: Slot, value: Fields): TemplateResult {
  const { field, path, id } = slot;
  const begun = begunIn(context, path);
  const languages = [...new Set([...Object.keys(value), ...(begun ? [begun] : [])])];
  const write = (language: string, typed: string): void => {
    const others = put(value, [language], undefined) as Fields;
    const isGone = typed === '';
    // What was there in one language alone, before another was begun, is a plain text again.
    const [[only, text] = []] = Object.entries(others);
    const isOne = isGone && only === ownLanguage(context) && Object.keys(others).length === 1;
    const texts = isGone ? others : { ...value, [language]: typed };
    context.do(
      { kind: 'set', path, value: isOne ? text : Object.keys(texts).length ? texts : undefined },
      // Its field stays while somebody is in it.
      isGone ? { language: { path: fromPath(path), code: language } } : {},
    );
  };
  return html`<fieldset class="field" aria-describedby=${describedBy(id)}>
    <legend>${slot.label}</legend>
    ${languages.map((language) => {
      const own = [...path, language];
      const isLong = longNames.has(field.name);
      const text = value[language];
      const rows = Math.min(8, Math.ceil(textOf(text).length / 45) + 1);
      const onInput = (event: Event): void => write(language, valueOf(event));
      return html`<label for="${id}-${language}"
          ><bdi>${languageName(language, context)}</bdi></label
        >
        ${
          isLong
            ? html`<textarea
                id="${id}-${language}"
                rows=${rows}
                lang=${language}
                dir=${directionOf(language)}
                aria-invalid=${isWrong(context, own) ? 'true' : 'false'}
                .value=${live(textOf(text))}
                @input=${onInput}
              ></textarea>`
            : html`<input
                id="${id}-${language}"
                type="text"
                lang=${language}
                dir=${directionOf(language)}
                aria-invalid=${isWrong(context, own) ? 'true' : 'false'}
                .value=${live(textOf(text))}
                @input=${onInput}
              />`
        }
        ${problemsView(context, own, `${id}-${language}-problem`)}`;
    })}
    ${languageAdder(context, slot, languages)} ${meaningView(context, slot.field, path, id)}
    ${problemsView(context, path, `${id}-problem`)}
  </fieldset>`;
}

const ownLanguage = ({ reading }: Context): string => languageOf(reading);

/** The language in which a text was begun beside others, of which there is nothing yet. */
const begunIn = ({ view }: Context, path: Path): string | undefined =>
  view.language?.path === fromPath(path) ? view.language.code : undefined;

const languageName = (code: string, { locale }: Context): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** Lets a text be given in one more language. */
function languageAdder(
  context: Context,
  { path, id, label }: Slot,
  there: readonly string[],
): TemplateResult {
  const { words, view, locale, store } = context;
  const name = fromPath(path);
  if (view.language?.path !== name || view.language.code !== undefined) {
    return html`<button
      type="button"
      class="quiet small"
      id="${id}-more"
      @click=${() => {
        store.show({ language: { path: name } });
        queueMicrotask(() => document.getElementById(`${id}-language`)?.focus());
      }}
    >
      ${words.form.addLanguage}<span class="hidden">: ${label}</span>
    </button>`;
  }
  return html`<label for="${id}-language">${words.form.whichLanguage}</label>
    <input
      id="${id}-language"
      type="text"
      list="languages"
      autocomplete="off"
      placeholder=${words.form.typeName}
      @change=${(event: Event) => {
        const typed = valueOf(event).trim();
        const code = readLanguage(typed, [locale, ownLanguage(context)]);
        if (code === undefined) {
          if (typed) store.show({ told: words.form.unknown(typed) });
          return store.show({ language: undefined });
        }
        store.show({ language: there.includes(code) ? undefined : { path: name, code } });
        queueMicrotask(() => document.getElementById(`${id}-${code}`)?.focus());
      }}
    />`;
}

function choiceView(context: Context, slot: Slot): TemplateResult {
  const { field, path, value, id } = slot;
  const { words, own } = wordsOf(field.part)!;
  const records = own === undefined ? undefined : context.reading.draft.dataset[own];
  const more = Object.entries(isFields(records) ? records : {}).map(
    ([key, record]) => [key, isFields(record) ? textOf(record['name']) || key : key] as const,
  );
  const options = [
    ...words.map((word) => [word, wordLabel(word, context, field.name)] as const),
    ...more,
  ];
  // The format tells what each word means, in English alone.
  const isTold = context.locale === 'en' && typeof value === 'string';
  const meaning = isTold ? field.inner[value] : undefined;
  const control = html`<select
    id=${id}
    aria-invalid=${isWrong(context, path) ? 'true' : 'false'}
    aria-describedby="${describedBy(id)} ${id}-word"
    .value=${live(typeof value === 'string' ? value : '')}
    @change=${(event: Event) => {
      const chosen = valueOf(event);
      if (chosen !== OTHER)
        return context.do({ kind: 'all', commands: toWord(context, slot, chosen || undefined) });

      context.store.show({ asked: { path: fromPath(path), typed: '', meant: '' } });
      queueMicrotask(() => document.getElementById(`${id}-other`)?.focus());
    }}
  >
    <option value="" ?selected=${value === undefined}>
      ${field.isOptional ? context.words.form.none : context.words.form.choose}
    </option>
    ${options.map(
      ([word, label]) => html`<option value=${word} ?selected=${word === value}>${label}</option>`,
    )}
    ${own === undefined ? nothing : html`<option value=${OTHER}>${context.words.form.other}</option>`}
  </select>`;
  const hint = html`<p class="meaning word" id="${id}-word">
      <bdi lang="en">${typeof meaning === 'string' ? meaning : nothing}</bdi>
    </p>
    ${own !== undefined && context.view.asked?.path === fromPath(path) ? otherView(context, slot, own) : nothing}`;
  return html`${framed(context, slot, control, hint)}
  ${own === undefined ? nothing : freshView(context, [own], [value])}`;
}

/** Another word; one that was made for this field alone goes with it. */
function toWord(
  context: Context,
  { field, path, value }: Slot,
  next: string | undefined,
): Command[] {
  const own = wordsOf(field.part)?.own;
  const { draft } = context.reading;
  const isDone =
    own !== undefined &&
    typeof value === 'string' &&
    context.view.fresh.includes(fromPath([own, value])) &&
    countOf(draft.dataset, own, value) === 1;
  return [
    { kind: 'set', path, value: next },
    ...(isDone ? [{ kind: 'set', path: [own, value], value: undefined } as const] : []),
  ];
}

/** What stands in a list for a word that the format has not. No id is like it. */
const OTHER = '+';

/** Asks for a word of the dataset's own, such as a role that the format has not. */
function otherView(context: Context, slot: Slot, own: string): TemplateResult {
  const { id } = slot;
  const { dataset } = context.reading.draft;
  const make = (event: Event): void => {
    const name = valueOf(event).trim();
    if (!name) return context.store.show({ asked: undefined });
    const made = newId(dataset, own, name);
    context.do(
      {
        kind: 'all',
        commands: [
          { kind: 'set', path: [own, made], value: { name } },
          ...toWord(context, slot, made),
        ],
      },
      { asked: undefined, fresh: [...context.view.fresh, fromPath([own, made])] },
    );
  };
  return html`<label for="${id}-other">${context.words.form.otherName}</label>
    <input id="${id}-other" type="text" autocomplete="off" @change=${make} />`;
}

function countryView(context: Context, slot: Slot): TemplateResult {
  const { path, value, id } = slot;
  const { locale } = context;
  const language = languageOf(context.reading);
  const control = html`<input
    id=${id}
    type="text"
    list="countries"
    autocomplete="off"
    placeholder=${context.words.form.typeName}
    aria-invalid=${isWrong(context, path) ? 'true' : 'false'}
    aria-describedby=${describedBy(id)}
    .value=${typeof value === 'string' ? countryName(value, locale) : ''}
    @change=${(event: Event) => {
      const typed = valueOf(event).trim();
      const code = readCountry(typed, [locale, language]);
      set(context, path, typed ? (code ?? typed.toUpperCase()) : undefined);
    }}
  />`;
  return framed(context, slot, control);
}

const lists = new Map<string, TemplateResult>();

/** The languages with a code of two letters, by their names. */
const languagesIn = (locale: string): ReadonlyMap<string, string> => {
  let names = languageNames.get(locale);
  if (!names) {
    const named = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    names = new Map(
      codes.flatMap((code) => {
        const name = named.of(code);
        return name === undefined ? [] : [[name, code] as const];
      }),
    );
    languageNames.set(locale, names);
  }
  return names;
};
const languageNames = new Map<string, ReadonlyMap<string, string>>();

/** A language by its name in one of some languages or in its own, or by its code. */
function readLanguage(typed: string, locales: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  for (const locale of locales) {
    for (const [name, code] of languagesIn(locale)) {
      if (name.toLowerCase() === wanted) return code;
    }
  }
  const own = [...languagesIn('en').values()].find(
    (code) => new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase() === wanted,
  );
  if (own !== undefined) return own;
  const [known] = [...languagesIn('en').values()].filter(
    (code) => wanted === code || wanted.startsWith(`${code}-`),
  );
  try {
    return known === undefined ? undefined : Intl.getCanonicalLocales(typed)[0];
  } catch {
    return undefined;
  }
}

const languageLists = new Map<string, TemplateResult>();

/** The names of languages, offered as a person types. */
export function languageList(locale: string): TemplateResult {
  let list = languageLists.get(locale);
  if (!list) {
    list = html`<datalist id="languages">
      ${[...languagesIn(locale).keys()].map((name) => html`<option value=${name}></option>`)}
    </datalist>`;
    languageLists.set(locale, list);
  }
  return list;
}

/** The names of countries, offered as a person types; made once for each language. */
export function countryList(locale: string): TemplateResult {
  let list = lists.get(locale);
  if (!list) {
    const names = [...new Set(countryNames([locale]))];
    list = html`${guard(
      [locale],
      () =>
        html`<datalist id="countries">
          ${names.map((name) => html`<option value=${name}></option>`)}
        </datalist>`,
    )}`;
    lists.set(locale, list);
  }
  return list;
}

interface Option {
  readonly collection: string;
  readonly id: string;
  readonly name: string;
}

function optionsOf({ reading }: Context, names: readonly string[]): Option[] {
  const seen = new Set<string>();
  return names.flatMap((collection) => {
    const records = reading.draft.dataset[collection];
    return Object.keys(isFields(records) ? records : {}).flatMap((id): Option[] => {
      const name = fullNameOf(reading.draft.dataset, [collection], id);
      if (seen.has(name)) return [];
      seen.add(name);
      return [{ collection, id, name }];
    });
  });
}

function referenceView(context: Context, slot: Slot, names: readonly string[]): TemplateResult {
  const { value } = slot;
  const shown = value === undefined ? '' : nameIn(context, names, value);
  const control = combo(context, slot, {
    names,
    shown,
    onId: (id) => context.do(toReference(context, slot, { names, next: id })),
    onNone: () => context.do(toReference(context, slot, { names, next: undefined })),
  });
  return html`${framed(context, slot, control)} ${freshView(context, names, [value])}`;
}

/** Another record; one that was made for this field alone goes with it. */
function toReference(
  context: Context,
  { path, value }: Slot,
  { names, next }: { readonly names: readonly string[]; readonly next: string | undefined },
): Command {
  const { dataset } = context.reading.draft;
  const own = names.find((name) => context.view.fresh.includes(fromPath([name, String(value)])));
  const isDone =
    own !== undefined &&
    value !== next &&
    referencesIn(schema, dataset, own).filter((id) => id === value).length === 1;
  return {
    kind: 'all',
    commands: [
      { kind: 'set', path, value: next },
      ...(isDone ? [{ kind: 'remove', path: [own, String(value)] } as const] : []),
    ],
  };
}

/** What is still to be said of records that were made by their names here. */
function freshView(
  context: Context,
  names: readonly string[],
  ids: readonly unknown[],
): TemplateResult[] {
  const { dataset } = context.reading.draft;
  return ids.flatMap((id) => {
    const own = names.find((each) => context.view.fresh.includes(fromPath([each, String(id)])));
    const record = own === undefined ? undefined : at(dataset, [own, String(id)]);
    if (own === undefined || !isFields(record)) return [];
    const asked = collectionOf(own)!.fields.filter(
      ({ name, isOptional }) => !isOptional && name !== 'name' && name !== 'sources',
    );
    return [
      html`<fieldset class="field group fresh">
        <legend><bdi>${textOf(record['name'])}</bdi></legend>
        ${asked.map((field) => fieldView(context, field, [own, String(id), field.name]))}
      </fieldset>`,
    ];
  });
}

function nameIn({ reading }: Context, names: readonly string[], id: unknown): string {
  return fullNameOf(reading.draft.dataset, names, id);
}

function referencesView(context: Context, slot: Slot, names: readonly string[]): TemplateResult {
  const { path, value } = slot;
  const ids = [value ?? []].flat() as unknown[];
  const write = (next: readonly unknown[]): void =>
    set(context, path, next.length ? next : undefined);
  const control = html`<div class="chips">
      ${ids.map((id) => {
        const name = nameIn(context, names, id);
        return html`<span class="chip"
          ><bdi>${name}</bdi
          ><button
            type="button"
            aria-label=${context.words.form.takeOut(name)}
            @click=${() => write(ids.filter((each) => each !== id))}
          >
            ×
          </button></span
        >`;
      })}
    </div>
    ${combo(context, slot, {
      names,
      shown: '',
      onId: (id) => write([...ids.filter((each) => each !== id), id]),
      onNone: () => {},
    })}`;
  return html`${framed(context, slot, control)} ${freshView(context, names, ids)}`;
}

interface ComboOptions {
  readonly names: readonly string[];
  readonly shown: string;
  readonly onId: (id: string) => void;
  readonly onNone: () => void;
}

/** What can be made by its name alone. */
const makeable = new Set(['actors', 'organizations', 'places']);

/** A name by a few letters; one that is not known yet is made, unless another was probably meant. */
function combo(
  context: Context,
  slot: Slot,
  { names, shown, onId, onNone }: ComboOptions,
): TemplateResult {
  const { id, path } = slot;
  const { reading, words } = context;
  const language = languageOf(reading);
  const options = optionsOf(context, names);
  const take = (event: Event): void => {
    const typed = valueOf(event).trim();
    if (!typed) return onNone();
    const found = known(options, typed, reading.draft.dataset);
    const begun = beginningWith(options, typed);
    if (found) onId(found.id);
    else if (makeable.has(names[0]!)) {
      const isCountry = readCountry(typed, [language]) !== undefined;
      const all = options.map(({ name }) => name);
      const meant = begun?.name ?? (isCountry ? undefined : suggest(typed, all));
      if (meant !== undefined) {
        context.store.show({ asked: { path: fromPath(path), typed, meant } });
      } else make(typed);
    } else if (begun) onId(begun.id);
    // Of what cannot be made here, an unknown name leaves the field as it was.
    else context.store.show({ told: words.form.unknown(typed) });
    // What is taken is drawn by its whole name.
    (event.target as HTMLInputElement).value = shown;
  };
  const make = (called: string): void => {
    const sources = at(reading.draft.dataset, [...path.slice(0, 2), 'sources']);
    const fields = slot.field.name === 'speaker' ? { kind: 'person' } : {};
    const made = makeNamed(reading.draft.dataset, {
      collection: names[0]!,
      called,
      language,
      fields: readCountry(called, [language]) ? {} : fields,
      sources: Array.isArray(sources) ? (sources as string[]) : [],
    });
    context.do(made.command);
    onId(made.id);
    context.store.show({
      said: words.form.made(called),
      asked: undefined,
      fresh: [...context.view.fresh, fromPath([names[0]!, made.id])],
    });
  };
  const { asked } = context.view;
  return html`<input
      id=${id}
      type="text"
      list="${id}-list"
      lang=${language}
      dir="auto"
      autocomplete="off"
      placeholder=${words.form.typeName}
      aria-invalid=${isWrong(context, path) ? 'true' : 'false'}
      aria-describedby=${describedBy(id)}
      .value=${shown}
      @change=${take}
    />
    <datalist id="${id}-list">
      ${options.map(({ name }) => html`<option value=${name}></option>`)}
      ${
        names[0] === 'actors'
          ? context.proposed
              .filter((name) => !options.some((option) => option.name === name))
              .map((name) => html`<option value=${name}></option>`)
          : nothing
      }
    </datalist>
    ${
      asked?.path === fromPath(path)
        ? html`<p class="asked" role="alert">
            <button
              type="button"
              @click=${() => {
                const found = known(options, asked.meant, reading.draft.dataset);
                if (found) onId(found.id);
                context.store.show({ asked: undefined });
              }}
            >
              ${words.form.meant(asked.meant)}
            </button>
            <button type="button" @click=${() => make(asked.typed)}>
              ${words.form.makeNew(asked.typed)}
            </button>
          </p>`
        : nothing
    }`;
}

/** The only one in which a word begins with these letters. */
function beginningWith(options: readonly Option[], typed: string): Option | undefined {
  const wanted = ` ${typed.toLocaleLowerCase()}`;
  const [only, ...others] = options.filter(({ name }) =>
    ` ${name.toLocaleLowerCase()}`.includes(wanted),
  );
  return others.length ? undefined : only;
}

function known(options: readonly Option[], typed: string, dataset: Fields): Option | undefined {
  const wanted = typed.toLocaleLowerCase();
  return (
    options.find(({ name }) => name.toLocaleLowerCase() === wanted) ??
    options.find(({ collection, id }) => {
      const record = at(dataset, [collection, id]);
      return (
        id === wanted ||
        (isFields(record) && textOf(record['shortName']).toLocaleLowerCase() === wanted)
      );
    })
  );
}

function coordinatesView(context: Context, slot: Slot): TemplateResult {
  const { path, value, id } = slot;
  const { words } = context;
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
  const write = (index: 0 | 1, typed: string): void => {
    const both = readCoordinates(typed);
    if (both) return set(context, path, [both.longitude, both.latitude]);
    const number = typed.trim() ? Number(typed.trim().replace(',', '.')) : undefined;
    const next = [longitude, latitude];
    next[index] = Number.isNaN(number) ? typed : number;
    set(
      context,
      path,
      next.every((each) => each === undefined) ? undefined : next.map((each) => each ?? null),
    );
  };
  const input = (index: 0 | 1, label: string, held: unknown) =>
    html`<label
      >${label}
      <input
        id=${index ? id : `${id}-longitude`}
        type="text"
        autocomplete="off"
        dir="ltr"
        aria-invalid=${isWrong(context, path) ? 'true' : 'false'}
        aria-describedby="${describedBy(id)} ${id}-paste"
        .value=${held === undefined || held === null ? '' : String(held)}
        @change=${(event: Event) => write(index, valueOf(event))}
    /></label>`;
  return html`<fieldset class="field pair">
    <legend>${slot.label}</legend>
    ${input(1, words.form.latitude, latitude)} ${input(0, words.form.longitude, longitude)}
    <p class="meaning" id="${id}-paste">${words.form.pasteCoordinates}</p>
    ${meaningView(context, slot.field, path, id)} ${problemsView(context, path, `${id}-problem`)}
  </fieldset>`;
}

/** To the first field of a group that was added, or of the last part of a list. */
function goInto(id: string): void {
  queueMicrotask(() => {
    const group = document.getElementById(`${id}-meaning`)?.parentElement;
    const part = [...(group?.querySelectorAll(':scope > .item') ?? [])].at(-1) ?? group;
    part?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
}

function groupView(context: Context, slot: Slot): TemplateResult {
  const { field, path, value, id } = slot;
  const isOpen = value !== undefined || !field.isOptional;
  return html`<fieldset class="field group">
    <legend>${slot.label}</legend>
    ${meaningView(context, field, path, id)}
    ${
      isOpen
        ? html`${fieldsView(context, fieldsOf(field.part, field.inner), path)}
          ${
            field.isOptional
              ? html`<button
                  type="button"
                  class="quiet"
                  @click=${() => set(context, path, undefined)}
                >
                  ${context.words.form.takeOut(slot.label)}
                </button>`
              : nothing
          }`
        : html`<button
            type="button"
            class="quiet"
            @click=${() => {
              set(context, path, {});
              goInto(id);
            }}
          >
            ${context.words.form.add(slot.label)}
          </button>`
    }
    ${problemsView(context, path, `${id}-problem`)}
  </fieldset>`;
}

function listView(context: Context, slot: Slot, part: unknown): TemplateResult {
  const { field, path, value, id } = slot;
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const inner = fieldsOf(part, field.inner);
  const sources = at(context.reading.draft.dataset, [...path.slice(0, 2), 'sources']);
  const fresh = inner.some(({ part: each }) => isPassages(each))
    ? { sources: Array.isArray(sources) ? (sources as unknown[]) : [] }
    : {};
  return html`<fieldset class="field group">
    <legend>${slot.label}</legend>
    ${meaningView(context, field, path, id)}
    ${items.map(
      (_, index) =>
        html`<div class="item">
          ${fieldsView(context, inner, [...path, index])}
          <button
            type="button"
            class="quiet"
            @click=${() => {
              const rest = items.filter((__, each) => each !== index);
              set(context, path, rest.length || !field.isOptional ? rest : undefined);
            }}
          >
            ${context.words.form.takeOut(`${slot.label} ${index + 1}`)}
          </button>
        </div>`,
    )}
    <button
      type="button"
      class="quiet"
      @click=${() => {
        set(context, path, [...items, fresh]);
        goInto(id);
      }}
    >
      ${context.words.form.add(slot.label)}
    </button>
    ${problemsView(context, path, `${id}-problem`)}
  </fieldset>`;
}

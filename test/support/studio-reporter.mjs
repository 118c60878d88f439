// A reporter without a mouse: has read an article, knows the facts of a dataset that somebody wrote by
// hand, and states them in Studio, key by key. Counts what that takes.
import { setTimeout as pause } from 'node:timers/promises';
import { toArticle } from '@factbox/cli/authoring.js';
import { schema } from '@factbox/dataset';
import { PassageFinder } from '@factbox/cli/suggest';
import { sentencesOf } from '../../packages/studio/src/anchoring/sentences.ts';
import { wholeWords } from '../../packages/studio/src/anchoring/anchor.ts';
import { fromPath } from '../../packages/studio/src/commands/draft.ts';
import {
  collectionOf,
  factCollections,
  fieldsOf,
  isPassages,
  referenceOf,
  rootFields,
  wordsOf,
} from '../../packages/studio/src/commands/shape.ts';
import { wordsFor } from '../../packages/studio/src/words.ts';

const { words: told, named } = wordsFor('en');

/** The key of each sort of fact, as its button shows it. */
const letters = {
  ...{ memberships: 'm', interests: 'i', quotes: 'q', claims: 'c', demands: 'd' },
  ...{ events: 'e', places: 'p', actors: 'a', organizations: 'o' },
};

const fieldId = (path) => `field-${fromPath(path).replace(/[^\w-]/g, '-')}`;
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value) =>
  typeof value === 'string' ? value : (Object.values(value ?? {})[0] ?? '');
const humanised = (word) => {
  const text = word.replaceAll('-', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Longer texts come in at once, as from a dictation: letter by letter they would only take time. */
const LONG = 24;

export class StudioReporter {
  /** What was done: choosing words, a letter, a field filled in; and every key of it. */
  counts = { actions: 0, keys: 0, facts: [] };
  /** What could not be said. */
  failures = [];

  constructor(keyboard, { article, dataset }) {
    this.keyboard = keyboard;
    this.dataset = dataset;
    this.file = article;
  }

  evaluate(fn, ...values) {
    return this.keyboard.evaluate(fn, ...values);
  }

  async press(...chords) {
    if (!chords.length) return;
    this.counts.keys += chords.length;
    await this.keyboard.press(chords);
  }

  /** Waits until a function of the page gives something, and gives it. */
  async until(fn, ...values) {
    for (let round = 0; round < 400; round++) {
      const found = await this.evaluate(fn, ...values);
      if (found) return found;
      await pause(25);
    }
    throw new Error(`not within ten seconds: ${String(fn).slice(0, 200)} (${values.join()})`);
  }

  /** Pastes the article where Studio opens, as Ctrl+V does. */
  async paste() {
    this.began = Date.now();
    await this.until(() => document.activeElement?.id === 'paste');
    await this.evaluate(({ name, text }) => {
      // Not every browser lets a page make a ClipboardEvent that holds something.
      const event = new Event('paste', { bubbles: true, cancelable: true });
      const own = name.endsWith('.html') ? 'text/html' : 'text/plain';
      event.clipboardData = { getData: (type) => (type === own ? text : '') };
      document.querySelector('#paste').dispatchEvent(event);
    }, this.file);
    this.counts.actions += 1;
    this.counts.keys += 1;
    await this.until(() => document.activeElement?.id === 'article-text');
    this.#read();
  }

  #read() {
    const { title, author } = this.dataset.article;
    const sections = Object.values(this.dataset.passages).flatMap(({ section }) => section ?? []);
    const known = { title: textOf(title), author, sections: [...new Set(sections)] };
    this.article = toArticle(this.file.text, known, this.file.name);
    this.finder = new PassageFinder(this.article);
    const { language } = this.dataset;
    this.sentences = this.article.paragraphs.flatMap(({ number, text }) =>
      sentencesOf(text, language).map((stretch) => {
        const [begin, end] = wholeWords(text, stretch);
        return { paragraph: number, begin, end, first: stretch[0] };
      }),
    );
  }

  /** The words that a passage names, as whole words. */
  placeOf(id) {
    const range = this.finder.rangeOf(this.dataset.passages[id]);
    if (!range) throw new Error(`passage ${id} is not in the article`);
    const { paragraph, from, to } = range;
    const [begin, end] = wholeWords(paragraph.text, [from, to]);
    return { paragraph: paragraph.number, begin, end };
  }

  /** What is chosen now. */
  choice() {
    return this.evaluate(() => {
      const marks = [...document.querySelectorAll('mark.chosen')];
      if (!marks.length) return null;
      const begin = Number(marks[0].dataset.begin);
      const last = marks.at(-1);
      return {
        paragraph: Number(marks[0].closest('[data-paragraph]').dataset.paragraph),
        begin,
        end: Number(last.dataset.begin) + last.textContent.length,
      };
    });
  }

  /** Chooses the words of a place by arrow keys. */
  async choose(place) {
    await this.toArticle();
    const isSame = (a) =>
      a && a.paragraph === place.paragraph && a.begin === place.begin && a.end === place.end;
    let now = await this.choice();
    this.counts.actions += 1;
    if (isSame(now)) return;
    if (!now) {
      // Arrow keys go on from the words chosen last.
      await this.press('ArrowDown');
      now = await this.choice();
      if (!now) {
        await this.press('ArrowUp');
        now = await this.choice();
      }
      if (isSame(now)) return;
    }
    const order = (a) => a.paragraph * 1e6 + (a.first ?? a.begin);
    const indexOf = (a) => this.sentences.findLastIndex((each) => order(each) <= order(a));
    const wanted = indexOf({ ...place, first: place.begin });
    if (now) now = { ...now, first: now.begin };
    const current = now ? indexOf(now) : -1;
    const isWhole = now && this.sentences[current].begin === now.begin;
    const steps =
      wanted === current && !isWhole
        ? ['ArrowDown', 'ArrowUp']
        : Array.from({ length: Math.abs(wanted - current) }, () =>
            wanted > current ? 'ArrowDown' : 'ArrowUp',
          );
    await this.press(...steps);
    // Then more or fewer sentences and words, until it is this.
    for (let round = 0; round < 12; round++) {
      now = await this.choice();
      if (isSame(now)) return;
      const { text } = this.article.paragraphs[place.paragraph - 1];
      const within = this.sentences.filter(({ paragraph }) => paragraph === place.paragraph);
      const wordsIn = (from, to) =>
        [...text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)].length;
      if (now.end < place.end) {
        const more = within.filter(({ end }) => end > now.end && end <= place.end).length;
        await this.press(
          ...(more
            ? Array(more).fill('Shift+ArrowDown')
            : Array(Math.max(1, wordsIn(now.end, place.end))).fill('Shift+ArrowRight')),
        );
      } else if (now.end > place.end) {
        await this.press(
          ...Array(Math.max(1, wordsIn(place.end, now.end))).fill('Shift+ArrowLeft'),
        );
      }
      if (now.begin < place.begin) {
        await this.press(
          ...Array(Math.max(1, wordsIn(now.begin, place.begin))).fill('Alt+Shift+ArrowRight'),
        );
      } else if (now.begin > place.begin) {
        await this.press(
          ...Array(Math.max(1, wordsIn(place.begin, now.begin))).fill('Alt+Shift+ArrowLeft'),
        );
      }
    }
    const { text } = this.article.paragraphs[place.paragraph - 1];
    throw new Error(
      `cannot choose “${text.slice(place.begin, place.end)}” by keys, only “${text.slice(now.begin, now.end)}”`,
    );
  }

  /** From a form back to the article. */
  async toArticle() {
    const isThere = () => document.activeElement?.id === 'article-text';
    if (await this.evaluate(isThere)) return;
    await this.press('Escape');
    if (
      (await this.until(
        () => document.activeElement?.id === 'article-text' || !!document.querySelector('.asked'),
      )) &&
      (await this.evaluate(isThere))
    )
      return;
    throw new Error(
      `still asked: ${await this.evaluate(() => document.querySelector('.asked').textContent)}`,
    );
  }

  /**
   * To a control by Tab, opening what hides it: “More fields”, a group or list item that is not there yet.
   *
   * @param id Its id, or the words of a button.
   */
  async goTo(id) {
    for (let round = 0; round < 12; round++) {
      const way = await this.evaluate((wanted) => {
        const isShown = (element) => element.checkVisibility();
        const all = [
          ...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex]',
          ),
        ].filter((each) => each.tabIndex >= 0 && !each.disabled && isShown(each));
        let target = document.getElementById(wanted);
        let isReached = true;
        const plain = (text) => text.replace(/\s+/g, ' ').trim();
        if (!target)
          target = all.findLast(
            (each) => each.localName === 'button' && plain(each.textContent) === wanted,
          );
        if (!target) {
          // The list or group that is to hold it.
          isReached = false;
          const fields = [...document.querySelectorAll('fieldset > [id$="-meaning"]')]
            .map((each) => ({ set: each.parentElement, name: each.id.slice(0, -8) }))
            .filter(({ name }) => wanted.startsWith(`${name}-`))
            .sort((a, b) => b.name.length - a.name.length);
          target = [...(fields[0]?.set.querySelectorAll(':scope > button') ?? [])].at(-1);
          if (!target) return { error: `no control ${wanted}` };
        }
        const details = target.closest('details:not([open])');
        if (details && target.localName !== 'summary') {
          isReached = false;
          target = details.querySelector('summary');
          // The outermost comes first.
          for (
            let outer;
            (outer = target.parentElement.parentElement.closest('details:not([open])'));
          )
            target = outer.querySelector('summary');
        }
        const from = all.indexOf(document.activeElement);
        const to = all.indexOf(target);
        if (to < 0) return { error: `no way to ${wanted}` };
        if (document.activeElement === target) return { isThere: true, isReached };
        if (from >= 0) return { steps: to - from };
        const before = all.filter(
          (each) =>
            document.activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING,
        ).length;
        return { steps: to >= before ? to - before + 1 : to - before };
      }, id);
      if (process.env.DEBUG2) console.log(id, way);
      if (way.error) throw new Error(way.error);
      if (way.isThere && way.isReached) return;
      if (way.isThere) {
        await this.press('Enter');
        await pause(30);
      } else
        await this.press(...Array(Math.abs(way.steps)).fill(way.steps > 0 ? 'Tab' : 'Shift+Tab'));
    }
    throw new Error(
      `never came to ${id}, only to ${await this.evaluate(() => document.activeElement.outerHTML.slice(0, 300))}`,
    );
  }

  /** Writes into the field that has the focus, in place of what is there. */
  async write(text, isName = false) {
    const has = await this.evaluate(() => document.activeElement.value ?? '');
    if (has) await this.press('Control+a', ...(text ? [] : ['Delete']));
    if (!text) return;
    this.counts.keys += text.length;
    if (text.length > LONG && !isName) {
      await this.evaluate((all) => {
        const field = document.activeElement;
        field.setRangeText(all, 0, field.value.length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
    } else await this.keyboard.write(text);
  }

  shown(id) {
    return this.evaluate((wanted) => {
      const field = document.getElementById(wanted);
      if (!field) return null;
      if (field.localName === 'select')
        return field.selectedOptions[0]?.value ? field.selectedOptions[0].textContent.trim() : '';
      const chips = field.parentElement.querySelectorAll('.chip bdi');
      if (chips.length) return [...chips].map((each) => each.textContent);
      return field.value;
    }, id);
  }

  /** The name by which a record of the dataset is in the lists. */
  nameOf(names, id) {
    for (const name of names) {
      const record = this.dataset[name]?.[id];
      if (!record) continue;
      if (record.name) return textOf(record.name);
      const text = textOf(record.shortName) || textOf(record.text);
      return text.length > 70 ? `${text.slice(0, 69)}…` : text;
    }
    return id;
  }

  /** A word of the format, or of the dataset's own, as its list shows it. */
  wordOf(word, own, field) {
    return (
      textOf(this.dataset[own]?.[word]?.name ?? '') ||
      named[`${field}.${word}`] ||
      named[word] ||
      humanised(word)
    );
  }

  /** Fills in a field as the dataset has it; true where it took an action. */
  async fill(field, path, value) {
    const id = fieldId(path);
    const { part } = field;
    if (Array.isArray(part)) {
      let took = false;
      for (const [index, item] of (value ?? []).entries()) {
        for (const inner of fieldsOf(part[0], field.inner)) {
          const own = [...path, index];
          if (isPassages(inner.part)) took = (await this.sourcesOf(own, item[inner.name])) || took;
          else if (item[inner.name] !== undefined)
            took = (await this.fill(inner, [...own, inner.name], item[inner.name])) || took;
        }
      }
      return took;
    }
    if (isFields(part)) {
      let took = false;
      for (const inner of fieldsOf(part, field.inner)) {
        if (value?.[inner.name] === undefined) continue;
        took = (await this.fill(inner, [...path, inner.name], value[inner.name])) || took;
      }
      return took;
    }
    if (part === 'coordinates') {
      if (value === undefined) return false;
      await this.goTo(id);
      await this.write(`${value[1]}, ${value[0]}`);
      await this.press('Tab');
      this.counts.actions += 1;
      return true;
    }
    const reference = referenceOf(part);
    const wordList = wordsOf(part);
    const shown = await this.shown(id);
    if (reference?.isList) {
      const wanted = [value ?? []].flat().map((each) => this.nameOf(reference.names, each));
      const has = Array.isArray(shown) ? shown : [];
      for (const name of has.filter((each) => !wanted.includes(each))) {
        await this.goTo(id);
        await this.evaluate(
          (text) =>
            [...document.querySelectorAll('.chip')]
              .find((each) => each.textContent.includes(text))
              ?.querySelector('button')
              .focus(),
          name,
        );
        await this.press('Enter');
        this.counts.actions += 1;
      }
      for (const name of wanted.filter((each) => !has.includes(each))) await this.take(id, name);
      return true;
    }
    if (reference) {
      const name = value === undefined ? '' : this.nameOf(reference.names, value);
      if ((shown ?? '') === name) return false;
      if (name) await this.take(id, name);
      else {
        await this.goTo(id);
        await this.write('');
        await this.press('Tab');
        this.counts.actions += 1;
      }
      return true;
    }
    if (wordList) {
      const label = value === undefined ? '' : this.wordOf(value, wordList.own, field.name);
      if ((shown ?? '') === label) return false;
      await this.goTo(id);
      this.counts.actions += 1;
      await this.pick(id, label, wordList.own, value);
      return true;
    }
    if (isFields(value)) return this.words(field, path, value);
    const text =
      value === undefined
        ? ''
        : part === 'country'
          ? new Intl.DisplayNames('en', { type: 'region' }).of(value)
          : String(value);
    if ((shown ?? '') === text || (shown === null && !text)) return false;
    await this.goTo(id);
    this.counts.actions += 1;
    await this.write(text);
    await this.press('Tab');
    return true;
  }

  /** Fills in a text in several languages, the dataset's own first. */
  async words(field, path, texts) {
    const id = fieldId(path);
    const own = this.dataset.language;
    const { [own]: first, ...others } = texts;
    const isThere = (name) => this.evaluate((each) => !!document.getElementById(each), name);
    if (first !== undefined && !(await isThere(`${id}-${own}`))) {
      await this.fill(field, path, first);
    }
    for (const [language, text] of Object.entries(others)) {
      const name = `${id}-${language}`;
      if (!(await isThere(name))) {
        await this.goTo(`${id}-more`);
        await this.press('Enter');
        await this.until((each) => document.activeElement?.id === each, `${id}-language`);
        await this.write(language);
        await this.press('Tab');
        this.counts.actions += 1;
        await this.until((each) => !!document.getElementById(each), name);
      }
      if ((await this.shown(name)) === text) continue;
      await this.goTo(name);
      await this.write(text);
      this.counts.actions += 1;
    }
    return true;
  }

  /** Takes a name from a list by as many letters as it needs. */
  async take(id, name) {
    await this.goTo(id);
    this.counts.actions += 1;
    const all = await this.evaluate(
      (wanted) => [...document.getElementById(`${wanted}-list`).options].map(({ value }) => value),
      id,
    );
    if (!all.includes(name)) throw new Error(`${id}: no ${name} in the list`);
    const isOnly = (text) =>
      all.filter((each) => ` ${each.toLowerCase()}`.includes(` ${text.toLowerCase()}`)).length ===
      1;
    // As the list completes it; a short name is as quickly written.
    let length = name.length > LONG ? 6 : name.length;
    while (length < name.length && !isOnly(name.slice(0, length))) length += 1;
    await this.write(isOnly(name.slice(0, length)) ? name.slice(0, length) : name, true);
    await this.press('Tab');
    if (await this.evaluate(() => !!document.querySelector('.asked'))) {
      // Whether this one was meant.
      this.counts.actions += 1;
      await this.goTo(told.form.meant(name));
      await this.press('Enter');
    }
  }

  /** Picks a word from a list; one that is not there becomes the dataset's own. */
  async pick(id, label, own, word) {
    const options = await this.evaluate(
      (wanted) =>
        [...document.getElementById(wanted).options].map((each) => each.textContent.trim()),
      id,
    );
    if (options.includes(label) || !label) return this.#letterTo(id, label);
    await this.#letterTo(id, told.form.other);
    await this.until((wanted) => document.activeElement?.id === `${wanted}-other`, id);
    await this.write(label);
    await this.press('Tab');
    for (const field of collectionOf(own).fields) {
      if (field.isOptional || field.name === 'name') continue;
      const made = await this.until(
        (wanted, name) => document.querySelector(`[id^="field-${wanted}-"][id$="-${name}"]`)?.id,
        own,
        field.name,
      );
      await this.goTo(made);
      this.counts.actions += 1;
      await this.#letterTo(
        made,
        this.wordOf(this.dataset[own][word][field.name], undefined, field.name),
      );
    }
  }

  /** Letters in a list choose what begins with them; arrow keys go on from there. */
  async #letterTo(id, label) {
    const place = await this.evaluate(
      (wanted, text) => {
        const list = document.getElementById(wanted);
        const index = text
          ? [...list.options].findIndex((each) => each.textContent.trim() === text)
          : 0;
        return { by: index - list.selectedIndex };
      },
      id,
      label,
    );
    await this.press(...Array(Math.abs(place.by)).fill(place.by > 0 ? 'ArrowDown' : 'ArrowUp'));
  }

  /** Gives a part of a record its own sources. */
  async sourcesOf(path, ids) {
    const id = fieldId([...path, 'sources']);
    const wanted = ids.map((each) => this.placeOf(each));
    const listOf = () =>
      this.evaluate(
        (name) =>
          [...document.getElementById(name).querySelectorAll('blockquote')].map(
            (each) => each.textContent,
          ),
        id,
      );
    const textIn = ({ paragraph, begin, end }) =>
      this.article.paragraphs[paragraph - 1].text.slice(begin, end).replaceAll('\v', '\u200b');
    await this.goToWithin(id, told.form.takeChosen);
    for (const place of wanted) {
      if ((await listOf()).includes(textIn(place))) continue;
      await this.choose(place);
      await this.goToWithin(id, told.form.takeChosen);
      await this.press('Enter');
      this.counts.actions += 1;
    }
    const texts = wanted.map(textIn);
    for (let index = 0; ;) {
      const list = await listOf();
      index = list.findIndex((text) => !texts.includes(text));
      if (index < 0) break;
      await this.goToWithin(id, told.form.takeOut(`“${list[index].slice(0, 24)}…”`));
      await this.press('Enter');
      this.counts.actions += 1;
    }
    return true;
  }

  /** To a button of a part of a form. */
  async goToWithin(id, words) {
    await this.until((name) => document.getElementById(name) !== null, id).catch(() => {});
    for (let round = 0; round < 6; round++) {
      const state = await this.evaluate(
        (name, text) => {
          const set = document.getElementById(name);
          if (!set) return 'none';
          const button = [...set.querySelectorAll('button')].find(
            (each) => each.textContent.replace(/\s+/g, ' ').trim() === text,
          );
          if (!button) return 'no button';
          if (document.activeElement === button) return 'there';
          const closed = button.closest('details:not([open])');
          (closed?.querySelector('summary') ?? button).setAttribute('data-wanted', '');
          const all = [
            ...document.querySelectorAll(
              'a[href], button, input, select, textarea, summary, [tabindex]',
            ),
          ].filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());
          const target = closed?.querySelector('summary') ?? button;
          const from = all.indexOf(document.activeElement);
          return { steps: all.indexOf(target) - from, opens: !!closed };
        },
        id,
        words,
      );
      if (state === 'there') return;
      if (typeof state === 'string') throw new Error(`${id}: ${state} (${words})`);
      await this.press(...Array(Math.abs(state.steps)).fill(state.steps > 0 ? 'Tab' : 'Shift+Tab'));
      if (state.opens) await this.press('Enter');
    }
    throw new Error(`${id}: never came to ${words}`);
  }

  /** States one fact of the dataset, with all that it says. */
  async state(collection, key) {
    const record = this.dataset[collection][key];
    const before = { ...this.counts };
    const [first, ...others] = record.sources.map((id) => this.placeOf(id));
    await this.choose(first);
    await this.press(await this.keyFor(collection, record));
    this.counts.actions += 1;
    await this.until(() => document.activeElement?.closest('.form') !== null);
    const path = await this.#openPath(collection);
    const { fields } = collectionOf(collection);
    const own = fields.filter(({ part }) => !isPassages(part));
    // What the sentence says stands there already; to say it in words of one's own is more than is needed.
    const isTold = ({ name }) =>
      name === 'text' && ['interests', 'claims', 'demands'].includes(collection);
    const told = own.find(isTold);
    const isThere = told && !!(await this.shown(fieldId([...path, told.name])));
    const needed = own.filter((field) => !field.isOptional && !(isThere && isTold(field)));
    const isWords = (value) => isFields(value) && this.dataset.language in value;
    // In the article's language it is sound; others are more.
    for (const field of needed) {
      const value = record[field.name];
      const text = isWords(value) ? value[this.dataset.language] : value;
      await this.fill(field, [...path, field.name], text);
    }
    const sound = this.counts.actions - before.actions;
    for (const field of own) {
      if (needed.includes(field) && !isWords(record[field.name])) continue;
      const isPart = Array.isArray(field.part) || isFields(field.part);
      if (record[field.name] === undefined && isPart) continue;
      await this.fill(field, [...path, field.name], record[field.name]);
    }
    for (const place of others) {
      await this.choose(place);
      await this.press('+');
      this.counts.actions += 1;
    }
    this.counts.facts.push({
      path: `${collection}.${key}`,
      sound,
      actions: this.counts.actions - before.actions,
      keys: this.counts.keys - before.keys,
    });
  }

  /**
   * The key of what Studio takes the chosen words for that comes nearest to a record, as its buttons say it;
   * the letter of its sort where no number is better.
   */
  async keyFor(collection, record) {
    const { fields } = collectionOf(collection);
    const wanted = fields
      .filter(({ part, isOptional }) => !isPassages(part) && !Array.isArray(part) && !isOptional)
      .map(({ name, part }) => {
        const reference = referenceOf(part);
        if (reference) return this.nameOf(reference.names, record[name]);
        const list = wordsOf(part);
        return list ? this.wordOf(record[name], list.own, name) : textOf(record[name]);
      });
    const offered = await this.evaluate(
      (sort) =>
        [...document.querySelectorAll(`.composer button.fact-${sort}`)].map((button) => ({
          key: button.querySelector('kbd').textContent.toLowerCase(),
          parts: [...button.querySelectorAll('small bdi')].map((part) => part.textContent),
        })),
      collection,
    );
    const hits = ({ parts }) => wanted.filter((each) => parts.includes(each)).length;
    const [best] = offered.sort((a, b) => hits(b) - hits(a));
    return best?.key ?? letters[collection];
  }

  async #openPath(collection) {
    if (collectionOf(collection).hasIds) {
      return [collection, await this.evaluate(() => document.querySelector('#record-id').value)];
    }
    const index = await this.evaluate((name) => {
      const id = document.querySelector(`.form [id^="field-${name}-"]`).id;
      return Number(/\d+/.exec(id)[0]);
    }, collection);
    return [collection, index];
  }

  /** What is said of the whole: the article, its day, the dataset's own words, corrections. */
  async about() {
    const { dataset } = this;
    await this.goTo(told.article.about);
    await this.press('Enter');
    await this.until(() => !!document.querySelector('[id^="field-article-title"]'));
    this.counts.actions += 1;
    for (const field of rootFields) {
      const isOther = isFields(field.part) && '*' in field.part;
      const isFact = factCollections.some(({ name }) => name === field.name);
      if (isOther || isFact || ['format', 'id', '$schema'].includes(field.name)) continue;
      if (field.name === 'corrections' && !this.isAllStated) continue;
      await this.fill(field, [field.name], dataset[field.name]);
    }
    for (const { name } of [{ name: 'roles' }, { name: 'interestKinds' }, { name: 'placeKinds' }]) {
      if (!this.isAllStated) continue;
      for (const own of Object.values(dataset[name] ?? {})) {
        const id = await this.evaluate(
          (collection, text) =>
            [...document.querySelectorAll(`[id^="field-${collection}-"][id$="-name"]`)].find(
              (each) => each.value === text,
            )?.id,
          name,
          textOf(own.name),
        );
        if (!id) continue;
        const path = [name, id.slice(`field-${name}-`.length, -5)];
        for (const field of collectionOf(name).fields.filter((each) =>
          ['name', 'letter'].includes(each.name),
        )) {
          if (own[field.name] !== undefined)
            await this.fill(field, [...path, field.name], own[field.name]);
        }
      }
    }
  }

  /** The whole dataset, in the order of the article as far as one fact needs another. */
  async stateAll(only = () => true) {
    await this.about();
    await this.goTo(`‹ ${told.form.back}`);
    await this.press('Enter');
    await this.toText();
    for (const [collection, key] of this.order()) {
      if (!only(collection, key)) continue;
      try {
        await this.state(collection, key);
      } catch (error) {
        this.failures.push(`${collection}.${key}: ${error.message}`);
        if (process.env.DEBUG) console.log(this.failures.at(-1));
        await this.evaluate(() => document.activeElement.blur());
        await this.toText();
      }
      this.firstBox ??= (await this.evaluate(
        () => !!document.querySelector('.stage > *')?.shadowRoot?.childElementCount,
      ))
        ? Date.now() - this.began
        : undefined;
    }
    this.isAllStated = true;
    await this.toArticle();
    await this.goTo(`‹ ${told.form.back}`).catch(() => {});
    await this.press('Enter');
    await this.about();
  }

  /** To the article's text, from anywhere. */
  async toText() {
    await this.goTo('article-text');
  }

  /** Facts in the order of the article, but those that others name before these. */
  order() {
    const { dataset } = this;
    const entries = factCollections.flatMap(({ name }) => {
      const records = dataset[name] ?? {};
      return (Array.isArray(records) ? [...records.keys()] : Object.keys(records)).map((key) => [
        name,
        key,
      ]);
    });
    const at = ([name, key]) => {
      const place = this.placeOf(dataset[name][key].sources[0]);
      return place.paragraph * 1e6 + place.begin;
    };
    const rank = Object.keys(letters).reverse();
    const sorted = entries.sort((a, b) => at(a) - at(b) || rank.indexOf(a[0]) - rank.indexOf(b[0]));
    const named = new Map();
    const needs = (part, value) => {
      if (value === undefined) return [];
      if (Array.isArray(part)) return value.flatMap((item) => needs(part[0], item));
      if (isFields(part))
        return Object.entries(part).flatMap(([key, inner]) =>
          needs(inner, value[key.replace('?', '')]),
        );
      const reference = referenceOf(part);
      return reference && !isPassages(part)
        ? [value].flat().map((id) => reference.names.find((name) => dataset[name]?.[id]) + '.' + id)
        : [];
    };
    const done = [];
    const visit = (entry) => {
      const name = entry.join('.');
      if (named.has(name)) return;
      named.set(name, true);
      const [collection, key] = entry;
      for (const need of needs(partOf(collection), dataset[collection][key])) {
        const other = sorted.find((each) => each.join('.') === need);
        if (other) visit(other);
      }
      done.push(entry);
    };
    sorted.forEach(visit);
    return done;
  }

  /** The dataset as Studio gives it, by keys: “Use the boxes”, then its file. */
  async exported() {
    await this.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void blob.text().then((text) => (globalThis.exportedText = text));
        return make(blob);
      };
    });
    await this.goTo(told.use);
    await this.press('Enter');
    await this.until(() => document.querySelector('dialog')?.open);
    await this.goTo(told.out.downloadJson);
    await this.press('Enter');
    this.counts.actions += 2;
    return JSON.parse(await this.until(() => globalThis.exportedText));
  }
}

const partOf = (collection) => {
  const part = schema[collection] ?? schema[`${collection}?`];
  return Array.isArray(part) ? part[0] : part['*'];
};

/** What two datasets say alike and otherwise, whatever ids they have. */
export function compared(mine, theirs, article) {
  const facts = (dataset) => {
    const finder = new PassageFinder(article);
    const label = (name, id) => {
      const record = dataset[name]?.[id];
      return record ? `${textOf(record.name) || textOf(record.text)}` : undefined;
    };
    const passage = (id) => {
      const range = dataset.passages[id] && finder.rangeOf(dataset.passages[id]);
      if (!range) return `? ${id}`;
      const [begin, end] = wholeWords(range.paragraph.text, [range.from, range.to]);
      return `${range.paragraph.number}: ${range.paragraph.text.slice(begin, end)}`;
    };
    const plain = (part, value) => {
      if (value === undefined) return undefined;
      if (Array.isArray(part)) return value.map((item) => plain(part[0], item));
      if (isFields(part)) {
        const entries = Object.entries(part).flatMap(([key, inner]) => {
          const name = key.replace('?', '');
          return value[name] === undefined ? [] : [[name, plain(inner, value[name])]];
        });
        return Object.fromEntries(entries);
      }
      if (isPassages(part)) return value.map(passage).sort();
      const reference = referenceOf(part);
      const nameIn = (id) => reference.names.map((name) => label(name, id)).find(Boolean) ?? id;
      if (reference) return [value].flat().map(nameIn).sort();
      const own = wordsOf(part)?.own;
      return own ? (label(own, value) ?? value) : value;
    };
    const found = new Map();
    for (const name of [
      'roles',
      'interestKinds',
      'placeKinds',
      'corrections',
      ...factCollections.map((each) => each.name),
    ]) {
      for (const record of Object.values(dataset[name] ?? {})) {
        const said = plain(partOf(name), record);
        const key = `${name}: ${textOf(said.name) || textOf(said.text) || `${said.actor} – ${said.organization} – ${said.role}`}`;
        found.set(key, said);
      }
    }
    for (const name of ['language', 'asOf']) found.set(name, { value: dataset[name] });
    found.set('article', dataset.article);
    return found;
  };
  const own = facts(mine);
  const other = facts(theirs);
  const alike = [];
  const unlike = [];
  for (const [key, said] of other) {
    const mineSaid = own.get(key);
    if (!mineSaid) {
      unlike.push(`${key}: not stated`);
      continue;
    }
    const names = [...new Set([...Object.keys(said), ...Object.keys(mineSaid)])].filter(
      (name) => JSON.stringify(said[name]) !== JSON.stringify(mineSaid[name]),
    );
    if (names.length)
      unlike.push(
        `${key}: ${names.map((name) => `${name} ${JSON.stringify(mineSaid[name])}, by hand ${JSON.stringify(said[name])}`).join('; ')}`,
      );
    else alike.push(key);
  }
  const more = [...own.keys()].filter((key) => !other.has(key));
  return { alike, unlike, more };
}

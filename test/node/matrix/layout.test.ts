import assert from 'node:assert/strict';
import test from 'node:test';
import { formOf, forms } from '../../../packages/matrix/src/layout.js';

const bothKinds = [false, true].map((isDated) => forms.filter((form) => form.isDated === isDated));

test('every number of columns, with dates or without, has the smallest form that holds it', () => {
  for (let columns = 1; columns <= 200; columns++) {
    for (const isDated of [false, true]) {
      const form = forms[formOf(columns, isDated)]!;
      assert.equal(form.isDated, isDated);
      assert.ok(form.columns >= columns);
      for (const other of forms)
        assert.ok(other.columns >= form.columns || other.columns < columns);
    }
  }
});

test('with less room a table goes from words to letters to lists', () => {
  for (const { letters, words } of bothKinds[0]!) assert.ok(letters < words);
});

test('a table with dates has no form of letters, and words only where there is more room', () => {
  bothKinds[1]!.forEach(({ letters, words }, index) => {
    assert.equal(letters, words);
    assert.ok(words > bothKinds[0]![index]!.words);
  });
});

test('more columns need more room', () => {
  for (const each of bothKinds) {
    for (const form of ['letters', 'words'] as const) {
      const widths = each.map((one) => one[form]);
      assert.deepEqual(
        widths,
        [...widths].sort((a, b) => a - b),
      );
    }
  }
});

test('five organizations fit a phone as letters and a newspaper’s column as words', () => {
  const { letters, words } = forms[formOf(5, false)]!;
  const em = 15;
  assert.ok(letters * em <= 288, '320 pixels with margins');
  assert.ok(words * em <= 640);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { formOf, forms } from '../../../packages/matrix/src/layout.js';

test('every number of columns has a form that holds it', () => {
  for (let columns = 1; columns <= 200; columns++) {
    const index = formOf(columns);
    assert.ok(forms[index]!.columns >= columns);
    assert.ok(index === 0 || forms[index - 1]!.columns < columns);
  }
});

test('with less room a table goes from words to letters to lists', () => {
  for (const { letters, words } of forms) assert.ok(letters < words);
});

test('more columns need more room', () => {
  for (const form of ['letters', 'words'] as const) {
    const widths = forms.map((each) => each[form]);
    assert.deepEqual(
      widths,
      [...widths].sort((a, b) => a - b),
    );
  }
});

test('five organizations fit a phone as letters and a newspaper’s column as words', () => {
  const { letters, words } = forms[formOf(5)]!;
  const em = 15;
  assert.ok(letters * em <= 288, '320 pixels with margins');
  assert.ok(words * em <= 640);
});

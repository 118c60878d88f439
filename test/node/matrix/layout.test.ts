import assert from 'node:assert/strict';
import test from 'node:test';
import { fitOf, fits } from '../../../packages/matrix/src/layout.js';

const bothKinds = [false, true].map((isDated) => fits.filter((fit) => fit.isDated === isDated));

test('every number of columns, with dates or without, has the smallest size that holds it', () => {
  for (let columns = 1; columns <= 200; columns++) {
    for (const isDated of [false, true]) {
      const fit = fits[fitOf(columns, isDated)]!;
      assert.equal(fit.isDated, isDated);
      assert.ok(fit.columns >= columns);
      for (const other of fits) assert.ok(other.columns >= fit.columns || other.columns < columns);
    }
  }
});

test('with less room a table goes from words to letters to lists', () => {
  for (const { letters, words } of bothKinds[0]!) assert.ok(letters < words);
});

test('a table with dates never fits as letters, and as words only where there is more room', () => {
  bothKinds[1]!.forEach(({ letters, words }, index) => {
    assert.equal(letters, words);
    assert.ok(words > bothKinds[0]![index]!.words);
  });
});

test('more columns need more room', () => {
  for (const each of bothKinds) {
    for (const fit of ['letters', 'words'] as const) {
      const widths = each.map((one) => one[fit]);
      assert.deepEqual(
        widths,
        [...widths].sort((a, b) => a - b),
      );
    }
  }
});

test('five organizations fit a phone as letters and a newspaper’s column as words', () => {
  const { letters, words } = fits[fitOf(5, false)]!;
  const em = 15;
  assert.ok(letters * em <= 288, '320 pixels with margins');
  assert.ok(words * em <= 640);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyMarkup } from '../../../scripts/minify-templates.mjs';

const styles: readonly [string, string][] = [
  ['a {\n  color: red;\n  top: 0;\n}\n', 'a{color:red;top:0}'],
  ['/* why */ a { top: 0 }', ' a{top:0}'],
  ["a::after { content: ', '; }", "a::after{content:', '}"],
  ['a :hover, b { top: 0 }', 'a :hover,b{top:0}'],
  ['a { width: calc(1em + 2px) }', 'a{width:calc(1em + 2px)}'],
  ["a[part='name'] > b { top: 0 }", 'a[part=name]>b{top:0}'],
  ["a[href='#1'], a[part='two words'] { top: 0 }", "a[href='#1'],a[part='two words']{top:0}"],
  [
    'a { top: 0.5em; left: 10.5em; width: calc(0.5em - -0.2px) }',
    'a{top:.5em;left:10.5em;width:calc(.5em - -.2px)}',
  ],
  ['@media (width < 20em) { a { top: 0; } }', '@media (width < 20em){a{top:0}}'],
];

for (const [before, after] of styles) {
  test(`the style sheet ${JSON.stringify(before)} means the same as ${after}`, () =>
    assert.equal(minifyCss(before), after));
}

test('markup keeps one space where lines broke, and every space inside a line', () =>
  assert.equal(minifyMarkup('<b>\n    one  two\n  </b>'), '<b> one  two </b>'));

test('markup has no space about the parts of a table, nor at the ends of a button', () =>
  assert.equal(
    minifyMarkup(
      '<tr>\n  <td>\n    <button>\n      one two\n    </button>\n    <i>x</i>\n  </td>\n</tr>\n',
    ),
    '<tr><td><button>one two</button> <i>x</i></td></tr>',
  ));

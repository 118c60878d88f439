import assert from 'node:assert/strict';
import test from 'node:test';
import { coreStyle } from '../../../packages/cli/src/site/core-style.js';

const html =
  '<factbox-actor><div class="factbox factbox-actor"><h3>A</h3><p class="factbox-note">B</p><details><summary><h4>C</h4></summary><dl><dt>D</dt></dl></details></div></factbox-actor>';

for (const [title, sheet, core] of [
  ['what is there is kept', '.factbox p{margin:0}', '.factbox p{margin:0}'],
  ['what is not there is left out', '.factbox td{margin:0}.factbox-map p{margin:0}', ''],
  ['of several, those that are there are kept', 'p,td,h3{margin:0}', 'p,h3{margin:0}'],
  [
    'alternatives are kept as they are there',
    '.factbox :is(h3,h4,h5) {x:y}',
    '.factbox :is(h3,h4){x:y}',
  ],
  [
    'one alternative needs no list',
    ':is(factbox-map,factbox-actor) > .factbox{x:y}',
    'factbox-actor > .factbox{x:y}',
  ],
  [
    'conditions within conditions are none',
    'h3:not(:has(th:nth-child(8))){x:y}',
    'h3:not(:has(th:nth-child(8))){x:y}',
  ],
  [
    'what is not so is no part',
    '.factbox:not(.factbox-map) p::before{x:y}',
    '.factbox:not(.factbox-map) p::before{x:y}',
  ],
  ['what is folded has time', '.factbox dt{x:y}', ''],
  ['what a pointer changes has time', '.factbox p:hover{x:y}', ''],
  [
    'the colours of a drawing have time',
    ".factbox p,.factbox [fill='#fff']{x:y}",
    '.factbox p{x:y}',
  ],
  ['print has time', '@media print{.factbox{x:y}}p{x:y}', 'p{x:y}'],
  [
    'what depends on the width is kept',
    '@container (width < 9em){p{x:y}td{x:y}}',
    '@container (width < 9em){p{x:y}}',
  ],
  ['a condition of nothing is left out', '@media (max-width:9em){td{x:y}}', ''],
] as const) {
  test(`of a style sheet, ${title}`, () => {
    assert.equal(coreStyle(sheet, html), core);
  });
}

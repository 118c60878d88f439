// The table of what was tried against the program, which a run of the tests writes.
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const HEAD = ['input', 'size', 'figure', 'outcome'];
const row = (cells) => `| ${cells.map((cell) => `${cell}`.replace(/[|\n\r]/g, ' ')).join(' | ')} |`;

/**
 * Adds a row to the table, where `test/run.mjs` keeps one: what was given to the program, how much of
 * it, what was measured, and what came of it.
 * @param {{ input: string, size: string | number, figure: string, outcome: string }} attack
 */
export function recordAttack({ input, size, figure, outcome }) {
  const folder = process.env['FACTBOX_ATTACKS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // A file for each process, since test files run side by side.
  appendFileSync(join(folder, `${process.pid}.md`), `${row([input, size, figure, outcome])}\n`);
}

/**
 * Brings the rows of all processes together in one file; gives its text, empty if there are none.
 * @param {string} folder
 * @param {string} file
 */
export function writeAttacks(folder, file) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /^\d+\.md$/.test(name));
  const rows = names
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(Boolean)
    .sort();
  if (!rows.length) return '';
  const text = [row(HEAD), row(HEAD.map(() => '---')), ...rows, ''].join('\n');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return text;
}

import { appendFileSync } from 'node:fs';

const ROLES = ['administrator', 'author', 'contributor'];

/** Notes what readers got of a form, for the table at the end. */
export function note(file, measured) {
  appendFileSync(file, `${JSON.stringify(measured)}\n`);
}

/** All that was noted, as a table of Markdown: a row for each form, a column for each role. */
export function formatTable(lines) {
  const notes = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const forms = [...new Set(notes.map(({ form }) => form))];
  const rows = forms.map((form) => [
    form,
    ...ROLES.map((role) => notes.find((each) => each.form === form && each.role === role)?.outcome),
  ]);
  const table = [['form', ...ROLES], ROLES.map(() => '---').concat('---'), ...rows];
  return table.map((cells) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`).join('\n');
}

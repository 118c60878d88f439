/*
 * What a spreadsheet takes for the beginning of a formula: one of these signs, the wide ones too, at the
 * beginning of a text or of what may be a cell of its own, after white space that it leaves out.
 * Each stretch of such space is looked at once, from its beginning, however long it is.
 */
const SPACE = String.raw`(?<![;\s\p{Cf}])(?<space>[;\s\p{Cf}]*)`;
const SIGN = String.raw`(?<sign>[=+\-@＝＋－＠﹦﹢﹣﹫])`;
const harmful = new RegExp(`${SPACE}(?<marks>'*)${SIGN}`, 'gu');

const change = (text: string, toMarks: (marks: string) => string): string =>
  text.replace(harmful, (found, ...rest) => {
    const at = rest.at(-3) as number;
    const { space, marks, sign } = rest.at(-1) as { space: string; marks: string; sign: string };
    const isCell = at === 0 || /[;\t\r\n]/.test(space);
    return isCell ? `${space}${toMarks(marks)}${sign}` : found;
  });

/** Words that no spreadsheet runs as a formula: a quote mark stands before what could begin one. */
export const defused = (text: string): string =>
  change(text, (marks) => `${marks}'`).replace(/^'*[\t\r]/, "'$&");

/** The words that were defused. */
export const undefused = (text: string): string =>
  change(text.replace(/^'(?='*[\t\r])/, ''), (marks) => marks.slice(1));

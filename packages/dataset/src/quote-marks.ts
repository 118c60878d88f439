/** Quotation marks of all languages: what a mark that opens may be closed by. */
const closing: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”“',
  '„': '“”„',
  '”': '”',
  '«': '»',
  '»': '«»',
  "'": "'’",
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '〝': '〞〟',
  '＂': '＂',
  '`': "'´`",
};

const double = /["“„”«»「」『』﹁﹂〝〞〟＂]/gu;

/**
 * Whether a text is set in quotation marks of its own, or has one half of them: not where it only
 * begins and ends with a quoted word.
 */
export function isInQuoteMarks(text: string): boolean {
  // An apostrophe is no quotation mark, and a full stop may follow the last one.
  const bare = text
    .trim()
    .replace(/[.,;:!?。，]$/u, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const [first, last] = [bare.charAt(0), bare.slice(-1)];
  const closers = closing[first];
  if (bare.length < 3 || !closers?.includes(last)) {
    // A half alone, but no inches.
    return [...bare.matchAll(double)].length === 1 && /^["“„”«»「『]|\D["”“»«」』]$/u.test(bare);
  }
  // Of marks inside, each must have its own other half.
  let open = 0;
  for (const letter of bare.slice(1, -1)) {
    if (letter === first && !closers.startsWith(first)) open++;
    else if (closers.includes(letter)) open--;
    if (open < 0) return false;
  }
  return open === 0;
}

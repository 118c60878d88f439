/**
 * Finished HTML, as against text that has yet to be escaped. A class, so that nothing that comes out
 * of JSON is ever taken for it.
 */
export class Markup {
  constructor(readonly html: string) {}
}

/** What an element may hold; text is escaped, and what is missing is left out. */
export type Content = Markup | string | false | undefined | readonly Content[];

/** Attributes; without a value where `true`, left out where `false` or undefined. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const voids = new Set(['br', 'hr', 'img']);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const closers: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Text whose marks of direction all end with it, so that they turn nothing that follows. */
export function balanced(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  const open: string[] = [];
  let result = '';
  for (const character of text) {
    const closer = closers[character];
    if (closer) open.push(closer);
    // One that ends nothing would end what is around the text.
    else if (/[\u202c\u2069]/.test(character)) {
      const at = open.lastIndexOf(character);
      if (at < 0) continue;
      // The end of an isolate ends all that began within it; nothing else ends an isolate.
      if (character === '\u202c' && at < open.length - 1) continue;
      open.length = at;
    }
    result += character;
  }
  return result + open.reverse().join('');
}

/** Text on one line, without the characters that no document may hold. */
export const plain = (text: string): string =>
  balanced(text)
    .replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[\t\n\f\r\u2028\u2029]+/g, ' ');

/** Text made safe for content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (character) => entities[character]!);

/** Takes a string as HTML that is finished already. */
export const raw = (html: string): Markup => new Markup(html);

/** The HTML of some content. */
export function toHtml(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (!content) return '';
  return content instanceof Markup ? content.html : content.map(toHtml).join('');
}

/** An element of HTML. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(`${value}`)}"`))
    .join('');
  return raw(`<${name}${list}>${voids.has(name) ? '' : `${toHtml(content)}</${name}>`}`);
}

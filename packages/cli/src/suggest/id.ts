import transliterate from '@sindresorhus/transliterate';

/** The most letters of an id that is made from words; longer ones are hard to read. */
const longest = 40;

/** An id for something by its name, in Latin letters, that none of the known ones has. */
export function toId(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const words = transliterate(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  let own = '';
  for (const word of words) {
    if (own && own.length + word.length >= longest) break;
    own = own ? `${own}-${word}` : word.slice(0, longest);
  }
  // An id begins with a letter.
  const id = /^[a-z]/.test(own) ? own : own ? `${otherwise}-${own}` : otherwise;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/**
 * The rules of a style sheet that say where the parts of some markup stand, to be in the page itself while
 * the sheet is fetched: what follows does not move when it comes. Colours of a drawing, what a pointer
 * changes, and print are left to the sheet.
 *
 * @param sheet Without comments, as the build writes it.
 */
export function coreStyle(sheet: string, html: string): string {
  // What is folded has time.
  const seen = html.replace(/(<details><summary>[^]*?<\/summary>)[^]*?(?=<\/details>)/g, '$1');
  const classes = new Set(
    [...seen.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')),
  );
  const elements = new Set([...seen.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name!));

  const isThere = (selector: string): boolean => {
    // What stands in brackets is asked for by itself, or says what is not or may not be there.
    let plain = selector.replace(/\[[^\]]*\]/g, '');
    for (let before; before !== plain;) {
      before = plain;
      plain = plain.replace(/:[\w-]+\([^()]*\)/g, '');
    }
    plain = plain.replace(/::?[\w-]+/g, '');
    return [...plain.matchAll(/([.]?)([a-z][\w-]*)/g)].every(([, dot, name]) =>
      dot ? classes.has(name!) : elements.has(name!),
    );
  };
  /** A selector with those of its alternatives that are there. */
  const narrowed = (selector: string): string | undefined => {
    if (/\[(?:fill|stroke)=|:hover/.test(selector)) return undefined;
    let isEmpty = false;
    const short = selector.replace(/:is\(([^()]*)\)/g, (_, list: string) => {
      const options = list.split(',').map((each) => each.trim());
      const found = options.filter(isThere);
      isEmpty ||= !found[0];
      // Alternatives of one sort weigh the same, however many they are.
      const isUniform = options.every((each) => /^[\w-]+$/.test(each));
      return isUniform ? (found[1] ? `:is(${found.join()})` : (found[0] ?? '')) : `:is(${list})`;
    });
    const around = selector.replace(/:is\([^()]*\)/g, '');
    return !isEmpty && isThere(around) ? short.trim() : undefined;
  };
  const rules = (text: string): string =>
    [...text.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)]
      .map(([, prelude, body]) => {
        const head = prelude!.trim();
        if (head.startsWith('@media print')) return '';
        if (head.startsWith('@')) {
          const inner = rules(body!);
          return inner && `${head}{${inner}}`;
        }
        const selectors = head.split(/,(?![^(]*\))/).flatMap((each) => narrowed(each) ?? []);
        return selectors[0] ? `${selectors.join()}{${body!}}` : '';
      })
      .join('');
  return rules(sheet);
}

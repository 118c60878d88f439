import { languageAttributes, type Form } from './form.js';
import { element, toHtml } from '@factbox/core/html.js';
import { semanticBlocks } from './semantic.js';

/**
 * A figure that the loader upgrades, made only of what WordPress lets an author keep: it takes out
 * custom tags, `time` and `svg`.
 */
export function toStrict(form: Form): string {
  const { widget, locale, attributes } = form;
  const data = Object.entries(attributes)
    // What was asked for may be a language that the words are not in.
    .filter(([name, value]) => name !== 'dir' && (name !== 'lang' || value !== locale))
    .map(([name, value]) => [`data-${name}`, value === true ? '' : value]);
  const html = toHtml(
    element(
      'figure',
      {
        class: `factbox factbox-${widget}`,
        ...languageAttributes(locale),
        'data-factbox': widget,
        ...Object.fromEntries(data),
      },
      semanticBlocks(form, {
        time: (_, text) => text,
        hasIds: false,
        hasSvg: false,
      }),
    ),
  );
  return withoutShortcuts(html);
}

/**
 * Writes as entities what a content system would act on in mere text: shortcodes, and addresses
 * that stand alone and would be embedded.
 */
const withoutShortcuts = (html: string): string =>
  html.replace(/(<[^>]*>)|\[|:\/\//g, (found, tag?: string) =>
    tag ? tag.replaceAll('[', '&#91;') : found === '[' ? '&#91;' : '&#58;//',
  );

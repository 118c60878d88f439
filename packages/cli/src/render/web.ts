import { languageAttributes, type Form } from './form.js';
import { element, toHtml } from '@factbox/core/html.js';
import { semanticBlocks } from './semantic.js';

/** The fallback of a tag: semantic HTML, inside the tag unless it is to stand alone. */
export function toWeb(form: Form, { isBare = false }: { readonly isBare?: boolean } = {}): string {
  const { widget, locale, attributes } = form;
  const fallback = element(
    'div',
    { class: `factbox factbox-${widget}`, ...languageAttributes(locale) },
    semanticBlocks(form, {
      time: (value, text) => element('time', { datetime: value }, text),
      hasIds: true,
      hasSvg: true,
    }),
  );
  return toHtml(isBare ? fallback : element(`factbox-${widget}`, attributes, fallback));
}

import { isForMachines } from '@factbox/core';
import { languageAttributes, type Form } from './form.js';
import { element, toHtml, type Markup } from '@factbox/core/html.js';
import { semanticBlocks } from './semantic.js';

/** The fallback of a tag: semantic HTML, inside the tag unless it is to stand alone. */
export function toWeb(form: Form, { isBare = false }: { readonly isBare?: boolean } = {}): string {
  const fallback = toFallback(form, { hasSvg: true });
  return toHtml(isBare ? fallback : element(`factbox-${form.widget}`, form.attributes, fallback));
}

/** What a tag holds, with or without its drawing. */
export const toFallback = (form: Form, { hasSvg }: { readonly hasSvg: boolean }): Markup =>
  element(
    'div',
    { class: `factbox factbox-${form.widget}`, ...languageAttributes(form.locale) },
    semanticBlocks(form, {
      time: (value, text) =>
        isForMachines(value) ? element('time', { datetime: value }, text) : text,
      hasIds: true,
      hasSvg,
    }),
  );

import { directionOf } from '@factbox/core';
import { element, raw, toHtml, type Attributes, type Content } from '@factbox/core/html.js';

/** What every page of the site is made from. */
export interface PageParts {
  readonly language: string;
  readonly title: string;
  /** Elements of the head after charset, viewport and title. */
  readonly head: readonly Content[];
  readonly body: readonly Content[];
  readonly bodyAttributes?: Attributes;
}

/** A whole HTML document. */
export function toPage({ language, title, head, body, bodyAttributes = {} }: PageParts): string {
  const lines = (list: readonly Content[]): Content => list.flatMap((each) => [each, raw('\n')]);
  const document = element(
    'html',
    { lang: language, dir: directionOf(language) },
    raw('\n'),
    element(
      'head',
      {},
      raw('\n'),
      lines([
        empty('meta', { charset: 'utf-8' }),
        empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        empty('meta', { name: 'color-scheme', content: 'light dark' }),
        element('title', {}, title),
        ...head,
      ]),
    ),
    raw('\n'),
    element('body', bodyAttributes, raw('\n'), lines(body)),
    raw('\n'),
  );
  return `<!doctype html>\n${toHtml(document)}\n`;
}

/** An element of the head that holds nothing. */
export function empty(name: 'link' | 'meta', attributes: Attributes): Content {
  return raw(toHtml(element(name, attributes)).replace(`</${name}>`, ''));
}

import { heading, paragraph, type Block } from '@factbox/core/document.js';
import { element, escapeHtml, plain, raw, toHtml } from '@factbox/core/html.js';
import { controls } from '@factbox/core/widget.js';
import { hrefOf, languageAttributes, type Form } from './form.js';
import { descriptorOf, type Seen } from './models.js';
import { toColumns } from './rows.js';
import type { WriteOptions } from './render-widget.js';
import { toFallback } from './web.js';

/**
 * A page whose policy does not let the style sheet in shows the fallback in place of the bare widget;
 * where no script can come, it has no controls.
 */
const OWN_STYLES = `slot{display:none}.base[hidden]{display:block}
@media (scripting:none){
  button:not(.quiet),${controls.map((part) => `[part='${part}']`).join()}{display:none}
  .quiet{text-decoration:none;pointer-events:none}
  .map [data-key]{cursor:auto}
  #keys{display:none}
}`;

/** The page of a reader who has selected nothing yet, and without a script cannot. */
const untouched = { isSelected: () => false, onSelect() {} };

/**
 * The tag with its shadow root in it, so that a browser shows the whole widget before any script, as
 * declarative shadow DOM; and with a fallback in words for readers of feeds, whatever strips markup,
 * and browsers of before 2024.
 * Form: https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
export function toPrerendered(
  form: Form,
  { model, facts }: Seen,
  { widths = [], isBare = false }: Pick<WriteOptions, 'widths' | 'isBare'>,
): string {
  const { prerender } = descriptorOf(form.widget);
  const { view, styles } = prerender(model, { ...facts, ...untouched }, widths);
  const css = styles.map(({ cssText }) => cssText).join('') + OWN_STYLES;
  const shadow = element(
    'div',
    { id: 'prerendered' },
    element('style', {}, raw(squeeze(css.replace(/\/\*[^]*?\*\//g, '')))),
    element('slot', {}),
    element(
      'div',
      {
        part: 'base',
        class: 'base',
        tabindex: '-1',
        hidden: true,
        ...languageAttributes(form.locale),
        ...('dir' in form.attributes && { dir: undefined }),
      },
      raw(toText(view.html, form)),
    ),
  );
  const content = [
    element('template', { shadowrootmode: 'open' }, shadow),
    toFallback({ ...form, blocks: form.blocks.flatMap(inWords(form)) }, { hasSvg: false }),
  ];
  return toHtml(isBare ? content : element(`factbox-${form.widget}`, form.attributes, content));
}

/** A table beside which the same is drawn, in as few nodes as say it. */
const inWords =
  ({ locale }: Form) =>
  (block: Block): Block[] =>
    block.kind === 'table'
      ? [
          heading(0, ...block.title),
          paragraph(...block.summary),
          { kind: 'definitions', rows: toColumns(block, locale) },
        ]
      : [block];

/** What is drawn, with links as the other forms have them. */
function toText(html: string, { base }: Form): string {
  const text = plain(html)
    // A sign parts the numbers of a path by itself.
    .replace(/ d="[^"]*"/g, (path) => path.replaceAll(' -', '-'))
    .replace(/(<a\b[^>]*?) href="([^"]*)"/g, (_, start: string, address: string) => {
      const href = hrefOf(address, { base: base && escapeHtml(base), isInArticle: true });
      return href ? `${start} href="${href}"` : start;
    });
  // White space about blocks and at the ends of a button would be nodes that nobody sees.
  return squeeze(text)
    .replace(/ ?(<\/?(?:table|thead|tbody|tr|th|td|select|option|ul|p)\b[^<>]*>) ?/g, '$1')
    .replace(/(<button\b[^<>]*>) | (<\/button>)/g, '$1$2');
}

/** With no more white space than a browser shows; that which does not break is text. */
const squeeze = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

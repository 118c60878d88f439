// Takes needless space out of css`…`, html`…` and markup`…` literals, which a JavaScript minifier keeps.
import MagicString from 'magic-string';

const COMMENT = /\/\*.*?\*\//gs;
/** A value of an attribute that is a name, and so needs no quotation marks. */
const QUOTED_NAME = /(\[[\w-]+[~|^$*]?=)(["'])([a-z][\w-]*)\2\]/g;
const STRING = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/s;
/** Stands for a value while its template is shortened. */
const VALUE = '\uffff';
const ABOUT_BLOCKS = / ?(<\/?(?:table|thead|tbody|tr|th|td|select|option|ul|p)\b[^<>]*>) ?/g;
const IN_BUTTONS = /(<button\b[^<>]*>) | (<\/button>)/g;
const MINIFIERS = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup, markup: minifyMarkup };

/** A rollup plugin that shortens the templates and style sheets of the project's own modules. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(css|html|svg|markup)`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const minify = Object.hasOwn(MINIFIERS, tag.name ?? '') && MINIFIERS[tag.name];
        if (!minify) continue;
        // As a whole, since what stands beside a value may be a tag.
        const parts = minify(quasi.quasis.map(({ value }) => value.raw).join(VALUE)).split(VALUE);
        quasi.quasis.forEach(({ start, end }, index) => {
          if (parts[index]) text.update(start, end, parts[index]);
          else if (end > start) text.remove(start, end);
        });
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

function taggedTemplates(node) {
  if (!node || typeof node !== 'object') return [];
  const below = Object.values(node).flatMap(taggedTemplates);
  return node.type === 'TaggedTemplateExpression' ? [node, ...below] : below;
}

/** The same piece of a style sheet with fewer characters. */
export function minifyCss(css) {
  return css
    .replace(COMMENT, '')
    .replace(QUOTED_NAME, '$1$3]')
    .split(STRING)
    .map((part, index) => (index % 2 ? part : squeeze(part)))
    .join('');
}

function squeeze(part) {
  return (
    part
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      // `0.5em`, but not `10.5em`.
      .replace(/(?<![\d.])0(?=\.\d)/g, '')
      .replace(/;}/g, '}')
  );
}

/**
 * The same markup with each line break and its indentation as one space, which shows the same; with none
 * where it would be a node that nobody sees.
 */
export function minifyMarkup(markup) {
  return markup
    .replace(/\s*\n\s*/g, ' ')
    .replace(ABOUT_BLOCKS, '$1')
    .replace(IN_BUTTONS, '$1$2');
}

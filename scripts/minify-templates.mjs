// Takes needless space out of css`…`, html`…` and markup`…` literals, which a JavaScript minifier keeps.
import MagicString from 'magic-string';

const COMMENT = /\/\*.*?\*\//gs;
const STRING = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/s;
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
        for (const { start, end, value } of quasi.quasis) {
          const short = minify(value.raw);
          if (short) text.update(start, end, short);
          else if (end > start) text.remove(start, end);
        }
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
    .split(STRING)
    .map((part, index) => (index % 2 ? part : squeeze(part)))
    .join('');
}

function squeeze(part) {
  return part
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** The same markup with each line break and its indentation as one space, which shows the same. */
export function minifyMarkup(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}

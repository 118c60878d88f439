// Takes comments and needless space out of css`…` literals, which a JavaScript minifier keeps.
const LITERAL = /\bcss`((?:[^`\\]|\\.)*)`/gs;
const COMMENT = /\/\*.*?\*\//gs;
const STRING_OR_EXPRESSION = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\$\{[^}]*\})/s;

/** A rollup plugin that shortens the style sheets inside TypeScript modules. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('css`')) return null;
      return { code: code.replace(LITERAL, shorten), map: null };
    },
  };
}

// The line breaks taken out are put behind the literal, so that source maps stay right.
function shorten(literal, css) {
  const short = minifyCss(css);
  return `css\`${short}\`${'\n'.repeat(lineBreaks(literal) - lineBreaks(short))}`;
}

function lineBreaks(text) {
  return text.split('\n').length - 1;
}

/** The same style sheet with fewer characters. */
export function minifyCss(css) {
  return css
    .replace(COMMENT, '')
    .split(STRING_OR_EXPRESSION)
    .map((part, index) => (index % 2 ? part : squeeze(part)))
    .join('')
    .trim();
}

function squeeze(part) {
  return part
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

import { isMap, isScalar, visit, type Document, type Node, type Pair, type YAMLError } from 'yaml';

/** What is wrong in a YAML file, and the offset of the character where. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

const quoteIt = 'put the whole text in quotation marks';

/** What to do about a text that begins with a sign of YAML. */
export const cannotBegin = (sign: string): string =>
  `a text cannot begin with ${sign}, which has a meaning of its own in YAML; ${quoteIt}`;

/** The words at an offset, to the end of their line, shortened. */
function wordsAt(text: string, offset: number): string {
  const line = /[^\n\r]*/.exec(text.slice(offset, offset + 200))![0].trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Errors of YAML that have one usual cause: text without the quotation marks that it needs. */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const found = document.errors.map((error) => ({
    offset: error.pos[0],
    message: explain(error, document.errors, text),
  }));
  const faults = found.length ? found : [...tagFaults(document, text), ...pairFaults(document)];
  // One cause may lead to several errors at one place or right behind it.
  return faults.filter(
    ({ message }, index) => faults.findIndex((each) => each.message === message) === index,
  );
}

function explain(
  { code, pos: [offset], message }: YAMLError,
  errors: readonly YAMLError[],
  text: string,
): string {
  const words = wordsAt(text, offset);
  const first = text.charAt(offset);
  switch (code) {
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (errors.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY')) {
        return 'two lines are read as one text; indent fields of one record alike, and leave a space after each colon';
      }
      return `“${words}” is read as a field and its value, because of the colon; ${quoteIt}${
        code === 'BLOCK_IN_FLOW' || words.includes('"') ? '' : `: "${words}"`
      }`;
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return cannotBegin(first);
    case 'TAB_AS_INDENT':
      return 'lines are indented by spaces, not by tabs';
    case 'UNEXPECTED_TOKEN':
      if (message.includes('at node end')) return explainEnd(text, offset, words);
      if (message.includes('block-seq-ind')) return cannotBegin('-');
      if (message.startsWith('Not a YAML token'))
        return `after | or > the text begins on the next line; where the sign is part of it, ${quoteIt}`;
      return message;
    default:
      return message;
  }
}

/** Why text goes on where YAML expects no more of it. */
function explainEnd(text: string, offset: number, words: string): string {
  const before = text.slice(0, offset).trimEnd().slice(-1);
  if (before === '"' || before === "'") {
    const other = before === '"' ? `\\"` : "''";
    return `the text ends at the quotation mark before “${words}”; write ${other} for a mark within it`;
  }
  return `“${words}” stands after the end of a list, record or name; where it is part of a text, ${quoteIt}`;
}

/** Words that YAML takes for a tag, and leaves out. */
function tagFaults({ warnings }: Document, text: string): YamlFault[] {
  return warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos: [offset] }) => ({
      offset,
      message: cannotBegin(text.charAt(offset)),
    }));
}

/** Keys that are there twice, and text that a comma in a record has cut. */
function pairFaults(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const [index, { key, value }] of (map.items as Pair<Node, Node | null>[]).entries()) {
        const name = isScalar(key) ? String(key.value) : '';
        const offset = (key as Node | null)?.range?.[0] ?? 0;
        if (seen.has(name)) faults.push({ offset, message: `the field "${name}" is there twice` });
        seen.add(name);
        // No field has a space in its name, so what has one is the rest of a text.
        const isRest = index > 0 && isScalar(key) && key.type === 'PLAIN' && /\s/.test(name);
        if (!isMap(map) || !map.flow || (value && !isRest)) continue;
        faults.push({
          offset,
          message: name.includes(':')
            ? `“${name}” needs a space after its colon`
            : `“${name}” is read as a field, because a comma ends a text in { }; put the text with the comma in quotation marks`,
        });
      }
    },
  });
  return faults;
}

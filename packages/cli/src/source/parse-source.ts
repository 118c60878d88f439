import { schema } from '@factbox/dataset';
import jsonc from 'jsonc-parser';
import { Composer, LineCounter, Parser, type Document, type Node } from 'yaml';
import { depthLimit, tooDeepAt } from './depth.js';
import { offsetOf } from './locate.js';
import type { Fault, Source } from './source.js';
import { cannotBegin, yamlFaults, type YamlFault } from './yaml-faults.js';
import { takeAsText } from './yaml-text.js';

/** What reading a dataset file gives: its value with positions, or what is wrong with its syntax. */
export type Parsed =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads JSON (strictly) or YAML 1.2 from text; a key that occurs twice is a fault in both. */
export function parseSource(file: string, contents: string): Parsed {
  const text = contents.replace(/^\uFEFF/, '');
  const isYaml = /\.ya?ml$/i.test(file);
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const toFault = ({ offset, message }: YamlFault): Fault => ({ file, ...at(offset), message });
  const composed = compose(text, { isYaml, lines });
  if ('fault' in composed) return { ok: false, faults: [toFault(composed.fault)] };
  const { document } = composed;
  const faults = yamlFaults(document, text);
  if (faults.length) return { ok: false, faults: faults.map(toFault) };
  if (isYaml) takeAsText(document.contents as Node | null, schema);
  try {
    const value: unknown = isYaml ? document.toJS() : JSON.parse(text);
    const locate: Source['locate'] = (path, end = 'value') => at(offsetOf(document, path, end));
    return { ok: true, source: { file, value, locate } };
  } catch (error) {
    // Such as an alias that stands for too much.
    const { message } = error as Error;
    const [, alias] = /^Unresolved alias .*: (\S+)$/.exec(message) ?? [];
    if (alias === undefined) return { ok: false, faults: [{ file, message }] };
    const offset = Math.max(text.indexOf(`*${alias}`), 0);
    return { ok: false, faults: [toFault({ offset, message: cannotBegin('*') })] };
  }
}

/** The document of a file; what is nested without end would exhaust the stack, and is told of before. */
function compose(
  text: string,
  { isYaml, lines }: { readonly isYaml: boolean; readonly lines: LineCounter },
): { readonly document: Document } | { readonly fault: YamlFault } {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) {
    const message = `is nested too deeply; nothing in a dataset has more than ${depthLimit} levels`;
    return { fault: { offset: deep, message } };
  }
  const fault = isYaml ? undefined : jsonFault(text);
  if (fault) return { fault };
  const composer = new Composer({
    prettyErrors: false,
    schema: isYaml ? 'core' : 'json',
    // They are looked for once, instead of by each key among all before it.
    uniqueKeys: false,
  });
  const [document, another] = composer.compose(tokens, true, text.length) as Iterable<Document>;
  if (!another) return { document: document! };
  const offset = another.range?.[0] ?? 0;
  return { fault: { offset, message: 'another document begins here; a file holds one dataset' } };
}

/** Where and why a text is not JSON; undefined if it is. */
function jsonFault(text: string): YamlFault | undefined {
  const errors: jsonc.ParseError[] = [];
  const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  jsonc.parseTree(text, errors, strict);
  const [first] = errors;
  if (!first) return undefined;
  // `CommaExpected`
  const words = jsonc
    .printParseErrorCode(first.error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase();
  return { offset: first.offset, message: `not JSON: ${words}` };
}

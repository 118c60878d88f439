import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { offsetOf } from './locate.js';
import { positionAt, type Fault, type Source } from './source.js';

/** What reading a dataset file gives: its value with positions, or what is wrong with its syntax. */
export type Parsed =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads JSON (strictly) or YAML 1.2 from text; a key that occurs twice is a fault in both. */
export function parseSource(file: string, contents: string): Parsed {
  const text = contents.replace(/^\uFEFF/, '');
  const isYaml = /\.ya?ml$/i.test(file);
  const strict = isYaml ? undefined : parseJson(text);
  if (strict && !strict.ok) return { ok: false, faults: [{ file, ...strict.fault }] };

  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: isYaml ? 'core' : 'json',
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length) {
    const toFault = ({ pos, message }: YAMLError): Fault => ({ file, ...at(pos[0]), message });
    return { ok: false, faults: document.errors.map(toFault) };
  }
  try {
    const value: unknown = strict ? strict.value : document.toJS();
    const locate: Source['locate'] = (path, end = 'value') => at(offsetOf(document, path, end));
    return { ok: true, source: { file, value, locate } };
  } catch (error) {
    // Such as an alias that stands for too much.
    return { ok: false, faults: [{ file, message: (error as Error).message }] };
  }
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Omit<Fault, 'file'> };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const { message } = error as SyntaxError;
    const [sentence] = message.split(/, "|, \.\.\.| (?:in JSON )?at position| \(line/);
    return {
      ok: false,
      fault: {
        ...positionAt(text, jsonErrorOffset(text, message)),
        message: `not JSON: ${sentence}`,
      },
    };
  }
}

/**
 * Where JSON breaks off. The engine names the offset in some messages only; else it is the end of
 * the longest beginning that could still have become JSON.
 */
function jsonErrorOffset(text: string, message: string): number {
  const named = /at position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  let sound = 0;
  let broken = text.trimEnd().length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (couldBecomeJson(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function couldBecomeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return !(error as SyntaxError).message.startsWith('Unexpected token');
  }
}

import { neededOfKit } from '@factbox/cli/authoring.js';
import { chooseFiles } from './disk.js';

const isServed = (): boolean => location.protocol.startsWith('http');

/** The bundles that a site needs did not come, or what came are none. */
export class NoKit extends Error {
  /** Whether a person is to choose them. */
  readonly isToBeChosen = !isServed();
}

/**
 * The texts of the bundles that a site needs, by name: of the file beside this page, or, where a page that
 * is a file itself may not read it, of the one that a person chooses; none where no file is chosen.
 */
export async function kitTexts(): Promise<Readonly<Record<string, string>> | undefined> {
  const text = isServed() ? await fetched('kit.json') : await (await chooseFiles())[0]?.text();
  if (text === undefined) return undefined;
  let texts: unknown;
  try {
    texts = JSON.parse(text);
  } catch {
    throw new NoKit('kit.json: no JSON');
  }
  const found = Object(texts) as Readonly<Record<string, unknown>>;
  const missing = neededOfKit.find((name) => typeof found[name] !== 'string');
  if (missing !== undefined) throw new NoKit(`kit.json: no ${missing}`);
  return found as Readonly<Record<string, string>>;
}

async function fetched(name: string): Promise<string> {
  const response = await fetch(name);
  if (!response.ok) throw new NoKit(`${name}: ${response.status} ${response.statusText}`.trim());
  return await response.text();
}

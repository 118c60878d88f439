import { chooseFiles } from './disk.js';

/**
 * The texts of the bundles that a site needs, by name: of the file beside this page, or, where a page that
 * is a file itself may not read it, of the one that a person chooses.
 */
export async function kitTexts(): Promise<Readonly<Record<string, string>>> {
  const text = location.protocol.startsWith('http')
    ? await (await fetch('kit.json')).text()
    : await (await chooseFiles())[0]?.text();
  const texts = JSON.parse(text ?? '') as Record<string, string>;
  if (!('factbox.js' in texts)) throw new Error('kit.json');
  return texts;
}

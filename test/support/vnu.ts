import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { requireJava } from '../../scripts/java.mjs';

const jar = createRequire(import.meta.url)('vnu-jar') as string;

/** What the Nu HTML checker has against a page. */
export interface HtmlFault {
  readonly page: string;
  readonly message: string;
  readonly extract: string | undefined;
}

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/** The errors that the Nu HTML checker finds in these pages, by their names; no warnings. */
export function checkHtml(pages: Readonly<Record<string, string>>): HtmlFault[] {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-html-'));
  try {
    const files = Object.entries(pages).map(([name, html], index) => {
      const file = join(folder, `${index}-${name.replace(/[^\w.-]+/g, '-')}.html`);
      writeFileSync(file, html);
      return file;
    });
    return checkHtmlFiles(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Containers and their units, which all browsers know and the checker's part for style sheets does not. */
const isUnknown = ({ message, extract = '' }: Message): boolean =>
  message.startsWith('CSS:') && /container|\dcqi/.test(message + extract);

/** The same for pages that lie in files already. */
export function checkHtmlFiles(files: readonly string[]): HtmlFault[] {
  // A short run is not worth the compiler that thinks longest.
  const machine = ['-Xss2m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const args = [...machine, '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always'];
  const { stdout, stderr, error } = spawnSync(requireJava(), [...args, ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (!stdout.startsWith('{')) throw new Error(`The Nu HTML checker failed: ${stderr || stdout}`);
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages
    .filter((message) => message.type !== 'info' && !isUnknown(message))
    .map(({ url = '', message, extract }) => ({ page: basename(url), message, extract }));
}

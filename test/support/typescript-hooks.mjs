// What Node asks about each module that it loads, in a thread of its own.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** As the compiler does: what is imported as `.js` by TypeScript may be a `.ts` file. */
export function resolve(specifier, context, next) {
  const { parentURL } = context;
  if (/^\.\.?\/.*\.js$/.test(specifier) && parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), parentURL);
    if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const sourcefile = fileURLToPath(url);
  const { code } = await transform(await readFile(sourcefile, 'utf8'), {
    ...{ loader: 'ts', format: 'esm', target: 'node20.19', sourcefile, sourcemap: 'inline' },
    // Lit's reactive properties are accessors: class fields would hide them.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

import { CommandError } from '../io.js';
import { toFile, type SiteFile } from './file.js';
import { contentHash, integrityOf } from './hash.js';

/** The bundles of this release, in a folder that is named by their hash. */
export interface Kit {
  /** The folder below the site's root, with a slash at its end. */
  readonly folder: string;
  readonly files: readonly SiteFile[];
  /** The style sheet of what is read without script. */
  readonly fallback: { readonly path: string; readonly text: string };
  /** The integrity hash of one of its files, by name. */
  readonly integrity: (name: string) => string;
  /** The pinned loader: its path below the site's root, and what browsers check it by. */
  readonly loader: { readonly src: string; readonly integrity: string };
  /** What lies at the site's root: script and style sheet of the page of snippets, the schema, Studio. */
  readonly site: readonly SiteFile[];
}

const bundles =
  /^(?:factbox(?:-(?!site)[a-z]+)?\.(?:js|css)|(?:chunk|map)-[\w-]+\.js|messages\/[\w.-]+\.js)$/;

/** What lies at a site's root, by the names that it has where it is built. */
const atRoot: Readonly<Record<string, string>> = {
  'factbox-site.js': 'site.js',
  'factbox-site.css': 'site.css',
  'dataset.schema.json': 'dataset.schema.json',
};

/** What no site is without. */
export const needed: readonly string[] = ['factbox.js', ...Object.keys(atRoot)];

/** Whether a built file goes into a site. */
export const isOfKit = (name: string): boolean => bundles.test(name) || name in atRoot;

/**
 * The bundles of a site from their texts, by name.
 *
 * @param more What else lies at the site's root.
 */
export function toKit(
  texts: Readonly<Record<string, string>>,
  more: readonly SiteFile[] = [],
): Kit {
  const names = Object.keys(texts).filter((name) => bundles.test(name));
  const text = (name: string): string => {
    const found = texts[name];
    if (found === undefined)
      throw new CommandError(`the bundle ${name} is missing; run npm run build`);
    return found;
  };
  const folder = `kit/${contentHash(names.flatMap((name) => [name, text(name)]))}/`;
  return {
    folder,
    site: [...Object.entries(atRoot).map(([name, path]) => toFile(path, text(name))), ...more],
    files: names.map((name) => toFile(folder + name, text(name), true)),
    fallback: {
      path: `${folder}factbox-fallback.css`,
      text: text('factbox-fallback.css'),
    },
    integrity: (name) => integrityOf(text(name)),
    loader: { src: `${folder}factbox.js`, integrity: integrityOf(text('factbox.js')) },
  };
}

import type { Addresses } from './addresses.js';

const year = 31_536_000;
const immutable = `public, max-age=${year}, immutable`;
const updating = 'public, max-age=300, stale-while-revalidate=86400';

/** What is true of each part of the site: a pattern, how long it may be kept, and why. */
const rules = (datasets: readonly string[]): readonly (readonly [string, string, string])[] => [
  ['kit/*', immutable, 'bundles; a new release has a new folder'],
  ['geometry/*', immutable, 'shapes of maps; new ones have a new folder'],
  ...datasets.flatMap((id): (readonly [string, string, string])[] => [
    [`${id}/data.*.json`, immutable, 'the dataset under its hash'],
    [`${id}/pinned/*`, immutable, 'pages, images and downloads of one build'],
    [`${id}/*`, updating, 'the newest build of the same'],
  ]),
  ['*', updating, 'all else'],
];

/** The rules in the format of Netlify, Cloudflare Pages and others. */
export function toHeaders({ base }: Addresses, datasets: readonly string[]): string {
  const { pathname } = new URL(base);
  const common = ['Access-Control-Allow-Origin: *', 'X-Content-Type-Options: nosniff'];
  // These hosts join what several rules say, so only one rule that fits a file may name its time.
  const pinned = rules(datasets).filter(([, cache]) => cache === immutable);
  return [
    '# What the host must send; HOSTING.md explains it.',
    `${pathname}*`,
    ...common.map((line) => `  ${line}`),
    ...pinned.flatMap(([path, cache]) => [`${pathname}${path}`, `  Cache-Control: ${cache}`]),
    '',
  ].join('\n');
}

/** The same for other hosts, in words. */
export function toHosting(addresses: Addresses, datasets: readonly string[]): string {
  const table = rules(datasets).map(
    ([path, cache, what]) => `| \`${path}\` | \`${cache}\` | ${what} |`,
  );
  return `# What the host of this folder must send

Any static host will do. It must send:

1. \`Access-Control-Allow-Origin: *\` with every file. Articles load the bundles, the data and the
   shapes from other origins, and a content system such as WordPress frames the pages with an origin
   of their own that no list could name. Nothing here is secret, and no cookie is used. Without this
   header the boxes work on this host alone; elsewhere readers see their content without script.
2. The usual media types: \`text/javascript\` for \`.js\`, \`application/json\` for \`.json\`,
   \`text/html; charset=utf-8\` for \`.html\`, \`image/svg+xml\` for \`.svg\`.
3. \`Cache-Control\`, from the first line that fits:

| path | Cache-Control | what it is |
| --- | --- | --- |
${table.join('\n')}

Do not send \`X-Frame-Options\`, nor a \`Content-Security-Policy\` with \`frame-ancestors\`, with the pages:
they are there to be framed.

The file \`_headers\` says this in the format of Netlify and Cloudflare Pages. For nginx:

\`\`\`nginx
add_header Access-Control-Allow-Origin * always;
location ~ /(kit|geometry|pinned)/|/data\\.[0-9a-f]+\\.json$ {
  add_header Access-Control-Allow-Origin * always;
  add_header Cache-Control "${immutable}";
}
\`\`\`

## Addresses

An address with a hash in it is **pinned**: what it holds never changes, and no later build removes
it. The same address without the hash is **updating**: it always has the newest build.

| pinned | updating |
| --- | --- |
| \`${addresses.kit}factbox.js\` | \`factbox.js\` |
| \`${addresses.data.pinned}\` | \`${addresses.data.updating}\` |
| \`${addresses.pinned}….html\` | \`${addresses.updating}….html\` |

A pinned page stays as it is. Once its reader is online it asks \`newest.json\` beside the updating pages
for the name of the newest data, and shows a link to the updating page where that is another.

Never delete a file that an article may point to. \`manifest.json\` lists every file of all builds with
its hash (\`sha384\`, as \`integrity\` attributes have it).

## Frames

A page in a frame tells its host the height that it needs, at once and on every change:

- plainly: \`{ factbox: 1, type: 'height', height }\` by \`postMessage\`; \`factbox-host.js\` listens for
  it from every \`<iframe data-factbox-frame>\` and checks the frame and its origin. A host may post
  \`{ factbox: 1, type: 'ask' }\` to hear it again;
- to WordPress: \`{ message: 'height', value, secret }\`, within 200 and 1000; there a higher box shows
  its beginning with a link to all of it, so that nothing scrolls in the frame;
- to AMP: \`{ sentinel: 'amp', type: 'embed-size', height }\`;
- to Pym: \`pymxPYMx<childId>xPYMxheightxPYMx<height>\`.

\`?theme=light\` or \`?theme=dark\` behind a page's address gives it the host's colours; without it, it
has the reader's own.
`;
}

// `npm run bench:command`: what the command costs as a dataset grows, and on the first article, written to
// bench/COMMAND.md. Build first.
//
//   node bench/command.mjs [--runs 3]
//
// Each run is a process of its own. CPU is all its threads' time, that of a browser which it starts too
// where the system tells (Linux), and the start of Node, which the first line shows alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../scripts/measure-map/bench.mjs';
import { ROOT } from '../scripts/packages.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const SIZES = [100, 1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'factbox-bench-'));

/** Runs the command in a process that then tells what it took. */
const RUNNER = `
  import { readFileSync } from 'node:fs';
  import { main } from ${JSON.stringify(join(ROOT, 'packages/cli/dist/index.js'))};
  const args = process.argv.slice(2);
  const io = { cwd: process.cwd(), out() {}, err: (text) => process.stderr.write(text) };
  const code = args.length ? await main(args, io) : 0;
  const { user, system } = process.cpuUsage();
  let children = 0;
  try {
    // Hundredths of a second of the children that have ended.
    const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /, '').split(' ');
    children = (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {}
  const cpu = (user + system) / 1e6 + children;
  console.log(JSON.stringify({ code, cpu, memory: process.resourceUsage().maxRSS / 1024 }));
`;
const runner = join(folder, 'runner.mjs');
writeFileSync(runner, RUNNER);

/** The medians of a command's runs: seconds of CPU, and the most MiB of Node's own memory. */
function costOf(...args) {
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const out = execFileSync(process.execPath, [runner, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    });
    const { code, ...cost } = JSON.parse(out);
    if (code !== 0) throw new Error(`factbox ${args.join(' ')} ended with ${code}`);
    return cost;
  });
  const cpu = median(runs.map((run) => run.cpu));
  const memory = median(runs.map((run) => run.memory));
  console.log(`${cpu.toFixed(2)} s, ${memory.toFixed(0)} MiB: factbox ${args.join(' ')}`);
  return { cpu, memory };
}

/** An article with as many paragraphs, and a dataset with a membership and a quote from each. */
function invented(size) {
  const list = Array.from({ length: size }, (_, index) => index);
  const said = (index) => `we have counted ${index} boats on the water of day ${index}`;
  const article = list.map(
    (index) => `On day ${index} speaker ${index % 100} said that “${said(index)}.”`,
  );
  const records = (count, make) => Object.fromEntries(list.slice(0, count).map(make));
  const dataset = {
    format: 1,
    id: 'boats',
    language: 'en',
    asOf: '2026-01-02',
    article: {
      ...{ title: 'Boats', author: 'Factbox', published: '2026-01-02' },
      url: 'https://news.example/boats',
    },
    passages: records(size, (index) => [
      `passage-${index}`,
      { paragraph: index + 1, start: `On day ${index} speaker`, end: `of day ${index}.”` },
    ]),
    actors: records(100, (index) => [
      `speaker-${index}`,
      { name: `speaker ${index}`, kind: 'person', sources: [`passage-${index}`] },
    ]),
    organizations: records(20, (index) => [
      `club-${index}`,
      { name: `Club ${index}`, kind: 'club', sources: [`passage-${index}`] },
    ]),
    memberships: list.slice(0, 2000).map((index) => ({
      ...{ actor: `speaker-${index % 100}`, organization: `club-${Math.floor(index / 100)}` },
      ...{ role: 'member', sources: [`passage-${index}`] },
    })),
    interests: [],
    quotes: records(size, (index) => [
      `quote-${index}`,
      {
        ...{ speaker: `speaker-${index % 100}`, text: said(index), sources: [`passage-${index}`] },
        // Threads of four.
        ...(index % 4 && { respondsTo: `quote-${index - 1}` }),
      },
    ]),
    events: {},
    places: {},
  };
  const files = { article: join(folder, `${size}.txt`), dataset: join(folder, `${size}.json`) };
  writeFileSync(files.article, article.join('\n\n'));
  writeFileSync(files.dataset, JSON.stringify(dataset));
  return files;
}

const commands = {
  check: ({ dataset }) => ['check', dataset],
  verify: ({ dataset, article }) => ['verify', dataset, '--article', article],
  'render matrix': ({ dataset }) => ['render', dataset, '--widget', 'matrix', '--target', 'web'],
  'render actor': ({ dataset }) => ['render', dataset, '--widget', 'actor', '--target', 'web'],
  'render timeline': ({ dataset }) => [
    'render',
    dataset,
    '--widget',
    'timeline',
    '--target',
    'web',
  ],
  'build --no-images': ({ dataset }) => [
    ...['build', dataset, '--out', mkdtempSync(join(folder, 'site-'))],
    ...['--base', 'https://facts.example/', '--no-images'],
  ],
};

const started = costOf();
const inputs = SIZES.map(invented);
const growth = Object.entries(commands).map(([name, toArguments]) => [
  name,
  inputs.map((files) => costOf(...toArguments(files))),
]);
const first = join(ROOT, 'dist/dataset.json');
const shapes = join(ROOT, 'data/geometry/russia-taliban-2023-large.json');
const alone = {
  'build with images': costOf(
    ...['build', first, '--out', join(folder, 'first'), '--geometry', shapes],
    ...['--base', 'https://facts.example/'],
  ),
  geometry: costOf('geometry', '--dataset', first, '--out', join(folder, 'shapes.json')),
};
rmSync(folder, { recursive: true, force: true });

const told = ({ cpu, memory }) => `${cpu.toFixed(2)} s, ${memory.toFixed(0)} MiB`;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const [{ model }] = cpus();
const text = [
  '# What the command costs',
  `Written by \`npm run bench:command\`: seconds of CPU and the most memory of Node, medians of ${values.runs} runs, each a process of its own.`,
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}. Node and the command alone, with nothing to do: ${told(started)}.`,
  '## As a dataset grows',
  'An invented dataset with as many quotes in threads of four, as many passages, and up to 2,000 memberships; the article has a paragraph for each.',
  [
    row('command', ...SIZES.map((size) => `${size.toLocaleString('en')} quotes`)),
    row('---', ...SIZES.map(() => '---:')),
    ...growth.map(([name, costs]) => row(`\`${name}\``, ...costs.map(told))),
  ].join('\n'),
  '## The first article',
  'The CPU of the browser that makes the images is in it, its memory is not.',
  [
    row('command', 'cost'),
    row('---', '---:'),
    ...Object.entries(alone).map(([name, cost]) => row(`\`${name}\``, told(cost))),
  ].join('\n'),
].join('\n\n');
writeFileSync(join(import.meta.dirname, 'COMMAND.md'), `${text}\n`);

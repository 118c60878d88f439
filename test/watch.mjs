// `npm run test:watch`: runs the Node tests and those of the widgets in Chromium, and after each change
// those that it touches. Part of a file's name chooses: `npm run test:watch -- quote`.
import { spawn } from 'node:child_process';
import { ROOT } from '../scripts/packages.mjs';
import { filesIn } from './support/files.mjs';

const words = process.argv.slice(2);
const chosen = (folder) =>
  filesIn(folder, '.test.ts').filter(
    (file) => !words.length || words.some((word) => file.includes(word)),
  );

const runners = [
  {
    files: chosen('test/node'),
    args: ['--conditions=source', '--import', './test/support/typescript.mjs', '--test', '--watch'],
  },
  {
    files: chosen('test/browser'),
    args: [
      'node_modules/@web/test-runner/dist/bin.js',
      ...['--config', 'test/wtr.chromium.mjs', '--watch', '--files'],
    ],
  },
].filter(({ files }) => files.length);
if (!runners.length) console.error('No test file has such a name.');

const running = runners.map(({ files, args }) =>
  // Without the keyboard, since two cannot share it.
  spawn(process.execPath, [...args, ...files], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => running.forEach((child) => child.kill()));
}

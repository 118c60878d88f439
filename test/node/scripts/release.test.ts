import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from '../../../scripts/packages.mjs';
import { addressesOf, pageOf } from '../../../scripts/release.mjs';

for (const [remote, page] of [
  ['https://github.com/news/factbox.git', 'https://github.com/news/factbox'],
  ['https://reader:secret@github.com/news/factbox', 'https://github.com/news/factbox'],
  ['git@github.com:news/factbox.git', 'https://github.com/news/factbox'],
  ['ssh://git@git.example:2222/news/team/factbox.git', 'https://git.example/news/team/factbox'],
  ['/home/news/factbox', undefined],
  ['../factbox', undefined],
  ['file:///home/news/factbox', undefined],
  ['C:/news/factbox', undefined],
  ['', undefined],
] as const) {
  test(`the remote “${remote}” has ${page ? `the page ${page}` : 'no page'}`, () => {
    assert.equal(pageOf(remote), page);
  });
}

test('a package gets the addresses of the remote, and where issues are only if that is known', () => {
  assert.deepEqual(addressesOf('git@github.com:news/factbox.git', 'packages/map'), {
    repository: {
      type: 'git',
      url: 'git+https://github.com/news/factbox.git',
      directory: 'packages/map',
    },
    homepage: 'https://github.com/news/factbox',
    bugs: 'https://github.com/news/factbox/issues',
  });
  assert.equal('bugs' in addressesOf('git@git.example:news/factbox.git', 'packages/map'), false);
  assert.deepEqual(addressesOf('', 'packages/map'), {});
});

test('the lockfile names no registry', () => {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  assert.deepEqual(lockfile.match(/"resolved": "(?!packages\/).*"/g) ?? [], []);
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { digestOf } from '../../../packages/cli/src/site/digest.js';
import { digestOf as digestInBrowser } from '../../../packages/cli/src/site/digest-browser.js';
import { contentHash, integrityOf } from '../../../packages/cli/src/site/hash.js';

test('a file is named by twelve hexadecimal characters of a hash of all its parts', () => {
  const sha = createHash('sha256')
    .update('3:one')
    .update('2:')
    .update(new Uint8Array([7, 0]));
  assert.equal(contentHash(['one', new Uint8Array([7, 0])]), sha.digest('hex').slice(0, 12));
  assert.match(contentHash([]), /^[\da-f]{12}$/);
});

test('parts that would run together into the same bytes have other names', () => {
  const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab']];
  assert.equal(new Set(lists.map((parts) => contentHash(parts))).size, lists.length);
});

test('a file is checked by its SHA-384', () => {
  const expected = createHash('sha384').update('žluť').digest('base64');
  assert.equal(integrityOf('žluť'), `sha384-${expected}`);
});

test('a hash is made of the files of the largest site', () => {
  assert.match(contentHash(Array.from({ length: 300_000 }, () => 'x')), /^[\da-f]{12}$/);
});

test('a browser digests as Node does', () => {
  for (const algorithm of ['sha256', 'sha384'] as const) {
    const parts = ['žluť', new Uint8Array([7, 0]), ''];
    const [inBrowser, inNode] = [digestInBrowser(algorithm, parts), digestOf(algorithm, parts)];
    assert.deepEqual([...inBrowser], [...inNode]);
  }
});

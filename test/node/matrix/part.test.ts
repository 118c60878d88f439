import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { loadWording } from '@factbox/core';
import { roles, standingOf, type Membership, type Role } from '@factbox/dataset';
import { catalogue } from '../../../packages/matrix/src/messages.js';
import { partOf } from '../../../packages/matrix/src/model/part.js';

const membership = (role: Role, ...conflicts: Role[]): Membership => ({
  actor: 'togo',
  organization: 'league',
  role,
  sources: ['list'],
  ...(conflicts.length && { conflicts: conflicts.map((other) => ({ role: other, sources: [] })) }),
});

for (const [title, memberships, part] of [
  ['nothing stated is no part', [], 'no'],
  ['a member has a part', [membership('member')], 'yes'],
  ['who declined has none', [membership('declined')], 'no'],
  ['a part that is also denied is disputed', [membership('member', 'declined')], 'disputed'],
  ['a denial that is also denied is disputed', [membership('declined', 'member')], 'disputed'],
  ['two lesser parts do not deny each other', [membership('member', 'observer')], 'yes'],
  ['a former part is a part', [membership('withdrawn'), membership('member')], 'yes'],
] as const) {
  test(title, () => assert.equal(partOf(memberships, {}), part));
}

test('the README tells of every role how close it is', () => {
  const readme = readFileSync(
    new URL('../../../packages/matrix/README.md', import.meta.url),
    'utf8',
  );
  const told = /a part \((.*?)\), a lesser one \((.*?)\), or none \((.*?)\)/.exec(readme)!.slice(1);
  const standings = ['full', 'part', 'outside'] as const;
  assert.deepEqual(
    told.map((list) => [...list.matchAll(/`(.+?)`/g)].map(([, role]) => role)),
    standings.map((standing) => roles.filter((role) => standingOf(role, {}) === standing)),
  );
});

for (const language of ['en', ...Object.keys(catalogue.load)]) {
  test(`each role has a letter of its own in ${language}`, async () => {
    const { letters } = (await loadWording(catalogue, language)).messages;
    assert.equal(new Set(Object.values(letters)).size, roles.length);
  });
}

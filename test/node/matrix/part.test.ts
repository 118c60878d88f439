import assert from 'node:assert/strict';
import test from 'node:test';
import type { Membership, Role } from '@factbox/dataset';
import { partOf, standingOf } from '../../../packages/matrix/src/model/part.js';

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
  test(title, () => assert.equal(partOf(memberships), part));
}

for (const [role, standing] of [
  ['member', 'full'],
  ['host', 'full'],
  ['participant', 'full'],
  ['observer', 'partial'],
  ['partner', 'partial'],
  ['suspended', 'partial'],
  ['declined', 'outside'],
  ['not-invited', 'outside'],
  ['withdrawn', 'outside'],
  ['non-member', 'outside'],
] as const) {
  test(`${role} is a ${standing} standing`, () => assert.equal(standingOf(role), standing));
}

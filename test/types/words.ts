// What the compiler asks of a language when the format gets a role, or a kind of interest or place.
import type { RoleMessages, WordsFor } from '@factbox/core';
import type { FormatInterestKind, FormatPlaceKind } from '@factbox/dataset';

declare const roles: RoleMessages;
declare const interests: WordsFor<FormatInterestKind>;
declare const places: WordsFor<FormatPlaceKind>;

// A dataset's own word has a place beside them.
export const own: readonly RoleMessages[] = [roles, { ...roles, patron: 'patron' }];

// @ts-expect-error a role has no word
export const noMember: RoleMessages = { ...roles, member: undefined };

const { host, ...withoutHost } = roles;
// @ts-expect-error a role is left out
export const left: readonly [string, RoleMessages] = [host, withoutHost];

const { security, ...withoutSecurity } = interests;
// @ts-expect-error a kind of interest is left out
export const leftInterest: readonly [string, typeof interests] = [security, withoutSecurity];

const { city, ...withoutCity } = places;
// @ts-expect-error a kind of place is left out
export const leftPlace: readonly [string, typeof places] = [city, withoutCity];

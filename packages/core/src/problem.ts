import type { Problem } from '@factbox/dataset';

/**
 * Why a widget cannot show its facts. `network`, `timeout` and `status`: a file did not arrive, not in
 * time, or as an error of its server. `format`: it is no dataset. `reference`: a record names another
 * one that is not there. `attribute`: an attribute of the tag is missing or names nothing.
 * `geometry`: a map lacks its shapes. `release`: a script of the kit fails in this page, or does not
 * belong to the others.
 */
export type FactboxErrorReason =
  'network' | 'timeout' | 'status' | 'format' | 'reference' | 'attribute' | 'geometry' | 'release';

/** What keeps a widget from showing its facts, in words for whoever wrote the tag or the dataset. */
export class FactboxProblem extends Error {
  constructor(
    readonly reason: FactboxErrorReason,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

/** Whatever was thrown as a `FactboxProblem`, which it is if any copy of the kit threw it. */
export const toProblem = (
  thrown: unknown,
  reason: FactboxErrorReason = 'release',
): FactboxProblem =>
  (thrown as FactboxProblem | undefined)?.reason
    ? (thrown as FactboxProblem)
    : new FactboxProblem(reason, String((thrown as Error | undefined)?.message));

/** What is wrong with one attribute. */
export const attributeProblem = (
  attribute: string,
  message: string,
  found: string,
  expected: string,
): FactboxProblem =>
  new FactboxProblem('attribute', `${attribute}: ${message}`, [
    { path: attribute, message, found, expected },
  ]);

/** Checks an id that an attribute names; an unknown one is a `FactboxProblem` with all known. */
export function checkId(
  attribute: string,
  id: string,
  known: Readonly<Record<string, unknown>>,
): string {
  if (Object.hasOwn(known, id)) return id;
  const expected = Object.keys(known).join(', ');
  const message = `no "${id}" in the dataset, which has ${expected || 'none'}`;
  throw attributeProblem(attribute, message, id, expected);
}

/** Tells whoever wrote the page of a mistake; they look into the console first. */
export function warn(message: string): void {
  try {
    // eslint-disable-next-line no-console -- said there
    console.warn(message);
  } catch {
    // The page has a console of its own making.
  }
}

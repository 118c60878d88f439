import type { Dataset } from '@factbox/dataset';
import type { CoreMessages } from './messages/en.js';

interface Own {
  readonly name: string;
  readonly letter?: string;
}

const each = <T>(
  records: Readonly<Record<string, Own>> | undefined,
  word: (own: Own) => T,
): Record<string, T> =>
  Object.fromEntries(Object.entries(records ?? {}).map(([id, own]) => [id, word(own)]));

/** What an author may put in place of a widget's own words. */
export interface OwnWords {
  readonly headline?: string | undefined;
  readonly summary?: string | undefined;
}

/** A widget's words with those that the dataset and the tag have of their own. */
export function withOwnWords<M extends CoreMessages>(
  messages: M,
  { roles, interestKinds, placeKinds }: Dataset,
  { headline, summary }: OwnWords = {},
): M {
  const known = messages as unknown as Readonly<Record<string, object>>;
  return {
    ...messages,
    roles: { ...each(roles, ({ name }) => name), ...known['roles'] },
    letters: {
      ...each(roles, ({ name, letter }) => letter ?? name.charAt(0).toUpperCase()),
      ...known['letters'],
    },
    interestKinds: { ...each(interestKinds, ({ name }) => name), ...known['interestKinds'] },
    placeKinds: {
      ...each(
        placeKinds,
        ({ name }) =>
          () =>
            name,
      ),
      ...known['placeKinds'],
    },
    ...(headline && { title: headline }),
    ...(summary && { summary: () => summary }),
  };
}

/** Names as a list of which any one would do. */
export const listIn = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names);

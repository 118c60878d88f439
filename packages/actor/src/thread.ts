import { responsesTo, type Dataset } from '@factbox/dataset';

/**
 * The ids of a quote, of what it answers and of all that answers either, each claim before its
 * answers: so that no side stands alone. Quotes already `told` are left out, and those of the
 * thread are added to them, which also ends a circle of quotes that answer each other.
 */
export function threadOf(dataset: Dataset, id: string, told = new Set<string>()): string[] {
  const path = new Set<string>();
  let first: string | undefined = id;
  for (let next: string | undefined = id; next && !path.has(next);) {
    path.add((first = next));
    next = dataset.quotes[next]!.respondsTo;
  }
  const tell = (key: string): string[] => {
    if (told.has(key)) return [];
    told.add(key);
    return [key, ...responsesTo(dataset, key).flatMap((response) => tell(response.id))];
  };
  return tell(first);
}

import type { Dataset } from '@factbox/dataset';
import type { Selection } from './shared.js';

/** Something of the dataset by the name that readers see, which may be a shorter or translated one. */
export interface Named extends Selection {
  readonly name: string;
}

/**
 * Whether a name is not the dataset's own but one in the page's language, as those of countries
 * and provinces may be; organizations have none such, though they have short ones.
 */
export const isTranslated = (dataset: Dataset, { kind, id, name }: Named): boolean =>
  kind !== 'organization' && name !== dataset[`${kind}s`][id]!.name;

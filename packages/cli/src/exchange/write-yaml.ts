import { stringify } from 'yaml';

/** A dataset as YAML that `parseSource` reads back as it was. */
export function writeYaml(dataset: unknown): string {
  return stringify(dataset, { lineWidth: 100, aliasDuplicateObjects: false });
}

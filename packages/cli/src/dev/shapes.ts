import type { Dataset } from '@factbox/dataset';
import { decodeGeometry, type GeometryJson } from '@factbox/map/static.js';
import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteGeometry } from '../site/site-geometry.js';

/** What the shapes of a map are found or made for. */
export interface ShapesWanted {
  readonly dataset: Dataset;
  /** The dataset's file, beside which its shapes may lie. */
  readonly file: string;
  readonly given: string | undefined;
  readonly cwd: string;
}

/** What came of it: what is to be told, and the shapes, if there are any. */
export interface ShapesMade {
  readonly told: readonly string[];
  readonly files?: SiteGeometry['files'];
  readonly address?: string;
}

/** Finds or makes the shapes of a dataset's map in a process of its own; `cancel` gives it up. */
export function findShapes(wanted: ShapesWanted): {
  readonly done: Promise<{
    readonly told: readonly string[];
    readonly geometry: SiteGeometry | undefined;
  }>;
  readonly cancel: () => void;
} {
  // Run from the sources, it is a source, too.
  const code = new URL(`./shapes-process${extname(import.meta.url)}`, import.meta.url);
  const child = fork(fileURLToPath(code), { serialization: 'advanced' });
  const made = new Promise<ShapesMade>((give) => {
    child.once('message', (message) => give(message as ShapesMade));
    child.once('error', ({ message }) => give({ told: [`factbox: no map: ${message}\n`] }));
    child.once('exit', () => give({ told: [] }));
  });
  child.send(wanted);
  return {
    done: made.then(({ told, files, address }) => {
      const large = files?.find(({ path }) => path.endsWith('-large.json'));
      if (!files || address === undefined || !large) return { told, geometry: undefined };
      const json = JSON.parse(new TextDecoder().decode(large.bytes)) as GeometryJson;
      return { told, geometry: { files, address, drawn: decodeGeometry(json) } };
    }),
    cancel: () => void child.kill(),
  };
}

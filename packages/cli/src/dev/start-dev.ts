import type { Dataset, DatasetInput } from '@factbox/dataset';
import { unwatchFile, watchFile } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fromDataset } from '../geometry/command.js';
import { CommandError, type Io } from '../io.js';
import { loadTitles } from '../render/models.js';
import { readable } from '../render/readable.js';
import type { Addresses } from '../site/addresses.js';
import { toBoxes } from '../site/boxes.js';
import { toEmbedPage } from '../site/embed-page.js';
import { mediaTypeOf } from '../site/file.js';
import type { SiteGeometry } from '../site/site-geometry.js';
import { readKit } from '../site/kit.js';
import type { Kit } from '../site/to-kit.js';
import { makeBox } from '../site/made-box.js';
import { toOembed } from '../site/oembed.js';
import { devScript, devStyle, toDevPage, type DevState } from './dev-page.js';
import { inspect } from './inspect.js';
import { findShapes } from './shapes.js';

export interface DevOptions {
  readonly file: string;
  readonly article?: string | undefined;
  readonly geometry?: string | undefined;
  /** 0 for any that is free. */
  readonly port: number;
}

/** How often the files are looked at, in milliseconds: also where no system tells of changes. */
const INTERVAL = 250;

/** Watches a dataset and its article, and serves what they come to on this machine alone. */
export async function startDev(
  options: DevOptions,
  io: Io,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const dev = new Dev(options, io);
  const server = createServer((request, response) => void dev.answer(request, response));
  await new Promise<void>((done, fail) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const taken = `--port ${options.port}: is in use; give another, or none`;
      fail(new CommandError(code === 'EADDRINUSE' ? taken : message));
    });
    server.listen(options.port, '127.0.0.1', done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await dev.begin(url);
  return {
    url,
    close: () => {
      dev.end();
      return new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

class Dev {
  readonly #paths: readonly string[];
  readonly #listeners = new Set<ServerResponse>();
  readonly #kit: Promise<Kit | undefined>;
  #state: DevState;
  #geometry: SiteGeometry | undefined;
  /** What the shapes were made of: they are made anew only where that changes. */
  #shapesOf = '';
  #cancelShapes: () => void = () => {};
  #base = '';
  #told = '';
  #isBusy = false;
  #isStale = false;

  constructor(
    readonly options: DevOptions,
    readonly io: Io,
  ) {
    const { file, article } = options;
    this.#paths = [file, ...(article === undefined ? [] : [article])].map((each) =>
      resolve(io.cwd, each),
    );
    this.#kit = readKit().catch((error: Error) => {
      io.err(`factbox: ${error.message}\n`);
      return undefined;
    });
    this.#state = {
      file,
      version: 0,
      faults: [],
      notes: [],
      shown: undefined,
      geometry: undefined,
      kit: '',
    };
  }

  async begin(base: string): Promise<void> {
    this.#base = base;
    const kit = await this.#kit;
    this.#state = { ...this.#state, kit: kit?.folder ?? 'kit/' };
    // First, so that no change comes between what is read and what is watched.
    for (const path of this.#paths) {
      watchFile(path, { interval: INTERVAL }, () => void this.#refresh());
    }
    await this.#refresh();
  }

  end(): void {
    this.#cancelShapes();
    for (const path of this.#paths) unwatchFile(path);
    for (const listener of this.#listeners) listener.end();
  }

  /** Reads everything anew; a change meanwhile is read when that is done. */
  async #refresh(): Promise<void> {
    this.#isStale = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isStale) {
      this.#isStale = false;
      try {
        await this.#read();
      } catch (error) {
        // Its own fault rather than the author's: told, and the last state stays.
        this.io.err(`factbox: ${(error as Error).stack ?? String(error)}\n`);
      }
    }
    this.#isBusy = false;
  }

  async #read(): Promise<void> {
    const { file } = this.options;
    const inspection = await inspect({ file, article: this.options.article }, this.io);
    await this.#show(inspection);
    this.#tell();
    const { shown } = this.#state;
    if (!inspection.dataset || !shown) return;
    const { dataset } = shown;
    const wanted = JSON.stringify(fromDataset(dataset));
    if (wanted === this.#shapesOf) return;
    this.#shapesOf = wanted;
    this.#findShapes(dataset);
  }

  /** Shapes take longer than all else, so the boxes are shown before, and once more with them. */
  #findShapes(dataset: Dataset): void {
    this.#cancelShapes();
    const { file, geometry: given } = this.options;
    const { done, cancel } = findShapes({ dataset, file, given, cwd: this.io.cwd });
    let isWanted = true;
    this.#cancelShapes = () => {
      isWanted = false;
      cancel();
    };
    void done.then(async ({ told, geometry }) => {
      if (!isWanted) return;
      for (const text of told) this.io.err(text);
      this.#geometry = geometry;
      await this.#show(this.#state);
    });
  }

  async #show(inspection: Pick<DevState, 'dataset' | 'faults' | 'notes'>): Promise<void> {
    const { dataset: written, faults, notes } = inspection;
    const { file, kit, version } = this.#state;
    const shown = written ? await this.#boxesOf(written) : this.#state.shown;
    this.#state = {
      ...{ file, kit, version: version + 1, faults, notes, shown },
      ...(written && { dataset: written }),
      geometry: this.#geometry?.address,
    };
    for (const listener of this.#listeners) listener.write(this.#event());
  }

  async #boxesOf(written: DatasetInput): Promise<DevState['shown']> {
    const dataset = readable(written);
    const titles = await loadTitles(dataset.language);
    const boxes = toBoxes(dataset, { titles, hasMap: this.#geometry !== undefined });
    return { written, dataset, boxes };
  }

  /** Says in the terminal what is wrong, once. */
  #tell(): void {
    const { faults, notes, file, shown } = this.#state;
    const boxes = `${shown?.boxes.length ?? 0} boxes`;
    const summary = faults.length
      ? `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`
      : `sound, ${boxes}, ${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
    const text = [...faults, `${file}: ${summary}`].join('\n');
    if (text === this.#told) return;
    this.#told = text;
    this.io.out(`${text}\n`);
  }

  readonly #event = (): string => `event: state\ndata: ${this.#state.version}\n\n`;

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = {
      ...corsOf(request.headers.origin),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    };
    const send = (status: number, type: string, body: string | Uint8Array): void => {
      response.writeHead(status, { ...headers, 'Content-Type': type });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = 'text/plain; charset=utf-8';
    try {
      // Another site's name that leads to this machine must not read what is unpublished.
      if (!isHere(request.headers.host)) return send(403, plain, 'Not this host\n');
      if (!['GET', 'HEAD'].includes(request.method ?? '')) return send(405, plain, 'GET only\n');
      const { pathname } = new URL(request.url ?? '/', this.#base);
      if (pathname === '/events') return this.#listen(response, headers);
      const found = await this.#find(decodeURIComponent(pathname).slice(1));
      if (found) send(200, found.type, found.body);
      else send(404, plain, 'Not found\n');
    } catch (error) {
      if (!response.headersSent) send(500, plain, `${(error as Error).message}\n`);
      else response.end();
    }
  }

  #listen(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    response.write(this.#event());
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  async #find(
    path: string,
  ): Promise<{ readonly type: string; readonly body: string | Uint8Array } | undefined> {
    const of = (name: string, body: string | Uint8Array) => ({ type: mediaTypeOf(name), body });
    if (path === '') return of('index.html', toDevPage(this.#state));
    if (path === 'dev.js') return of(path, devScript);
    if (path === 'dev.css') return of(path, devStyle);
    const kit = await this.#kit;
    const { shown } = this.#state;
    if (shown && path === `${shown.dataset.id}/data.json`)
      return of(path, JSON.stringify(shown.written));
    const files = [...(kit?.files ?? []), ...(kit?.site ?? []), ...(this.#geometry?.files ?? [])];
    const file = files.find((each) => each.path === path);
    if (file) return of(path, file.bytes);
    return kit && this.#pageOf(path, kit);
  }

  /** The page of one box, made when it is asked for, as build would write it. */
  async #pageOf(path: string, kit: Kit) {
    const { shown } = this.#state;
    const [, name, ending] =
      /^[^/]+\/([^/.]+)\.(html|oembed\.json|drawing\.svg|csv|json)$/.exec(path) ?? [];
    const box = shown?.boxes.find((each) => each.name === name);
    if (!shown || !box || !ending || !path.startsWith(`${shown.dataset.id}/`)) return undefined;
    const { dataset } = shown;
    const made = await makeBox(box, { dataset, geometry: this.#geometry?.drawn });
    const folder = `${dataset.id}/`;
    const data = `${folder}data.json`;
    const addresses: Addresses = {
      ...{ base: this.#base, kit: kit.folder, updating: folder, pinned: `${folder}pinned/dev/` },
      geometry: this.#geometry?.address,
      data: { updating: data, pinned: data },
    };
    const options = { dataset, box: made, addresses, kit, folder, hasImages: false };
    const text =
      ending === 'html'
        ? toEmbedPage(options)
        : ending === 'oembed.json'
          ? toOembed(options)
          : made.downloads[ending];
    return text === undefined ? undefined : { type: mediaTypeOf(path), body: text };
  }
}

const here = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

const isHere = (host: string | undefined): boolean => host !== undefined && here.test(host);

/**
 * A page of another origin may load bundles, data and shapes, as of a real site, but only one that
 * this machine itself serves: what is shown is not published yet.
 */
function corsOf(origin: string | undefined): Readonly<Record<string, string>> {
  const isLocal = origin !== undefined && here.test(origin.replace(/^https?:\/\//i, ''));
  return isLocal ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {};
}

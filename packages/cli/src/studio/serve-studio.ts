import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A file on disk that Studio reads and writes. */
export interface StudioFile {
  readonly name: string;
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

/** A running Studio: its address, with the token that lets a page at the files. */
export interface StudioServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'studio.js': 'text/javascript; charset=utf-8',
  'studio.css': 'text/css; charset=utf-8',
  'kit.json': 'application/json; charset=utf-8',
};

/** More than any dataset or article has. */
const MOST = 20_000_000;

/**
 * Serves Studio on loopback alone. Only a page that has the token in its address may read and write the
 * files, so that no other page, and no name that leads to loopback, can.
 *
 * @param folder Where the built files of Studio are.
 */
export async function serveStudio({
  folder,
  files,
  toShapes,
  port,
}: {
  readonly folder: string;
  /** By the names under which the page asks for them. */
  readonly files: Readonly<Record<string, StudioFile>>;
  /** Makes the shapes of a dataset's map; undefined where there is nothing to draw. */
  readonly toShapes?: (dataset: unknown) => string | undefined;
  readonly port: number;
}): Promise<StudioServer> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    answer({ request, response, folder, files, toShapes, token, host: hostOf() }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const hostOf = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://${hostOf()}/#${token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly folder: string;
  readonly files: Readonly<Record<string, StudioFile>>;
  readonly toShapes: ((dataset: unknown) => string | undefined) | undefined;
  readonly token: string;
  readonly host: string;
}

async function answer({
  request,
  response,
  folder,
  files,
  toShapes,
  token,
  host,
}: Asked): Promise<void> {
  const send = (
    status: number,
    type = 'text/plain; charset=utf-8',
    body: string | Buffer = '',
  ): void => {
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    response.end(body);
  };
  // A name of somebody else's that was made to lead here is none of ours.
  if (request.headers.host !== host) return send(403);
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (Object.hasOwn(types, name) && request.method === 'GET') {
    return send(200, types[name], await readFile(join(folder, name)));
  }
  const isAllowed = isToken(request.headers['x-factbox-token'], token);
  if (pathname === '/shapes' && toShapes) {
    if (!isAllowed) return send(403);
    if (request.method !== 'POST') return send(405);
    const body = await bodyOf(request);
    const shapes = body === undefined ? undefined : toShapes(JSON.parse(body));
    return shapes === undefined ? send(404) : send(200, 'application/json; charset=utf-8', shapes);
  }
  const [, key = ''] = /^\/file\/(\w+)$/.exec(pathname) ?? [];
  if (!Object.hasOwn(files, key)) return send(404);
  if (!isAllowed) return send(403);
  const file = files[key]!;
  if (request.method === 'GET') {
    const contents = JSON.stringify({ name: file.name, text: await file.read() });
    return send(200, 'application/json; charset=utf-8', contents);
  }
  if (request.method !== 'PUT') return send(405);
  const body = await bodyOf(request);
  if (body === undefined) return send(413);
  const { before, text } = JSON.parse(body) as {
    readonly before?: unknown;
    readonly text?: unknown;
  };
  if (typeof text !== 'string') return send(400);
  // What another program has written meanwhile is not lost.
  if ((await file.read()) !== before) return send(409);
  await file.write(text);
  send(204);
}

/** What was sent; undefined where it is more than any file has. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

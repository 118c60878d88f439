import { createServer } from 'node:net';

/**
 * A port on loopback that nothing listens on, by chance, since runs side by side would find the same in order;
 * none of those that systems give to whoever connects, who would have it before it is used.
 */
export async function freePort() {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });

import { createServer } from 'node:net';

/** A port on loopback that nothing listens on; runs side by side do not look for one in order. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

// `node:test` for files that run in one process. What Node takes for the suite of a test is the one in
// whose course the file is run, and while files are loaded side by side with tests that can be any: so
// tests are stated here first, and given to Node file by file.
import * as node from 'node:test';

export * from 'node:test';

let stated;

/** What a file states while it is loaded, in order, each to be given to Node when it is called. */
export async function statedBy(load) {
  const own = (stated = []);
  await load();
  stated = undefined;
  return own;
}

const stating = (give) =>
  Object.assign((...words) => (stated ? void stated.push(() => give(...words)) : give(...words)), {
    ...(give.skip && {
      skip: stating(give.skip),
      todo: stating(give.todo),
      only: stating(give.only),
    }),
  });

export const test = stating(node.test);
// As Node's own is.
export { test as default };
export const it = stating(node.it);
export const describe = stating(node.describe);
export const suite = stating(node.suite);
export const before = stating(node.before);
export const after = stating(node.after);
export const beforeEach = stating(node.beforeEach);
export const afterEach = stating(node.afterEach);

const own = new URL('stated-tests.mjs', import.meta.url).href;

/** Test files that run in one process state their tests to `stated-tests.mjs`. */
export function resolve(specifier, context, next) {
  return specifier === 'node:test' && context.parentURL !== own
    ? { url: own, shortCircuit: true }
    : next(specifier, context);
}

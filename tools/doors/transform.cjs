// Jest's transform with one place of one source file changed (DOOR_MUTATION): nothing is written into the tree, and of
// all other files what was transformed before is used.
const { createTransformer } = require("@swc/jest");

const mutation = JSON.parse(process.env.DOOR_MUTATION ?? "null");

function mutated(source, path) {
  if (mutation === null || path !== mutation.path) return source;
  return source.replace(mutation.text, () => mutation.mutant);
}

module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      ...swc,
      getCacheKey: (source, path, ...rest) => swc.getCacheKey(mutated(source, path), path, ...rest),
      process: (source, path, ...rest) => swc.process(mutated(source, path), path, ...rest),
    };
  },
};

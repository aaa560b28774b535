// Jest for tools/door-mutations.ts: the unit tests as they are, over a source file with one place changed.
import { fileURLToPath } from "node:url";
import all from "../../jest.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [unit] = all.projects;
const [[scripts, [, options]], ...others] = Object.entries(unit.transform);

export default {
  ...unit,
  rootDir: root,
  transform: { [scripts]: [`${root}tools/doors/transform.cjs`, options], ...Object.fromEntries(others) },
};

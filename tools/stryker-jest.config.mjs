// Jest for mutants of one room of core: its unit tests alone. They stay files of their own, so that Stryker knows which
// of them have changed since the last run.
import { fileURLToPath } from "node:url";
import all from "../jest.config.js";
import { room } from "./stryker-room.mjs";

const [{ transform, transformIgnorePatterns }] = all.projects;

export default {
  rootDir: fileURLToPath(new URL("..", import.meta.url)),
  testMatch: room.tests.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
  transform,
  transformIgnorePatterns,
};

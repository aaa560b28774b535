import { readFileSync } from "node:fs";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS } from "../src/core/requirements/assumptions";

test("README lists every assumption and how it stands by itself", () => {
  const rows = [...readFileSync("README.md", "utf8").matchAll(/^\| `([a-z-]+)` \|.*\| ([开关]) \|$/gm)];
  const listed = Object.fromEntries(rows.map(([, name, state]) => [name, state === "开"]));
  expect(listed).toEqual(Object.fromEntries(ASSUMPTIONS.map((name) => [name, DEFAULT_ASSUMPTIONS[name]])));
});

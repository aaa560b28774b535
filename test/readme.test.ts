import { readFileSync } from "node:fs";
import { ASSUMPTIONS, DEFAULT_ASSUMPTIONS } from "../src/core/requirements/assumptions";
import { KINDS } from "../src/core/requirements/kinds";

test("README lists every assumption and how it stands by itself", () => {
  const rows = [...readFileSync("README.md", "utf8").matchAll(/^\| `([a-z-]+)` \|.*\| ([开关]) \|$/gm)];
  const listed = Object.fromEntries(rows.map(([, name, state]) => [name, state === "开"]));
  expect(listed).toEqual(Object.fromEntries(ASSUMPTIONS.map((name) => [name, DEFAULT_ASSUMPTIONS[name]])));
});

test("rules/README lists every kind of requirement", () => {
  const [, section = ""] = readFileSync("rules/README.md", "utf8").split("### 要求的种类");
  const rows = (section.split("###")[0] ?? "").matchAll(/^\| `(\w+)` \| [^|`]+ \| `[a-z]+: /gm);
  expect([...rows].map(([, kind]) => kind)).toEqual(Object.keys(KINDS));
});

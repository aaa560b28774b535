import { readdirSync, readFileSync } from "node:fs";

const OBJECTS = "src/excel-simulator/objects";

test("the README names every class of Excel that is answered, and no other", () => {
  const sources = readdirSync(OBJECTS).map((file) => readFileSync(`${OBJECTS}/${file}`, "utf8"));
  const answered = sources.flatMap((text) => [...text.matchAll(/className: "(\w+)"/g)].map(([, name]) => name));
  const table = readFileSync("src/excel-simulator/README.md", "utf8").match(/^\|.*\|$/gm) ?? [];
  const named = table.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual([...new Set(answered)].sort());
});

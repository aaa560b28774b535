import { readdirSync } from "node:fs";
import { usageText } from "../src/cli/commands";
import { layoutById, layouts } from "../src/layouts";

test("every file of rules/layouts is loaded under its own name", () => {
  const files = readdirSync("rules/layouts").map((file) => file.replace(/\.yaml$/, ""));
  expect(layouts.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const id of files) expect(layoutById(id)?.id).toBe(id);
});

test("the command line's help names every layout with what it does", () => {
  expect(usageText()).toContain(`--style ${layouts.map(({ id }) => id).join("|")}]`);
  for (const { id, description } of layouts) expect(usageText()).toContain(`${id} ${description}`);
});

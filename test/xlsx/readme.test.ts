import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { openXlsx } from "../../src/xlsx/open";
import { bookOf } from "../support/book";
import { changedParts } from "../support/judge";

const README = readFileSync("src/xlsx/README.md", "utf8");

/** What a block of TypeScript in the README exports; its imports are relative to the README. */
function exportsOf(source: string): Record<string, unknown> {
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const exported: Record<string, unknown> = {};
  const load = (name: string): unknown => jest.requireActual(join(process.cwd(), "src/xlsx", name));
  new Function("require", "exports", code)(load, exported);
  return exported;
}

test("the README's example does what it says, and changes no other part", () => {
  const [, source = ""] = /```ts\n([\s\S]*?)```/.exec(README) ?? [];
  const { withTotal } = exportsOf(source) as { withTotal: (bytes: Uint8Array) => Uint8Array };
  const before = bookOf({
    报名表: [
      ["姓名", "收费"],
      ["甲", 280],
      ["乙", 350],
    ],
    其他: [["不变"]],
  }).save();
  const after = withTotal(before);
  const sheet = openXlsx(after).sheet("报名表");
  expect(sheet?.values({ row: 4, column: 1, rows: 1, columns: 2 })).toEqual([["合计", 630]]);
  expect(sheet?.formula(4, 2)).toBe("=SUM(B2:B3)");
  expect(sheet?.look(4, 1)).toMatchObject({ bold: true, fill: "#FFF2CC" });
  expect(changedParts(before, after)).not.toContain("xl/worksheets/sheet2.xml");
});

test("the README names every file that others may import, and every folder", () => {
  const named = [...README.matchAll(/^\| `([\w.-]+\.ts)`|^\d\. `([\w-]+)\/`/gm)].map(
    ([, file, folder]) => file ?? folder,
  );
  expect(named).toEqual(
    ["book.ts", "open.ts", "error.ts", "limits.ts", "seal.ts", "crc32.ts"].concat([
      "zip",
      "xml",
      "package",
      "styles",
      "cells",
      "parts",
      "book",
    ]),
  );
});

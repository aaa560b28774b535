// Writes the sample workbook that the workbench opens.
// node --import tsx --import ./tools/yaml-node.mjs tools/sample.ts OUT.xlsx

import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { sampleWorkbook } from "../src/workbench/sample/book";

if (basename(process.argv[1] ?? "") === "sample.ts") {
  const [, , out] = process.argv;
  if (out === undefined) {
    console.error("用法：node --import tsx --import ./tools/yaml-node.mjs tools/sample.ts 输出.xlsx");
    process.exitCode = 2;
  } else {
    writeFileSync(resolve(process.env["INIT_CWD"] ?? ".", out), sampleWorkbook().bytes);
  }
}

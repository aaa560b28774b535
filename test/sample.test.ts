import { vocabulary } from "../src/vocabulary";
import { audit } from "../src/core/audit";
import { dayFromIso } from "../src/core/time/day";
import { candidateOf } from "../src/core/sheet/candidate";
import { readSheet } from "../src/core/sheet/reading";
import { packById } from "../src/packs";
import { openXlsx } from "../src/xlsx/open";
import { xlsxPort } from "../src/workbook/file/port";
import { sampleWorkbook } from "../src/workbench/sample/book";

const port = () => xlsxPort(openXlsx(sampleWorkbook().bytes));

test("the sample is the same every time", () => {
  expect(Buffer.from(sampleWorkbook().bytes).equals(Buffer.from(sampleWorkbook().bytes))).toBe(true);
});

test("its first sheet is the registration, the second is not", async () => {
  const sheets = await port().sheets();
  expect(sheets.map(({ name, head }) => [name, candidateOf(head, vocabulary)?.kind])).toEqual([
    ["报名表", "registration"],
    ["填表说明", undefined],
  ]);
});

test("its header has a title above it, two rows, and no heading that is in doubt", async () => {
  const reading = readSheet(await port().read("报名表"), vocabulary);
  expect(reading).toMatchObject({ headerTop: 3, headerRow: 4, firstRow: 5, problems: [] });
  expect(reading?.columns.size).toBe(29); // every heading but 序号 and 备注
});

test("sixty people, two thirds of them plainly fine, and the usual mess", async () => {
  const pack = packById("jinan-2026");
  const asOf = dayFromIso("2026-03-01");
  if (!pack || asOf === null) throw new Error("no pack, or no day");
  const { rows, summary } = audit(await port().read("报名表"), pack, { asOf });
  expect(summary).toMatchObject({ rows: 60, eligible: 43, ineligible: 4, undetermined: 13 });
  const plain = rows.filter(({ decision }) => decision.verdict === "eligible" && decision.problems.length === 0);
  expect(plain.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.flatMap(({ decision }) => decision.problems.map(({ kind }) => kind)))).toEqual(
    new Set([
      "duplicate",
      "id-damaged",
      "id-checksum",
      "birth-mismatch",
      "sex-mismatch",
      "phone-missing",
      "years-approximate",
      "clause-mismatch",
      "not-offered",
      "name-alias",
      "level-unreadable",
      "formula-error",
    ]),
  );
});

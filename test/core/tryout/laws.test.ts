import * as fc from "fast-check";
import { audit, type Audit, type AuditRow } from "../../../src/core/audit";
import { corrected } from "../../../src/core/corrections/corrected";
import { readSheet } from "../../../src/core/sheet/reading";
import { cellAt, type Grid } from "../../../src/core/sheet/grid";
import type { SheetReading } from "../../../src/core/sheet/sheet-reading";
import { ALL_FIELDS } from "../../../src/core/sheet/fields";
import type { Field } from "../../../src/core/terms/field";
import { LEVEL_NAMES, LEVELS } from "../../../src/core/terms/words";
import { shownIn } from "../../../src/core/tryout/cells";
import { cellsOfTrial, tryRow, type TrialBasis } from "../../../src/core/tryout/try";
import type { RulePack } from "../../../src/core/law/schema";
import { packs } from "../../../src/packs";
import { dice, pick } from "../../support/dice";
import { sheetLayouts } from "../../support/layout";
import { fillLayout } from "../../support/layout-grid";
import { FILLED_ON } from "../../support/layout-person";
import { packOf, sheetOf } from "../../support/people";

const options = { asOf: FILLED_ON };

interface Sheet {
  readonly grid: Grid;
  readonly reading: SheetReading;
  readonly pack: RulePack;
  readonly audited: Audit;
}

function auditedSheet(grid: Grid, pack: RulePack): Sheet {
  const reading = readSheet(grid, pack.vocabulary);
  if (reading === null) throw new Error("no header");
  return { grid, reading, pack, audited: audit(grid, pack, { ...options, reading }) };
}

const SHEETS = sheetLayouts.map((layout, place): Sheet => {
  const pack = packs[place % packs.length] ?? packOf();
  return auditedSheet(fillLayout(layout, { pack, seed: place + 7, people: 5 }).grid, pack);
});

/** Every third: each is audited once for every field. */
const FEWER = SHEETS.filter((_, place) => place % 3 === 0);

function basisOf({ grid, reading, pack, audited }: Sheet, row: AuditRow): TrialBasis {
  return { grid, row, reading, rows: audited.rows, pack, options };
}

/** All that a screen or a sentence may tell of a row. */
function told(row: AuditRow | null | undefined): unknown {
  if (row === null || row === undefined) return null;
  const { applicant, decision, ruling, unread } = row;
  return { applicant, decision, ruling, unread };
}

/** What stands elsewhere in a column, and what somebody may type. */
function valuesFor(field: Field, sheet: Sheet): readonly string[] {
  const others = sheet.audited.rows.map(({ applicant }) => shownIn(sheet.grid, sheet.reading, applicant.row, field));
  return [...others, "", "无", "2019-06-30", "2019.06", "12", "三年", "=1+1", "四级", "是", "大专", "看不懂的字"];
}

test("trying nothing is the audit, in every layout", () => {
  for (const sheet of SHEETS)
    for (const row of sheet.audited.rows) expect(told(tryRow(basisOf(sheet, row), {}))).toEqual(told(row));
});

test("trying a value in a cell is auditing the sheet with this value in the cell: every layout, every field with a cell", () => {
  let tried = 0;
  const seen = new Set<Field>();
  for (const [place, sheet] of FEWER.entries()) {
    const roll = dice(place);
    for (const field of ALL_FIELDS) {
      const row = pick(roll, sheet.audited.rows);
      const text = pick(roll, valuesFor(field, sheet));
      const basis = basisOf(sheet, row);
      const cells = cellsOfTrial(basis, { cells: new Map([[field, text]]) });
      if (cells.some(({ unwritable }) => unwritable === "column")) continue;
      const grid = corrected(sheet.grid, cells);
      const after = audit(grid, sheet.pack, { ...options, reading: sheet.reading });
      const expected = after.rows.find(({ applicant }) => applicant.row === row.applicant.row);
      expect([field, text, told(tryRow(basis, { cells: new Map([[field, text]]) }))]).toEqual([
        field,
        text,
        told(expected),
      ]);
      if (cells.length > 0) {
        tried++;
        seen.add(field);
      }
    }
  }
  expect(tried).toBeGreaterThan(FEWER.length * 5);
  expect(seen.size).toBeGreaterThan(30);
});

test("what is typed is read as the same words in the cell are", () => {
  for (const [place, sheet] of FEWER.entries()) {
    const roll = dice(place + 500);
    for (const field of ALL_FIELDS) {
      const row = pick(roll, sheet.audited.rows);
      const text = pick(roll, valuesFor(field, sheet));
      const basis = basisOf(sheet, row);
      const [cell] = cellsOfTrial(basis, { cells: new Map([[field, text]]) });
      if (cell === undefined || cell.unwritable === "column") continue;
      const typed = corrected(sheet.grid, [{ ...cell, after: text, numberFormat: "@" }]);
      const after = audit(typed, sheet.pack, { ...options, reading: sheet.reading });
      const expected = after.rows.find(({ applicant }) => applicant.row === row.applicant.row);
      const found = tryRow(basis, { cells: new Map([[field, text]]) });
      expect([field, text, found?.decision.verdict, found?.decision.level]).toEqual([
        field,
        text,
        expected?.decision.verdict,
        expected?.decision.level,
      ]);
    }
  }
});

test("trying a level is changing the cell of the level applied for", () => {
  let tried = 0;
  for (const sheet of FEWER) {
    const [column, ...more] = sheet.reading.columns.get("level") ?? [];
    const shared = [...sheet.reading.columns].filter(([, its]) => column !== undefined && its.includes(column));
    if (column === undefined || more.length > 0 || shared.length > 1) continue;
    for (const row of sheet.audited.rows) {
      for (const level of LEVELS) {
        if (row.applicant.applied.level === level) continue;
        const change = { row: row.applicant.row, column, after: LEVEL_NAMES[level], numberFormat: null };
        const after = audit(corrected(sheet.grid, [change]), sheet.pack, { ...options, reading: sheet.reading });
        const expected = after.rows.find(({ applicant }) => applicant.row === row.applicant.row);
        expect(told(tryRow(basisOf(sheet, row), { level }))).toEqual(told(expected));
        tried++;
      }
    }
  }
  expect(tried).toBeGreaterThan(100);
});

test("trying another notice or another day is auditing by it, what rows say of each other as it stands", () => {
  for (const [place, sheet] of SHEETS.entries()) {
    const pack = packs[(place + 1) % packs.length] ?? packOf();
    const asOf = FILLED_ON + 400;
    const after = audit(sheet.grid, pack, { asOf, reading: sheet.reading });
    for (const [at, row] of sheet.audited.rows.entries()) {
      if ((row.others ?? []).length > 0 || (after.rows[at]?.others ?? []).length > 0) continue;
      expect(told(tryRow(basisOf(sheet, row), { pack, asOf }))).toEqual(told(after.rows[at]));
    }
  }
});

test("several cells, a level and a day together are auditing the sheet with all of them", () => {
  const text = fc.constantFrom(
    "",
    "无",
    "3",
    "9年",
    "2015-07-01",
    "2024.6",
    "五级",
    "高中",
    "大专",
    "电子商务",
    "会计",
  );
  const FIELDS = ["workYears", "certificateLevel", "certificateDate", "education", "major", "graduationDate"] as const;
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...FIELDS), text, { minKeys: 1 }),
      fc.constantFrom(...LEVELS),
      fc.integer({ min: 0, max: 2000 }),
      (typed, level, later) => {
        const people = [
          { 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "三级", 从业年限: 6, 文化程度: "高中" },
          { 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "四级", 从业年限: 2 },
        ];
        const sheet = auditedSheet(sheetOf(people), packOf());
        const [row] = sheet.audited.rows;
        if (row === undefined) throw new Error("nobody");
        const cells = new Map(Object.entries(typed) as (readonly [Field, string])[]);
        const basis = basisOf(sheet, row);
        const asOf = FILLED_ON + later;
        const levelCell = {
          row: row.applicant.row,
          column: sheet.reading.columns.get("level")?.[0] ?? 0,
          after:
            row.applicant.applied.level === level
              ? cellAt(sheet.grid, 2, sheet.reading.columns.get("level")?.[0] ?? 0)
              : LEVEL_NAMES[level],
          numberFormat: null,
        };
        const grid = corrected(sheet.grid, [...cellsOfTrial(basis, { cells }), levelCell]);
        const after = audit(grid, sheet.pack, { asOf, reading: sheet.reading });
        expect(told(tryRow(basis, { cells, level, asOf }))).toEqual(told(after.rows[0]));
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});

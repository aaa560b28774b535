import { readFileSync, readdirSync } from "node:fs";
import { cellAt, type Grid } from "../../../src/core/sheet/grid";
import type { Field } from "../../../src/core/terms/field";
import { contains } from "../../../src/core/terms/cell";
import { partsOf } from "../../../src/core/time/day";
import { layoutNamed, sheetLayouts, type SheetLayout } from "../../support/layout";
import { fillLayout } from "../../support/layout-grid";
import { OUTCOMES, scoreLayout, type ScoredReading } from "../../support/layout-score";
import { packOf } from "../../support/people";

const FOLDER = "test/layouts";
const PACK = packOf("beijing-itmc-2024");

function filled(layout: SheetLayout, seed = 1, people = 4) {
  return fillLayout(layout, { pack: PACK, seed, people });
}

describe("the layouts", () => {
  test("are many, of many kinds, and have names of their own; all seven real ones are there", () => {
    const ids = sheetLayouts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("real-"))).toHaveLength(7);
    expect(ids.length).toBeGreaterThanOrEqual(33);
    expect(new Set(sheetLayouts.map(({ kind }) => kind)).size).toBeGreaterThan(15);
  });

  test.each(sheetLayouts.map(({ id }) => id))("%s: every column means a field or says what it holds instead", (id) => {
    for (const { heading, means, ask, also, or, holds } of layoutNamed(id).columns) {
      expect([heading, holds]).not.toEqual([heading, ""]);
      if (means === null) expect([heading, ask, also]).toEqual([heading, false, []]);
      expect([...also, ...or].filter((field) => field === means)).toEqual([]);
    }
  });

  test.each(sheetLayouts.map(({ id }) => id))("%s: somebody's name and number stand there once", (id) => {
    const meanings = layoutNamed(id).columns.map(({ means }) => means);
    expect(meanings.filter((field) => field === "name" || field === "idNumber").sort()).toEqual(["idNumber", "name"]);
  });

  test("no person stands in them: no identity number, no telephone", () => {
    for (const file of readdirSync(FOLDER)) {
      expect(readFileSync(`${FOLDER}/${file}`, "utf8").match(/\d{11,}/g)).toBeNull();
    }
  });
});

describe("a filled layout", () => {
  test.each(sheetLayouts.map(({ id }) => id))("%s: the same for a seed, other people for another", (id) => {
    const layout = layoutNamed(id);
    expect(filled(layout, 7)).toEqual(filled(layout, 7));
    expect(filled(layout, 7).rows).not.toEqual(filled(layout, 8).rows);
  });

  test.each(sheetLayouts.map(({ id }) => id))("%s: every heading stands above its column", (id) => {
    const layout = layoutNamed(id);
    const { grid, headerTop, headerRow } = filled(layout);
    for (const { column, heading } of layout.columns) {
      const above = Array.from({ length: headerRow - headerTop + 1 }, (_, place) =>
        shownAt(grid, headerTop + place, column),
      );
      const parts = above.filter((text, place) => text !== "" && text !== above[place - 1]);
      // Where nothing is merged, a parent stands over the first of its columns only.
      const seen = layout.merged ? heading : heading.slice(-1);
      expect(parts.slice(-seen.length)).toEqual(seen.filter((part) => part !== ""));
    }
  });

  test.each(sheetLayouts.map(({ id }) => id))("%s: people stand in the rows that are told, as they are", (id) => {
    const layout = layoutNamed(id);
    const { grid, rows, headerRow } = filled(layout);
    const at = (field: Field) => layout.columns.find(({ means }) => means === field)?.column ?? 0;
    expect(rows).toHaveLength(4);
    for (const { row, person } of rows) {
      expect(row).toBeGreaterThan(headerRow);
      expect(cellAt(grid, row, at("name"))).toBe(person.name);
      expect(cellAt(grid, row, at("idNumber"))).toBe(person.idNumber);
    }
  });

  test("people are stems and branches with numbers that are right and agree with birth and sex", () => {
    for (const layout of sheetLayouts) {
      for (const { person } of filled(layout, 3, 30).rows) {
        expect(person.name).toMatch(/^.[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]?$/);
        expect([person.idNumber, checkDigitFits(person.idNumber)]).toEqual([person.idNumber, true]);
        const { year, month, date } = partsOf(person.birth);
        expect(Number(person.idNumber.slice(6, 14))).toBe(year * 10_000 + month * 100 + date);
        expect(Number(person.idNumber.charAt(16)) % 2).toBe(person.sex === "男" ? 1 : 0);
        expect(person.phone).toMatch(/^1\d{2}0000\d{4}$/);
      }
    }
  });

  test("what the lines above say goes for everybody", () => {
    const { grid, rows } = filled(layoutNamed("group-signup"), 5);
    const said = String(cellAt(grid, 2, 1));
    for (const { person } of rows) expect(said).toContain(`申报职业：${person.occupation}　`);
    expect(cellAt(grid, 9, 1)).toBe("合计人数：4");
  });

  test("classes stand in sections, and blank rows and columns before everything", () => {
    const classes = filled(layoutNamed("institute-classes"));
    expect(classes.rows.map(({ row }) => row)).toEqual([4, 5, 7, 8]);
    expect(filled(layoutNamed("late-header")).headerTop).toBe(14);
    expect(filled(layoutNamed("community")).grid.cells.every(([first]) => first === "")).toBe(true);
    expect(fillLayout(layoutNamed("retake"), { pack: PACK, seed: 1, people: 1, top: 20 }).headerTop).toBe(22);
  });
});

describe("the score of a reading", () => {
  const layout = layoutNamed("holds-occupations");
  const columnOf = (heading: string) => layout.columns.find((one) => one.heading[0] === heading)?.column ?? 0;

  function outcomeOf(heading: string, fields: readonly Field[], offers: readonly Field[] = []) {
    const reading: ScoredReading = { readings: [{ column: columnOf(heading), fields, offers }] };
    return scoreLayout(reading, layout).columns.find(({ column }) => column.heading[0] === heading)?.outcome;
  }

  test("a meaning that is read is right, or silent where asking is right", () => {
    expect(outcomeOf("文化程度", ["education"])).toBe("right");
    expect(outcomeOf("工龄", ["workYears"])).toBe("silent");
  });

  test("a field that is not meant is wrong, alone or besides, and so is one of a column that means nothing", () => {
    expect(outcomeOf("文化程度", ["major"])).toBe("wrong");
    expect(outcomeOf("文化程度", ["education", "major"])).toBe("wrong");
    expect(outcomeOf("推荐人", ["name"])).toBe("wrong");
    expect(outcomeOf("推荐人", [])).toBeNull();
  });

  test("what may be fed besides is right with the meaning and wrong without it", () => {
    expect(outcomeOf("工种", ["occupation", "workType"])).toBe("right");
    expect(outcomeOf("工种", ["workType"])).toBe("wrong");
  });

  test("what is not read is offered, named or missing", () => {
    expect(outcomeOf("单位", [], ["employer", "unit"])).toBe("offered");
    expect(outcomeOf("单位", [], ["unit", "employer"])).toBe("unread");
    expect(outcomeOf("单位", [])).toBe("unread");
    expect(scoreLayout(null, layout)).toMatchObject({ refused: true, meant: 9, missing: 9, wrong: 0 });
  });

  test("every column that means a field has one outcome", () => {
    for (const one of sheetLayouts) {
      const { meant, columns } = scoreLayout({ readings: [] }, one);
      expect(columns.filter(({ outcome }) => outcome !== null)).toHaveLength(meant);
      expect(columns.flatMap(({ outcome }) => outcome ?? []).every((outcome) => OUTCOMES.includes(outcome))).toBe(true);
    }
  });
});

/** What a reader of the sheet sees at a place: the value of the merged block, if it is in one. */
function shownAt(grid: Grid, row: number, column: number) {
  const block = grid.merges?.find((rect) => contains(rect, row, column));
  return cellAt(grid, block?.row ?? row, block?.column ?? column);
}

/** GB 11643: the weighted sum of all 18 digits leaves 1 when divided by 11. */
function checkDigitFits(number: string): boolean {
  const sum = [...number].reduce(
    (total, digit, place) => total + (digit === "X" ? 10 : Number(digit)) * (2 ** (17 - place) % 11),
    0,
  );
  return number.length === 18 && sum % 11 === 1;
}

import { cellsToFill } from "../../src/core/results/cells-to-fill";
import { FILL_LOOK } from "../../src/core/results/colors";
import { fillingsIn } from "../../src/core/questions/fill";
import { dayOf } from "../../src/core/time/day";
import { packById } from "../../src/packs";
import { vocabulary } from "../../src/vocabulary";
import { findSheets } from "../../src/workbook/find-sheets";
import { auditSheet, clearMarks, handChangesIn, writeResults } from "../../src/workbook/jobs";
import type { Book } from "../../src/xlsx/book";
import { PEOPLE_HEADER, personRow } from "../bench/people";
import { bookOf } from "../support/book";
import type { Door } from "./several-sheets";

const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;
const SHEET = "报名表";
const asOf = dayOf(2026, 3, 1);
const WIDTH = PEOPLE_HEADER.length;

/** People of whom every second has left 从业年限 blank. */
function registration(): Book {
  const years = PEOPLE_HEADER.indexOf("从业年限");
  const rows = Array.from({ length: 6 }, (_, index) =>
    personRow(index, "互联网营销师", "直播销售员").map((value, column) =>
      column === years && index % 2 === 0 ? "" : value,
    ),
  );
  return bookOf({ [SHEET]: [[...PEOPLE_HEADER], ...rows] });
}

function stateOf(book: Book) {
  const sheet = book.sheet(SHEET);
  if (sheet === undefined) throw new Error("The sheet is gone.");
  const block = { row: 1, column: 1, rows: 7, columns: WIDTH + 12 };
  const rules = sheet.highlights().map(({ formula, fill, ranges }) => ({ formula, fill, ranges }));
  return { values: sheet.values(block), rules, names: sheet.names() };
}

/** What both doors do alike with the marks of cells and the sum of the fees. */
export function testMarks(open: (book: Book) => Door): void {
  async function audited({ port }: Door) {
    const { sheet } = await findSheets(port, vocabulary);
    const found = await auditSheet(port, sheet, jinan, { asOf });
    const fillings = fillingsIn(found.grid, found.audit, jinan, { asOf });
    return { ...found, toFill: cellsToFill(fillings, found.grid) };
  }

  test("blank cells worth filling are named in 问题列 and have a look of their own; clearing leaves nothing of it", async () => {
    const door = open(registration());
    const before = stateOf(door.book);
    const found = await audited(door);
    expect(found.toFill.size).toBeGreaterThan(0);
    await writeResults(door.port, found);
    const { values, rules } = stateOf(door.book);
    const [header = [], ...rows] = values;
    const culprits = header.indexOf("问题列");
    const named = rows.map((row) => String(row[culprits]).includes("补填："));
    expect(named).toEqual(rows.map((_, index) => found.toFill.has(index + 2)));
    const marked = rules.filter(({ fill }) => fill === FILL_LOOK.fill);
    expect(new Set(marked.flatMap(({ ranges }) => ranges.map(({ column }) => column)))).toEqual(
      new Set([...found.toFill.values()].flat()),
    );
    // Written by us, these are no changes by hand.
    expect(handChangesIn(await audited(door))).toEqual([]);
    await clearMarks(door.port, SHEET);
    expect(stateOf(door.book)).toEqual(before);
  });

  test("the sum of 收费 is the fee of those who are in; what would be added stands in the summary alone", async () => {
    const door = open(registration());
    const found = await audited(door);
    await writeResults(door.port, found);
    const [header = [], ...rows] = stateOf(door.book).values;
    const at = (heading: string) => header.indexOf(heading);
    const sum = rows.reduce((all, row) => all + Number(row[at("收费(元)")]), 0);
    expect(sum).toBe(found.audit.summary.feeEligible);
    expect(found.audit.summary.feeUndetermined).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row[at("核定等级")] !== "").toBe(row[at("审核结论")] === "符合");
      expect(row[at("收费(元)")] !== "").toBe(row[at("审核结论")] === "符合");
    }
  });
}

import { finalOf, setAside } from "../../src/core/decide/rulings/ruling";
import { offeredRulings } from "../../src/core/results/offered-rulings";
import type { RowRuling } from "../../src/core/results/ruling-edits";
import { OWN_RULE_MARKER } from "../../src/core/sheet/edit";
import { NOTHING_SETTLED } from "../../src/core/sheet/settled";
import { dayOf } from "../../src/core/time/day";
import { packById } from "../../src/packs";
import { vocabulary } from "../../src/vocabulary";
import { findSheets } from "../../src/workbook/find-sheets";
import {
  type AuditedSheets,
  auditSheets,
  auditSheetsAgain,
  clearSheets,
  handChangesInAll,
  writeSheets,
} from "../../src/workbook/joint";
import { rememberRulings, rulingsIn } from "../../src/workbook/ruling-memory";
import { ruleRows } from "../../src/workbook/rulings";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { openXlsx } from "../../src/xlsx/open";
import { PEOPLE_HEADER, personRow } from "../bench/people";
import { bookOf } from "../support/book";
import { insertColumn, insertRow, turnRows } from "../support/meanwhile";
import type { Door } from "./several-sheets";

const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;
const SHEET = "报名表";
const WIDTH = PEOPLE_HEADER.length;
const VERDICT = WIDTH + 3;
const RULING = WIDTH + 10;
const asOf = dayOf(2026, 3, 1);

function registration(people = 6): Book {
  const rows = Array.from({ length: people }, (_, index) => personRow(index, "互联网营销师", "直播销售员"));
  return bookOf({ [SHEET]: [[...PEOPLE_HEADER], ...rows] });
}

/** As a door audits: with what the workbook remembers, which it then remembers anew. */
async function audited({ port }: Door): Promise<AuditedSheets> {
  const { sheets, beside, memory } = await findSheets(port, vocabulary, []);
  const chosen = sheets.map((name) => ({ name, settled: NOTHING_SETTLED }));
  const found = await auditSheets(port, chosen, jinan, { asOf, beside, rulings: rulingsIn(memory) });
  await rememberRulings(port, found.audit.rulings);
  return found;
}

function only({ sheets: [sheet] }: AuditedSheets) {
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const write = async (door: Door, found?: AuditedSheets) =>
  writeSheets(
    door.port,
    (found ?? (await audited(door))).sheets.map((sheet) => ({ ...sheet, wrote: [] })),
  );

function sheetOf({ book }: Pick<Door, "book">): BookSheet {
  const sheet = book.sheet(SHEET);
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

const columnOf = (sheet: BookSheet, heading: string): number => {
  const used = sheet.used();
  const headings = sheet.values({ row: 1, column: 1, rows: 1, columns: used ? used.column + used.columns - 1 : 1 })[0];
  return (headings ?? []).indexOf(heading) + 1;
};

const IN: Omit<RowRuling, "row"> = { verdict: "eligible", reason: "已看原件", who: "王" };
const states = ({ audit }: AuditedSheets) =>
  audit.rows.flatMap(({ applicant, ruling }) => (ruling === null ? [] : [[applicant.name, ruling.state]]));

/** What every door does with decisions of the clerk. */
export function testRulings(open: (book: Book) => Door): void {
  const reopened = (door: Door): Door => open(openXlsx(door.book.save()));

  test("a decision is written behind the room of our results, shows in them, and stays when they are cleared", async () => {
    const door = open(registration());
    const found = await audited(door);
    const engine = found.audit.summary;
    const ineligible = found.audit.rows.filter(({ decision }) => decision.verdict !== "eligible");
    const rows = ineligible.slice(0, 2).map(({ applicant }) => applicant.row);
    const [first = 0, second = 0] = rows;
    const ruled = await ruleRows(door.port, only(found), [
      { row: first, ...IN },
      { row: second, ...IN, verdict: "ineligible", reason: "=1+1", who: "" },
    ]);
    const sheet = sheetOf(door);
    expect(sheet.values({ row: 1, column: RULING, rows: 1, columns: 2 })).toEqual([["人工核定", "核定理由"]]);
    expect(sheet.values({ row: first, column: RULING, rows: 1, columns: 2 })).toEqual([
      ["符合", "已看原件（核定人：王）"],
    ]);
    expect(sheet.values({ row: second, column: RULING, rows: 1, columns: 2 })).toEqual([["不符合", "＝1+1"]]);

    const given = { asOf, rulings: ruled.rulings };
    const again = await auditSheetsAgain({ sheets: [ruled], records: undefined }, [NOTHING_SETTLED], jinan, given);
    expect(again.audit.summary).toMatchObject({ ...engine, final: { byClerk: 2, eligible: engine.eligible + 1 } });
    expect(again.audit.rulings.changed).toBe(false);
    await write(door, again);
    expect([sheet.value(1, VERDICT), sheet.value(first, VERDICT), sheet.value(second, VERDICT)]).toEqual([
      "审核结论",
      "符合（人工）",
      "不符合（人工）",
    ]);
    const fees = sheet.values({ row: 2, column: WIDTH + 2, rows: 6, columns: 1 }).flat();
    const sum = fees.reduce<number>((total, fee) => total + (typeof fee === "number" ? fee : 0), 0);
    expect(sum).toBe(again.audit.summary.final.fee);
    expect(
      sheet
        .highlights()
        .filter(({ formula }) => formula?.includes(OWN_RULE_MARKER) === true && formula.includes("（人工）")),
    ).toHaveLength(2);

    await clearSheets(door.port, [SHEET]);
    expect(
      sheet.values({ row: 1, column: WIDTH + 1, rows: 1, columns: 11 })[0]?.filter((value) => value !== ""),
    ).toEqual(["人工核定", "核定理由"]);
    const later = reopened(door);
    const once = await audited(later);
    expect(states(once).map(([, state]) => state)).toEqual(["counted", "counted"]);
    await write(later, once);
    expect([sheetOf(later).value(first, VERDICT), columnOf(sheetOf(later), "人工核定")]).toEqual([
      "符合（人工）",
      RULING,
    ]);
  });

  test("results that were written meanwhile are known, a decision is taken back, and another is none of a changed sheet", async () => {
    const door = open(registration());
    const found = await audited(door);
    const [wrote = []] = await write(door, found);
    const one = found.audit.rows.find(({ decision }) => decision.verdict === "ineligible")?.applicant.row ?? 0;
    const ruled = await ruleRows(door.port, { ...only(found), wrote }, [{ row: one, ...IN }]);
    expect(columnOf(sheetOf(door), "人工核定")).toBe(RULING);
    const again = await auditSheetsAgain({ sheets: [ruled], records: undefined }, [NOTHING_SETTLED], jinan, {
      asOf,
      rulings: ruled.rulings,
    });
    await ruleRows(door.port, only(again), [{ row: one, verdict: null, reason: "", who: "" }]);
    expect(sheetOf(door).values({ row: one, column: RULING, rows: 1, columns: 2 })).toEqual([["", ""]]);
    expect((await door.port.recall()).texts.has("decisions")).toBe(false);
    expect(states(await audited(door))).toEqual([]);
    sheetOf(door).setValue(one, 1, "别人");
    await expect(ruleRows(door.port, only(again), [{ row: one, ...IN }])).rejects.toMatchObject({
      kind: "changed-meanwhile",
    });
  });

  test("whatever happens to the sheet a decision goes with its facts, and never beyond them", async () => {
    const HARMLESS: readonly (readonly [string, (sheet: BookSheet) => void])[] = [
      ["sorted", turnRows(2)],
      ["a row inserted", insertRow(5)],
      [
        "a column inserted",
        (sheet) => {
          insertColumn(2)(sheet);
          sheet.setValue(1, 2, "民族");
        },
      ],
      ["coloured", (sheet) => sheet.setFormat({ row: 2, column: 1, rows: 3, columns: 3 }, { fill: "#FFFF00" })],
      ["a column of notes", (sheet) => sheet.setValues(1, 60, [["备忘"], ["x"], ["y"]])],
    ];
    for (let seed = 0; seed < 4; seed++) {
      let door = open(registration());
      const found = await audited(door);
      const people = found.audit.rows.slice(seed % 3, (seed % 3) + 2);
      const names = people.map(({ applicant }) => applicant.name).sort();
      // By hand in every second, as the pane does it in the others.
      if (seed % 2 === 0)
        await ruleRows(
          door.port,
          only(found),
          people.map(({ applicant: { row } }) => ({ row, ...IN })),
        );
      else {
        sheetOf(door).setValues(1, RULING, [["人工核定"]]);
        for (const { applicant } of people) sheetOf(door).setValue(applicant.row, RULING, "符合");
        await audited(door);
      }
      for (const [what, happening] of [...HARMLESS.slice(seed), ...HARMLESS.slice(0, seed)]) {
        happening(sheetOf(door));
        door = reopened(door);
        const now = await audited(door);
        expect([what, ...states(now).sort()]).toEqual([what, ...names.map((name) => [name, "counted"])]);
        if (seed % 2 === 1) await write(door, now);
      }
      const [changed = ""] = names;
      const sheet = sheetOf(door);
      const row =
        (await audited(door)).audit.rows.find(({ applicant }) => applicant.name === changed)?.applicant.row ?? 0;
      sheet.setValue(row, columnOf(sheet, "从业年限"), 11.5);
      for (const again of [door, reopened(door)]) {
        const now = await audited(again);
        expect(states(now).sort()).toEqual(names.map((name) => [name, name === changed ? "stale" : "counted"]));
        expect(setAside(now.audit.rows).map((one) => finalOf(one).byClerk)).toEqual([false]);
        await write(again, now);
        expect(sheetOf(again).value(row, columnOf(sheetOf(again), "人工核定"))).toBe("符合");
      }
    }
  });

  test("a conclusion that was typed over is offered as a decision before it is replaced", async () => {
    const door = open(registration());
    await write(door);
    sheetOf(door).setValue(3, VERDICT, "符合（已看原件）");
    sheetOf(door).setValue(5, VERDICT, "再看看");
    const found = await audited(door);
    const offers = offeredRulings(handChangesInAll(found.sheets), only(found).grid);
    expect(offers).toEqual([{ row: 3, verdict: "eligible", reason: "已看原件" }]);
  });
}

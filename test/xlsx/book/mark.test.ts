import fc from "fast-check";
import type { Book } from "../../../src/xlsx/book";
import { openXlsx } from "../../../src/xlsx/open";
import { richXlsx } from "../../support/rich-workbook";
import { structuralFaults } from "../../support/structure";

const SHEET = "报名表";

const cell = fc.record({
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 14 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

/** All that an edit of ours can do to a sheet. */
const EDITS: readonly ((book: Book, range: { row: number; column: number; rows: number; columns: number }) => void)[] =
  [
    (book, { row, column }) => book.sheet(SHEET)?.setValue(row, column, `改${row}`),
    (book, { row, column }) => book.sheet(SHEET)?.setValue(row, column, 3, "=A1*2"),
    (book, { row, column }) => book.sheet(SHEET)?.setValue(row + 700, column, "远"),
    (book, range) => book.sheet(SHEET)?.clear(range, "all"),
    (book, range) =>
      book.sheet(SHEET)?.setFormat(range, { numberFormat: range.row % 2 ? "@" : `0.${"0".repeat(range.row)}` }),
    (book, range) => book.sheet(SHEET)?.setFormat(range, { fill: "#F8D5C4", bold: true, border: true, wrap: true }),
    (book, range) => book.sheet(SHEET)?.merge(range),
    (book, range) => book.sheet(SHEET)?.unmerge(range),
    (book, { column, columns }) => book.sheet(SHEET)?.setColumnWidth(column, columns, 10 + column),
    (book, { row, rows }) => book.sheet(SHEET)?.setRowHeight(row, rows, 20 + row),
    (book) => book.sheet(SHEET)?.showAll(),
    (book, range) => book.sheet(SHEET)?.addHighlight({ ranges: [range], formula: "$A3=1", fill: "#DCE9F7" }),
    (book, { row }) => {
      const rules = book.sheet(SHEET)?.highlights() ?? [];
      const rule = rules[row % Math.max(rules.length, 1)];
      if (rule) book.sheet(SHEET)?.removeHighlight(rule.id);
    },
    (book, { row }) => {
      const rules = book.sheet(SHEET)?.highlights() ?? [];
      const last = rules.at(-1);
      if (last) book.sheet(SHEET)?.setPriority(last.id, row);
    },
    (book, { row }) => book.sheet(SHEET)?.setName(`_rending.${row % 3}`, `='${SHEET}'!$A$${row}`, true),
    (book, { row }) => book.sheet(SHEET)?.removeName(`_rending.${row % 3}`),
    (book, { row }) =>
      book.sheet(SHEET)?.setPage({ orientation: "landscape", fitToWidth: true, titleRows: { row, rows: 1 } }),
    (book, { row, column }) => book.sheet(SHEET)?.freeze(row, column),
    (book, range) => book.sheet(SHEET)?.addChoices(range, ["算", "不算"]),
    (book, range) => book.sheet(SHEET)?.leaveTables([range]),
    (book, { row }) => {
      const name = `新表${row}`;
      if (!book.sheet(name)) book.addSheet(name).setValue(1, 1, name);
    },
  ];

const steps = fc.array(fc.tuple(fc.nat(EDITS.length - 1), cell, fc.boolean()), { minLength: 1, maxLength: 14 });

test("a mark brings the workbook back to the same bytes, forth again, and back once more", () => {
  fc.assert(
    fc.property(steps, (run) => {
      const book = openXlsx(richXlsx());
      const states: { readonly back: () => void; readonly bytes: Uint8Array }[] = [];
      const keep = (saves: boolean) => {
        // Saving writes names and formats down, and must not be what makes a mark whole.
        const before = saves ? book.save() : null;
        const back = book.mark();
        states.push({ back, bytes: before ?? book.save() });
      };
      keep(false);
      for (const [which, range, saves] of run) {
        try {
          EDITS[which]?.(book, range);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
        keep(saves);
      }
      for (const order of [[...states].reverse(), states, [...states].reverse()]) {
        for (const { back, bytes } of order) {
          back();
          expect(Buffer.from(book.save()).equals(Buffer.from(bytes))).toBe(true);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("an edit after going back is as if nothing had been between", () => {
  fc.assert(
    fc.property(steps, steps, (dropped, kept) => {
      const apply = (book: Book, run: typeof kept) => {
        for (const [which, range] of run) {
          try {
            EDITS[which]?.(book, range);
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
          }
        }
        return Buffer.from(book.save());
      };
      const book = openXlsx(richXlsx());
      book.sheet(SHEET)?.values({ row: 1, column: 1, rows: 1, columns: 1 });
      const back = book.mark();
      apply(book, dropped);
      back();
      expect(apply(book, kept).equals(apply(openXlsx(richXlsx()), kept))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("all that is hidden is shown, a filter loses its criteria and keeps its arrows", () => {
  const book = openXlsx(richXlsx());
  const sheet = book.sheet(SHEET);
  expect([sheet?.filtered, sheet?.rowHidden(5)]).toEqual([true, true]);
  sheet?.showAll();
  expect([sheet?.filtered, sheet?.rowHidden(5)]).toEqual([false, false]);
  const bytes = book.save();
  expect(structuralFaults(bytes)).toEqual([]);
  const again = openXlsx(bytes).sheet(SHEET);
  expect([again?.filtered, again?.rowHidden(5), again?.value(5, 4)]).toEqual([false, false, 0]);
});

import { bookOf } from "../support/book";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { OWN_RULE_MARKER, type Edit } from "../../src/core/sheet/edit";
import { cellAt, type Grid } from "../../src/core/sheet/grid";
import type { WorkbookPort } from "../../src/workbook/port";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { newXlsx, openXlsx } from "../../src/xlsx/open";
import {
  MEMORY_KEYS,
  MEMORY_LIMIT,
  MEMORY_NAMESPACE,
  type MemoryChange,
  type MemoryKey,
} from "../../src/workbook/memory";
import { changedParts, partText, unzipped } from "../support/judge";
import { richParts, richXlsx, zipOf } from "../support/rich-workbook";
import { structuralFaults } from "../support/structure";

const SHEET = "名单";

/** A small sheet as other programs would find it after saving: what counts is the file, not what the door remembers. */
function smallBook(): Book {
  const book = newXlsx();
  const sheet = book.addSheet(SHEET);
  sheet.setValues(1, 1, [["报名表"], ["姓名", "证件号码", "年限"], ["张三", "370102199001011233", 5], ["", "", true]]);
  sheet.merge({ row: 1, column: 1, rows: 1, columns: 3 });
  sheet.setColumnWidth(5, 1, 20);
  sheet.setName("clerk", "='名单'!$A$1", false);
  sheet.addHighlight({ ranges: [{ row: 3, column: 1, rows: 2, columns: 1 }], formula: '$A3=""', fill: "#FFFF00" });
  return openXlsx(book.save());
}

/**
 * What every port must do. `makePort` puts one over the book, and what it writes is looked for in the saved book. A port that
 * keeps its cells elsewhere is filled from the book, and its test copies them back after each `apply`.
 * `cannot`: by the title of a test, why this port cannot do it. Such a test has to fail: one that passes is told.
 */
export function describePort(
  name: string,
  makePort: (book: Book) => WorkbookPort | Promise<WorkbookPort>,
  cannot: Readonly<Record<string, string>> = {},
): void {
  const asked = new Set<string>();
  const it = (title: string, test: () => Promise<void>) => {
    asked.add(title);
    const reason = cannot[title];
    if (reason === undefined) globalThis.it(title, test);
    else globalThis.it.failing(`${title} (cannot: ${reason})`, test);
  };
  async function after(edits: readonly Edit[], book = smallBook()): Promise<BookSheet> {
    await (await makePort(book)).apply(edits);
    const sheet = openXlsx(book.save()).sheet(edits[0]?.sheet ?? SHEET);
    if (!sheet) throw new Error("the sheet is gone");
    return sheet;
  }
  const cells = (values: readonly (readonly (string | number | boolean)[])[], row = 3, column = 4): Edit => ({
    kind: "cells",
    sheet: SHEET,
    row,
    column,
    values,
  });

  describe(name, () => {
    it("lists all sheets with what finding the registration sheet needs", async () => {
      const infos = await (await makePort(openXlsx(richXlsx()))).sheets();
      expect(infos.map(({ name, visible }) => [name, visible])).toEqual([
        ["报名表", true],
        ["目录", true],
        ["隐藏", false],
        ["受保护", true],
      ]);
      expect(infos.map((info) => info.protected)).toEqual([false, false, false, true]);
      expect(infos[2]).toMatchObject({ rows: 0, columns: 0 });
      expect(infos[0]).toMatchObject({ rows: 11, columns: 6 });
      expect(cellAt(infos[0]?.head ?? { cells: [] }, 2, 3)).toBe("出生\n日期");
    });

    it("reads a sheet whole: values, names, widths right of the used columns, merges where the host tells them", async () => {
      const grid = await (await makePort(smallBook())).read(SHEET);
      expect(grid.name).toBe(SHEET);
      expect(cellAt(grid, 1, 1)).toBe("报名表");
      expect(cellAt(grid, 1, 2)).toBe("");
      expect(cellAt(grid, 3, 2)).toBe("370102199001011233");
      expect(cellAt(grid, 3, 3)).toBe(5);
      expect(cellAt(grid, 4, 3)).toBe(true);
      expect(cellAt(grid, 9, 9)).toBe("");
      expect(grid.names).toEqual([{ name: "clerk", refersTo: expect.stringMatching(/^='?名单'?!\$A\$1$/) }]);
      expect(grid.spareWidths[0]).toBeNull();
      expect(grid.spareWidths[1]).toBeCloseTo(20, 0);
      expect([null, [{ row: 1, column: 1, rows: 1, columns: 3 }]]).toContainEqual(grid.merges);
      expect(grid.date1904).toBe(false);
    });

    it("tells rows and columns that nobody sees", async () => {
      const people = Array.from({ length: 6_000 }, (_, index) => [`考生${index}`, index, index % 2]);
      const hidden = { filtered: { sheet: 1, hidden: [3, 5_999] }, hiddenColumn: 2 };
      const grid = await (await makePort(bookOf({ [SHEET]: people }, hidden))).read(SHEET);
      expect([[...(grid.hiddenRows ?? [])], grid.hiddenColumns]).toEqual([[3, 5_999], [2]]);
      const open = await (await makePort(smallBook())).read(SHEET);
      expect([open.hiddenRows?.size, open.hiddenColumns]).toEqual([0, []]);
    });

    it("tells columns that look blank and hold formulas, below a short head and in a long sheet", async () => {
      const people = Array.from({ length: 700 }, (_, index) => [`考生${index}`, "", "", index % 2]);
      const book = newXlsx();
      const sheet = book.addSheet(SHEET);
      sheet.setValues(1, 1, [["姓名", "收费", "备注", "年限"], ...people]);
      for (const row of [2, 3, 650]) sheet.setValue(row, 2, "", `=IF(A${row}="","",IF(D${row}>9,280,""))`);
      sheet.setValue(650, 4, 5, "=2+3");
      expect((await (await makePort(openXlsx(book.save()))).read(SHEET)).formulaColumns).toEqual([2]);
      expect((await (await makePort(smallBook())).read(SHEET)).formulaColumns).toEqual([]);
    });

    it("looks again at blocks, blank cells beyond the used ones included", async () => {
      const port = await makePort(smallBook());
      const blocks = [
        { row: 2, column: 2, rows: 1, columns: 3 },
        { row: 3, column: 3, rows: 3, columns: 1 },
      ];
      expect(await port.readBlocks(blocks.map((block) => ({ sheet: SHEET, block })))).toEqual([
        [["证件号码", "年限", ""]],
        [[5], [true], [""]],
      ]);
    });

    const months = (rows: number) => {
      const book = newXlsx();
      const sheet = book.addSheet(SHEET);
      const dates = Array.from({ length: rows }, (_, n) => [
        `考生${n}`,
        44_256,
        44_256,
        5,
        n % 2 === 0 ? "2021-03" : "",
      ]);
      sheet.setValues(1, 1, [["姓名", "起", "止", "年限", "备注"], ...dates]);
      const format = (row: number, column: number, numberFormat: string, length = 1) =>
        sheet.setFormat({ row, column, rows: length, columns: 1 }, { numberFormat });
      format(2, 2, "yyyy-mm-dd", rows);
      format(2, 4, "yyyy-mm", rows);
      format(2, 5, "yyyy-mm", rows);
      return { book, format, again: () => openXlsx(book.save()) };
    };
    const formOf = ({ dateForms }: Grid, row: number, column: number) => dateForms?.get(column)?.[row - 1] ?? 0;

    it("tells which dates are shown without their day, or their month", async () => {
      const { format, again } = months(6);
      format(2, 3, "yyyy-mm");
      format(3, 3, '[$-804]yyyy"年"m"月";@');
      format(4, 3, "yyyy");
      format(5, 3, "yyyy-mm-dd");
      const grid = await (await makePort(again())).read(SHEET);
      expect([2, 3, 4, 5, 6, 7].map((row) => formOf(grid, row, 3))).toEqual([1, 1, 2, 0, 0, 0]);
      expect([1, 2, 7].map((row) => formOf(grid, row, 2))).toEqual([0, 0, 0]);
    });

    it("tells it of a long sheet, and where the first rows have no date", async () => {
      const { book, format, again } = months(700);
      for (let row = 2; row <= 600; row++) book.sheet(SHEET)?.setValue(row, 3, "");
      format(650, 3, "yyyy-mm");
      format(700, 2, "mmm-yy");
      const grid = await (await makePort(again())).read(SHEET);
      expect([2, 649, 650, 651, 701].map((row) => formOf(grid, row, 3))).toEqual([0, 0, 1, 0, 0]);
      expect([2, 500, 501, 699, 700, 701].map((row) => formOf(grid, row, 2))).toEqual([0, 0, 0, 0, 1, 0]);
    });

    it("tells a month that Excel names by number alone, and one that was formatted since", async () => {
      const { book } = months(3);
      const parts = unzipSync(book.save());
      const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
      // Instead of yyyy-mm-dd: yyyy"年"m"月" of Chinese Excel.
      parts["xl/styles.xml"] = strToU8(styles.replace(/<xf numFmtId="164"/g, '<xf numFmtId="57"'));
      const reopened = openXlsx(zipSync(parts));
      const port = await makePort(reopened);
      expect(formOf(await port.read(SHEET), 2, 2)).toBe(1);
      await port.apply([
        {
          kind: "format",
          sheet: SHEET,
          range: { row: 3, column: 3, rows: 1, columns: 1 },
          format: { numberFormat: "yyyy-mm" },
        },
        cells([[""]], 2, 2),
      ]);
      const grid = await port.read(SHEET);
      expect([2, 3, 4].map((row) => formOf(grid, row, 2))).toEqual([0, 1, 1]);
      expect([2, 3, 4].map((row) => formOf(grid, row, 3))).toEqual([0, 1, 0]);
    });

    it("looks again at number formats, in one go with values", async () => {
      const { format, again } = months(3);
      format(3, 3, "yyyy-mm");
      const block = { row: 2, column: 3, rows: 2, columns: 1 };
      const port = await makePort(again());
      const answer = await port.readBlocks([
        { sheet: SHEET, block },
        { sheet: SHEET, block, what: "numberFormat" },
        { sheet: SHEET, block: { ...block, column: 1 } },
      ]);
      expect(answer).toEqual([
        [[44_256], [44_256]],
        [["General"], ["yyyy-mm"]],
        [["考生0"], ["考生1"]],
      ]);
    });

    it("knows the calendar from 1904", async () => {
      const parts = richXlsx({
        "xl/workbook.xml":
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="目录" sheetId="1" r:id="rId2"/></sheets></workbook>',
      });
      expect((await (await makePort(openXlsx(parts))).read("目录")).date1904).toBe(true);
    });

    it("names the sheet that is not there", async () => {
      const port = await makePort(smallBook());
      await expect(port.read("没有")).rejects.toMatchObject({ kind: "sheet-missing", detail: "没有" });
      const block = { row: 1, column: 1, rows: 1, columns: 1 };
      await expect(port.readBlocks([{ sheet: "没有", block }])).rejects.toMatchObject({ kind: "sheet-missing" });
      await expect(port.apply([{ kind: "unhighlight", sheet: "没有" }])).rejects.toMatchObject({
        kind: "sheet-missing",
      });
    });

    const TEXTS = [
      "=1+1",
      "+86",
      "-5",
      "@x",
      "'quoted",
      "007",
      "2025-3-1",
      "(2)",
      "1-2",
      "370102199001011233",
      "TRUE",
      "1e5",
      "50%",
      "#N/A",
    ];
    for (const text of TEXTS) {
      it(`keeps the text ${text} to the letter`, async () => {
        const sheet = await after([cells([[text]])]);
        expect(sheet.value(3, 4)).toBe(text);
        expect(sheet.formula(3, 4)).toBeNull();
      });
    }

    it("keeps numbers numbers, and empties a value without its format", async () => {
      const format = {
        kind: "format",
        sheet: SHEET,
        range: { row: 3, column: 3, rows: 1, columns: 1 },
        format: { bold: true },
      } as const;
      const sheet = await after([format, cells([[""], [12.5]], 3, 3), cells([[280, false]], 9, 9)]);
      expect(sheet.value(3, 3)).toBe("");
      expect(sheet.look(3, 3).bold).toBe(true);
      expect(sheet.value(4, 3)).toBe(12.5);
      expect([sheet.value(9, 9), sheet.value(9, 10)]).toEqual([280, false]);
      expect(sheet.value(3, 2)).toBe("370102199001011233");
    });

    it("formats a block and leaves the rest of the look", async () => {
      const range = { row: 2, column: 1, rows: 2, columns: 2 };
      const sheet = await after([
        {
          kind: "format",
          sheet: SHEET,
          range,
          format: { bold: true, fill: "#FFEB9C", fontColor: "#9C5700", fontSize: 14, fontName: "黑体" },
        },
        {
          kind: "format",
          sheet: SHEET,
          range,
          format: { numberFormat: "yyyy-mm-dd", wrap: true, border: true, horizontal: "center", vertical: "top" },
        },
      ]);
      expect(sheet.look(3, 2)).toMatchObject({
        bold: true,
        fill: "#FFEB9C",
        fontColor: "#9C5700",
        fontSize: 14,
        fontName: "黑体",
        numberFormat: "yyyy-mm-dd",
        wrap: true,
        border: true,
        horizontal: "center",
        vertical: "top",
      });
      expect(sheet.look(3, 3)).toMatchObject({ bold: false, fill: null, border: false });
    });

    it("frames every cell of two rows and two columns on all sides", async () => {
      const range = { row: 2, column: 4, rows: 2, columns: 2 };
      const sheet = await after([{ kind: "format", sheet: SHEET, range, format: { border: true } }]);
      const framed = [2, 3].flatMap((row) => [4, 5].map((column) => sheet.look(row, column).border));
      expect(framed).toEqual([true, true, true, true]);
    });

    it("takes a text and a drop-down list as long as Excel takes", async () => {
      const text = "字".repeat(32_767);
      const options = ["甲".repeat(127), "乙".repeat(127)];
      expect(options.join(",")).toHaveLength(255);
      const range = { row: 3, column: 5, rows: 2, columns: 1 };
      const sheet = await after([cells([[text]]), { kind: "choices", sheet: SHEET, range, options }]);
      expect(sheet.value(3, 4) === text).toBe(true);
      expect(sheet.validations()).toEqual([{ type: "list", ranges: [range], options }]);
    });

    it("clears values and formats of a block, and moves nothing", async () => {
      const range = { row: 3, column: 1, rows: 1, columns: 2 };
      const sheet = await after([
        { kind: "format", sheet: SHEET, range, format: { bold: true } },
        { kind: "clear", sheet: SHEET, range },
      ]);
      expect(sheet.values({ row: 3, column: 1, rows: 1, columns: 3 })).toEqual([["", "", 5]]);
      expect(sheet.look(3, 1).bold).toBe(false);
    });

    it("sets widths, heights and merges, and gives a width back to the default", async () => {
      const sheet = await after([
        { kind: "columnWidth", sheet: SHEET, column: 6, columns: 2, width: 30 },
        { kind: "columnWidth", sheet: SHEET, column: 5, columns: 1, width: null },
        { kind: "rowHeight", sheet: SHEET, row: 2, rows: 2, height: 30 },
        { kind: "merge", sheet: SHEET, range: { row: 6, column: 1, rows: 2, columns: 2 } },
      ]);
      expect(sheet.columnWidth(6)).toBeCloseTo(30, 0);
      expect(sheet.columnWidth(7)).toBeCloseTo(30, 0);
      expect(sheet.columnWidth(5) ?? sheet.standardWidth).toBeCloseTo(sheet.standardWidth, 1);
      expect([sheet.rowHeight(2), sheet.rowHeight(3)]).toEqual([30, 30]);
      expect(sheet.merges()).toEqual([
        { row: 1, column: 1, rows: 1, columns: 3 },
        { row: 6, column: 1, rows: 2, columns: 2 },
      ]);
    });

    const highlight: Edit = {
      kind: "highlight",
      sheet: SHEET,
      range: { row: 3, column: 1, rows: 2, columns: 3 },
      formula: `AND(${OWN_RULE_MARKER},$C3="不符合")`,
      fill: "#FFC7CE",
      fontColor: "#9C0006",
    };

    it("puts a rule of ours behind the clerk's, once however often it is asked to", async () => {
      const sheet = await after([highlight, highlight]);
      const rules = sheet.highlights();
      expect(rules.map(({ formula }) => formula)).toEqual([
        '$A3=""',
        highlight.kind === "highlight" && highlight.formula,
      ]);
      expect(rules[1]).toMatchObject({
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        ranges: [{ row: 3, column: 1, rows: 2, columns: 3 }],
      });
    });

    it("takes away rules of ours alone", async () => {
      const sheet = await after([highlight, { kind: "unhighlight", sheet: SHEET }]);
      expect(sheet.highlights().map(({ formula }) => formula)).toEqual(['$A3=""']);
    });

    it("sets, replaces and removes hidden names of the sheet", async () => {
      const set = (refersTo: string): Edit => ({ kind: "name", sheet: SHEET, name: "_rending.level", refersTo });
      const sheet = await after([
        set("='名单'!$D$2"),
        set("='名单'!$E$2:$E$4"),
        { kind: "name", sheet: SHEET, name: "_rending.width", refersTo: "=20.5" },
      ]);
      const names = sheet.names().filter(({ name }) => name.startsWith("_rending."));
      expect(names).toEqual([
        { name: "_rending.level", refersTo: expect.stringMatching(/^='?名单'?!\$E\$2:\$E\$4$/), hidden: true },
        { name: "_rending.width", refersTo: "=20.5", hidden: true },
      ]);
      const cleared = await after([
        set("='名单'!$D$2"),
        { kind: "unname", sheet: SHEET, name: "_rending.level" },
        { kind: "unname", sheet: SHEET, name: "_rending.nothing" },
      ]);
      expect(cleared.names().map(({ name }) => name)).toEqual(["clerk"]);
    });

    it("fits a wide table to several pages and repeats its columns on each", async () => {
      const sheet = "空白报名表";
      const wide = { orientation: "landscape", fitToWidth: true, pagesWide: 4 } as const;
      const titles = { titleRows: { row: 3, rows: 1 }, titleColumns: { column: 1, columns: 2 } };
      const added = await after([
        { kind: "addSheet", sheet },
        { kind: "page", sheet, ...wide, ...titles },
      ]);
      expect(added.page()).toEqual({ ...wide, ...titles });
    });

    it("adds a worksheet and lays it out for printing", async () => {
      const sheet = "年度计划";
      const added = await after([
        { kind: "addSheet", sheet },
        { kind: "cells", sheet, row: 1, column: 1, values: [["计划"]] },
        { kind: "page", sheet, orientation: "landscape", fitToWidth: true, titleRows: { row: 1, rows: 2 } },
        { kind: "freeze", sheet, row: 3, column: 2 },
        { kind: "choices", sheet, range: { row: 3, column: 1, rows: 5, columns: 1 }, options: ["男", "女"] },
      ]);
      expect(added.value(1, 1)).toBe("计划");
      expect(added.page()).toEqual({ orientation: "landscape", fitToWidth: true, titleRows: { row: 1, rows: 2 } });
      expect(added.frozen()).toEqual({ rows: 2, columns: 1 });
      expect(added.validations()).toEqual([
        { type: "list", ranges: [{ row: 3, column: 1, rows: 5, columns: 1 }], options: ["男", "女"] },
      ]);
    });

    it("writes nothing where a name is taken", async () => {
      const book = smallBook();
      const port = await makePort(book);
      const edits: Edit[] = [cells([["x"]]), { kind: "addSheet", sheet: SHEET }];
      await expect(port.apply(edits)).rejects.toMatchObject({ kind: "name-taken", detail: SHEET });
      expect(book.sheet(SHEET)?.value(3, 4)).toBe("");
    });

    it("writes nothing where a sheet is protected", async () => {
      const book = openXlsx(richXlsx());
      const port = await makePort(book);
      const write = (sheet: string): Edit => ({ kind: "cells", sheet, row: 1, column: 1, values: [["x"]] });
      await expect(port.apply([write("隐藏"), write("受保护")])).rejects.toMatchObject({
        kind: "sheet-protected",
        detail: "受保护",
      });
      expect(book.sheet("隐藏")?.used()).toBeNull();
    });

    it("writes the same workbook when the same edits come again", async () => {
      const edits: Edit[] = [
        cells([["符合", 280]]),
        { kind: "format", sheet: SHEET, range: { row: 3, column: 4, rows: 1, columns: 2 }, format: { border: true } },
        highlight,
        { kind: "columnWidth", sheet: SHEET, column: 4, columns: 1, width: 12 },
        { kind: "name", sheet: SHEET, name: "_rending.level", refersTo: "='名单'!$D$2" },
      ];
      const book = smallBook();
      const port = await makePort(book);
      await port.apply(edits);
      const once = Buffer.from(book.save()).toString("base64");
      await port.apply(edits);
      expect(Buffer.from(book.save()).toString("base64") === once).toBe(true);
    });

    it("tells how far it is", async () => {
      const port = await makePort(smallBook());
      const told: number[] = [];
      await port.apply([cells([["x"]])], (done) => told.push(done));
      await port.read(SHEET, (done) => told.push(done));
      expect(told.at(-1)).toBe(1);
      expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    });

    it("writes where the snapshot still holds, and says nothing of it", async () => {
      const book = smallBook();
      const hints: string[] = [];
      const blocks = [{ block: { row: 2, column: 1, rows: 1, columns: 2 }, values: [["姓名", "证件号码"]] }];
      const options = { snapshot: { sheet: SHEET, blocks }, hint: (hint: string) => hints.push(hint) };
      await (await makePort(book)).apply([cells([["符合"]])], undefined, options);
      expect(openXlsx(book.save()).sheet(SHEET)?.value(3, 4)).toBe("符合");
      expect(hints).toEqual([]);
    });

    it("selects a row without changing anything", async () => {
      const book = smallBook();
      const before = Buffer.from(book.save()).toString("base64");
      await (await makePort(book)).select(SHEET, 3);
      expect(Buffer.from(book.save()).toString("base64") === before).toBe(true);
    });

    const texts = (entries: Readonly<Partial<Record<MemoryKey, string | null>>>) =>
      new Map(MEMORY_KEYS.flatMap((key) => (entries[key] === undefined ? [] : [[key, entries[key]]])));
    const recalledFrom = async (book: Book) => Object.fromEntries((await (await makePort(book)).recall()).texts);
    const remembered = async (bytes: Uint8Array, ...changes: readonly MemoryChange[]): Promise<Uint8Array> => {
      const book = openXlsx(bytes);
      const port = await makePort(book);
      for (const change of changes) await port.remember(change);
      return book.save();
    };

    it("remembers nothing at first, and what is said by key afterwards, also in the file", async () => {
      const book = openXlsx(richXlsx());
      const port = await makePort(book);
      expect(await port.recall()).toEqual({ texts: new Map(), newer: false });
      await port.remember(texts({ columns: '{"a":1}', plan: "[]" }));
      await port.remember(texts({ plan: null, terms: "{}", answers: null }));
      expect(Object.fromEntries((await port.recall()).texts)).toEqual({ columns: '{"a":1}', terms: "{}" });
      expect(await recalledFrom(openXlsx(book.save()))).toEqual({ columns: '{"a":1}', terms: "{}" });
    });

    it("tells what is remembered while it lists the sheets, and lists no other sheets for it", async () => {
      const book = openXlsx(await remembered(richXlsx(), texts({ terms: "{}" })));
      const told: unknown[] = [];
      const infos = await (await makePort(book)).sheets(({ texts: its }) => told.push(Object.fromEntries(its)));
      expect(told).toEqual([{ terms: "{}" }]);
      expect(infos.map((info) => info.name)).toEqual(["报名表", "目录", "隐藏", "受保护"]);
      expect(infos.flatMap(({ head }) => head.names.map(({ name }) => name))).toEqual(
        (await (await makePort(openXlsx(richXlsx()))).sheets()).flatMap(({ head }) => head.names.map((it) => it.name)),
      );
    });

    it("keeps any text to the letter", async () => {
      const odd = [
        "",
        " ",
        "\r\n\t",
        "]]>",
        "<a b='c'>&amp;</a>",
        '"\\',
        "😀",
        "\ud800 x \udc00",
        "\u0000\u001f\u007f\u0085",
      ];
      const all = [...odd, "\u2028\ufeff\ufffe\uffff", "&#10;&lt;", "</memory>", "𠮷野家", "__proto__"].join("|");
      const entries = texts({ columns: all, terms: all.slice(1), answers: "", pack: "\r" });
      const bytes = await remembered(smallBook().save(), entries);
      expect(await recalledFrom(openXlsx(bytes))).toEqual(Object.fromEntries(entries));
      expect(structuralFaults(bytes)).toEqual([]);
    });

    it("changes nothing else of the file, and leaves nothing of it when all is forgotten, one by one or at once", async () => {
      const before = await remembered(richXlsx(), "everything", texts({ columns: null }));
      expect(changedParts(richXlsx(), before)).toEqual([]);
      const after = await remembered(before, texts({ columns: "[]", plan: "{}" }));
      expect(changedParts(before, after)).toEqual([
        "[Content_Types].xml",
        "customXml/_rels/item2.xml.rels",
        "customXml/item2.xml",
        "customXml/itemProps2.xml",
        "xl/_rels/workbook.xml.rels",
      ]);
      expect(structuralFaults(after)).toEqual([]);
      expect(changedParts(before, await remembered(after, "everything"))).toEqual([]);
      expect(changedParts(before, await remembered(after, texts({ columns: null, plan: null })))).toEqual([]);
      expect(changedParts(before, await remembered(before, texts({ plan: "{}" }), "everything"))).toEqual([]);
      expect(changedParts(after, await remembered(after, texts({ plan: "[1]" })))).toEqual(["customXml/item2.xml"]);
      expect(changedParts(after, await remembered(after, texts({ plan: "{}" })))).toEqual([]);
    });

    const withParts = (...items: readonly string[]) => {
      const parts = richParts();
      const rels = String(parts["xl/_rels/workbook.xml.rels"]);
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
      const more = items.map(
        (_, n) => `<Relationship Id="rIdX${n}" Type="${type}" Target="../customXml/item${n + 7}.xml"/>`,
      );
      return zipOf({
        ...parts,
        "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", `${more.join("")}</Relationships>`),
        ...Object.fromEntries(items.map((xml, n) => [`customXml/item${n + 7}.xml`, xml])),
      });
    };
    const part = (content: string, version = 1) =>
      `<memory xmlns="${MEMORY_NAMESPACE}" version="${version}">${content}</memory>`;

    it("leaves custom XML of others alone, whatever it looks like", async () => {
      const foreign = ["<memory/>", '<a:memory xmlns:a="urn:other" version="1">{"plan":"1"}</a:memory>', "no XML", ""];
      const before = withParts(...foreign);
      expect(await recalledFrom(openXlsx(before))).toEqual({});
      const after = await remembered(before, texts({ plan: "2" }));
      foreign.forEach((xml, n) => expect(partText(after, `customXml/item${n + 7}.xml`)).toBe(xml));
      expect(await recalledFrom(openXlsx(after))).toEqual({ plan: "2" });
      expect(changedParts(before, await remembered(after, "everything"))).toEqual([]);
    });

    it("understands its own part as other programs may write it", async () => {
      const written =
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- a --><r:memory version='1'\n xmlns:r='${MEMORY_NAMESPACE}'>` +
        "{&quot;plan&quot;:&#34;a\\u003cb&#x4E2D;&quot;}</r:memory>\n";
      expect(await recalledFrom(openXlsx(withParts(written)))).toEqual({ plan: "a<b中" });
    });

    it("ignores what is damaged, and writes over it", async () => {
      for (const xml of [
        part(""),
        part("{"),
        part("[]"),
        part('{"plan":5,"terms":{}}'),
        part("{}").replace(' version="1"', ""),
      ]) {
        const before = withParts(xml);
        expect(await (await makePort(openXlsx(before))).recall()).toEqual({ texts: new Map(), newer: false });
        const after = await remembered(before, texts({ plan: "2" }));
        expect(await recalledFrom(openXlsx(after))).toEqual({ plan: "2" });
        expect(Object.keys(unzipped(after)).filter((path) => path.includes("item"))).toContain("customXml/item7.xml");
      }
    });

    it("keeps keys that it does not know, without telling them", async () => {
      const bytes = await remembered(withParts(part('{"later":"x","plan":"1"}')), texts({ plan: "2" }));
      expect(await recalledFrom(openXlsx(bytes))).toEqual({ plan: "2" });
      expect(partText(bytes, "customXml/item7.xml")).toContain('"later":"x"');
      const left = await remembered(bytes, texts({ plan: null }));
      expect(partText(left, "customXml/item7.xml")).toContain('"later":"x"');
      expect(Object.keys(unzipped(await remembered(left, "everything")))).not.toContain("customXml/item7.xml");
    });

    it("leaves what a later version has written alone", async () => {
      for (const xml of [part('{"plan":"1"}', 2), part("<plan>1</plan>", 10)]) {
        const book = openXlsx(withParts(xml));
        const port = await makePort(book);
        expect(await port.recall()).toEqual({ texts: new Map(), newer: true });
        await expect(port.remember(texts({ plan: "2" }))).rejects.toMatchObject({ kind: "memory-newer" });
        await expect(port.remember("everything")).rejects.toMatchObject({ kind: "memory-newer" });
        expect(changedParts(withParts(xml), book.save())).toEqual([]);
      }
    });

    it("makes one part of several, the later ones before the earlier ones", async () => {
      const before = withParts(part('{"plan":"1","terms":"1"}'), part('{"plan":"2"}'));
      expect(await recalledFrom(openXlsx(before))).toEqual({ plan: "2", terms: "1" });
      const after = await remembered(before, texts({ answers: "3" }));
      expect(await recalledFrom(openXlsx(after))).toEqual({ plan: "2", terms: "1", answers: "3" });
      expect(Object.keys(unzipped(after))).not.toContain("customXml/item8.xml");
      expect(structuralFaults(after)).toEqual([]);
    });

    it("takes 1 MB together and not a byte more", async () => {
      const room = MEMORY_LIMIT - part('{"columns":"","plan":""}').length;
      const most = texts({ columns: "字".repeat(100_000), plan: "x".repeat(room - 300_000) });
      const full = await remembered(smallBook().save(), most);
      expect(unzipped(full)["customXml/item1.xml"]).toHaveLength(MEMORY_LIMIT);
      expect(await recalledFrom(openXlsx(full))).toEqual(Object.fromEntries(most));
      const book = openXlsx(full);
      const port = await makePort(book);
      const more = texts({ plan: "x".repeat(room - 299_999) });
      await expect(port.remember(more)).rejects.toMatchObject({ kind: "memory-full" });
      expect(changedParts(full, book.save())).toEqual([]);
    });

    globalThis.it("is told only of tests that there are what it cannot do", () => {
      expect(Object.keys(cannot).filter((title) => !asked.has(title))).toEqual([]);
    });
  });
}

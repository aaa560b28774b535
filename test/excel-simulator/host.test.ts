/** @jest-environment jsdom */
import { openInExcel } from "../support/office";
import { bookOf } from "../support/book";

const SHEET = {
  报名表: [
    ["姓名", "证件号码"],
    ["甲", "370102199001011234"],
  ],
};

/** Runs a batch of the true client; the code of what went wrong, "" if nothing did. */
async function codeOf(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getItem("报名表"));
      await context.sync();
    });
    return "";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

describe("refuses what Excel refuses", () => {
  test("values of another shape than the range", async () => {
    openInExcel(bookOf(SHEET));
    expect(await codeOf((_, sheet) => void (sheet.getRange("A1:B2").values = [["甲"]]))).toBe("InvalidArgument");
    expect(await codeOf((_, sheet) => void (sheet.getRange("A1:B1").values = [["甲", "乙", "丙"]]))).toBe(
      "InvalidArgument",
    );
  });

  test("values for whole columns, and gives none of them", async () => {
    openInExcel(bookOf(SHEET));
    expect(await codeOf((_, sheet) => void (sheet.getRange("A:A").values = [["甲"]]))).toBe("InvalidArgument");
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("报名表").getRange("A:A").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test("a sheet, a name, an address that is not there", async () => {
    openInExcel(bookOf(SHEET));
    expect(await codeOf((context) => context.workbook.worksheets.getItem("没有").load("name"))).toBe("ItemNotFound");
    expect(await codeOf((_, sheet) => sheet.names.getItem("没有").load("name"))).toBe("ItemNotFound");
    expect(await codeOf((_, sheet) => sheet.getRange("别的表!A1").load("values"))).toBe("InvalidArgument");
  });

  test("names that are taken or no names", async () => {
    const host = openInExcel(bookOf(SHEET));
    host.book.sheet("报名表")?.setName("甲", "=1", true);
    expect(await codeOf((context) => context.workbook.worksheets.add("报名表"))).toBe("ItemAlreadyExists");
    expect(await codeOf((context) => context.workbook.worksheets.add("甲/乙"))).toBe("InvalidArgument");
    expect(await codeOf((_, sheet) => sheet.names.add("甲", "=1"))).toBe("ItemAlreadyExists");
    expect(await codeOf((_, sheet) => sheet.names.add("1甲", "=1"))).toBe("InvalidArgument");
  });

  test("any change of a protected sheet", async () => {
    openInExcel(bookOf(SHEET, { protected: 1 }));
    expect(await codeOf((_, sheet) => void (sheet.getRange("A1").values = [["甲"]]))).toBe("AccessDenied");
    expect(await codeOf((_, sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]))).toBe("AccessDenied");
    expect(await codeOf((_, sheet) => void (sheet.getRange("A1").format.fill.color = "#FFFFFF"))).toBe("AccessDenied");
    expect(await codeOf((_, sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"))).toBe("AccessDenied");
    expect(await codeOf((_, sheet) => sheet.getRange("A1").load("values"))).toBe("");
  });

  test("requests above 5 MB, and responses", async () => {
    const long = "职".repeat(20_000);
    openInExcel(bookOf({ 报名表: Array.from({ length: 100 }, () => [long]) }));
    const block = Array.from({ length: 100 }, () => [long]);
    expect(await codeOf((_, sheet) => void (sheet.getRange("B1:B100").values = block))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(await codeOf((_, sheet) => sheet.getRange("A1:A100").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
    expect(await codeOf((_, sheet) => sheet.getRange("A1:A50").load("values"))).toBe("");
  });

  test("what came after its ExcelApi, whether the client looks or not", async () => {
    const host = openInExcel(bookOf(SHEET), { apiLevel: "1.9" });
    const merged = (_: unknown, sheet: Excel.Worksheet) =>
      sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    expect(await codeOf(merged)).toBe("ApiNotFound");
    expect(host.statistics().roundTrips).toBe(0);
    Object.assign(Reflect.get(OfficeExtension, "CommonUtility"), { _doApiNotSupportedCheck: false });
    expect(await codeOf(merged)).toBe("ApiNotFound");
    expect(host.statistics().unimplemented).toEqual(["Range.GetMergedAreasOrNullObject"]);
    openInExcel(bookOf(SHEET), { apiLevel: "1.13" });
    expect(await codeOf(merged)).toBe("");
  });

  test("what the simulator does not have, loudly", async () => {
    const host = openInExcel(bookOf(SHEET));
    expect(await codeOf((_, sheet) => sheet.charts.load("items"))).toBe("ApiNotFound");
    expect(await codeOf((_, sheet) => void (sheet.tabColor = "#FF0000"))).toBe("ApiNotFound");
    expect(host.statistics().unimplemented).toEqual(["Worksheet.Charts", "Worksheet.TabColor"]);
  });

  test("half a frame", async () => {
    openInExcel(bookOf(SHEET));
    const edge = (_: unknown, sheet: Excel.Worksheet) => {
      sheet.getRange("A1:B2").format.borders.getItem("EdgeTop").style = "Continuous";
    };
    expect(await codeOf(edge)).toBe("ApiNotFound");
  });
});

describe("a batch", () => {
  test("delivers and keeps what came before its failing action", async () => {
    const { book } = openInExcel(bookOf(SHEET));
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("报名表");
      const range = sheet.getRange("A2").load("values");
      sheet.getRange("C1").values = [["先"]];
      sheet.getRange("C2:D2").values = [["错"]];
      sheet.getRange("C3").values = [["后"]];
      const error: unknown = await context.sync().catch((reason: unknown) => reason);
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return { values: range.values, code: error.code, place: error.debugInfo.errorLocation };
    });
    expect(read).toEqual({ values: [["甲"]], code: "InvalidArgument", place: "Range.values" });
    expect(book.sheet("报名表")?.values({ row: 1, column: 3, rows: 3, columns: 1 })).toEqual([["先"], [""], [""]]);
  });

  test("finds a null object for what is not there, and ignores what is told to it", async () => {
    openInExcel(bookOf({ 报名表: [], 空: [] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("报名表");
      const none = [context.workbook.worksheets.getItemOrNullObject("没有"), sheet.names.getItemOrNullObject("没有")];
      for (const item of none) item.delete();
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([...none, used].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    });
  });

  test("keeps ranges that the client tracks, and drops them when it is done", async () => {
    const host = openInExcel(bookOf(SHEET));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("报名表").getRange("A1:B2").load("address");
      await context.sync();
      expect(host.statistics().liveReferences).toBe(1);
      range.values = [
        ["1", "2"],
        ["3", "4"],
      ];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.statistics()).toMatchObject({ liveReferences: 0, roundTrips: 3 });
    expect(host.book.sheet("报名表")?.value(2, 2)).toBe(4);
  });

  test("waits until the clerk has left her cell if it may, and is refused if it may not", async () => {
    const host = openInExcel(bookOf(SHEET));
    host.setEditing(true);
    expect(await codeOf((_, sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("报名表").getRange("C1").values = [["等"]];
      await context.sync();
    });
    expect(host.book.sheet("报名表")?.value(1, 3)).toBe("");
    host.setEditing(false);
    await patient;
    expect(host.book.sheet("报名表")?.value(1, 3)).toBe("等");
  });
});

describe("cells", () => {
  test("of merged areas other than the first take no value", async () => {
    const { book } = openInExcel(bookOf(SHEET));
    book.sheet("报名表")?.merge({ row: 3, column: 1, rows: 2, columns: 2 });
    await codeOf(
      (_, sheet) =>
        void (sheet.getRange("A3:B4").values = [
          ["a", "b"],
          ["c", "d"],
        ]),
    );
    expect(book.sheet("报名表")?.values({ row: 3, column: 1, rows: 2, columns: 2 })).toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  test("keep their formula where null is written, and calculate none", async () => {
    const { book } = openInExcel(bookOf(SHEET));
    await codeOf((_, sheet) => void (sheet.getRange("C1:C2").values = [["=1+1"], [3]]));
    await codeOf((_, sheet) => void (sheet.getRange("C1:C2").values = [[null], [4]]));
    expect(book.sheet("报名表")?.formula(1, 3)).toBe("=1+1");
    expect(book.sheet("报名表")?.values({ row: 1, column: 3, rows: 2, columns: 1 })).toEqual([["#CALC!"], [4]]);
  });

  test("get a date's format with the date, a text cell keeps its own", async () => {
    const { book } = openInExcel(bookOf(SHEET));
    await codeOf((_, sheet) => {
      sheet.getRange("C1").values = [["2025-3-1"]];
      sheet.getRange("C2").numberFormat = [["@"]];
      sheet.getRange("C2").values = [["2025-3-1"]];
    });
    const sheet = book.sheet("报名表");
    expect([sheet?.value(1, 3), sheet?.numberFormat(1, 3)]).toEqual([45717, "m/d/yyyy"]);
    expect([sheet?.value(2, 3), sheet?.numberFormat(2, 3)]).toEqual(["2025-3-1", "@"]);
  });

  test("under a filter are written in the wrong rows, as Excel has been seen to do, or refused", async () => {
    const rows = { 报名表: [["姓名"], ["甲"], ["乙"], ["丙"]] };
    const byHand = { filtered: { sheet: 1, hidden: [3] } };
    const write = (_: unknown, sheet: Excel.Worksheet) =>
      void (sheet.getRange("B2:B4").values = [["甲"], ["乙"], ["丙"]]);
    const { book } = openInExcel(bookOf(rows, byHand));
    expect(await codeOf(write)).toBe("");
    expect(book.sheet("报名表")?.values({ row: 2, column: 2, rows: 3, columns: 1 })).toEqual([["甲"], [""], ["乙"]]);
    openInExcel(bookOf(rows, byHand), { filteredWrites: "refuse" });
    expect(await codeOf(write)).toBe("FilteredRangeConflict");
  });
});

test("a new conditional format goes to the front, and to any place it is told", async () => {
  const { book } = openInExcel(bookOf(SHEET));
  const add = (formula: string, priority?: number) =>
    codeOf((_, sheet) => {
      const format = sheet.getRange("A2:B2").conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      if (priority !== undefined) format.priority = priority;
    });
  expect([await add("=TRUE"), await add("=FALSE"), await add("=A1=1", -1), await add("=A1=2", 1)]).toEqual([
    "",
    "",
    "",
    "",
  ]);
  const order = book
    .sheet("报名表")
    ?.highlights()
    .map(({ formula }) => formula);
  expect(order).toEqual(["FALSE", "A1=2", "TRUE", "A1=1"]);
  // Whoever stops there leaves a rule that colours nothing.
  expect(await codeOf((_, sheet) => sheet.getRange("A2").conditionalFormats.add("Custom"))).toBe("");
  expect(
    book
      .sheet("报名表")
      ?.highlights()
      .map(({ formula }) => formula),
  ).toContain("");
});

test("selecting needs this workbook in front", async () => {
  const host = openInExcel(bookOf(SHEET));
  host.setActive(false);
  expect(await codeOf((_, sheet) => sheet.getRange("B2").select())).toBe("InactiveWorkbook");
  host.setActive(true);
  expect(await codeOf((_, sheet) => sheet.getRange("B2").select())).toBe("");
  expect(host.selection()).toEqual({ sheet: "报名表", range: { row: 2, column: 2, rows: 1, columns: 1 } });
});

test("who only looks changes nothing", async () => {
  const changed = jest.fn();
  openInExcel(bookOf(SHEET), { onChange: changed });
  const look = (_: Excel.RequestContext, sheet: Excel.Worksheet) => (sheet.activate(), sheet.getRange("B2").select());
  expect(await codeOf(look)).toBe("");
  expect(changed).not.toHaveBeenCalled();
  expect(await codeOf((_, sheet) => void (sheet.getRange("B2").values = [["1"]]))).toBe("");
  expect(changed).toHaveBeenCalledTimes(1);
});

test("custom XML is added, found by namespace, changed and deleted; what is none is refused, and so is what is not there", async () => {
  const host = openInExcel(bookOf(SHEET));
  const id = await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add('<a xmlns="urn:a">1</a>').load("id,namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe("urn:a");
    return part.id;
  });
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const [ours, none] = [
      parts.getByNamespace("urn:a").load("items/id"),
      parts.getByNamespace("urn:b").load("items/id"),
    ];
    const before = parts.getItem(id).getXml();
    parts.getItem(id).setXml('<a xmlns="urn:b"/>');
    const after = parts.getByNamespace("urn:b").load("items/id");
    await context.sync();
    expect([ours, none, after].map(({ items }) => items.map((it) => it.id))).toEqual([[id], [], [id]]);
    expect(before.value).toBe('<a xmlns="urn:a">1</a>');
  });
  const changes: string[] = [];
  for (const xml of ["<a>", ""]) {
    changes.push(await codeOf((context) => context.workbook.customXmlParts.add(xml)));
    changes.push(await codeOf((context) => context.workbook.customXmlParts.getItem(id).setXml(xml)));
  }
  expect(changes).toEqual(Array.from({ length: 4 }, () => "InvalidArgument"));
  expect(await codeOf((context) => context.workbook.customXmlParts.getItem(id).delete())).toBe("");
  expect(await codeOf((context) => context.workbook.customXmlParts.getItem(id).getXml())).toBe("ItemNotFound");
  expect(host.book.customXml.list()).toEqual([]);
});

test("a workbook whose custom XML was changed is told as changed, and Ctrl+Z brings none of it back", async () => {
  let told = 0;
  const host = openInExcel(bookOf(SHEET), { undoable: true, onChange: () => told++ });
  expect(await codeOf((context) => context.workbook.customXmlParts.add("<a/>"))).toBe("");
  expect(told).toBe(1);
  expect(host.undo()).toBe(false);
});

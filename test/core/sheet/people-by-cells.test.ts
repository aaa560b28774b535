import { candidateOf } from "../../../src/core/sheet/candidate";
import { readSheet } from "../../../src/core/sheet/reading";
import { NOTHING_SETTLED, type Settled } from "../../../src/core/sheet/settled";
import type { Field } from "../../../src/core/terms/field";
import type { CellValue } from "../../../src/core/text/value";
import { vocabulary } from "../../../src/vocabulary";
import { idNumber } from "../../support/id-number";
import { layoutNamed, sheetLayouts } from "../../support/layout";
import { fillLayout } from "../../support/layout-grid";
import { sheetWith } from "../../support/mapping";
import { packOf } from "../../support/people";

const NUMBERS = ["19900101", "19910202", "19920303"].map((birth) => idNumber(birth));
const NAMES = ["王甲乙", "李丙", "欧阳丁"];
const PACK = packOf("beijing-itmc-2024");

type Columns = Readonly<Record<string, readonly CellValue[]>>;

function read(columns: Columns, settled: Settled = NOTHING_SETTLED, above: readonly CellValue[][] = []) {
  const rows = [0, 1, 2].map((row) => Object.values(columns).map((cells) => cells[row] ?? ""));
  const grid = { ...sheetWith(), cells: [...above, Object.keys(columns), ...rows] };
  const reading = readSheet(grid, vocabulary, settled);
  return { reading, kind: candidateOf(grid, vocabulary, settled)?.kind ?? null };
}

/** The heading that is read for a field, and why. */
function readFor(field: Field, { reading }: ReturnType<typeof read>) {
  const one = reading?.readings.find(({ fields }) => fields.includes(field));
  return one === undefined ? null : `${one.heading} ${one.why}`;
}

function told({ reading }: ReturnType<typeof read>) {
  return reading?.problems.map(({ kind, details }) => `${kind} ${(details as { field?: Field } | null)?.field ?? ""}`);
}

const APPLIED: Columns = { 申报职业: ["焊工", "焊工", "焊工"], 申报等级: ["四级", "四级", "三级"] };

describe("a sheet whose headings name no person is read by its cells, and it is told", () => {
  test.each(["学员", "應試者", "被评价人", "参加人员", "栏目一"])("the name stands under %s", (heading) => {
    const found = read({ 序号: [1, 2, 3], [heading]: NAMES, 证件号码: NUMBERS, ...APPLIED });
    expect(readFor("name", found)).toBe(`${heading} contents`);
    expect([found.kind, told(found)]).toEqual(["registration", ["read-by-cells name"]]);
  });

  test.each(["栏目二", "编号", "内部编号", "HM"])("the number stands under %s", (heading) => {
    const found = read({ 姓名: NAMES, [heading]: NUMBERS, ...APPLIED });
    expect(readFor("idNumber", found)).toBe(`${heading} contents`);
    expect([found.kind, told(found)]).toEqual(["registration", ["read-by-cells idNumber"]]);
  });

  test.each([
    "居民身份证上的号码",
    "身份證號碼",
    "证照号码",
    "证件号（外籍填护照）",
    "身份证明号码",
    "被评价人证件号",
    "SFZH",
  ])("%s is a heading of the number", (heading) => {
    const found = read({ 姓名: NAMES, [heading]: ["E1234567", "1", "2"], ...APPLIED });
    expect(readFor("idNumber", found)).toBe(`${heading} heading`);
  });

  test("neither heading is known, under a title and with a header repeated further down", () => {
    const columns = { 甲栏: NAMES, 乙栏: NUMBERS, 工种: ["焊工", "焊工", "焊工"] };
    const rows = [0, 1, 2].map((row) => Object.values(columns).map((cells) => cells[row] ?? ""));
    const header = Object.keys(columns);
    const cells = [["某厂人员"], header, ...rows.slice(0, 2), header, ...rows.slice(2)];
    const reading = readSheet({ ...sheetWith(), cells }, vocabulary);
    expect([reading?.headerRow, reading?.lastRow, reading?.parts.length]).toEqual([2, 6, 1]);
    expect([...(reading?.columns ?? [])].slice(0, 2)).toEqual([
      ["name", [1]],
      ["idNumber", [2]],
    ]);
  });
});

test("cells of an unread column are counted in rows of people alone", () => {
  const [one = "", two = "", three = ""] = NUMBERS;
  const cells = [
    ["姓名", "证件号码", "杂项"],
    ["一班", "", ""],
    ["王甲", one, "x"],
    ["李乙", two, "y"],
    ["小计", "2人", "2"],
    ["张丙", three, "x"],
    ["合计：3人", "", "3"],
    ["制表人：赵丁", "", "审核人：钱戊"],
  ];
  const reading = readSheet({ ...sheetWith(), cells }, vocabulary);
  expect(reading?.readings.find(({ heading }) => heading === "杂项")).toMatchObject({ filled: 3, example: 3 });
});

describe("what the cells leave open is asked, and nobody is refused", () => {
  test("two columns of names, two of numbers", () => {
    const names = read({ 甲栏: NAMES, 乙栏: ["赵一", "钱二", "孙三"], 证件号码: NUMBERS, ...APPLIED });
    expect([names.kind, readFor("name", names), told(names)]).toEqual([
      "registration",
      null,
      ["heading-unsure name", "heading-unsure name"],
    ]);
    const numbers = read({ 姓名: NAMES, 甲栏: NUMBERS, 乙栏: [...NUMBERS].reverse(), ...APPLIED });
    expect([numbers.kind, readFor("idNumber", numbers)]).toEqual(["registration", null]);
    expect(numbers.reading?.readings.filter(({ offers }) => offers[0] === "idNumber")).toHaveLength(2);
  });
  test("numbers that are all damaged, and words that may be names", () => {
    const found = read({
      甲栏: ["子丑", "寅卯", "辰巳"],
      乙栏: NUMBERS.map((one) => `${one.slice(0, 17)}A`),
      ...APPLIED,
    });
    expect(found.kind).toBe(null);
    const damaged = NUMBERS.map((one) => `${one.slice(0, 17)}${one.endsWith("1") ? 2 : 1}`);
    const asked = read({ 姓名: NAMES, 乙栏: damaged });
    expect([asked.kind, told(asked)]).toEqual(["people", ["heading-unsure idNumber"]]);
    expect(told(read({ 甲栏: ["子丑", "寅卯", "辰巳"], 证件号码: NUMBERS }))).toEqual(["heading-unsure name"]);
  });
  test("numbers of others are not theirs, and a roster stays one", () => {
    expect(read({ 姓名: NAMES, 性别: ["男", "女", "男"], 监护人证件: NUMBERS }).kind).toBe("roster");
    expect(read({ 姓名: NAMES, 性别: ["男", "女", "男"] }).kind).toBe("roster");
    expect(readFor("name", read({ 班主任: NAMES, 证件号码: NUMBERS, ...APPLIED }))).toBe(null);
  });
  test("what the clerk says holds before cells: by letter and by heading, valid numbers or none", () => {
    const columns = {
      代号: ["A", "B", "C"],
      甲栏: ["John S", "Mary T", "Ann U"],
      乙栏: ["E1", "E2", "E3"],
      ...APPLIED,
    };
    expect(read(columns).kind).toBe(null);
    const byLetter: Settled = {
      ...NOTHING_SETTLED,
      columns: new Map([["name", 2] as const, ["idNumber", 3] as const]),
    };
    const byHeading: Settled = {
      ...NOTHING_SETTLED,
      headings: new Map([["甲栏", ["name"] as const] as const, ["乙栏", ["idNumber"] as const] as const]),
    };
    for (const settled of [byLetter, byHeading]) {
      const found = read(columns, settled, [["某厂报名的人"]]);
      expect([found.kind, found.reading?.headerRow, readFor("name", found), readFor("idNumber", found)]).toEqual([
        "registration",
        2,
        "甲栏 settled",
        "乙栏 settled",
      ]);
    }
  });
});

describe("every layout with headings that nobody knows for name or number or both", () => {
  test.each(sheetLayouts.map(({ id }) => id))("%s is read or asked, and reads the rest as before", (id) => {
    const layout = layoutNamed(id);
    const { grid, headerTop, headerRow } = fillLayout(layout, { pack: PACK, seed: 5, people: 6 });
    const before = readSheet(grid, vocabulary);
    for (const hidden of [["name"], ["idNumber"], ["name", "idNumber"]] as const) {
      const places = hidden.map((field) => layout.columns.find(({ means }) => means === field)?.column ?? 0);
      const cells = grid.cells.map((line, row) =>
        row + 1 < headerTop || row + 1 > headerRow
          ? line
          : line.map((value, place) => (places.includes(place + 1) && value !== "" ? `丙栏${place}` : value)),
      );
      const masked = { ...grid, cells };
      const reading = readSheet(masked, vocabulary);
      expect(candidateOf(masked, vocabulary)?.kind).not.toBe("roster");
      expect(reading?.headerRow).toBe(before?.headerRow);
      hidden.forEach((field, index) => {
        const place = places[index];
        const column = reading?.readings.find((one) => one.column === place);
        expect([field, column?.fields.includes(field) === true || column?.offers[0] === field]).toEqual([field, true]);
      });
    }
  });
});

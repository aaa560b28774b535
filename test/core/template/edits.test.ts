import { vocabulary } from "../../../src/vocabulary";
import { packById, packs } from "../../../src/packs";
import { audit } from "../../../src/core/audit";
import { readIdNumber } from "../../../src/core/facts/values/id-number";
import type { Grid } from "../../../src/core/sheet/grid";
import { TEMPLATE_ROWS, templateEdits } from "../../../src/core/template/edits";
import { dayOf } from "../../../src/core/time/day";
import type { CellValue } from "../../../src/core/text/value";
import { xlsxPort } from "../../../src/workbook/file/port";
import { newXlsx, openXlsx } from "../../../src/xlsx/open";
import { packOf, sheetOf } from "../../support/people";
import { EDUCATIONS, LEVEL_NAMES } from "../../../src/core/terms/words";
import { fieldHeader, TEMPLATE_FIELDS } from "../../../src/core/sheet/fields";
import { readSheet } from "../../../src/core/sheet/reading";

const HEADERS: readonly string[] = TEMPLATE_FIELDS.map(fieldHeader);
const jinan = packById("jinan-2026") ?? null;

/** The drop-downs of a blank sheet by heading. */
function choices(pack: typeof jinan): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const edit of templateEdits(pack, "报名表")) {
    if (edit.kind === "choices") found[HEADERS[edit.range.column - 1] ?? ""] = edit.options;
  }
  return found;
}

/** The blank sheet as a port reads it, and with these lines written below it. */
async function sheetWith(pack: typeof jinan, people: readonly (readonly CellValue[])[] = []): Promise<Grid> {
  const book = newXlsx();
  const port = xlsxPort(book);
  await port.apply(templateEdits(pack, "报名表"));
  if (people.length > 0) book.sheet("报名表")?.setValues(TEMPLATE_ROWS.first, 1, people);
  return xlsxPort(openXlsx(book.save())).read("报名表");
}

const OPTIONS = { asOf: dayOf(2026, 3, 1) };

test("one row has exactly the canonical headers and our own reader understands every one of them", async () => {
  const grid = await sheetWith(null);
  expect(grid.cells[TEMPLATE_ROWS.header - 1]).toEqual(HEADERS);
  const reading = readSheet(grid, vocabulary);
  expect([reading?.headerTop, reading?.headerRow]).toEqual([TEMPLATE_ROWS.header, TEMPLATE_ROWS.header]);
  expect([...(reading?.columns ?? [])].sort((one, other) => (one[1][0] ?? 0) - (other[1][0] ?? 0))).toEqual(
    TEMPLATE_FIELDS.map((field, index) => [field, [index + 1]]),
  );
});

test.each([null, ...packs])("nobody stands in it, and its lines state nothing for those who will: %p", async (pack) => {
  const found = audit(await sheetWith(pack), pack ?? packOf(), OPTIONS);
  expect([found.rows, found.sheetValues]).toEqual([[], []]);
  expect(found.sheet.problems.filter(({ at }) => at.kind === "column")).toEqual([]);
});

test("the example cannot be anybody's: its number is wrong", async () => {
  const example = (await sheetWith(jinan)).cells[TEMPLATE_ROWS.example - 1] ?? [];
  expect(example[0]).toMatch(/^示例：/);
  expect(readIdNumber(example[HEADERS.indexOf("证件号码")] ?? "")?.fault).toBe("id-checksum");
  expect(example[HEADERS.indexOf("申报职业")]).toBe(jinan?.occupations[0]?.name);
  const offered = choices(jinan);
  for (const [heading, options] of Object.entries(offered)) {
    expect([...options, ""]).toContain(example[HEADERS.indexOf(heading)] ?? "");
  }
});

test.each(packs)("who fills it in is answered as on a bare sheet: $id", async (pack) => {
  const [occupation] = pack.occupations;
  const facts = {
    文化程度: "大专",
    从业年限: 8,
    申报职业: occupation?.name ?? "",
    申报工种: occupation?.workTypes[0]?.name ?? "",
    申报等级: "四级/中级工",
  };
  const bare = sheetOf([facts, { ...facts, 毕业院校: "济南大学", 毕业日期: 45000 }]);
  const filled = await sheetWith(pack, bare.cells.slice(1));
  const told = (grid: Grid) =>
    audit(grid, pack, OPTIONS).rows.map(({ applicant, decision }) => [
      applicant.studyUntil,
      decision.verdict,
      decision.problems.map(({ kind }) => kind),
      decision.clause?.clause.id,
      decision.nearest?.clause.id,
    ]);
  expect(told(filled)).toEqual(told(bare));
  expect(told(filled)).toHaveLength(2);
});

test("it prints on A4 across, readable: pages side by side, each with the headings and the names", () => {
  const page = templateEdits(jinan, "报名表").find(({ kind }) => kind === "page");
  expect(page).toMatchObject({
    orientation: "landscape",
    fitToWidth: true,
    pagesWide: 4,
    titleRows: { row: TEMPLATE_ROWS.header, rows: 1 },
    titleColumns: { column: 1, columns: 1 },
  });
});

test("numbers that are names are text, dates are dates, a thousand rows of them", () => {
  const formats = new Map(
    templateEdits(null, "报名表").flatMap((edit) =>
      edit.kind === "format" && edit.format.numberFormat !== undefined && edit.range.rows > 1
        ? [
            [
              HEADERS[edit.range.column - 1],
              `${edit.format.numberFormat} ${edit.range.row} ${edit.range.rows}`,
            ] as const,
          ]
        : [],
    ),
  );
  for (const heading of ["证件号码", "手机号码", "原证书编号", "申报条件"])
    expect(formats.get(heading)).toBe(`@ ${TEMPLATE_ROWS.example} 1001`);
  for (const heading of ["出生日期", "毕业日期", "原证书发证日期"])
    expect(formats.get(heading)).toBe(`yyyy-mm-dd ${TEMPLATE_ROWS.example} 1001`);
});

test("closed vocabularies drop down; without a notice its own are left open", () => {
  const lists = choices(null);
  expect(lists["文化程度"]).toEqual(EDUCATIONS);
  expect(lists["申报等级"]).toEqual([5, 4, 3, 2, 1].map((level) => LEVEL_NAMES[level as 5]));
  expect(lists).not.toHaveProperty("申报职业");
  expect(lists).not.toHaveProperty("姓名");
});

test("with a notice the occupations, work types and levels are those it offers", () => {
  const lists = choices(jinan);
  expect(lists["申报职业"]).toEqual(jinan?.occupations.map(({ name }) => name));
  expect(lists["申报工种"]?.length).toBeGreaterThan(0);
  expect(lists["申报等级"]).toEqual([5, 4, 3, 2].map((level) => LEVEL_NAMES[level as 5]));
});

describe("a list that Excel would refuse", () => {
  /** Jinan's notice with occupations of these names. */
  const withOccupations = (...names: readonly string[]): typeof jinan => {
    const [one] = jinan?.occupations ?? [];
    if (jinan === null || one === undefined) throw new Error("no occupation to copy");
    const [first, ...rest] = names.map((name) => ({ ...one, name }));
    return first === undefined ? jinan : { ...jinan, occupations: [first, ...rest] };
  };

  test("has 256 characters, commas included; one of 255 drops down", () => {
    const names = ["甲".repeat(100), "乙".repeat(100), "丙".repeat(53)];
    expect(names.join(",")).toHaveLength(255);
    expect(choices(withOccupations(...names))["申报职业"]).toEqual(names);
    expect(
      choices(withOccupations(...names.map((name, index) => (index === 2 ? `${name}丙` : name)))),
    ).not.toHaveProperty("申报职业");
  });

  test("has a comma in a value", () => expect(choices(withOccupations("电工,低压"))).not.toHaveProperty("申报职业"));
});

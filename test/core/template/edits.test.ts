import { vocabulary } from "../../../src/vocabulary";
import { packById } from "../../../src/packs";
import { templateEdits } from "../../../src/core/template/edits";
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

test("row 1 has exactly the canonical headers and our own reader understands every one of them", () => {
  const cells = templateEdits(null, "报名表").flatMap((edit) => (edit.kind === "cells" ? [edit] : []));
  expect(cells).toEqual([{ kind: "cells", sheet: "报名表", row: 1, column: 1, values: [HEADERS] }]);
  const reading = readSheet(
    {
      name: "报名表",
      cells: [HEADERS],
      merges: [],
      date1904: false,
      names: [],
      spareWidths: [],
      formulaColumns: [],
    },
    vocabulary,
  );
  expect([...(reading?.columns ?? [])].sort((one, other) => (one[1][0] ?? 0) - (other[1][0] ?? 0))).toEqual(
    TEMPLATE_FIELDS.map((field, index) => [field, [index + 1]]),
  );
});

test("numbers that are names are text, dates are dates, a thousand rows of them", () => {
  const formats = new Map(
    templateEdits(null, "报名表").flatMap((edit) =>
      edit.kind === "format" && edit.range.row === 2
        ? [[HEADERS[edit.range.column - 1], `${edit.format.numberFormat} ${edit.range.rows}`] as const]
        : [],
    ),
  );
  for (const heading of ["证件号码", "手机号码", "原证书编号", "申报条件"]) expect(formats.get(heading)).toBe("@ 1000");
  for (const heading of ["出生日期", "毕业日期", "原证书发证日期"])
    expect(formats.get(heading)).toBe("yyyy-mm-dd 1000");
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

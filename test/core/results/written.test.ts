import { handChanges, personIn, wroteEdits } from "../../../src/core/results/written";
import { editsOf } from "../../../src/core/results/write";
import type { Edit } from "../../../src/core/sheet/edit";
import type { Grid, SheetName } from "../../../src/core/sheet/grid";
import { RESULTS } from "../../../src/core/sheet/owned-columns";
import type { CellValue } from "../../../src/core/text/value";
import type { Field } from "../../../src/core/terms/field";
import { drawGrid } from "../../support/draw";
import { readingOf } from "../../support/reading";

const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ person: `人${place}`, values: ["四级/中级工", 280, "符合"] }));
const kinds = (count: number, before: readonly string[] = []) =>
  wroteEdits("报名表", rows(count), { names: before.map((name) => ({ name, refersTo: '="x"' })) }).last.map(
    ({ kind }) => kind,
  );

test("what was written is kept in more names for more people, and of too many people nothing is", () => {
  expect(kinds(0)).toEqual(["name"]);
  expect(kinds(48)).toEqual(["name"]);
  expect(kinds(49)).toEqual(["name", "name"]);
  expect(kinds(38_400)).toHaveLength(8);
  expect(kinds(38_401)).toEqual([]);
  // What a smaller sheet had left goes.
  expect(kinds(38_401, ["_rending.wrote.1", "_rending.wrote.2"])).toEqual(["unname", "unname"]);
  expect(kinds(1, ["_rending.wrote.2"])).toEqual(["name", "unname"]);
});

test("each name is a text that a formula takes, and tells nothing of anybody", () => {
  for (const edit of wroteEdits("报名表", rows(2_000), { names: [] }).last) {
    expect(edit).toMatchObject({ kind: "name", sheet: "报名表", refersTo: expect.stringMatching(/^="[\w-]{1,255}"$/) });
  }
});

test("what was kept says nothing while half is written, unless it will be the same", () => {
  const { last } = wroteEdits("报名表", rows(60), { names: [] });
  const names = last.flatMap((edit) => (edit.kind === "name" ? [{ name: edit.name, refersTo: edit.refersTo }] : []));
  expect(wroteEdits("报名表", rows(60), { names })).toEqual({ first: [], last });
  expect(wroteEdits("报名表", rows(40), { names }).first.map((edit) => "refersTo" in edit && edit.refersTo)).toEqual([
    '=""',
    '=""',
  ]);
  expect(wroteEdits("报名表", rows(60), { names: [] }).first).toEqual([]);
});

/** A registration of five people in which columns C to K hold our results. */
const [LEVEL, FEE, VERDICT] = [3, 4, 5];
const HEADINGS = [
  "核定等级",
  "收费(元)",
  "审核结论",
  "审核说明",
  "符合条款",
  "需提交材料",
  "可报最高等级",
  "最早",
  "问题列",
];
const RESULT_VALUES: readonly CellValue[] = ["四级/中级工", 280, "符合", "齐全", "4-1", "证\r\n件", "", 46_082.1, ""];
const NAMES: readonly SheetName[] = RESULTS.map((result, place) => ({
  name: `_rending.appended.${result}`,
  refersTo: `='报名表'!$${"CDEFGHIJK".charAt(place)}$1:$${"CDEFGHIJK".charAt(place)}$6`,
}));
const PEOPLE: Partial<Record<Field, string>> = { name: "A", idNumber: "B" };
type Person = readonly [name: string, number: string, values: readonly CellValue[]];
const FIVE: readonly Person[] = ["甲", "乙", "丙", "丁", "戊"].map((name, place) => [name, `${place}`, RESULT_VALUES]);

function sheetOf(people: readonly Person[], names: readonly SheetName[]): Grid {
  const blank = drawGrid("| 姓名 | 证件号码 |");
  const body = people.map(([name, number, values]) => [name, number, ...values]);
  return { ...blank, cells: [["姓名", "证件号码", ...HEADINGS], ...body], names };
}
const allRows = (people: readonly Person[]) => people.map(([, , values], place) => ({ row: place + 2, values }));

/** The names that a writing of these people leaves behind. */
function namesAfter(people: readonly Person[]): readonly SheetName[] {
  const grid = sheetOf(people, NAMES);
  const edits: readonly Edit[] = editsOf(readingOf(grid, 1, PEOPLE), allRows(people), grid);
  const kept = edits.flatMap((edit) =>
    edit.kind === "name" && edit.name.startsWith("_rending.wrote.")
      ? [{ name: edit.name, refersTo: edit.refersTo }]
      : [],
  );
  return [...NAMES, ...kept];
}

/** What is told as changed by hand where a sheet now holds `found`, once held `before`, and will be written as before. */
function changes(found: readonly Person[], names = namesAfter(FIVE), coming = RESULT_VALUES, columns = PEOPLE) {
  const grid = sheetOf(found, names);
  return handChanges(
    readingOf(grid, 1, columns),
    found.map((_, place) => ({ row: place + 2, values: coming })),
    grid,
  );
}
const withValue = (place: number, column: number, value: CellValue): readonly Person[] =>
  FIVE.map(([name, number, values], index) => [
    name,
    number,
    index === place ? values.map((old, at) => (at === column - 3 ? value : old)) : values,
  ]);

describe("a result changed by hand", () => {
  test("is told with its place, its heading, what stands there and what will", () =>
    expect(changes(withValue(2, VERDICT, "不符合"))).toEqual([
      { row: 4, column: VERDICT, heading: "审核结论", found: "不符合", coming: "符合" },
    ]));
  test("in the last column and in the first, a number as well as a text", () => {
    expect(changes(withValue(0, LEVEL, "三级"))).toMatchObject([{ row: 2, column: LEVEL, found: "三级" }]);
    expect(changes(withValue(4, FEE, 281))).toMatchObject([{ row: 6, column: FEE, found: 281, coming: 280 }]);
  });
  test("values that have changed places are told, though all of them stand in the row", () => {
    const swapped = FIVE.map(([name, number, [level, , ...rest]], place): Person =>
      place === 1 ? [name, number, [level ?? "", "", 280, ...rest.slice(1)]] : [name, number, RESULT_VALUES],
    );
    expect(changes(swapped)).toMatchObject([{ row: 3, column: VERDICT, found: 280 }]);
  });
  test("is known after a sort", () =>
    expect(changes([...withValue(2, VERDICT, "不符合")].reverse())).toMatchObject([{ row: 4, found: "不符合" }]));
  test("is none where nothing was changed, in whatever order, nor where all will be written anew", () => {
    expect(changes(FIVE)).toEqual([]);
    expect(changes([...FIVE].reverse())).toEqual([]);
    expect(
      changes(
        FIVE,
        namesAfter(FIVE),
        RESULT_VALUES.map(() => "neu"),
      ),
    ).toEqual([]);
  });
  test("is none where it was emptied, or typed as it will be written", () => {
    expect(changes(withValue(2, VERDICT, ""))).toEqual([]);
    const written = RESULT_VALUES.map((value) => (value === "符合" ? "待核" : value));
    expect(changes(withValue(2, VERDICT, "待核"), namesAfter(FIVE), written)).toEqual([]);
  });
  test("is not known of people who were added, nor of anybody who shares a sum with one who went", () => {
    const [first, ...others] = withValue(2, VERDICT, "不符合");
    const added: Person = ["己", "9", RESULT_VALUES];
    expect(changes([added, ...FIVE])).toEqual([]);
    if (first) expect(changes([...others, first])).toHaveLength(1);
    expect(changes(others)).toHaveLength(1);
  });
  test("rows that were blank when we wrote and are blank now count for nobody", () => {
    const blank: Person = ["", "", RESULT_VALUES.map(() => "")];
    expect(changes([blank, ...withValue(2, VERDICT, "不符合")])).toHaveLength(1);
  });
});

test("line breaks and digits that a workbook does not keep are no changes", () => {
  expect(changes(withValue(1, 8, "证\n件"))).toEqual([]);
  expect(changes(withValue(1, 10, 46_082.100_000_000_01))).toEqual([]);
  expect(changes(withValue(1, 10, 46_082.100_000_01))).toHaveLength(1);
  expect(changes(withValue(1, FEE, 280.000_000_000_000_1))).toEqual([]);
});

describe("where nothing whole was kept nothing is told", () => {
  const changed = withValue(2, VERDICT, "不符合");
  test.each<[string, readonly SheetName[]]>([
    ["no name", NAMES],
    ["a writing was interrupted", [...NAMES, { name: "_rending.wrote.1", refersTo: '=""' }]],
    ["a name with another text", [...NAMES, { name: "_rending.wrote.1", refersTo: `="${"!".repeat(240)}"` }]],
    [
      "a name too short",
      namesAfter(FIVE).map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/.{5}"$/, '"') })),
    ],
  ])("%s", (_, names) => expect(changes(changed, names)).toEqual([]));
  test("of several names one is lacking behind: the others are not used", () => {
    const broken = [...namesAfter(FIVE), { name: "_rending.wrote.2", refersTo: '=""' }];
    expect(changes(changed, broken)).toEqual([]);
  });
});

test("a column of ours that was deleted has no changes; the others have", () => {
  const names = namesAfter(withValue(0, FEE, "")).filter(({ name }) => !name.endsWith(".fee"));
  const people = FIVE.map(([name, number, values]): Person => [name, number, values]);
  expect(changes(people, names).every(({ column }) => column !== FEE)).toBe(true);
});

test("a person is known by name and number, or by the one of them that the sheet has", () => {
  const grid = sheetOf(FIVE, []);
  const person = (columns: Partial<Record<Field, string>>) => personIn(grid, readingOf(grid, 1, columns), 3);
  expect(person(PEOPLE)).toContain("乙");
  expect(person(PEOPLE)).toContain("1");
  expect(person({ name: "A" })).toBe("乙");
  expect(person({ idNumber: "B" })).toBe("1");
  expect(person({})).toBe("");
  // 甲1 with 23 is another person than 甲 with 123.
  const close = sheetOf(
    [
      ["甲1", "23", []],
      ["甲", "123", []],
    ],
    [],
  );
  const reading = readingOf(close, 1, PEOPLE);
  expect(personIn(close, reading, 2)).not.toBe(personIn(close, reading, 3));
});

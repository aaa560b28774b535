import { occupationCatalog } from "../../../src/core/plan/occupation-catalog";
import { loadOccupationCodes } from "../../../src/core/plan/occupation-codes";

const SOUND = {
  title: "职业编码",
  sources: { a: { title: "抄本", address: "某处", read: "2026-11-28" } },
  checked: "核对过",
  trust: "可以信赖",
  counts: { occupations: 2, codes: 1, workTypes: 2, names: 1 },
  occupations: [
    { name: "甲师", code: "4-01-01-01", from: "a", workTypes: "甲一员 甲二员", former: "甲员" },
    { name: "乙师", from: "a" },
  ],
  names: { a: "丙师" },
};
const load = (changes: object) => loadOccupationCodes({ ...SOUND, ...changes }, "o.yaml");
const [first, second] = SOUND.occupations;

describe("a file of occupation codes", () => {
  test("gives occupations with what is known of them, then names of which nothing else is known", () =>
    expect(load({})).toEqual([
      { name: "甲师", code: "4-01-01-01", workTypes: ["甲一员", "甲二员"], former: ["甲员"] },
      { name: "乙师", code: null, workTypes: [], former: [] },
      { name: "丙师", code: null, workTypes: [], former: [] },
    ]));

  test.each([
    ["a name twice", { names: { a: "乙师" } }, "names.a 乙师已经在 occupations[1].name"],
    [
      "a code twice",
      { occupations: [first, { ...second, code: "4-01-01-01" }], counts: { ...SOUND.counts, codes: 2 } },
      "occupations[1].code 4-01-01-01已经在 occupations[0].code",
    ],
    [
      "a work type that is an occupation",
      { occupations: [first, { name: "甲一员", from: "a" }] },
      "occupations[0].workTypes 甲一员已经在 occupations[1].name",
    ],
    [
      "an old name that is an occupation",
      { occupations: [{ ...first, former: "乙师" }, second] },
      "occupations[0].former 乙师已经在 occupations[1].name",
    ],
    [
      "a source that is not described",
      { occupations: [first, { name: "乙师", from: "ax" }] },
      "occupations[1].from sources 里没有出处 x",
    ],
    ["names of no source", { names: { z: "丙师" } }, "names.z sources 里没有出处 z"],
    ["a wrong number", { counts: { ...SOUND.counts, names: 9 } }, "counts.names 写的是 9，文件里有 1"],
    [
      "a code that is none",
      { occupations: [{ ...first, code: "4-1-1" }, second] },
      "occupations[0].code 职业编码写作 4-01-06-02",
    ],
    ["a misspelt key", { occupations: [{ ...first, worktypes: "丁" }, second] }, "occupations[0] 不认识 worktypes"],
    ["a missing source", { occupations: [first, { name: "乙师" }] }, "occupations[1].from 缺这一项"],
  ])("%s is a fault", (_, changes, line) => expect(() => load(changes)).toThrow(`o.yaml：${line}`));

  test("all faults are told at once, a line each", () => {
    const faulty = () => load({ names: { z: "乙师" } });
    expect(faulty).toThrow("names.z sources 里没有出处 z");
    expect(faulty).toThrow("names.z 乙师已经在 occupations[1].name");
  });
});

test("an old name that is also a name of today is no old name", () => {
  const catalog = occupationCatalog([
    { name: "甲师", code: "4-01-01-01", workTypes: ["甲员"], former: ["甲员", "老甲员"] },
  ]);
  expect([...catalog.former]).toEqual([["老甲员", "甲师"]]);
  expect(catalog.byCode.get("4-01-01-01")?.name).toBe("甲师");
});

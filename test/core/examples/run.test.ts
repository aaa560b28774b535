import type { ExampleFile } from "../../../src/core/examples/example";
import { loadExamples } from "../../../src/core/examples/load";
import { checkPack } from "../../../src/core/examples/check";
import { gapsOf } from "../../oracles/coverage";
import { examples } from "../../../src/examples";
import { loadPack } from "../../../src/core/law/load";
import { vocabulary } from "../../../src/vocabulary";
import { packOf } from "../../support/people";

const jinan = packOf();
const seller = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 出生日期: "1990-06-15", 文化程度: "高中" };

function fileWith(...groups: readonly unknown[]): ExampleFile {
  return loadExamples({ pack: "jinan-2026", asOf: "2026-03-01", groups }, "examples.yaml");
}

test("who is decided as written passes, who is not is named with what was expected", () => {
  const file = fileWith({
    everybody: seller,
    clauses: {
      "4-1": {
        who: { 从业年限: 5 },
        met: [{ 从业年限: "4年11个月" }],
        unmet: [
          { 从业年限: 4, says: "差1年", nearest: "4-1" },
          { 从业年限: 3, says: "差1年" },
        ],
      },
    },
  });
  expect(checkPack(jinan, file)).toEqual({
    pack: "jinan-2026",
    title: jinan.title,
    passed: 2,
    total: 4,
    faults: [
      "互联网营销师 4-1（从业年限 4年11个月）：条款 4-1 应满足，现为不满足。",
      "互联网营销师 4-1（从业年限 4年11个月）：应为符合，现为不符合。",
      "互联网营销师 4-1（从业年限 3）：理由里应有“差1年”。",
    ],
  });
});

test.each([
  ["an error in the facts", { 从业年限: "好多年" }, "资料有错（years-unreadable 好多年），不能作例子"],
  ["a clause there is none of", { 从业年限: 5 }, "没有条款 4-9"],
  [
    "another clause that admits",
    { 从业年限: 5, 文化程度: "中专", 所学专业: "电子商务", 毕业日期: "2020-07-01" },
    "符合的应是 4-3，现为 4-1",
  ],
])("%s is a fault", (_, who, fault) => {
  const id = fault.includes("4-9") ? "4-9" : fault.includes("4-3") ? "4-3" : "4-1";
  const { faults } = checkPack(jinan, fileWith({ everybody: seller, clauses: { [id]: { who } } }));
  expect(faults.join("")).toContain(fault);
});

test("a verdict alone is looked at where a precondition closes before all clauses", () => {
  const manager = { ...seller, 申报工种: "平台管理员", 从业年限: 10 };
  const group = (verdict: string) => ({ everybody: manager, verdicts: { [verdict]: [{ 申报等级: "二级" }] } });
  expect(checkPack(jinan, fileWith(group("ineligible")))).toMatchObject({ passed: 1, total: 1 });
  expect(checkPack(jinan, fileWith(group("eligible"))).faults).toEqual([
    "互联网营销师（申报等级 二级）：应为符合，现为不符合。",
  ]);
});

test("two people never have the same number, name and phone, so many there are", () => {
  const group = { everybody: seller, verdicts: { eligible: Array(1500).fill({ 申报等级: "四级", 从业年限: 5 }) } };
  expect(checkPack(jinan, fileWith(group))).toMatchObject({ passed: 1500, total: 1500 });
});

test("a misspelt heading, a wrong verdict and a wrong clause number are told by file and path", () => {
  expect(() =>
    fileWith({
      everybody: { 从业年数: 5 },
      clauses: { "4-1": { who: { 从业年限: 5, then: "符合" } }, "6-1": { who: {} } },
    }),
  ).toThrow(
    /^examples\.yaml：groups\[0\]\.everybody 不认识 从业年数，请检查拼写\n.*groups\[0\]\.clauses\.4-1\.who\.then 应为 eligible、.*\n.*groups\[0\]\.clauses\.6-1 /,
  );
});

describe("a gap in the examples is told", () => {
  const file = examples.find(({ pack }) => pack === "jinan-2026") as ExampleFile;
  const rest = file.groups.slice(1);
  const group = file.groups[0] as ExampleFile["groups"][number];
  const without = (id: string, heading: string): ExampleFile => {
    const people = group.clauses[id];
    if (!people) throw new Error(`no ${id}`);
    const lines = (list: typeof people.met) => list.filter((line) => !(heading in line));
    const left = { ...people, met: lines(people.met), unmet: lines(people.unmet), unknown: lines(people.unknown) };
    return { ...file, groups: [{ ...group, clauses: { ...group.clauses, [id]: left } }, ...rest] };
  };

  test("a clause without people", () => {
    const clauses = Object.fromEntries(Object.entries(group.clauses).filter(([id]) => id !== "3-1"));
    expect(gapsOf(jinan, { ...file, groups: [{ ...group, clauses }, ...rest] })).toEqual([
      "附件4 3-1: nobody meets it",
      "附件4 3-1: nobody misses it",
      "附件4 3-1: nobody has just practice 10",
      "附件4 3-1: nobody is one month below practice 10",
      "附件4 3-1: nobody misses practice 10",
    ]);
  });
  test.each([
    ["4-1", "从业年限", ["nobody misses it", "nobody is one month below practice 5", "nobody misses practice 5"]],
    ["3-2", "原证书等级", ["nobody is one level below 四级/中级工", "nobody misses 四级/中级工"]],
    ["2-5", "原证书发证日期", ["nobody holds it a day less than 2 years"]],
    ["3-6", "院校经评估论证", []],
    ["2-2", "取得职称后从业年限", ["nobody is one month below practice 5 since title"]],
  ])("%s without the lines that say %s", (id, heading, gaps) => {
    expect(gapsOf(jinan, without(id, heading))).toEqual(gaps.map((gap) => `附件4 ${id}: ${gap}`));
  });

  test("what only a person can judge has no limit, and nobody misses it", () => {
    const contest = { kind: "manual", text: "获得省级职业技能竞赛前3名" };
    const work = { kind: "practice", years: 5, scope: "own" };
    const pack = loadPack(
      {
        id: "contest",
        title: "竞赛公告",
        source: { issuer: "某中心", title: "竞赛公告", place: "某地", kind: "notice" },
        effective: { from: "2020-01-01", to: null },
        conditions: [
          {
            id: "条件",
            at: "第2条",
            levels: {
              4: [
                { id: "4-1", at: "第2条(1)", requirements: [contest] },
                { id: "4-2", at: "第2条(2)", requirements: [work, contest] },
              ],
            },
          },
        ],
        occupations: [{ name: "绘图员", code: null, at: "第1条", levels: [4], conditions: "条件" }],
      },
      "contest.yaml",
      vocabulary,
    );
    const people = (clauses: object) => {
      const everybody = { 申报职业: "绘图员", 出生日期: "1990-06-15", 文化程度: "高中" };
      return loadExamples({ pack: "contest", asOf: "2026-03-01", groups: [{ everybody, clauses }] }, "x.yaml");
    };
    const just = { who: { 从业年限: 5 }, is: "unknown" };
    expect(gapsOf(pack, people({ "4-1": just, "4-2": { ...just, unmet: [{ 从业年限: "4年11个月" }] } }))).toEqual([]);
    expect(gapsOf(pack, people({ "4-2": just }))).toEqual([
      "条件 4-1: nobody meets it",
      "条件 4-1: nobody misses it",
      "条件 4-1: nobody misses manual",
      "条件 4-2: nobody misses it",
      "条件 4-2: nobody is one month below practice 5",
      "条件 4-2: nobody misses practice 5",
    ]);
  });
});

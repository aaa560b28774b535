import { vocabulary } from "../../../src/vocabulary";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { loadPack } from "../../../src/core/law/load";

const FILE = "rules/packs/jinan-2026.yaml";
const source = readFileSync(join(__dirname, "../../..", FILE), "utf8");

type Data = Record<string, never> & { [key: string]: Data } & Data[];

/** The faults of the Jinan pack after one or several changes to it, file name taken off. */
function faultsAfter(...changes: ((pack: Data) => void)[]): string[] {
  const data = parse(source) as Data;
  for (const change of changes) change(data);
  try {
    loadPack(data, "x.yaml", vocabulary);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").map((line) => line.replace(/^x\.yaml：/, ""));
  }
}

const at = (pack: Data, ...path: (string | number)[]): Data =>
  path.reduce<Data>((place, step) => (place as Record<string | number, Data>)[step] as Data, pack);
const set =
  (value: unknown, ...path: (string | number)[]) =>
  (pack: Data) => {
    (at(pack, ...path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ""] = value;
  };
const remove =
  (...path: (string | number)[]) =>
  (pack: Data) => {
    delete (at(pack, ...path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ""];
  };

test("the pack as it stands has no fault", () => {
  expect(faultsAfter()).toEqual([]);
});

test("a fault names file, path and what is expected", () => {
  expect(() => loadPack({ ...(parse(source) as object), titel: "x" }, "rules/packs/a.yaml", vocabulary)).toThrow(
    "rules/packs/a.yaml：（整个文件） 不认识 titel，请检查拼写",
  );
});

describe("form", () => {
  test.each([
    [
      "a misspelt key deep inside",
      set(1, "occupations", 1, "fees", "4", "totl"),
      "occupations[1].fees.4 不认识 totl，请检查拼写",
    ],
    [
      "a missing value",
      remove("occupations", 1, "fees", "4", "total"),
      "occupations[1].fees.4.total 缺这一项，应为整数元",
    ],
    ["text for a number", set("280", "occupations", 1, "fees", "4", "total"), "occupations[1].fees.4.total 应为整数元"],
    ["a negative price", set(-1, "occupations", 1, "fees", "4", "total"), "occupations[1].fees.4.total 不能为负数"],
    [
      "a code that is not well formed",
      set("4-1-6-2", "occupations", 0, "code"),
      "occupations[0].code 职业编码写作 4-01-06-02",
    ],
    [
      "a citation that names no place",
      set("", "conditions", 0, "levels", "4", 0, "at"),
      "conditions[0].levels.4[0].at 不能为空",
    ],
    ["a day that does not exist", set("2026-02-30", "effective", "from"), "effective.from 日期写作 2026-01-25"],
    [
      "a plan day that does not exist",
      set("2026-13-01", "plan", "blocks", 0, "sessions", 0, "exam"),
      "plan.blocks[0].sessions[0].exam 日期写作 2026-01-25；公告只印月份的，照录原文",
    ],
    [
      "an unknown kind of requirement",
      set("practise", "conditions", 0, "levels", "4", 0, "requirements", 0, "kind"),
      "conditions[0].levels.4[0].requirements[0].kind kind 不是已知的种类",
    ],
    [
      "an unknown scope",
      set("both", "conditions", 0, "levels", "4", 0, "requirements", 0, "scope"),
      "conditions[0].levels.4[0].requirements[0].scope 应为 own、related、either 之一",
    ],
    ["an unknown level", set([6], "occupations", 1, "levels"), "occupations[1].levels[0] 等级应为 5、4、3、2、1 之一"],
    [
      "no requirement",
      set([], "conditions", 0, "levels", "4", 0, "requirements"),
      "conditions[0].levels.4[0].requirements 至少要有一项要求",
    ],
    [
      "a clause id of another shape",
      set("四级1", "conditions", 0, "levels", "4", 0, "id"),
      "conditions[0].levels.4[0].id 条款编号写作 4-1 或 4-4a",
    ],
    [
      "an unknown kind of document",
      set([], "documents", "byRequirement", "titel"),
      "documents.byRequirement 不认识 titel，请检查拼写",
    ],
    ["a list where one thing belongs", set(["a"], "title"), "title 应为文字"],
  ])("%s", (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  test("a file that is no pack at all", () => {
    expect(() => loadPack("law", "x.yaml", vocabulary)).toThrow("x.yaml：（整个文件） 应为一组“键: 值”");
    expect(() => loadPack(null, "x.yaml", vocabulary)).toThrow("应为一组“键: 值”");
    expect(() => loadPack([], "x.yaml", vocabulary)).toThrow("应为一组“键: 值”");
  });
});

describe("sense", () => {
  const clause = (level: number, index: number, ...rest: (string | number)[]) =>
    ["conditions", 0, "levels", String(level), index, ...rest] as const;

  test.each([
    [
      "conditions that do not exist",
      set("附件5", "occupations", 1, "conditions"),
      "occupations[1].conditions 没有编号为 附件5 的条件",
    ],
    [
      "clauses out of order",
      set("4-9", ...clause(4, 0, "id")),
      "conditions[0].levels.4[1].id 应排在 4-9 之后且不重复，现为 4-2",
    ],
    [
      "a clause twice",
      set("4-2", ...clause(4, 2, "id")),
      "conditions[0].levels.4[2].id 应排在 4-2 之后且不重复，现为 4-2",
    ],
    [
      "a clause of another level",
      set("3-1", ...clause(4, 0, "id")),
      "conditions[0].levels.4[0].id 在 4 级之下，编号应以 4- 开头，现为 3-1",
    ],
    [
      "years since a paper the clause does not ask for",
      set("title", ...clause(4, 0, "requirements", 0, "since")),
      "conditions[0].levels.4[0].requirements[0].since 前面应恰有一项 title，才能从它算起",
    ],
    [
      "a diploma by nothing",
      set([], ...clause(4, 2, "requirements", 0, "schools")),
      "conditions[0].levels.4[2].requirements[0].schools 院校（schools）和学历（degree）要写且只写一项",
    ],
    [
      "a diploma by school and degree",
      set({ from: "大专" }, ...clause(4, 2, "requirements", 0, "degree")),
      "conditions[0].levels.4[2].requirements[0].schools 院校（schools）和学历（degree）要写且只写一项",
    ],
    [
      "a graduate who is still a student",
      set(true, ...clause(2, 3, "requirements", 1, "finalYear")),
      "conditions[0].levels.2[3].requirements[1].finalYear 写了 graduate（毕业生）就不能再写这一项",
    ],
    [
      "an offered level without clauses",
      remove("conditions", 0, "levels", "2"),
      "occupations[0].workTypes[0].levels[3] 2 级没有申报条件（conditions[0].levels.2）",
    ],
    [
      "an offered level without subjects",
      remove("occupations", 1, "subjects", "5"),
      "occupations[1].levels[0] 5 级没有科目（occupations[1].subjects.5）",
    ],
    [
      "a fee for a level not offered",
      set({ total: 1, at: "x" }, "occupations", 0, "fees", "1"),
      "occupations[0].fees.1 1 级没有开展，不应有收费",
    ],
    [
      "a total that is not the sum",
      set({ total: 200, theory: 100, skill: 90, at: "x" }, "occupations", 0, "fees", "5"),
      "occupations[0].fees.5.total 应等于各科之和 190",
    ],
    [
      "an occupation of two names alike",
      set("互联网营销师", "occupations", 1, "aliases", 0, "name"),
      "occupations[1].aliases[0].name 互联网营销师 已经用过，名称不能重复",
    ],
    [
      "levels beside work types",
      set([5], "occupations", 0, "levels"),
      "occupations[0].levels 分工种的职业把等级写在各工种之下",
    ],
    [
      "neither levels nor work types",
      remove("occupations", 1, "levels"),
      "occupations[1].levels 不分工种的职业要写明开展哪些等级",
    ],
    [
      "a major list for no clause",
      set(["4-7"], "occupations", 1, "majorLists", 0, "clauses"),
      "occupations[1].majorLists[0].clauses[0] 没有编号为 4-7 的条款",
    ],
    [
      "a clause that asks for a major of no list",
      set(["3-4", "3-5"], "occupations", 1, "majorLists", 1, "clauses"),
      "occupations[1].majorLists 条款 3-6 要求专业，但没有一份目录管它",
    ],
    [
      "two major lists of one name",
      set("人工智能训练师②", "occupations", 1, "majorLists", 1, "id"),
      "occupations[1].majorLists[1].id 人工智能训练师② 已经用过，专业目录编号不能重复",
    ],
    [
      "another notice's lists beside its own",
      set(
        [{ id: "某", at: "x", open: true, scope: "either", items: "电子商务" }],
        "occupations",
        1,
        "standardMajorLists",
      ),
      "occupations[1].standardMajorLists 公告自己印了专业目录（majorLists），不再用别处的",
    ],
    [
      "a term of no known topic",
      set("考试", "calendar", 0, "topic"),
      "calendar[0].topic 应为 payment、forfeit、ticket、results、publication、certificate 之一",
    ],
    [
      "a plan for an unknown occupation",
      set("电子商务师", "plan", "blocks", 0, "occupation"),
      "plan.blocks[0].occupation 规则包里没有职业 电子商务师",
    ],
    [
      "a plan for an unknown work type",
      set(["选品员"], "plan", "blocks", 0, "workTypes"),
      "plan.blocks[0].workTypes[0] 互联网营销师没有工种 选品员",
    ],
    [
      "a plan without the work types",
      set([], "plan", "blocks", 0, "workTypes"),
      "plan.blocks[0].workTypes 这个职业分工种，要写明工种",
    ],
    [
      "a plan for a level not offered",
      set([5, 4, 3, 2], "plan", "blocks", 0, "levels"),
      "plan.blocks[0].levels[3] 平台管理员没有开展 2 级",
    ],
    [
      "a plan for a level not offered without work types",
      set([1], "plan", "blocks", 3, "levels"),
      "plan.blocks[3].levels[0] 人工智能训练师没有开展 1 级",
    ],
    [
      "a slip that does not exist",
      set("JN-99", "plan", "blocks", 2, "mend", "slip"),
      "plan.blocks[2].mend.slip 没有编号为 JN-99 的勘误",
    ],
    [
      "a mend by a slip that mends nothing",
      set("JN-03", "plan", "blocks", 2, "mend", "slip"),
      "plan.blocks[2].mend.slip 勘误 JN-03 没有写 used，是不更正的",
    ],
    ["a mending slip nobody refers to", set([], "plan", "slips"), "slips[17] JN-14a 已更正，却没有一处 slip 引用它"],
    ["a slip twice", set("JN-01a", "slips", 1, "id"), "slips[1].id JN-01a 已经用过，勘误编号不能重复"],
    ["an end before the beginning", set("2025-01-01", "effective", "to"), "effective.to 不能早于 from（2025-12-25）"],
    [
      "two conditions of one name",
      (pack: Data) => (at(pack, "conditions") as unknown as Data[]).push(at(pack, "conditions", 0)),
      "conditions[1].id 附件4 已经用过，条件编号不能重复",
    ],
  ])("%s", (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  test("a total that equals the sum, and a total alone, are no fault", () => {
    expect(faultsAfter(set({ total: 190, theory: 100, skill: 90, at: "x" }, "occupations", 0, "fees", "5"))).toEqual(
      [],
    );
    expect(faultsAfter(set({ total: 200, theory: 100, at: "x" }, "occupations", 0, "fees", "5"))).toEqual([]);
  });
});

test("faults of form and of sense are said together, one line each", () => {
  expect(
    faultsAfter(
      set("x", "conditions", 0, "levels", "4", 0, "remark"),
      set("4-9", "conditions", 0, "levels", "4", 0, "id"),
      set("", "occupations", 0, "at"),
      set("4-4", "occupations", 0, "code"),
      set([5, 4, 3, 2, 1], "occupations", 1, "levels"),
    ),
  ).toEqual([
    "conditions[0].levels.4[0] 不认识 remark，请检查拼写",
    "occupations[0].code 职业编码写作 4-01-06-02",
    "occupations[0].at 不能为空",
    "conditions[0].levels.4[1].id 应排在 4-9 之后且不重复，现为 4-2",
    "occupations[1].levels[4] 1 级没有申报条件（conditions[0].levels.1）",
    "occupations[1].levels[4] 1 级没有科目（occupations[1].subjects.1）",
  ]);
});

test("no code is compiled from text, which a strict page would refuse", async () => {
  const compiled = jest.spyOn(globalThis, "Function");
  await jest.isolateModulesAsync(async () => {
    const fresh = await import("../../../src/core/law/load");
    fresh.loadPack(parse(source), FILE, vocabulary);
  });
  expect(compiled).not.toHaveBeenCalled();
  compiled.mockRestore();
});

import { toldUnder } from "../support/clause";
import { appendFileSync, writeFileSync } from "node:fs";
type R = Readonly<Record<string, unknown>>;
type Case = readonly [name: string, facts: R, more?: R, setting?: R];
const js = (v: unknown): string => v === Infinity ? "Infinity" : Array.isArray(v) ? `[${v.map(js).join(", ")}]` : v !== null && typeof v === "object" ? `{ ${Object.entries(v).map(([k, x]) => `${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(k) ? k : JSON.stringify(k)}: ${js(x)}`).join(", ")} }` : JSON.stringify(v);
const files = new Map<string, string>();
// asked: reqs; `more` is merged over the requirement at index `at`
const group = (file: string, title: string, reqs: R[], at: number, cases: readonly Case[], base: R = {}) => {
  let s = "";
  const anyMore = cases.some(([, , m]) => m !== undefined && Object.keys(m).length > 0); const anySet = cases.some(([, , , st]) => st !== undefined);
  for (const [name, facts, more = {}, setting = {}] of cases) {
    const asked = reqs.map((r, i) => (i === at ? { ...r, ...more } : r));
    const told = toldUnder(asked as never, { ...base, ...facts } as never, setting as never);
    s += `    [${JSON.stringify(name)}, ${js(facts)}${anyMore ? ", " + js(more) : ""}${anySet ? ", " + js(setting) : ""}, ${js(told)}],\n`;
  }
  const args = ["_", "facts", ...(anyMore ? ["more"] : []), ...(anySet ? ["setting"] : []), "told"];
  const types = ["string", "Facts", ...(anyMore ? ["Asked"] : []), ...(anySet ? ["Setting"] : []), "Told"];
  const list = reqs.map((r, i) => (i === at && anyMore ? `{ ${js(r).slice(2, -2)}, ...more }` : js(r)));
  const b = Object.keys(base).length ? `{ ${js(base).slice(2, -2)}, ...facts }` : "facts";
  const text = `describe(${JSON.stringify(title)}, () => {\n  test.each<[${types.join(", ")}]>([\n${s}  ])("%s", (${args.join(", ")}) =>\n    expect(toldUnder([${list.join(", ")}], ${b}${anySet ? ", setting" : ""})).toEqual(told));\n});\n`;
  files.set(file, (files.get(file) ?? "") + "\n" + text);
};
const OPEN = { assume: { "no-unclaimed-papers": false } };
const HEAD = { headings: ["姓名", "证件号码", "手机号码", "申报职业", "申报等级", "从业年限"] };
const C = { kind: "certificate", level: 4, scope: "own" };
const P = { kind: "practice", years: 3, scope: "either" };
const SINCE = { 从业起始年月: "2010-01-01" };
test("x", () => {
  group("certificate", "what is told of a certificate", [C], 0, [
    ["it serves", { 原证书等级: "四级" }],
    ["held for two years to the day", { 原证书等级: "四级", 原证书发证日期: "2024-03-01" }, { heldYears: 2 }],
    ["a day less", { 原证书等级: "四级", 原证书发证日期: "2024-03-02" }, { heldYears: 2 }],
    ["held since a day that nobody says", { 原证书等级: "四级" }, { heldYears: 2 }],
    ["of the second slot", { 原证书2等级: "四级" }, { heldYears: 2 }],
    ["of which only the year is written", { 原证书等级: "四级", 原证书发证日期: "2024" }, { heldYears: 2 }],
    ["of the second slot with only the year", { 原证书2等级: "四级", 原证书2发证日期: "2024" }, { heldYears: 2 }],
    ["a higher one too young: the lower one would tell", { 原证书等级: "三级", 原证书发证日期: "2026-02-01" }, { heldYears: 2 }],
    ["a higher one in the second slot", { 原证书2等级: "三级", 原证书2发证日期: "2026-02-01" }, { heldYears: 2 }],
    ["a higher one with only the year", { 原证书等级: "三级", 原证书发证日期: "2025" }, { heldYears: 2 }],
    ["a level that cannot be read", { 原证书等级: "优秀" }],
    ["a level that cannot be read in the second slot", { 原证书2等级: "优秀" }],
    ["相关职业 asked, no occupation written", { 原证书等级: "四级" }, { scope: "related" }],
    ["the same in the second slot", { 原证书2等级: "四级" }, { scope: "related" }],
    ["a lower one", { 原证书等级: "五级" }],
    ["a lower one, where others may be held unsaid", { 原证书等级: "五级" }, {}, OPEN],
    ["a lower one in the second slot, where others may be held unsaid", { 原证书2等级: "五级" }, {}, OPEN],
    ["one too young, where others may be held unsaid", { 原证书等级: "四级", 原证书发证日期: "2026-02-01" }, { heldYears: 2 }, OPEN],
    ["none, though the sheet asks", {}, {}, OPEN],
    ["no column for any", {}, {}, HEAD],
    ["no column for any, which is taken as none", {}, {}, { ...HEAD, assume: { "no-certificate-columns": true } }],
    ["the second of two serves", { 原证书等级: "五级", 原证书2等级: "四级", 原证书2编号: "1" }],
    ["of one too young and one too low the young one is told", { 原证书等级: "四级", 原证书发证日期: "2026-02-01", 原证书2等级: "五级" }, { heldYears: 2 }],
    ["in whatever order they stand", { 原证书等级: "五级", 原证书2等级: "四级", 原证书2发证日期: "2026-02-01" }, { heldYears: 2 }],
    ["a kind that gives no level", { 原证书类别: "1+X证书", 原证书等级: "四级" }],
  ]);
  group("practice", "what is told of years after a certificate", [C, { ...P, since: "certificate" }], 1, [
    ["neither its date nor the years after it", { 原证书等级: "四级", 从业年限: 8 }],
    ["about three years", { 原证书等级: "四级", 从业年限: 8, 取证后从业年限: "约3年" }],
    ["three years", { 原证书等级: "四级", 从业年限: 8, 取证后从业年限: 3 }],
    ["a month less", { 原证书等级: "四级", 从业年限: 8, 取证后从业年限: "2年11个月" }],
    ["its year alone", { 原证书等级: "四级", ...SINCE, 原证书发证日期: "2023" }],
    ["three years ago to the day", { 原证书等级: "四级", ...SINCE, 原证书发证日期: "2023-03-01" }],
    ["a day later", { 原证书等级: "四级", ...SINCE, 原证书发证日期: "2023-03-02" }],
    ["the second slot, which has no years of its own", { 原证书2等级: "四级", 从业年限: 8 }],
    ["its year alone in the second slot", { 原证书2等级: "四级", ...SINCE, 原证书2发证日期: "2023" }],
    ["a higher one", { 原证书等级: "三级", 从业年限: 8 }],
    ["a higher one in the second slot", { 原证书2等级: "三级", 从业年限: 8 }],
    ["a year after a higher one", { 原证书等级: "三级", 从业年限: 8, 取证后从业年限: 1 }],
    ["about three years after a higher one", { 原证书等级: "三级", 从业年限: 8, 取证后从业年限: "约3年" }],
    ["a lower one", { 原证书等级: "五级", 从业年限: 8 }],
    ["a lower one, where others may be held unsaid", { 原证书等级: "五级", 从业年限: 8 }, {}, OPEN],
    ["the same in the second slot", { 原证书2等级: "五级", 从业年限: 8 }, {}, OPEN],
    ["no column for any", { 从业年限: 8 }, {}, HEAD],
  ]);
  for (const rank of ["初级", "中级"]) group("practice", `what is told of years after a title of ${rank}`, [{ kind: "title", rank }, { ...P, since: "title" }], 1, [
    ["neither its date nor the years after it", { 职称级别: rank, 从业年限: 8 }],
    ["three years ago to the day", { 职称级别: rank, ...SINCE, 职称取得日期: "2023-03-01" }],
    ["a day later", { 职称级别: rank, ...SINCE, 职称取得日期: "2023-03-02" }],
    ["its year alone", { 职称级别: rank, ...SINCE, 职称取得日期: "2023" }],
    ["its date beside years in all", { 职称级别: rank, 从业年限: 8, 职称取得日期: "2020-01-01" }],
    ["about three years", { 职称级别: rank, 从业年限: 8, 取得职称后从业年限: "约3年" }],
    ["two years", { 职称级别: rank, 从业年限: 8, 取得职称后从业年限: 2 }],
    ["a higher one", { 职称级别: "高级", 从业年限: 8 }],
    ["a higher one's year", { 职称级别: "高级", ...SINCE, 职称取得日期: "2025" }],
    ["about three years after a higher one", { 职称级别: "高级", 从业年限: 8, 取得职称后从业年限: "约3年" }],
    ["a higher one beside the year of 初级", { 职称级别: "高级", ...SINCE, 职称取得日期: "2025-01-01", 初级职称取得日期: "2023" }],
    ["a higher one beside the day of 初级", { 职称级别: "高级", ...SINCE, 职称取得日期: "2025-01-01", 初级职称取得日期: "2023-03-01" }],
    ["one of another field", { 职称级别: rank, 职称专业对应: "否", 从业年限: 8, 取得职称后从业年限: 5 }],
    ["none", { 职称专业对应: "", 从业年限: 8 }],
    ["none, where one may be held unsaid", { 职称专业对应: "", 从业年限: 8 }, {}, OPEN],
  ], { 职称专业对应: "是" });
  const work: Case[] = [
    ["five years", { 从业年限: 5 }],
    ["five years in the occupation", { 从业年限: 5, 从事职业: "绘图员" }],
    ["five years in a related one", { 从业年限: 5, 从事职业: "制图员" }],
    ["five years in another one", { 从业年限: 5, 从事职业: "中式烹调师" }],
    ["about three years", { 从业年限: "约3年" }],
    ["two years", { 从业年限: 2 }],
    ["one to two years", { 从业年限: "1-2年" }],
    ["since a month", { 从业起始年月: "2023-03" }],
    ["nothing", {}],
  ];
  for (const scope of ["own", "related", "either"]) group("practice", `what is told of years of work, asked of ${scope}`, [{ ...P, scope }], 0, work);
  group("title", "what is told of a title", [{ kind: "title", rank: "中级" }], 0, [
    ["it serves", { 职称级别: "中级", 职称专业对应: "是" }],
    ["of another field", { 职称级别: "中级", 职称专业对应: "否" }],
    ["of a field that nobody says", { 职称级别: "中级" }],
    ["a lower one", { 职称级别: "初级", 职称专业对应: "是" }],
    ["none", {}],
    ["none, where one may be held unsaid", {}, {}, OPEN],
  ]);
  group("age", "what is told of an age", [{ kind: "age", years: 40 }], 0, [
    ["the birthday itself", {}, {}, { asOf: "2030-01-15" }],
    ["the day before", {}, {}, { asOf: "2030-01-14" }],
    ["a month of birth", { 证件号码: "E1234567", 出生日期: "1990-01" }, {}, { asOf: "2030-01-30" }],
    ["a year of birth, surely too young", { 证件号码: "E1234567", 出生日期: "1990" }, {}, { asOf: "2029-06-30" }],
    ["no birth", { 证件号码: "E1234567", 出生日期: "" }],
  ]);
  group("apprenticeship", "what is told of an apprenticeship", [{ kind: "apprenticeship", scope: "own" }], 0, [
    ["over", { 学徒期满: "是" }], ["not over", { 学徒期满: "否" }], ["not said", {}], ["not said, where it may be unsaid", {}, {}, OPEN],
  ]);
  group("technician-candidate", "what is told of a 预备技师证书", [{ kind: "technicianCandidate", scope: "own" }], 0, [
    ["held", { 原证书类别: "预备技师证书", 原证书编号: "1" }],
    ["of another occupation", { 原证书类别: "预备技师证书", 原证书编号: "1", 原证书职业: "中式烹调师" }],
    ["相关职业 asked, no occupation written", { 原证书类别: "预备技师证书", 原证书编号: "1" }, { scope: "related" }],
    ["a certificate of a level is none", { 原证书等级: "四级" }],
    ["none", {}],
    ["none, where one may be held unsaid", {}, {}, OPEN],
  ]);
  group("training", "what is told of training", [{ kind: "training", level: 4, scope: "own", hours: "规定标准学时", proof: "结业证书" }], 0, [
    ["of the level", { 培训结业等级: "四级" }],
    ["考试合格 asked, no proof written", { 培训结业等级: "四级" }, { proof: "考试合格" }],
    ["考试合格 asked and written", { 培训结业等级: "四级", 培训证明: "考试合格" }, { proof: "考试合格" }],
    ["结业证书 asked, 考试合格 written", { 培训结业等级: "四级", 培训证明: "考试合格" }],
    ["of a higher level", { 培训结业等级: "三级" }],
    ["of a lower level", { 培训结业等级: "五级" }],
    ["of a lower level, where another may be unsaid", { 培训结业等级: "五级" }, {}, OPEN],
    ["of another occupation", { 培训结业等级: "四级", 培训职业: "中式烹调师" }],
    ["of another occupation, where another may be unsaid", { 培训结业等级: "四级", 培训职业: "中式烹调师" }, {}, OPEN],
    ["相关职业 asked, no occupation written", { 培训结业等级: "四级" }, { scope: "related" }],
    ["none", {}],
    ["none, where one may be unsaid", {}, {}, OPEN],
  ]);
  group("working", "what is told of work of whatever length", [{ kind: "working", scope: "own" }], 0, [
    ["one month to the day", { 从业起始年月: "2026-02-01" }],
    ["a day less", { 从业起始年月: "2026-02-02" }],
    ["since a month", { 从业起始年月: "2026-02" }],
    ["one month stated", { 从业年限: "1个月" }],
    ["no year full", { 从业年限: 0 }],
    ["five years in another occupation", { 从业年限: 5, 从事职业: "中式烹调师" }],
    ["nothing, a month after the sixteenth birthday", { 证件号码: "", 出生日期: "2010-02-01" }],
    ["nothing, on the sixteenth birthday", { 证件号码: "", 出生日期: "2010-03-01" }],
    ["nothing", {}],
  ]);
  for (const [f, text] of files) writeFileSync(`/tmp/mf/gen-${f}.txt`, text);
});

import { levelOfMention, mentionsIn, restOf } from "../../../src/core/decide/mentions";
import { prepare } from "../../../src/core/law/prepare";
import type { RulePack } from "../../../src/core/law/schema";
import { packOf } from "../../support/people";

/** The occupations of Jinan, indexed anew, so that no test lives on what another has worked out. */
const jinan = () => prepare({ ...packOf() });

/** What a text names, "?" where it may mean something else, with the letters it takes. */
function named(text: string, occupations = jinan()): readonly string[] {
  return mentionsIn(text, occupations).map(
    ({ kind, value, sure, from, to }) => `${kind} ${value}${sure ? "" : "?"} ${from}–${to}`,
  );
}

describe("names", () => {
  test.each<[string, readonly string[]]>([
    ["商品选品员", ["workType 商品选品员 0–5"]],
    ["选品员", ["workType 商品选品员 0–3"]],
    ["互联网营销师商品选品员", ["occupation 互联网营销师 0–6", "workType 商品选品员 6–11"]],
    ["商品选品员互联网营销师", ["workType 商品选品员 0–5", "occupation 互联网营销师 5–11"]],
    [
      "人工智能训练师、直播销售员、人工智能训练师",
      ["occupation 人工智能训练师 0–7", "workType 直播销售员 8–13", "occupation 人工智能训练师 14–21"],
    ],
    ["人工智能培训师", ["occupation 人工智能训练师 0–7"]],
    ["选品员互联网营销师协会", ["workType 商品选品员 0–3"]],
    ["互联网营销师培训学校", []],
    ["电子商务师报名", ["occupation 电子商务师? 0–5"]],
    ["第3期（电子商务师四级）报名", ["occupation 电子商务师? 4–9", "level 4 9–11"]],
    ["在职教师报名", []],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));

  test("a longer name goes before a shorter one inside it, in whatever order the notice has them", () => {
    const pack = packOf();
    const [marketing] = pack.occupations;
    const [type] = marketing?.workTypes ?? [];
    if (!marketing || !type) throw new Error("no work type");
    const types = (...names: readonly string[]) =>
      prepare({
        ...pack,
        occupations: [{ ...marketing, workTypes: names.map((name) => ({ ...type, name, aliases: [] })) }],
      } as RulePack);
    for (const names of [
      ["销售员", "直播销售员"],
      ["直播销售员", "销售员"],
      ["员销", "销售员", "直播销售员工", "直播销售员"],
    ]) {
      expect(named("直播销售员", types(...names))).toEqual(["workType 直播销售员 0–5"]);
      expect(named("电话销售员、直播销售员", types(...names))).toEqual([
        "workType 销售员 2–5",
        "workType 直播销售员 6–11",
      ]);
    }
  });
});

describe("a level is sure beside a name or another level, or where such a text has its level, or alone", () => {
  test.each<[string, readonly string[]]>([
    // Beside.
    ["互联网营销师中级报名", ["occupation 互联网营销师 0–6", "level 4 6–8"]],
    ["互联网营销师（中级）报名", ["occupation 互联网营销师 0–6", "level 4 7–9"]],
    ["互联网营销师、中级", ["occupation 互联网营销师 0–6", "level 4 7–9"]],
    [
      "互联网营销师（直播销售员）中级报名表",
      ["occupation 互联网营销师 0–6", "workType 直播销售员 7–12", "level 4 13–15"],
    ],
    ["互联网营销师四级（中级）", ["occupation 互联网营销师 0–6", "level 4 6–8", "level 4 9–11"]],
    ["互联网营销师学员（中级）报名", ["occupation 互联网营销师 0–6", "level 4? 9–11"]],
    ["中级（互联网营销师）报名表", ["occupation 互联网营销师 3–9", "level 4? 0–2"]],
    ["互联网营销师四级班", ["occupation 互联网营销师 0–6", "level 4 6–8"]],
    ["互联网营销师四级花卉", ["occupation 互联网营销师 0–6", "level 4? 6–8"]],
    // In its place.
    ["2026年四级报名", ["level 4 5–7"]],
    ["2026年中级工报名", ["level 4 5–8"]],
    ["2026年中级报名", ["level 4? 5–7"]],
    ["热爱四级报名", ["level 4? 2–4"]],
    ["热爱中级工报名", ["level 4? 2–5"]],
    ["2026年四级花卉", ["level 4? 5–7"]],
    ["2026年四级班学员", ["level 4? 5–7"]],
    ["四级班", ["level 4? 0–2"]],
    // Alone.
    ["中级", ["level 4 0–2"]],
    ["（中级", ["level 4 1–3"]],
    ["((中级", ["level 4 2–4"]],
    ["热爱中级", ["level 4? 2–4"]],
    ["热爱(中级", ["level 4? 3–5"]],
    ["中级 热爱", ["level 4? 0–2"]],
    ["中级（热爱）", ["level 4? 0–2"]],
    ["中级、热爱", ["level 4? 0–2"]],
    ["中级、", ["level 4? 0–2"]],
    ["中级（中级工）", ["level 4 0–2", "level 4 3–6"]],
    ["中级（高级）", ["level 4 0–2", "level 3 3–5"]],
    ["中级（技师）", ["level 4 0–2", "level 2 3–5"]],
    ["中级（高级技师）", ["level 4 0–2", "level 1 3–7"]],
    ["中级（四级）", ["level 4 0–2", "level 4 3–5"]],
    ["中级/4级", ["level 4 0–2", "level 4 3–5"]],
    ["技师（二级）", ["level 2 0–2", "level 2 3–5"]],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));
});

describe("lists of levels, and numbers that are none", () => {
  test.each<[string, readonly string[]]>([
    ["五至三级报名", ["level 5 0–4", "level 3 0–4"]],
    ["五、四、3级", ["level 5 0–6", "level 4 0–6", "level 3 0–6"]],
    ["2024四级报名", ["level 4 4–6"]],
    ["2024四、3级报名", ["level 4 4–8", "level 3 4–8"]],
    ["2024级", []],
    ["2024年十四级", []],
    ["十四、3级报名", []],
    ["十中级工报名", ["level 4? 1–4"]],
    ["英语四级考试", []],
    ["三级医院", []],
    ["高级工班", []],
    ["互联网营销师中级班", ["occupation 互联网营销师 0–6"]],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));
});

describe("kinds of exam", () => {
  test.each<[string, readonly string[]]>([
    ["补考", ["examKind 补考 0–2"]],
    ["正考报名", ["examKind 正考 0–2"]],
    ["新考报名", ["examKind 正考 0–2"]],
    ["首考考生", ["examKind 正考 0–2"]],
    ["四级补考", ["level 4 0–2", "examKind 补考 2–4"]],
    ["四级补考报名", ["level 4 0–2", "examKind 补考 2–4"]],
    ["补考（理论）", ["examKind 补考 0–2"]],
    ["补考热爱", ["examKind 补考? 0–2"]],
    ["补考热爱报名", ["examKind 补考? 0–2"]],
    ["含补考报名", ["examKind 补考? 1–3"]],
    ["含四级补考报名", ["level 4? 1–3", "examKind 补考 3–5"]],
    ["正考和补考", ["examKind 正考? 0–2", "examKind 补考? 3–5"]],
    ["正考/补考名单", ["examKind 正考? 0–2", "examKind 补考? 3–5"]],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));
});

test.each([
  ["互联网营销师（直播销售员）", true],
  ["互联网营销师 四级、补考", true],
  ["【互联网营销师】", true],
  ["电子商务师四级", true],
  ["互联网营销师 考场", false],
  ["考场 互联网营销师", false],
  ["考场", false],
])("“%s” consists of what it names: %s", (text, expected) =>
  expect(restOf(text, mentionsIn(text, jinan())) === "").toBe(expected),
);

test.each([
  ["1", 1],
  ["5", 5],
  ["6", null],
  ["0", null],
  ["", null],
])("the level of “%s” is %s", (value, level) =>
  expect(levelOfMention({ kind: "level", value, sure: true, from: 0, to: 1 })).toBe(level),
);

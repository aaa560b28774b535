import { audit } from "../../../src/core/audit";
import { resultTextOf } from "../../../src/core/explain/result-text";
import { dayFromIso } from "../../../src/core/time/day";
import { packs } from "../../../src/packs";
import { rowOf, type Facts } from "../../support/people";
import { SHEETS_OF_300 } from "../../support/sheets-of-300";

const PERSON: Facts = {
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 6,
};
const text = (facts: Facts) => resultTextOf(rowOf({ ...PERSON, ...facts }));

test.each<[string, Facts, string]>([
  ["who is in: what proves it, since the clause stands beside", {}, "累计从业满5年，现满6年。"],
  [
    "who is not: the nearest clause and what is short",
    { 从业年限: 4 },
    "最接近附件4 第2条(1)：累计从业满5年，现满4年，差1年。",
  ],
  [
    "an open cell: what to fill in, and what for",
    { 从业年限: "" },
    "请补填从业年限（附件4 第2条(1)：累计从业满5年）。",
  ],
  [
    "a cell that says too little",
    { 从业年限: "约5年" },
    "请写准从业年限（附件4 第2条(1)：累计从业满5年）。“从业年限”填的“约5年”是约数，可能多算或少算一年；请写准确的年限，如“5年3个月”。",
  ],
  [
    "cells of one certificate, put together",
    { 从业年限: 4, 原证书等级: "五级", 原证书编号: "S000037010018", 原证书职业: "互联网营销师" },
    "请补填原证书发证日期、取证后从业年限（附件4 第2条(2)：取得五级/初级工证书后从业满3年）。",
  ],
  [
    "a gate that is a problem, too, is told once",
    { 申报工种: "平台管理员", 申报等级: "二级" },
    "“申报等级”报不了，这份公告的平台管理员没有二级/技师；请改报其他等级。",
  ],
  [
    "an occupation nobody offers is told once",
    { 申报职业: "厨师" },
    "“申报职业”填的“厨师”不是这份公告开展的职业；请改为：互联网营销师、人工智能训练师。",
  ],
  ["a warning: the remedy alone", { 手机号码: "" }, "累计从业满5年，现满6年。请补填“手机号码”。"],
])("%s", (_, facts, sentence) => expect(text(facts)).toBe(sentence));

test("what only waits for a cell in error is not asked for again", () => {
  const said = text({ 从业年限: "好多年" });
  expect(said).toMatch(/^“从业年限”填的“好多年”读不出是多少年；请写成/);
  expect(said).not.toMatch(/请补填从业年限|请写准从业年限/);
});

test("what a refusal presumes stands in it, in few words", () => {
  const refused = { 申报等级: "二级", 申报工种: "直播销售员", 从业年限: 1 };
  expect(text(refused)).toMatch(/^最接近.*。按“没写的证件按没有算”判断，不是这样的请补填。/);
});

test("of three realistic sheets: short, no sentence twice, no range that says nothing", () => {
  for (const { lines, pack: id, asOf, sheet: name } of SHEETS_OF_300) {
    const pack = packs.find((one) => one.id === id);
    if (pack === undefined) throw new Error(id);
    const grid = { name, cells: lines, merges: [], date1904: false, names: [], spareWidths: [], formulaColumns: [] };
    const { rows } = audit(grid, pack, { asOf: dayFromIso(asOf) ?? NaN });
    const texts = rows.map(resultTextOf);
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    expect(mean).toBeLessThan(65);
    expect(texts.filter(({ length }) => length >= 200)).toEqual([]);
    expect(texts.filter((said) => /[^0-9]0年至/.test(said))).toEqual([]);
    expect(texts.filter((said) => said === "")).toEqual([]);
    for (const said of texts) {
      const sentences = said.split("。").filter((one) => one !== "");
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  }
});

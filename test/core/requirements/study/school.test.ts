import { findingsUnder } from "../../../support/clause";

const KINDS = {
  技工学校: "技校",
  高级技工学校: "技校",
  技师学院: "技校",
  中等职业学校: "中专",
  高等职业学校: "大专",
  普通高等学校: "本科",
  成人高等教育: "本科",
  无: "高中",
} as const;
type Kind = keyof typeof KINDS;

const outcomeAt = (term: string, facts: Readonly<Record<string, string>>) =>
  findingsUnder([{ kind: "diploma", schools: [term], major: "none", finalYear: false }], {
    学习状态: "毕业",
    ...facts,
  })[0]?.outcome;

const TECHNICAL: readonly Kind[] = ["技工学校", "高级技工学校", "技师学院"];

describe("what a notice's word for schools covers (contract section 2)", () => {
  test.each<[term: string, met: readonly Kind[], unknown: readonly Kind[]]>([
    ["技工院校", TECHNICAL, []],
    ["技工学校", TECHNICAL, []],
    ["技工院校高级工班及以上", TECHNICAL, []],
    ["高级技工学校", ["高级技工学校"], []],
    ["技师学院", ["技师学院"], []],
    ["中等职业学校", ["中等职业学校"], []],
    ["中等及以上职业院校", ["中等职业学校", "高等职业学校"], []],
    ["中等及以上职业学校", ["中等职业学校", "高等职业学校"], []],
    ["高等职业学校", ["高等职业学校"], []],
    ["专科及以上普通高等学校", ["高等职业学校", "普通高等学校"], ["成人高等教育"]],
    ["高等院校", ["高等职业学校", "普通高等学校"], ["成人高等教育"]],
    ["普通高等学校", ["普通高等学校"], ["成人高等教育"]],
    ["本科院校", ["普通高等学校"], ["成人高等教育"]],
  ])("%s", (term, met, unknown) => {
    for (const [kind, degree] of Object.entries(KINDS) as [Kind, string][]) {
      const outcome = outcomeAt(term, { 院校类别: kind, 文化程度: degree, 班别: "高级工班" });
      expect([kind, outcome]).toEqual([
        kind,
        met.includes(kind) ? "met" : unknown.includes(kind) ? "unknown" : "unmet",
      ]);
    }
  });

  test.each([
    ["中级工班", "unmet"],
    ["高级工班", "met"],
    ["预备技师班", "met"],
    ["技师班", "met"],
    ["", "unknown"],
  ])("of the classes of a technical school from 高级工班 on: 班别 “%s” %s", (班别, outcome) =>
    expect(outcomeAt("技工院校高级工班及以上", { 院校类别: "技师学院", 文化程度: "技校", 班别 })).toBe(outcome),
  );

  test.each([
    ["专科及以上普通高等学校", "高等职业学校", "中专", "unmet"],
    ["专科及以上普通高等学校", "高等职业学校", "大专", "met"],
    ["本科院校", "普通高等学校", "大专", "unmet"],
    ["本科院校", "普通高等学校", "本科", "met"],
    ["本科院校", "普通高等学校", "博士", "met"],
  ])("%s at a %s with %s: %s", (term, 院校类别, 文化程度, outcome) =>
    expect(outcomeAt(term, { 院校类别, 文化程度 })).toBe(outcome),
  );

  test("a school that may be of several kinds serves where each of them would", () => {
    const 文化程度 = "大专"; // 高等职业学校 or 普通高等学校
    expect(outcomeAt("专科及以上普通高等学校", { 文化程度 })).toBe("met");
    expect(outcomeAt("高等职业学校", { 文化程度 })).toBe("unknown");
    expect(outcomeAt("中等职业学校", { 文化程度 })).toBe("unmet");
  });
});

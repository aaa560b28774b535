import { speaksOfStudy } from "../../../../src/core/facts/values/study";

describe("words of study", () => {
  test.each([
    "在读",
    "本科（在读）",
    "在校生",
    "应届",
    "未毕业",
    "肄业",
    "结业",
    "2026届",
    "23级电商班",
    "2023级",
    "函授",
    "成人教育",
    "自考",
    "王芳（在读）",
    "在 读",
  ])("%s speaks of study", (text) => {
    expect(speaksOfStudy(text)).toBe(true);
  });

  test.each([
    "",
    "四级",
    "4级",
    "四级/中级工",
    "专技12级",
    "电子商务师",
    "济南大学（章丘校区）",
    "成人用品公司",
    "培训结业等级",
  ])("%s does not", (text) => {
    expect(speaksOfStudy(text)).toBe(false);
  });
});

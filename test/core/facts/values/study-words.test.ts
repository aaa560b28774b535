import { isNoOccupation } from "../../../../src/core/facts/values/no-occupation";
import { cleanName, parsePhone } from "../../../../src/core/facts/values/person";
import {
  isStudent,
  parseStudyStatus,
  parseStudyWord,
  speaksOfStudy,
  studyWordInBrackets,
  studyWordInClause,
} from "../../../../src/core/facts/values/study";

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

test.each([
  ["", null],
  ["是", "by-date"],
  ["否", "by-date"],
  ["毕业", "毕业"],
  ["往届", "毕业"],
  ["应往届", "unreadable"],
  ["已经毕业", "毕业"],
  ["已毕业在读", "unreadable"],
  ["结业", "结业"],
  ["结业毕业", "unreadable"],
  ["辍学", "肄业"],
  ["肄业毕业", "unreadable"],
  ["2026届毕业", "by-date"],
  ["正常", "unreadable"],
])("学习状态 “%s”: %s", (text, status) => expect(parseStudyStatus(text)).toBe(status));

test.each([
  ["本科毕业", null],
  ["本科在读", "在读"],
  ["就读于济南大学", "在读"],
  ["在学", "在读"],
  ["应届在读", "应届"],
  ["退学", "肄业"],
  ["没有毕业", "unreadable"],
  ["毕业证在办", "unreadable"],
  ["证书未下", "unreadable"],
  ["大三", "by-date"],
  ["大三元", null],
  ["2026年7月", "by-date"],
  ["24级", "by-date"],
  ["今年毕业", "by-date"],
])("the word of %s: %s", (text, word) => expect(parseStudyWord(text)).toBe(word));

test.each([
  ["电子商务（在读）", "在读"],
  ["电子商务[应届]", "应届"],
  ["济南大学【2026届】", "by-date"],
  ["在读", null],
  ["电子商务（）", null],
  ["电子商务（直播）", null],
])("the word in brackets of %s: %s", (text, word) =>
  expect(studyWordInBrackets(text.replace("（", "(").replace("）", ")"))).toBe(word),
);

test.each([
  ["应届毕业生", "应届"],
  ["在校学生", "在读"],
  ["在读", "在读"],
  ["取得毕业证书的应届毕业生", null],
  ["学历证书(含在读应届毕业生)", null],
  ["4-3,含在读学生", null],
  ["四级工", null],
])("申报条件 %s: %s", (text, word) => expect(studyWordInClause(text)).toBe(word));

test.each([
  ["在校学生", true],
  ["职业高中", true],
  ["普通中专", true],
  ["某某中专", true],
  ["应届毕业生", true],
  ["学校", true],
  ["大学校友", false],
  ["毕业学员", false],
  ["非在校生", false],
  ["已毕业学生", false],
  ["院校教职工", false],
  ["其他人员", null],
  ["□学生□企业职工", null],
])("考生类别 %s is a student: %s", (text, student) => expect(isStudent(text)).toBe(student));

test.each(["无", "待业", "待业中", "失 业", "退休", "学生", "在校生", "在校学生", "应届生", "应届毕业生", "毕业生"])(
  "%s names no occupation",
  (word) => expect(isNoOccupation(word)).toBe(true),
);
test.each(["主播", "学生主播", "无人机驾驶员", "待业主播"])("%s does", (word) =>
  expect(isNoOccupation(word)).toBe(false),
);

test("names keep what belongs to them", () => {
  for (const [written, name] of [
    ["张三", "张三"],
    ["张 三", "张三"],
    ["阿依古丽 ·买买提", "阿依古丽·买买提"],
    ["阿依古丽·  买买提", "阿依古丽·买买提"],
    ["阿依古丽‧买买提", "阿依古丽·买买提"],
    ["J. Smith", "J. Smith"],
    ["张三 Smith", "张三 Smith"],
  ] as const)
    expect(cleanName(written)).toBe(name);
});

test.each([
  ["13800138000", "13800138000"],
  ["008613800138000", "13800138000"],
  ["8613800138000", "13800138000"],
  ["1380013800013900139000", "13800138000"],
  ["12345、13900139000", "13900139000"],
  ["138001380001", null],
  ["23800138000", null],
  ["12800138000", null],
  ["", null],
  ["1.3800138000E+10", "13800138000"],
  ["1.38E+10", null],
  ["138001380001", null],
])("the mobile number in %s: %s", (text, phone) => expect(parsePhone(text)).toBe(phone));

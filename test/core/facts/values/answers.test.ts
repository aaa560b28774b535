import { parseSubjectEntry, parseSubjects, parseYes, tickedIn } from "../../../../src/core/facts/values/answers";

describe("the ticked words of a list with boxes", () => {
  test.each([
    ["☑理论□技能", "理论"],
    ["□理论☑技能", "技能"],
    ["☑理论☑技能□综合", "理论、技能"],
    ["理论☑技能□", "理论"],
    ["理论□技能☑", "技能"],
    ["理论□技能☑综合☑", "技能、综合"],
    ["(√)理论()技能", "理论"],
    ["()理论(√)技能", "技能"],
    ["[ ]理论[✓]技能", "技能"],
    ["( ✔ )理论( )技能", "理论"],
    ["○正考●补考", "补考"],
    ["◯正考☒补考", "补考"],
    ["☐正考✔补考", "补考"],
    ["■正考□补考", "正考"],
    ["□理论□技能", ""],
    ["√理论", "理论"],
    ["(√)理论", "理论"],
    ["理论√技能", "理论√技能"],
    ["理论(笔试)", "理论(笔试)"],
    ["", ""],
  ])("of %s: %s", (text, ticked) => expect(tickedIn(text)).toBe(ticked));
});

test.each([
  "是",
  "有",
  "y",
  "Yes",
  "√",
  "✓",
  "✔",
  "对",
  "1",
  "true",
  "是的",
  "已",
  "符合",
  "对应",
  "持有",
  "已有",
  "已取得",
  "期满",
  "已满",
  "一致",
  "对口",
  "相符",
  "有证",
  "☑",
  "√是",
  "是√",
  "☑是□否",
  "（√）是（ ）否".normalize("NFKC"),
  "是；",
  "已评估",
])("%s is yes", (text) => expect(parseYes(text)).toBe(true));
test.each([
  "否",
  "无",
  "没有",
  "n",
  "No",
  "×",
  "x",
  "✗",
  "0",
  "False",
  "不是",
  "未",
  "不符合",
  "不对应",
  "没",
  "未期满",
  "未满",
  "不一致",
  "不对口",
  "不相符",
])("%s is no", (text) => expect(parseYes(text)).toBe(false));
test.each(["□是☑否", "是□否☑", "否√", "不", "错", "✘", "未评估", "否。"])("%s is no", (text) =>
  expect(parseYes(text)).toBe(false),
);
test.each(["是否", "是√否", "☑是☑否", "□是□否", "是/否", "R是", "T"])("%s is neither", (text) =>
  expect(parseYes(text)).toBe("unreadable"),
);

test("a blank is neither, anything else is unreadable", () => {
  for (const text of ["", "/", "—"]) expect(parseYes(text)).toBeNull();
  for (const text of ["也许", "是否", "2"]) expect(parseYes(text)).toBe("unreadable");
});

describe("subjects", () => {
  test.each(["", "全部", "全科", "所有", "全考", "都考", "两科", "三门", "2科", "3门都考", "两科全考", "全部科目"])(
    "“%s” are all of the level",
    (text) => expect(parseSubjects(text)).toBeNull(),
  );
  test.each([
    ["知识", ["theory"]],
    ["操作", ["skill"]],
    ["实践", ["skill"]],
    ["答辩", ["comprehensive"]],
    ["评审、实操、理论", ["theory", "skill", "comprehensive"]],
    ["□理论☑技能", ["skill"]],
  ])("%s: %j", (text, subjects) => expect(parseSubjects(text)).toEqual(subjects));
  test.each([
    "理论免考",
    "不考理论",
    "不报技能",
    "不含综合",
    "未考理论",
    "除综合外",
    "理论合格",
    "理论已过",
    "理论通过",
    "技能×",
    "理论：否",
    "理论:无",
    "两科中的理论不参加",
    "笔试",
    "□理论□技能",
  ])("%s names none that is sat, or one that is not", (text) => expect(parseSubjects(text)).toBe("unreadable"));
});

describe("a mark in a subject's own column", () => {
  const sat = { sat: true, retake: false };
  const not = { sat: false, retake: false };
  test.each([
    ["", { sat: null, retake: false }],
    ["补考", { sat: true, retake: true }],
    ["重考", { sat: true, retake: true }],
    ["补", { sat: true, retake: true }],
    ["新考", sat],
    ["正考", sat],
    ["首考", sat],
    ["初考", sat],
    ["报考", sat],
    ["参加", sat],
    ["是", sat],
    ["1", sat],
    ["√", sat],
    ["☑", sat],
    ["■", sat],
    ["v", sat],
    ["Y", sat],
    ["不考", not],
    ["未报", not],
    ["无", not],
    ["没有", not],
    ["免考", not],
    ["免试", not],
    ["缓考", not],
    ["免", not],
    ["否", not],
    ["0", not],
    ["×", not],
    ["x", not],
    ["N", not],
    ["□", not],
  ])("“%s”: %j", (text, entry) => expect(parseSubjectEntry(text)).toEqual(entry));
  test.each(["不补考", "无重考", "也许", "11", "已免"])("%s is unreadable", (text) =>
    expect(parseSubjectEntry(text)).toBe("unreadable"),
  );
});

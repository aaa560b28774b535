import { levelsBeside, parseLevel } from "../../../../src/core/facts/values/level";

/** Every spelling of vocab.json and some that clerks make. */
const SPELLINGS = {
  5: "五级 五级/初级工 五级/初级 五级／初级工 初级 初级工 初级技能 5 5级 ⑤ V Ⅴ 五级（初级工） 职业资格五级 国家职业资格五级 ５ 第五级",
  4: "四级 四级/中级工 四级/中级 中级 中级工 中级技能 4 4级 ４级 四级（中级工） 中级工（四级） 四级、中级工 职业技能等级四级 四级证书 四级证 四级。 Ⅳ级 IV级 ⅳ级 Ⅳ级/中级工 4.0 肆级 四級 四級/中級工 申报四级 认定四级",
  3: "三级 三级/高级工 三级/高级 高级 高级工 高级技能 3 3级 三级-高级工 高级工/三级 III",
  2: "二级 二级/技师 技师 2 2级 技师（二级） ②",
  1: "一级 一级/高级技师 高级技师 1 1级 高级技师（一级） I",
};

for (const [level, spellings] of Object.entries(SPELLINGS)) {
  test.each(spellings.split(" "))(`%s is level ${level}`, (text) => expect(parseLevel(text)).toBe(Number(level)));
}

test("numbers and spaces", () => {
  expect(parseLevel(4)).toBe(4);
  expect(parseLevel(" 四 级 / 中 级 工 ")).toBe(4);
  expect(parseLevel("五级 初级工")).toBe(5);
  expect(parseLevel("三级\n高级工")).toBe(3);
});

test.each(["", "  ", "无", "/", "-", "—", "暂无"])("%p is no level held", (text) =>
  expect(parseLevel(text)).toBeNull(),
);

test.each([
  "预备技师", // never 技师
  "高级技工", // level 1 in one system, 3 in common speech
  "技工",
  "5、4、3",
  "三级/中级工", // the two halves differ
  "四级 高级工",
  "中级职称",
  "中级会计师",
  "六级",
  "45",
  "人工智能训练师三级",
  "有",
  "#REF!",
  "4.5",
  "VI级",
  "IIII级",
  "L4", // other systems count from the other end
  "四级工", // a grade of wages that had eight
  "高工", // an engineer's title, too
  "高",
  "三、四级",
  "四级及以下",
  "四级（拟）",
  "六級",
])("%s is unreadable", (text) => expect(parseLevel(text)).toBe("unreadable"));

test("no number but the five", () => {
  for (const value of [0, 6, 4.5, -3, true]) expect(parseLevel(value)).toBe("unreadable");
});

test.each<[string, readonly number[]]>([
  ["互联网营销师/四级", [4]],
  ["4-04-04-02-网络与信息安全管理员-信息安全管理员-中级工", [4]],
  ["4-04-05-05-01-人工智能训练师-三级", [3]],
  ["4-04-05-05-三级", [3]],
  ["网商/三级/四级", [3, 4]],
  ["网商(三级)(高级工)", [3]],
  ["网商；三级", [3]],
  ["网商 三级", [3]],
  // The first word is a name, even if it ends like a level.
  ["高级技师", []],
  ["三级/网商", []],
  ["4-04-05-05", []],
  ["网商三级", []],
])("the levels that stand beside other words in %s: %j", (text, levels) => expect(levelsBeside(text)).toEqual(levels));

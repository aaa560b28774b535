import { applicantOf, kindsOf } from "../../support/row";

test("occupation and work type stay as written: the law takes them apart", () => {
  expect(applicantOf({ 申报职业: " 互联网 营销师（直播销售员） ", 申报工种: "" }).applied).toMatchObject({
    occupation: "互联网营销师(直播销售员)",
    workType: null,
  });
  expect(applicantOf({ 申报职业: undefined, 职业工种名称: "直播销售员" }).applied).toMatchObject({
    occupation: "直播销售员",
    workType: null,
  });
  expect(applicantOf({ 申报职业: "互联网营销师", 申报工种: "直播销售员" }).applied.workType).toBe("直播销售员");
});

test("a level that stands with the occupation", () => {
  const VALUE = "4-04-04-02-网络与信息安全管理员-信息安全管理员-中级工";
  expect(applicantOf({ 申报职业: VALUE, 申报等级: undefined }).applied).toMatchObject({ occupation: VALUE, level: 4 });
  expect(applicantOf({ 申报职业: VALUE, 申报等级: "" }).applied.level).toBe(4);
  expect(applicantOf({ 申报职业: "网商（三级）", 申报等级: undefined }).applied.level).toBe(3);
  expect(applicantOf({ 申报职业: undefined, 申报等级: VALUE }).applied.level).toBe(4);
  // A name that ends like a level is a name.
  expect(applicantOf({ 申报职业: "技师", 申报等级: undefined }).applied.level).toBeNull();
});

test("two levels that differ exclude each other", () => {
  const applicant = applicantOf({ 申报职业: "网商/三级", 申报等级: "四级" });
  expect(applicant.problems).toMatchObject([
    { kind: "facts-contradict", at: { field: "level", value: "四级" }, details: { level: 3 } },
  ]);
  expect(applicant.unreliableFields.has("level")).toBe(true);
  expect(kindsOf(applicantOf({ 申报职业: "网商/四级", 申报等级: "四级" }))).toEqual([]);
});

test("an unreadable level is no level and in doubt; a blank one is neither", () => {
  const unreadable = applicantOf({ 申报等级: "5、4、3" });
  expect(unreadable.applied.level).toBeNull();
  expect(unreadable.problems).toMatchObject([{ kind: "level-unreadable", at: { value: "5、4、3" } }]);
  expect(applicantOf({ 申报等级: "" })).toMatchObject({ applied: { level: null }, problems: [] });
});

test.each([
  ["正考", false],
  ["新考", false],
  ["首考", false],
  ["", false],
  ["补考", true],
  ["重考", true],
  ["补 考", true],
  ["理论补考", true],
  ["□正考☑补考", true],
  ["正考□ 补考☑", true],
  ["☑正考□补考", false],
  ["正考☑ 补考□", false],
  ["非补考", false],
  ["新考（非补考）", false],
])("考试类型 %j", (written, retake) => expect(applicantOf({ 考试类型: written }).applied.retake).toBe(retake));

test("是否补考 and 考生类型 say it, too", () => {
  expect(applicantOf({ 是否补考: "是" }).applied.retake).toBe(true);
  expect(applicantOf({ 是否补考: "否" }).applied.retake).toBe(false);
  expect(applicantOf({ 考生类型: "补考" }).applied.retake).toBe(true);
  expect(applicantOf({ 考生类型: "社会人员" }).applied.retake).toBe(false);
});

test.each([
  ["理论", ["theory"]],
  ["理论、技能", ["theory", "skill"]],
  ["技能 理论", ["theory", "skill"]],
  ["理论知识+操作技能+综合评审", ["theory", "skill", "comprehensive"]],
  ["实操", ["skill"]],
  ["☑理论□技能□综合", ["theory"]],
  ["□理论√技能", ["skill"]],
  ["理论☑ 技能□", ["theory"]],
  ["理论□技能☑", ["skill"]],
  ["（√）理论（ ）技能", ["theory"]],
  ["[ ]理论 [√]技能", ["skill"]],
  ["两科都考", null],
  ["全部", null],
  ["", null],
])("申报科目 %j", (written, subjects) => expect(applicantOf({ 申报科目: written }).applied.subjects).toEqual(subjects));

test.each(["理论免考，技能", "技能（理论已合格）", "除综合外", "理论√ 技能×", "理论：是 技能：否"])(
  "申报科目 %s names a subject that is not sat",
  (written) => {
    const { applied, unreliableFields } = applicantOf({ 申报科目: written });
    expect([applied.subjects, [...unreliableFields]]).toEqual([null, ["subjects"]]);
  },
);

describe("a mark for every subject", () => {
  const marks = (theory: string, skill: string, comprehensive: string) =>
    applicantOf({ 理论考试: theory, 实操考试: skill, 综合考试: comprehensive }).applied;

  test("新考 and √ are sat, 免考 and 不考 are not", () => {
    expect(marks("新考", "新考", "不考")).toMatchObject({ subjects: ["theory", "skill"], retake: false });
    expect(marks("√", "", "")).toMatchObject({ subjects: ["theory"], retake: false });
    expect(marks("免考", "", "")).toMatchObject({ subjects: ["skill", "comprehensive"] });
    expect(marks("", "", "")).toMatchObject({ subjects: null, retake: false });
    expect(marks("参加", "不参加", "不报考")).toMatchObject({ subjects: ["theory"], retake: false });
    expect(marks("■", "免", "未参加")).toMatchObject({ subjects: ["theory"], retake: false });
  });

  test("one 补考 makes the row a retake", () => {
    expect(marks("补考", "", "")).toMatchObject({ subjects: ["theory"], retake: true });
    expect(marks("免考", "补考", "")).toMatchObject({ subjects: ["skill"], retake: true });
    expect(marks("√", "非补考", "")).toMatchObject({ retake: false });
  });
});

test("clause, unit and fee", () => {
  expect(applicantOf({ 申报条件: "  4-1  " }).applied.declaredClause).toBe("4-1");
  expect(applicantOf({ 申报条件: "（一）累计从事本职业工作满5年" }).applied.declaredClause).toBe(
    "(一)累计从事本职业工作满5年",
  );
  expect(applicantOf({ 报名方式: "团体" }).applied.group).toBe(true);
  expect(applicantOf({ 报名方式: "个人" }).applied.group).toBe(false);
  for (const group of ["□个人☑团体", "单位集体", "团报"])
    expect(applicantOf({ 报名方式: group }).applied.group).toBe(true);
  for (const alone of ["☑个人□团体", "个人（无单位）"])
    expect(applicantOf({ 报名方式: alone }).applied.group).toBe(false);
  for (const open of ["个人/团体", "非团体", "现场"]) expect(applicantOf({ 报名方式: open }).applied.group).toBeNull();
  expect(applicantOf({}).applied.group).toBeNull();
  for (const fee of [280, "280", "280元", "￥280"]) expect(applicantOf({ 收费: fee }).applied.fee).toBe(280);
  expect(applicantOf({ 收费: "" }).applied.fee).toBeNull();
});

test("a mark that nobody can read leaves the subjects in doubt, and the others as they are", () => {
  const applicant = applicantOf({ 理论考试: "也许", 实操考试: "√", 综合考试: "" });
  expect(applicant.applied).toMatchObject({ subjects: ["skill"], retake: false });
  expect(applicant.unreliableFields.has("subjects")).toBe(true);
  const unread = applicantOf({ 理论考试: "也许", 实操考试: "免考", 综合考试: "" });
  expect(unread.applied.subjects).toEqual(["theory", "comprehensive"]);
});

test.each([
  ["团体", true],
  ["集体", true],
  ["单位", true],
  ["自行报名", false],
  ["本人", false],
  ["个报", false],
  ["不是团体", null],
  ["□个人□团体", null],
])("报名方式 %s: %s", (报名方式, group) => expect(applicantOf({ 报名方式 }).applied.group).toBe(group));

test.each([
  ["培训机构学员", true],
  ["社会培训学员", true],
  ["培训学校", true],
  ["培训中心", true],
  ["培训生", true],
  ["社会人员", false],
  ["培训", false],
  ["", false],
])("考生类别 “%s” is trained by an institution: %s", (考生类别, trainee) =>
  expect(applicantOf({ 考生类别 }).applied.trainee).toBe(trainee),
);

test.each([
  ["280.5", 280.5],
  ["¥280元", 280],
  ["二百", null],
  ["280元整", null],
  ["约280", null],
])("收费 %s: %s", (收费, fee) => expect(applicantOf({ 收费 }).applied.fee).toBe(fee));

test.each([
  ["补", true],
  ["补报", false],
  ["不补考", false],
  ["无重考", false],
  ["正考(补考除外)", false],
  ["非是补考", false],
])("考试类型 %s is a retake: %s", (考试类型, retake) => expect(applicantOf({ 考试类型 }).applied.retake).toBe(retake));

test("level and occupation: two levels beside the occupation say that there is one, and not which", () => {
  const two = applicantOf({ 申报职业: "网商/三级/四级", 申报等级: "" });
  expect([two.applied.level, kindsOf(two)]).toEqual([null, ["level-unreadable"]]);
  const beside = applicantOf({ 申报职业: "网商/三级/四级", 申报等级: "四级" });
  expect([beside.applied.level, kindsOf(beside)]).toEqual([4, []]);
  const value = applicantOf({ 申报等级: "4-01-06-02-网商-三级-四级" });
  expect([value.applied.level, kindsOf(value)]).toEqual([null, ["level-unreadable"]]);
});

test("a photo's name is kept", () => {
  expect(applicantOf({ 照片文件名: "张三.jpg" }).applied.photo).toBe("张三.jpg");
  expect(applicantOf({ 照片文件名: "" }).applied.photo).toBeNull();
});

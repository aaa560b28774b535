import { dayOf } from "../../../src/core/time/day";
import { applicantOf, kindsOf } from "../../support/row";

const TECHNICAL = ["技工学校", "高级技工学校", "技师学院"];

test.each([
  ["小学", ["小学"], ["无"]],
  ["文盲或半文盲", ["小学"], ["无"]],
  ["初中", ["初中"], ["无"]],
  ["高中", ["高中"], ["无"]],
  ["普通高中", ["高中"], ["无"]],
  ["职高", ["职高"], ["中等职业学校"]],
  ["职业高中", ["职高"], ["中等职业学校"]],
  ["中专", ["中专"], ["中等职业学校"]],
  ["中等专业学校", ["中专"], ["中等职业学校"]],
  ["中职", ["职高", "中专"], ["中等职业学校"]],
  ["技校", ["技校"], TECHNICAL],
  ["技工学校", ["技校"], TECHNICAL],
  ["高级技校", ["技校"], ["高级技工学校"]],
  ["高技", ["技校"], ["高级技工学校"]],
  ["技师学院", ["技校"], ["技师学院"]],
  ["大专", ["大专"], ["高等职业学校", "普通高等学校"]],
  ["大学专科和专科学校", ["大专"], ["高等职业学校", "普通高等学校"]],
  ["高职", ["大专"], ["高等职业学校"]],
  ["大学本科", ["本科"], ["普通高等学校"]],
  ["全日制本科", ["本科"], ["普通高等学校"]],
  ["专升本", ["本科"], ["普通高等学校"]],
  ["专科升本科", ["本科"], ["普通高等学校"]],
  ["大本", ["本科"], ["普通高等学校"]],
  ["中师", ["中专"], ["中等职业学校"]],
  ["职专", ["职高", "中专"], ["中等职业学校"]],
  ["普高", ["高中"], ["无"]],
  ["初中同等学力", ["小学", "初中"], ["无"]],
  ["研究生", ["硕士", "博士"], ["普通高等学校"]],
  ["硕士研究生", ["硕士"], ["普通高等学校"]],
  ["研究生（硕士）", ["硕士"], ["普通高等学校"]],
  ["博士", ["博士"], ["普通高等学校"]],
  ["自考本科", ["本科"], ["成人高等教育"]],
  ["函授大专", ["大专"], ["成人高等教育"]],
  ["大专及以上", ["大专", "本科", "硕士", "博士"], ["高等职业学校", "普通高等学校"]],
  ["初中及以下", ["小学", "初中"], ["无"]],
  ["其他", [], []],
  ["", [], []],
])("文化程度 %s", (written, education, schoolKinds) =>
  expect(applicantOf({ 文化程度: written })).toMatchObject({ education, schoolKinds }),
);

test.each([
  ["济南市技师学院", ["技师学院"]],
  ["山东省城市服务技师学院（东校区）", ["技师学院"]],
  ["济南高级技工学校", ["高级技工学校"]],
  ["莱芜技工学校", ["技工学校"]],
  ["济南理工中等职业学校", ["中等职业学校"]],
  ["长清区职业中专", ["中等职业学校"]],
  ["章丘职业中等专业学校", ["中等职业学校"]],
  ["历城职教中心", ["中等职业学校"]],
  ["山东劳动职业技术学院", ["高等职业学校"]],
  ["山东劳动职业技术学院信息工程系", ["高等职业学校"]],
  ["淄博师范高等专科学校", ["高等职业学校", "普通高等学校"]],
  ["山东大学", ["普通高等学校"]],
  ["齐鲁师范学院", ["普通高等学校"]],
  ["山东大学软件学院", ["普通高等学校"]],
  ["济南大学成教学院", ["成人高等教育"]],
  ["山东大学（自考）", ["成人高等教育"]],
  ["山东开放大学", ["成人高等教育"]],
  ["济南大学继续教育学院", ["成人高等教育"]],
  ["济南一中", ["无"]],
])("the school %s", (school, schoolKinds) =>
  expect(applicantOf({ 毕业院校: school, 文化程度: "大专" }).schoolKinds).toEqual(schoolKinds),
);

test("院校类别 goes before the name, the name before the degree; an unknown name leaves the degree", () => {
  expect(applicantOf({ 院校类别: "技工学校", 毕业院校: "济南技师学院" }).schoolKinds).toEqual(["技工学校"]);
  expect(applicantOf({ 院校类别: "技工院校" }).schoolKinds).toEqual(TECHNICAL);
  expect(applicantOf({ 毕业院校: "某某培训基地", 文化程度: "中专" }).schoolKinds).toEqual(["中等职业学校"]);
  // Beside general education it may be a school of any kind.
  expect(applicantOf({ 毕业院校: "济南工程学校", 文化程度: "初中" }).schoolKinds).toEqual([]);
  expect(applicantOf({ 学习形式: "成人", 文化程度: "本科" }).schoolKinds).toEqual(["成人高等教育"]);
});

test.each([
  [{ 文化程度: "大专（函授）" }, true],
  [{ 学习形式: "网络" }, true],
  [{ 学习形式: "全日制" }, false],
  [{ 所学专业: "网络工程" }, false],
  [{ 所学专业: "电子商务（自考）" }, true],
])("%j is adult education: %s", (cells, adultForm) => expect(applicantOf(cells).adultForm).toBe(adultForm));

test.each([
  ["高级工班", "高级工班"],
  ["2022级高级工班", "高级工班"],
  ["高级技工班", "高级工班"],
  ["中级工班", "中级工班"],
  ["预备技师班", "预备技师班"],
  ["技师班", "技师班"],
  ["电商班", null],
  ["", null],
])("班别 %j", (written, kind) => expect(applicantOf({ 班别: written }).classKind).toBe(kind));

test.each([
  ["毕业", "毕业"],
  ["已毕业", "毕业"],
  ["往届毕业生", "毕业"],
  ["应届", "应届"],
  ["在读应届毕业生", "应届"],
  ["在读", "在读"],
  ["在校生", "在读"],
  ["结业", "结业"],
  ["肄业", "肄业"],
  ["退学", "肄业"],
  ["已毕业2年", "毕业"],
  ["本科毕业", "毕业"],
  ["非全日制毕业", "毕业"],
  ["2023级在读", "在读"],
  ["", null],
])("学习状态 %j", (written, status) => {
  const { studyStatus, unreliableFields } = applicantOf({ 学习状态: written });
  expect([studyStatus, [...unreliableFields]]).toEqual([status, []]);
});

test.each([
  { 学习状态: "未毕业" },
  { 学习状态: "尚未毕业" },
  { 学习状态: "即将毕业" },
  { 学习状态: "非应届" },
  { 学习状态: "不在读" },
  { 学习状态: "正常" },
  { 学习状态: "准毕业" },
  { 学习状态: "延期毕业" },
  { 学习状态: "明年毕业" },
  { 学习状态: "未取得毕业证" },
  { 学习状态: "无毕业证" },
  { 学习状态: "毕业证在办" },
  { 学习状态: "毕业待发证" },
  { 学习状态: "已毕业，证书未下" },
  { 学习状态: "不是应届" },
  { 学习状态: "毕业班" },
  { 学习状态: "应往届" },
  { 学习状态: "毕业/结业" },
  { 学习状态: "大专已毕业，本科在读" },
  { 学习状态: "24级" },
  { 学习状态: "2023年入学，2026年毕业" },
  { 文化程度: "大专（24级）" },
  { 文化程度: "高中三年级" },
  { 文化程度: "大专", 毕业日期: "未毕业" },
  { 文化程度: "大专（未毕业）" },
])("%j says no status, and denies that the cell is blank", (cells) => {
  const { studyStatus, unreliableFields } = applicantOf(cells);
  expect([studyStatus, [...unreliableFields]]).toEqual([null, ["studyStatus"]]);
});

test.each([
  { 学习状态: "2026届" },
  { 学习状态: "将于2026年7月毕业" },
  { 学习状态: "2026.7毕业" },
  { 学习状态: "毕业（2026年）" },
  { 文化程度: "大专（2026届）" },
])("%j says the year of the graduation and no status", (cells) => {
  const { studyStatus, graduation, unreliableFields } = applicantOf(cells);
  expect([studyStatus, [...unreliableFields]]).toEqual([null, []]);
  expect(graduation).toEqual({ min: dayOf(2026, 1, 1), max: dayOf(2026, 12, 31) });
  // The day itself, where it stands, says it better.
  const dated = applicantOf({ ...cells, 毕业日期: "2026-07-01" });
  expect([dated.studyStatus, [...dated.unreliableFields]]).toEqual([null, []]);
  expect(dated.graduation).toEqual({ min: dayOf(2026, 7, 1), max: dayOf(2026, 7, 1) });
});

test("是否毕业, 是否在读: yes and no are turned by the heading; without a date 否 leaves it open", () => {
  const open = applicantOf({ 是否在读: "否" });
  expect([open.studyStatus, [...open.unreliableFields]]).toEqual([null, ["studyStatus"]]);
  const dated = applicantOf({ 是否毕业: "是", 毕业年份: "2019" });
  expect([dated.studyStatus, [...dated.unreliableFields]]).toEqual(["毕业", []]);
  expect(applicantOf({ 是否毕业: "已毕业" }).studyStatus).toBe("毕业");
});

describe("study status by a word elsewhere", () => {
  test.each([
    [{ 文化程度: "本科（在读）" }, "在读"],
    [{ 文化程度: "大专应届" }, "应届"],
    [{ 毕业日期: "在读" }, "在读"],
    [{ 毕业日期: "应届" }, "应届"],
    [{ 申报条件: "相关专业的在读应届学生" }, "应届"],
    [{ 申报条件: "4-3 在校学生" }, "在读"],
    // The words of the clause itself, about others:
    [{ 申报条件: "取得技工学校本专业毕业证书（含尚未取得毕业证书的在读应届毕业生）" }, null],
    [{ 申报条件: "取得毕业证书，含在读应届毕业生" }, null],
    [{ 文化程度: "本科毕业" }, null],
  ])("%j", (cells, status) => expect(applicantOf(cells).studyStatus).toBe(status));

  test("the column itself goes first; 毕业 against 在读 is a contradiction", () => {
    expect(applicantOf({ 学习状态: "应届", 文化程度: "本科在读" })).toMatchObject({
      studyStatus: "应届",
      problems: [],
    });
    const applicant = applicantOf({ 学习状态: "毕业", 文化程度: "本科在读" });
    expect(applicant.problems).toMatchObject([
      { kind: "facts-contradict", at: { value: "毕业" }, details: { education: "本科在读" } },
    ]);
    expect([...applicant.unreliableFields]).toEqual(["studyStatus"]);
  });
});

describe("degree and major, school and major in one cell", () => {
  test.each([
    ["本科 计算机科学与技术", ["本科"], "计算机科学与技术"],
    ["本科/电子商务", ["本科"], "电子商务"],
    ["大专电子商务专业", ["大专"], "电子商务"],
    ["大专（大学英语教育）", ["大专"], "大学英语教育"],
    ["中专、卫生", ["中专"], "卫生"],
    ["电子商务（本科在读）", ["本科"], "电子商务"],
    ["高中", ["高中"], null],
    ["", [], null],
  ])("学历及专业名称 %j", (written, education, major) =>
    expect(applicantOf({ 学历及专业名称: written })).toMatchObject({ education, major }),
  );

  test.each([
    ["山东大学 电子商务", "山东大学", "电子商务"],
    ["山东大学/电子商务", "山东大学", "电子商务"],
    ["山东大学电子商务专业", "山东大学", "电子商务"],
    ["山东劳动职业技术学院、物流管理", "山东劳动职业技术学院", "物流管理"],
    ["山东大学", "山东大学", null],
  ])("毕业院校及专业 %j", (written, school, major) =>
    expect(applicantOf({ 毕业院校及专业: written })).toMatchObject({ school, major }),
  );
});

test("graduation before enrolment excludes itself", () => {
  const applicant = applicantOf({ 入学日期: "2020-09", 毕业日期: "2019-07-01" });
  expect(applicant.problems).toMatchObject([
    { kind: "facts-contradict", at: { field: "graduationDate" }, details: { enrolment: dayOf(2020, 9, 1) } },
  ]);
  expect(kindsOf(applicantOf({ 入学日期: "2020-09", 毕业日期: "2023-07-01" }))).toEqual([]);
});

test.each([
  ["院校学生", true],
  ["学校（在校生）", true],
  ["技师学院", true],
  ["普通大专", true],
  ["应届毕业生", true],
  ["社会人员", false],
  ["国有企业", false],
  ["农民工", false],
  ["其他", null],
  ["其它", null],
  ["", null],
  ["□院校学生 ☑社会人员", false],
  ["☑院校学生 □社会人员", true],
  ["院校学生□社会人员☑", false],
  ["□院校学生□社会人员", null],
  ["院校教师", false],
  ["职业院校毕业生", false],
  ["应届毕业生", true],
])("考生类别 %j", (written, student) => expect(applicantOf({ 考生类别: written }).student).toBe(student));

describe("words and days of the course", () => {
  test("a word in place of the graduation is no unreadable date", () => {
    for (const word of ["在读", "应届"]) expect(applicantOf({ 毕业日期: word }).problems).toEqual([]);
    expect(kindsOf(applicantOf({ 毕业日期: "某日" }))).toEqual(["date-unreadable"]);
    expect(kindsOf(applicantOf({ 毕业日期: "在读2" }))).toEqual(["date-unreadable"]);
  });
  test.each([
    [{ 毕业院校: "济南大学（2025届）" }, 2025],
    [{ 所学专业: "电子商务（2025届）" }, 2025],
    [{ 文化程度: "大专（2025届）", 毕业院校: "济南大学（2024届）" }, 2025],
    [{ 学习状态: "2024年7月或2025年7月毕业" }, null],
    [{ 学习状态: "2025年入校" }, null],
    [{ 毕业院校: "济南大学（1954年）" }, null],
    [{ 毕业院校: "济南大学" }, null],
  ])("%j says the year %s", (cells, year) => {
    const { graduation } = applicantOf(cells);
    expect(graduation).toEqual(year === null ? null : { min: dayOf(year, 1, 1), max: dayOf(year, 12, 31) });
  });
  test("是否在读 without a date speaks of study, with one it does not", () => {
    expect(applicantOf({ 是否在读: "是" }).studyUntil).toBe(Infinity);
    expect(applicantOf({ 是否毕业: "是", 毕业年份: "2019" }).studyUntil).toBeNull();
    expect(applicantOf({ 考生类别: "院校学生" }).studyUntil).toBe(Infinity);
    expect(applicantOf({ 考生类别: "社会人员" }).studyUntil).toBeNull();
  });
  test("the course ends between half a year before its years are over and that day", () => {
    const endOf = (cells: Readonly<Record<string, string>>) =>
      applicantOf({ 入学日期: "2020-09-01", ...cells }).courseEnd;
    expect(endOf({ 学制: "3年制" })).toEqual({ min: dayOf(2023, 3, 1), max: dayOf(2023, 9, 1) });
    expect(endOf({ 学制: "3-5年" })).toEqual({ min: dayOf(2023, 3, 1), max: dayOf(2025, 9, 1) });
    expect(endOf({ 学制: "2.5年" })).toEqual({ min: dayOf(2022, 9, 1), max: dayOf(2023, 3, 1) });
    for (const 学制 of ["", "3年以上", "长"]) expect(endOf({ 学制 })).toBeNull();
    expect(applicantOf({ 学制: "3年" }).courseEnd).toBeNull();
  });
  test("a graduation on the day of the enrolment excludes itself, a day later does not", () => {
    expect(kindsOf(applicantOf({ 入学日期: "2020-09-01", 毕业日期: "2020-09-01" }))).toEqual(["facts-contradict"]);
    expect(kindsOf(applicantOf({ 入学日期: "2020-09-01", 毕业日期: "2020-09-02" }))).toEqual([]);
    expect(kindsOf(applicantOf({ 入学日期: "2020-09", 毕业日期: "2020-09" }))).toEqual([]);
  });
  test("an earlier diploma with its own words", () => {
    const former = (原学历: string) => applicantOf({ 原学历 }).former;
    expect(former("")).toBeNull();
    expect(former("中专")).toEqual({ education: ["中专"], adultForm: false, status: "毕业" });
    expect(former("函授大专")).toEqual({ education: ["大专"], adultForm: true, status: "毕业" });
    expect(former("中专肄业")).toEqual({ education: ["中专"], adultForm: false, status: "肄业" });
    for (const open of ["中专（未毕业）", "中专（24级）"]) expect(former(open)).toMatchObject({ status: null });
  });
});

describe("whether the kind is that of a school the row names", () => {
  test.each<[Readonly<Record<string, string>>, readonly string[], boolean]>([
    [{ 文化程度: "大专" }, ["高等职业学校", "普通高等学校"], false],
    [{ 文化程度: "大专", 院校类别: "普通高等学校" }, ["普通高等学校"], true],
    [{ 文化程度: "大专", 毕业院校: "济南大学" }, ["普通高等学校"], true],
    [{ 文化程度: "大专", 毕业院校: "某某基地" }, ["高等职业学校", "普通高等学校"], false],
    [{ 文化程度: "高中", 毕业院校: "某某基地" }, [], true],
    [{ 文化程度: "大专", 院校类别: "某某类" }, [], true],
    [{ 文化程度: "函授大专" }, ["成人高等教育"], false],
    [{ 文化程度: "函授大专", 毕业院校: "某某基地" }, ["成人高等教育"], true],
    [{ 文化程度: "函授大专", 毕业院校: "济南大学" }, ["成人高等教育"], true],
    [{ 文化程度: "函授大专", 院校类别: "某某类" }, ["成人高等教育"], true],
    [{ 文化程度: "技校", 毕业院校: "济南市技师学院", 学习形式: "业余" }, ["技师学院"], true],
    [{ 文化程度: "技师学院" }, ["技师学院"], false],
  ])("%j", (cells, schoolKinds, schoolNamed) => expect(applicantOf(cells)).toMatchObject({ schoolKinds, schoolNamed }));
});

test.each([
  ["山东大学,电子商务", "山东大学", "电子商务"],
  ["山东大学；电子商务", "山东大学", "电子商务"],
  ["山东大学|电子商务", "山东大学", "电子商务"],
  ["山东大学-电子商务", "山东大学", "电子商务"],
  ["某某技校-汽修", "某某技校", "汽修"],
  ["山东大学 电子 商务", "山东大学", "电子商务"],
  ["济南职业学院物流管理", "济南职业学院", "物流管理"],
  ["某某基地", "某某基地", null],
  ["", null, null],
])("毕业院校及专业 “%s” comes apart", (written, school, major) =>
  expect(applicantOf({ 毕业院校及专业: written })).toMatchObject({ school, major }),
);

import { isoOf } from "../../../src/core/time/day";
import { applicantOf, kindsOf } from "../../support/row";

describe("certificates", () => {
  // 1 letter, 4 filing, 2 province, 6 institution, 2 year, 1 level, 6 serial
  const NUMBER = "S000037010018" + "21" + "5" + "000001";

  test("a whole one", () => {
    const { certificates, problems } = applicantOf({
      原证书职业: "网商",
      原证书等级: "五级/初级工",
      原证书编号: NUMBER.toLowerCase(),
      原证书发证日期: "2021-06-01",
      取证后从业年限: "3年",
    });
    expect(problems).toEqual([]);
    expect(certificates).toMatchObject([
      {
        slot: 1,
        kind: "职业技能等级证书",
        level: 5,
        occupation: "网商",
        number: NUMBER,
        workAfter: { min: 36, max: 47 },
      },
    ]);
    expect(isoOf(certificates[0]?.date?.min ?? 0)).toBe("2021-06-01");
  });

  test("two of them", () => {
    const { certificates } = applicantOf({
      原证书等级: "四级",
      原证书编号: "1",
      原证书2等级: "五级",
      原证书2编号: "2",
    });
    expect(certificates.map(({ slot, level }) => [slot, level])).toEqual([
      [1, 4],
      [2, 5],
    ]);
  });

  test("none held is another thing than nothing asked", () => {
    expect(applicantOf({})).toMatchObject({ certificates: [], certificatesAsked: false });
    expect(applicantOf({ 原证书等级: "" })).toMatchObject({ certificates: [], certificatesAsked: true, problems: [] });
    expect(applicantOf({ 原证书等级: "无", 原证书编号: "/" })).toMatchObject({ certificates: [], problems: [] });
    expect(applicantOf({ 是否有职业资格证书: "否" })).toMatchObject({ certificates: [], certificatesAsked: true });
  });

  test.each(["无证书", "无证", "没有证书", "暂无证书", "未取得", "未取得证书", "无等级", "尚未取得"])(
    "%s in its columns says none, too",
    (none) =>
      expect(applicantOf({ 原证书等级: none, 原证书编号: none, 原证书职业: none })).toMatchObject({
        certificates: [],
        certificatesAsked: true,
        problems: [],
      }),
  );

  test("是否有职业资格证书 is 是, and no level stands there", () => {
    const applicant = applicantOf({ 是否有职业资格证书: "是", 证书等级: "" });
    expect(applicant.problems).toMatchObject([
      { kind: "certificate-level-missing", at: { field: "certificateLevel", column: 7 } },
    ]);
    expect(applicant.certificates).toMatchObject([{ level: null }]);
    expect([...applicant.unreliableFields]).toEqual(["certificateLevel"]);
    expect(kindsOf(applicantOf({ 是否有职业资格证书: "是", 证书等级: "五级", 证书编号: "1" }))).toEqual([]);
  });

  test("a number without a level is a level forgotten; its structure says which", () => {
    expect(applicantOf({ 原证书等级: "", 原证书编号: NUMBER }).problems).toMatchObject([
      { kind: "certificate-level-missing", details: { inNumber: 5 } },
    ]);
  });

  test("是否有职业资格证书 is 否, and a certificate stands there", () => {
    const applicant = applicantOf({ 是否有职业资格证书: "否", 证书等级: "五级", 证书编号: "1" });
    expect(applicant.problems).toMatchObject([
      { kind: "facts-contradict", at: { value: "否" }, details: { certificate: "五级" } },
    ]);
    expect([...applicant.unreliableFields].sort()).toEqual(["certificateLevel", "hasCertificate"]);
  });

  test("an unreadable level is held, only not which", () => {
    const applicant = applicantOf({ 原证书等级: "高级技工", 原证书编号: "1" });
    expect(kindsOf(applicant)).toEqual(["level-unreadable"]);
    expect(applicant.certificates).toMatchObject([{ level: null, kind: null }]);
    expect(applicant.unreliableFields.has("certificateLevel")).toBe(true);
  });

  test("预备技师 written as a level is a paper of its own and no level", () => {
    const applicant = applicantOf({ 原证书等级: "预备技师", 原证书编号: "1" });
    expect(applicant.certificates).toMatchObject([{ kind: "预备技师证书", level: null }]);
    expect(applicant.problems).toEqual([]);
  });

  test.each([
    ["职业资格证书", "职业资格证书"],
    ["国家职业资格证书", "职业资格证书"],
    ["职业技能等级证书", "职业技能等级证书"],
    ["技能等级证书", "职业技能等级证书"],
    ["1+X证书", "1+X证书"],
    ["1+X职业技能等级证书", "1+X证书"],
    ["专项职业能力证书", "专项职业能力证书"],
    ["预备技师证书", "预备技师证书"],
    ["特种作业操作证", "其他"],
    ["职业资格证书或职业技能等级证书", null],
    ["职业技能", null],
    ["技能证书", null],
    ["职业技能培训合格证", "其他"],
  ])("原证书类别 %s", (written, kind) =>
    expect(applicantOf({ 原证书类别: written, 原证书等级: "五级", 原证书编号: "1" }).certificates).toMatchObject([
      { kind },
    ]),
  );

  test("a level without a number is a warning", () => {
    expect(applicantOf({ 原证书等级: "五级", 原证书编号: "" }).problems).toMatchObject([
      { kind: "certificate-number-missing", severity: "warning", at: { column: 7 } },
    ]);
  });

  test.each([
    [NUMBER, "五级", "2021-06-01", []],
    [NUMBER, "四级", "2021-06-01", ["certificate-number-mismatch"]],
    [NUMBER, "五级", "2022-06-01", ["certificate-number-mismatch"]],
    [NUMBER, "五级", "2021年", []],
    // 2 year, 2 province, 2 city, 1 type, 3 institution, 1 level, 5 serial
    ["1237010001" + "5" + "00001", "五级", "2012-06-01", []],
    ["1237010001" + "4" + "00001", "五级", "2012-06-01", ["certificate-number-mismatch"]],
    ["RSN12345678901234567", "五级", "2012-06-01", []],
  ])("the number %s with %s of %s", (number, level, date, kinds) => {
    const applicant = applicantOf({ 原证书等级: level, 原证书编号: number, 原证书发证日期: date });
    expect(kindsOf(applicant)).toEqual(kinds);
    expect([...applicant.unreliableFields]).toEqual([]);
  });
});

describe("titles", () => {
  test.each([
    ["初级", "初级"],
    ["员级", "初级"],
    ["助理级", "初级"],
    ["助理工程师", "初级"],
    ["中级", "中级"],
    ["工程师", "中级"],
    ["经济师", "中级"],
    ["高级", "高级"],
    ["副高", "高级"],
    ["正高级", "高级"],
    ["高级工程师", "高级"],
    ["研究员级高级工程师", "高级"],
    ["无线电工程师", "中级"],
    ["助理研究员", "中级"],
    ["主管药师", "中级"],
    ["药师", "初级"],
  ])("职称级别 %s", (written, rank) => expect(applicantOf({ 职称级别: written }).title).toMatchObject({ rank }));

  test("rank by the title's name where no rank is written", () => {
    expect(applicantOf({ 职称级别: "", 职称名称: "助理经济师" }).title).toMatchObject({ rank: "初级" });
  });

  test("a level of skill is no title; what is claimed is in doubt, not denied", () => {
    for (const written of ["技师", "高级技师", "高级工", "三级"]) {
      const applicant = applicantOf({ 职称级别: written });
      expect(applicant.title).toBeNull();
      expect([...applicant.unreliableFields]).toEqual(["titleRank"]);
    }
    for (const none of ["无", "否", "无职称", "未评定"])
      expect([...applicantOf({ 职称级别: none }).unreliableFields]).toEqual([]);
  });

  test.each(["非高级", "准中级", "拟评中级", "中级（在评）", "未取得中级", "初级/中级", "注册会计师", "平面设计师"])(
    "%s is no rank that is held",
    (written) => {
      const { title, unreliableFields } = applicantOf({ 职称级别: written });
      expect([title, [...unreliableFields]]).toEqual([null, ["titleRank"]]);
    },
  );

  test("是否有职称: 是 is a claim, 否 is none", () => {
    expect([...applicantOf({ 是否有职称: "是" }).unreliableFields]).toEqual(["titleRank"]);
    expect([...applicantOf({ 是否有职称: "否" }).unreliableFields]).toEqual([]);
    expect(applicantOf({ 技术职称: "工程师" }).title).toMatchObject({ rank: "中级" });
  });

  test("with all its columns", () => {
    expect(
      applicantOf({ 职称级别: "中级", 职称专业对应: "是", 职称取得日期: "2020-01-01", 取得职称后从业年限: "5" }).title,
    ).toMatchObject({ rank: "中级", matches: true, workAfter: { min: 60, max: 71 } });
  });
});

test.each<[string | boolean | number, boolean | null]>([
  ["是", true],
  ["√", true],
  ["期满", true],
  ["未期满", false],
  ["Y", true],
  [1, true],
  [true, true],
  ["否", false],
  ["无", false],
  ["×", false],
  [0, false],
  ["", null],
])("学徒期满 %j", (written, answer) =>
  expect(applicantOf({ 学徒期满: written })).toMatchObject({ apprenticeship: answer }),
);

test.each(["—", "/", "暂无", "无证书"])("%s is a blank where 是 or 否 is asked, and in no doubt", (written) => {
  const { certificates, unreliableFields } = applicantOf({
    是否有职业资格证书: written,
    学徒期满: written,
    证书等级: "",
  });
  expect([certificates, [...unreliableFields]]).toEqual([[], []]);
});

test("what is neither yes nor no is in doubt", () => {
  expect(applicantOf({ 学徒期满: "见附件" })).toMatchObject({ apprenticeship: null });
  expect(applicantOf({ 学徒期满: "见附件" }).unreliableFields.has("apprenticeship")).toBe(true);
  expect(applicantOf({ 学徒期满日期: "2020-01-01" })).toMatchObject({ apprenticeship: true });
});

test.each(["未结业", "考试不合格", "未取得结业证书"])("培训证明 %s proves no training", (proof) => {
  const { training, unreliableFields } = applicantOf({ 培训结业等级: "四级", 培训证明: proof });
  expect([training, [...unreliableFields]]).toEqual([null, ["trainingLevel"]]);
});

test("考试合格 is the other proof", () =>
  expect(applicantOf({ 培训结业等级: "四级", 培训证明: "考试合格" }).training).toMatchObject({ proof: "考试合格" }));

test("training", () => {
  expect(applicantOf({ 培训结业等级: "四级", 培训职业: "网商", 培训证明: "结业证书" }).training).toEqual({
    level: 4,
    occupation: "网商",
    proof: "结业证书",
  });
  expect(applicantOf({ 培训结业等级: "四级" }).training).toEqual({ level: 4, occupation: null, proof: null });
  expect(applicantOf({ 培训结业等级: "" }).training).toBeNull();
  expect(kindsOf(applicantOf({ 培训结业等级: "初中级" }))).toEqual(["level-unreadable"]);
});

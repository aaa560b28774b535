import { auditOf, decisionOf, kindsOf, type Facts } from "../../support/people";

const WORKER: Facts = { 文化程度: "高中", 从业年限: 12, 申报等级: "四级" };
const applied = (facts: Facts, setting = {}) => {
  const decision = decisionOf({ ...WORKER, ...facts }, setting);
  return [decision.occupation, decision.workType, decision.verdict, kindsOf(decision)];
};

describe("occupation and work type as people write them", () => {
  test.each([
    ["互联网营销师", "直播销售员"],
    ["互 联 网 营 销 师", "直播销售员"],
    ["4-01-06-02", "直播销售员"],
    ["4-01-02-07", "直播销售员"],
    ["4-01-06-02-01", "直播销售员"],
    ["互联网营销师（直播销售员）", ""],
    ["互联网营销师(直播销售员)", "直播销售员"],
    ["互联网营销师-直播销售员", ""],
    ["4-01-06-02-互联网营销师-直播销售员-中级工", ""],
    ["4-01-06-02-互联网营销师-直播销售员-四级/中级工", ""],
    ["互联网营销师/直播销售员/四级", ""],
    ["直播销售员", ""],
    ["互联网营销师", "互联网营销师（直播销售员）"],
  ])("%s, %s", (occupation, workType) =>
    expect(applied({ 申报职业: occupation, 申报工种: workType })).toEqual([
      "互联网营销师",
      "直播销售员",
      "eligible",
      [],
    ]),
  );

  test("a blank cell is an error even where the work type would name the occupation", () => {
    const [decided] = auditOf([{ ...WORKER, 申报职业: "", 申报工种: "直播销售员" }]).rows;
    expect(decided?.decision.verdict).toBe("undetermined");
    expect(decided?.decision.problems.map(({ kind }) => kind)).toEqual(["occupation-missing"]);
  });

  test("选品员 is 商品选品员", () =>
    expect(applied({ 申报职业: "互联网营销师", 申报工种: "选品员" })).toEqual([
      "互联网营销师",
      "商品选品员",
      "eligible",
      [],
    ]));

  test("the plan table's misprint is accepted with a warning", () =>
    expect(applied({ 申报职业: "人工智能培训师" })).toEqual(["人工智能训练师", null, "eligible", ["name-alias"]]));

  test.each(["电子商务师", "4-01-06-01", "互联网营销师、人工智能训练师", "4-04-05-05-互联网营销师", "营销"])(
    "%s is no occupation of this notice: an error",
    (occupation) =>
      expect(applied({ 申报职业: occupation, 申报工种: "直播销售员" })).toEqual([
        null,
        null,
        "undetermined",
        ["occupation-unknown"],
      ]),
  );

  test("an occupation that is not there is an error", () =>
    expect(applied({ 申报职业: "", 申报工种: "" })).toEqual([null, null, "undetermined", ["occupation-missing"]]));

  test.each([
    ["互联网营销师", "直播员"],
    ["互联网营销师-主播", ""],
    ["互联网营销师", "直播销售员、视频创推员"],
  ])("%s, %s: the work type is unknown, an error", (occupation, workType) =>
    expect(applied({ 申报职业: occupation, 申报工种: workType })).toEqual([
      "互联网营销师",
      null,
      "undetermined",
      ["worktype-unknown"],
    ]),
  );

  test("two cells that name different work types exclude each other", () =>
    expect(applied({ 申报职业: "互联网营销师（直播销售员）", 申报工种: "平台管理员" })).toEqual([
      "互联网营销师",
      null,
      "undetermined",
      ["facts-contradict"],
    ]));

  test.each(["数据标注员", "人工智能算法测试员"])("不分工种: a filled work type is a warning (%s)", (workType) => {
    expect(applied({ 申报职业: "人工智能训练师", 申报工种: workType })).toEqual([
      "人工智能训练师",
      null,
      "eligible",
      ["worktype-ignored"],
    ]);
    expect(applied({ 申报职业: `4-04-05-05-人工智能训练师-${workType}` })).toEqual([
      "人工智能训练师",
      null,
      "eligible",
      ["worktype-ignored"],
    ]);
  });
  test.each(["", "无", "/", "不分工种", "人工智能训练师"])("不分工种, and “%s” says so", (workType) =>
    expect(applied({ 申报职业: "人工智能训练师", 申报工种: workType })).toEqual([
      "人工智能训练师",
      null,
      "eligible",
      [],
    ]),
  );
});

describe("a blank work type", () => {
  const blank = (level: string, facts: Facts = {}) => applied({ 申报职业: "互联网营销师", 申报等级: level, ...facts });
  test("of several: a common verdict stands with a warning", () => {
    expect(blank("四级")).toEqual(["互联网营销师", null, "eligible", ["worktype-blank"]]);
    expect(blank("四级", { 从业年限: 4 })).toEqual(["互联网营销师", null, "ineligible", ["worktype-blank"]]);
    expect(blank("二级", { 从业年限: 4 })).toEqual(["互联网营销师", null, "ineligible", ["worktype-blank"]]);
  });
  test("of several: different verdicts are an error", () =>
    // 平台管理员 has no 二级, the others have.
    expect(blank("二级", { 职称级别: "中级", 职称专业对应: "是", 取得职称后从业年限: 2 })).toEqual([
      "互联网营销师",
      null,
      "undetermined",
      ["worktype-missing"],
    ]));
  test("the only one offered is taken", () =>
    expect(
      applied({ 申报职业: "互联网营销师", 申报工种: "", 从业年限: 6 }, { pack: "shanghai-2026" }).slice(0, 3),
    ).toEqual(["互联网营销师", "视频创推员", "eligible"]));
});

describe("gates", () => {
  test("a level that is not offered: ineligible, and a warning says so", () => {
    const row = {
      申报职业: "互联网营销师",
      申报工种: "平台管理员",
      申报等级: "二级",
      职称级别: "高级",
      职称专业对应: "是",
      取得职称后从业年限: 9,
    };
    expect(applied(row)).toEqual(["互联网营销师", "平台管理员", "ineligible", ["not-offered"]]);
    expect(applied({ ...row, 申报工种: "直播销售员" })[2]).toBe("eligible");
    expect(applied({ 申报职业: "人工智能训练师", 申报等级: "一级" }).slice(2)).toEqual(["ineligible", ["not-offered"]]);
  });
  test("an age for every level, where the notice sets one", () => {
    const student = {
      申报职业: "互联网营销师",
      文化程度: "中专",
      院校类别: "中等职业学校",
      所学专业: "电子商务",
      毕业日期: "2026-12-01",
      从业年限: "",
    };
    const on = (birth: string, pack: string) =>
      applied({ ...student, 申报工种: "视频创推员", 出生日期: birth }, { pack })[2];
    // Shanghai names no majors, so that this one is left to a person.
    expect(on("2010-03-01", "shanghai-2026")).toBe("undetermined");
    expect(on("2010-03-02", "shanghai-2026")).toBe("ineligible");
    expect(on("2010-03-02", "jinan-2026")).toBe("eligible");
  });
});

describe("the level", () => {
  const worker = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "" };
  test("none applied for: the highest proven is proposed, with a warning", () => {
    const decision = decisionOf({ ...WORKER, ...worker });
    expect([decision.verdict, decision.appliedLevel, decision.level, kindsOf(decision), decision.fee]).toEqual([
      "eligible",
      null,
      3,
      ["level-proposed"],
      { kind: "yuan", yuan: 360 },
    ]);
  });
  test("none applied for and none proven: ineligible if every level is provably unmet, else undetermined", () => {
    const child = { ...WORKER, ...worker, 从业年限: "", 出生日期: "2010-03-02", 学习状态: "毕业" };
    expect(decisionOf(child).verdict).toBe("ineligible");
    const someone = { ...child, 出生日期: "1990-01-01" };
    expect(
      decisionOf(
        { ...someone, 申报职业: "科技咨询师", 文化程度: "大专", 所学专业: "哲学", 申报工种: "" },
        { pack: "guizhou-2023" },
      ),
    ).toMatchObject({
      verdict: "undetermined",
      level: null,
      fee: { kind: "none" },
    });
  });
  test("unreadable: an error, nothing is proposed", () =>
    expect(decisionOf({ ...WORKER, ...worker, 申报等级: "特级" })).toMatchObject({
      verdict: "undetermined",
      level: null,
      clauses: [],
    }));
  test("the highest level today, problems apart", () => {
    expect(decisionOf({ ...WORKER, ...worker, 申报等级: "五级" }).highestLevel).toBe(3);
    expect(decisionOf({ ...WORKER, ...worker, 申报等级: "五级", 姓名: "" })).toMatchObject({
      verdict: "undetermined",
      highestLevel: 3,
    });
    expect(decisionOf({ ...WORKER, ...worker, 申报等级: "三级", 从业年限: 9 })).toMatchObject({
      verdict: "ineligible",
      highestLevel: 4,
      level: null,
    });
    expect(
      decisionOf({ ...WORKER, ...worker, 申报等级: "四级", 从业年限: 9, 出生日期: "2011-01-01" }).highestLevel,
    ).toBe(null);
  });
});

describe("a sheet without 申报职业", () => {
  const headings = ["姓名", "证件号码", "手机号码", "文化程度", "从业年限", "申报等级"];
  test("every row is undetermined, and the sheet is told once", () => {
    const audit = auditOf([WORKER, WORKER], { headings });
    expect(audit.rows.map(({ decision }) => [decision.verdict, kindsOf(decision)])).toEqual([
      ["undetermined", []],
      ["undetermined", []],
    ]);
    expect(audit.sheet.problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      ["occupation-missing", "error"],
    ]);
  });
  test("the only occupation of the pack is taken", () => {
    const audit = auditOf([WORKER], { headings, pack: "shanghai-2026" });
    expect(audit.rows[0]?.decision).toMatchObject({
      occupation: "互联网营销师",
      workType: "视频创推员",
      verdict: "eligible",
    });
    expect(audit.sheet.problems).toEqual([]);
  });
  test("a column of work types does not stand in for it: every row is open, and the sheet is told once", () => {
    const audit = auditOf([{ ...WORKER, 申报工种: "直播销售员" }], { headings: [...headings, "申报工种"] });
    expect(audit.rows[0]?.decision).toMatchObject({ occupation: null, verdict: "undetermined" });
    expect(audit.sheet.problems).toHaveLength(1);
  });
});

import { dayFromIso } from "../../../src/core/time/day";
import type { Decision } from "../../../src/core/decide/decision";
import { audit } from "../../../src/core/audit";
import { sheetProblemSentence } from "../../../src/core/explain/problems/sheet";
import { reasonsOf } from "../../../src/core/explain/row";
import { auditOf, decisionOf, kindsOf, packOf, rowOf, sheetOf, type Facts } from "../../support/people";

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

  test.each(["直播销售员", "互联网营销师（直播销售员）", "4-01-06-02-01"])(
    "a blank cell beside a known work type (%s): its occupation is taken, with a warning",
    (workType) =>
      expect(applied({ 申报职业: "", 申报工种: workType })).toEqual([
        "互联网营销师",
        workType === "4-01-06-02-01" ? null : "直播销售员",
        "eligible",
        workType === "4-01-06-02-01" ? ["occupation-inferred", "worktype-blank"] : ["occupation-inferred"],
      ]),
  );
  test.each(["数据标注员", "主播", "全部"])("a blank cell beside an unknown work type (%s) is an error", (workType) =>
    expect(applied({ 申报职业: "", 申报工种: workType })).toEqual([null, null, "undetermined", ["occupation-missing"]]),
  );
  test("a work type that two occupations have names neither", () => {
    const jinan = packOf();
    const [marketing, training] = jinan.occupations;
    if (!marketing || !training) throw new Error("two occupations");
    const shared = { ...jinan, occupations: [marketing, { ...training, workTypes: marketing.workTypes }] };
    const sheet = sheetOf([{ ...WORKER, 申报职业: "", 申报工种: "直播销售员" }]);
    const { rows } = audit(sheet, shared, { asOf: dayFromIso("2026-03-01") ?? NaN });
    expect(rows.map(({ decision }) => [decision.verdict, kindsOf(decision)])).toEqual([
      ["undetermined", ["occupation-missing"]],
    ]);
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

describe("preconditions", () => {
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
  const seen = ({ verdict, appliedLevel, level, highestLevel, fee, missing, documents, ...rest }: Decision) => ({
    verdict,
    appliedLevel,
    level,
    highestLevel,
    fee,
    missing,
    documents: documents.length,
    kinds: kindsOf(rest as Decision),
  });
  test("none applied for and several offered: open, and 可报最高等级 says what would do", () => {
    const row = rowOf({ ...WORKER, ...worker });
    expect(seen(row.decision)).toEqual({
      verdict: "undetermined",
      appliedLevel: null,
      level: null,
      highestLevel: 3,
      fee: { kind: "none" },
      missing: ["level"],
      documents: 0,
      kinds: [],
    });
    expect(row.decision).toMatchObject({ nearest: { clause: { id: "3-1" }, outcome: "met" }, earliest: null });
    expect(reasonsOf(row)).toEqual(["没有写申报等级；现在可报的最高等级是三级/高级工，请与本人确认后填写“申报等级”。"]);
    expect(row.decision.assumed).toEqual(["propose-level"]);
  });
  test("propose-level on: the highest proven is proposed, with a warning", () => {
    const decision = decisionOf({ ...WORKER, ...worker }, { assume: { "propose-level": true } });
    expect(seen(decision)).toMatchObject({
      verdict: "eligible",
      appliedLevel: null,
      level: 3,
      kinds: ["level-proposed"],
      fee: { kind: "yuan", yuan: 360 },
    });
    expect(decision.problems[0]?.details).toEqual({ level: 3, only: false });
    expect(decision.assumed).toEqual(["propose-level"]);
  });
  test("none applied for and none proven: ineligible if every level is provably unmet, else undetermined", () => {
    const child = { ...WORKER, ...worker, 从业年限: "", 出生日期: "2010-03-02", 学习状态: "毕业" };
    expect(decisionOf(child)).toMatchObject({ verdict: "ineligible", level: null, fee: { kind: "none" } });
    // A month older, and there was a month to work in.
    expect(decisionOf({ ...child, 出生日期: "1990-01-01" })).toMatchObject({ verdict: "undetermined", level: null });
    expect(decisionOf({ ...child, 出生日期: "1990-01-01" }).missing).toContain("level");
  });
  describe("only one offered for the occupation and work type is taken, with a warning", () => {
    // 科技咨询师 has 三级 alone, 网络安全管理员 has 四级 and 三级.
    const guizhou = { pack: "guizhou-2023", asOf: "2024-03-01" };
    const consultant = {
      申报职业: "科技咨询师",
      申报等级: "",
      文化程度: "本科",
      院校类别: "普通高等学校",
      毕业日期: "2020-07-01",
    };
    test("met", () => {
      const decision = decisionOf(consultant, guizhou);
      expect(seen(decision)).toMatchObject({
        verdict: "eligible",
        appliedLevel: null,
        level: 3,
        kinds: ["level-proposed"],
      });
      expect(decision.problems[0]?.details).toEqual({ level: 3, only: true });
    });
    test("not met", () =>
      expect(seen(decisionOf({ ...consultant, 文化程度: "大专", 从业年限: 1 }, guizhou))).toMatchObject({
        verdict: "ineligible",
        level: null,
        kinds: ["level-proposed"],
      }));
    test("two offered: open", () =>
      expect(
        seen(decisionOf({ ...consultant, 申报职业: "网络与信息安全管理员", 申报工种: "网络安全管理员" }, guizhou)),
      ).toMatchObject({
        verdict: "undetermined",
        level: null,
      }));
    test("a level that cannot be read is no blank", () =>
      expect(seen(decisionOf({ ...consultant, 申报等级: "特级" }, guizhou))).toMatchObject({
        verdict: "undetermined",
        level: null,
        kinds: ["level-unreadable"],
      }));
  });
  test("two levels beside the occupation are none", () =>
    expect(seen(decisionOf({ ...WORKER, ...worker, 申报职业: "互联网营销师/四级/三级" }))).toMatchObject({
      verdict: "undetermined",
      level: null,
      kinds: ["level-unreadable"],
    }));
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
  test("a known work type stands in for it, and rows without one are open and told of their blank cell", () => {
    const people = [{ ...WORKER, 申报工种: "直播销售员" }, WORKER, WORKER];
    const { rows, sheet } = auditOf(people, { headings: [...headings, "申报工种"] });
    expect(rows.map(({ decision }) => [decision.occupation, decision.verdict, kindsOf(decision)])).toEqual([
      ["互联网营销师", "eligible", ["occupation-inferred"]],
      [null, "undetermined", ["occupation-missing"]],
      [null, "undetermined", ["occupation-missing"]],
    ]);
    // The column is there: nobody is to be asked to add one.
    expect(sheet.problems).toEqual([]);
  });
});

describe("one column for the trade", () => {
  const headings = ["姓名", "证件号码", "手机号码", "文化程度", "从业年限", "申报等级", "申报工种"];
  const inColumn = (申报工种: string, setting = {}) => {
    const { rows } = auditOf([{ ...WORKER, 申报工种 }], { headings, ...setting });
    return rows.map(({ decision }) => [decision.occupation, decision.workType, kindsOf(decision)])[0];
  };
  test("an occupation in it is read as one, also with its work type", () => {
    expect(inColumn("人工智能训练师")).toEqual(["人工智能训练师", null, []]);
    expect(inColumn("互联网营销师（直播销售员）")).toEqual(["互联网营销师", "直播销售员", []]);
  });
  test("a known work type names its occupation, with a warning", () => {
    expect(inColumn("直播销售员")).toEqual(["互联网营销师", "直播销售员", ["occupation-inferred"]]);
  });
  test("an occupation without its work type is told once for the sheet, and its rows keep their verdict", () => {
    const people = ["互联网营销师", "互联网营销师", "直播销售员"].map((申报工种) => ({ ...WORKER, 申报工种 }));
    const { rows, sheet } = auditOf(people, { headings });
    expect(rows.map(({ decision }) => [decision.verdict, kindsOf(decision)])).toEqual([
      ["eligible", []],
      ["eligible", []],
      ["eligible", ["occupation-inferred"]],
    ]);
    expect(sheet.problems).toMatchObject([
      { kind: "worktype-unwritten", at: { column: 7, heading: "申报工种" }, details: { rows: 2 } },
    ]);
  });
  test("an unread column that may ask for the occupation is named before anybody is asked to add one", () => {
    const { sheet } = auditOf([{ ...WORKER, 项目: "甲类" }, WORKER], { headings: [...headings.slice(0, -1), "项目"] });
    const missing = sheet.problems.find(({ kind }) => kind === "occupation-missing");
    expect(missing).toMatchObject({ details: { unread: [{ column: 7, heading: "项目" }] } });
    expect(missing && sheetProblemSentence(missing)).toMatch(/^G 列“项目”也许就是“申报职业”，没有读/);
  });
  test("anything else is no occupation of the notice", () => {
    expect(inColumn("厨师")).toEqual([null, null, ["occupation-unknown"]]);
  });
  test("a work type of several occupations names none of them, unless the sheet says which", () => {
    const jinan = packOf();
    const [marketing, training] = jinan.occupations;
    if (!marketing || !training) throw new Error("two occupations");
    const shared = { ...jinan, occupations: [marketing, { ...training, workTypes: marketing.workTypes }] };
    const sheet = sheetOf([{ ...WORKER, 申报工种: "直播销售员" }], headings);
    const asOf = dayFromIso("2026-03-01") ?? NaN;
    const occupationIn = (grid: typeof sheet) => audit(grid, shared, { asOf }).rows[0]?.decision.occupation;
    expect(occupationIn(sheet)).toBeNull();
    expect(occupationIn({ ...sheet, name: "人工智能训练师" })).toBe("人工智能训练师");
  });
});

describe("what is told of a name, and where", () => {
  const told = (facts: Facts, setting = {}) =>
    decisionOf({ ...WORKER, ...facts }, setting).problems.map(({ kind, at, details }) => [kind, at.field, details]);
  const OCCUPATIONS = ["互联网营销师", "人工智能训练师"];
  const TYPES = ["商品选品员", "直播销售员", "视频创推员", "平台管理员"];
  test.each<[string, string, readonly unknown[]]>([
    ["厨师", "", ["occupation-unknown", "occupation", { offered: OCCUPATIONS }]],
    ["", "", ["occupation-missing", "occupation", { offered: OCCUPATIONS }]],
    ["", "主播", ["occupation-missing", "occupation", { offered: OCCUPATIONS }]],
    ["", "无", ["occupation-missing", "occupation", { offered: OCCUPATIONS }]],
    ["", "不分工种", ["occupation-missing", "occupation", { offered: OCCUPATIONS }]],
    ["", "直播销售员", ["occupation-inferred", "occupation", { occupation: "互联网营销师" }]],
    ["人工智能培训师", "", ["name-alias", "occupation", { proper: "人工智能训练师" }]],
    ["互联网营销师", "主播", ["worktype-unknown", "workType", { offered: TYPES }]],
    ["互联网营销师-主播", "", ["worktype-unknown", "occupation", { offered: TYPES }]],
    ["互联网营销师-主播", "无", ["worktype-unknown", "occupation", { offered: TYPES }]],
    ["互联网营销师", "直播销售员（主播）", ["worktype-unknown", "workType", { offered: TYPES }]],
    ["人工智能训练师", "主播", ["worktype-ignored", "workType", { occupation: "人工智能训练师" }]],
    ["人工智能训练师-主播", "", ["worktype-ignored", "workType", { occupation: "人工智能训练师" }]],
    [
      "互联网营销师（直播销售员）",
      "平台管理员",
      ["facts-contradict", "workType", { kind: "work-type-beside-occupation", workType: "直播销售员" }],
    ],
  ])("“%s”, “%s”", (occupation, workType, problem) =>
    expect(told({ 申报职业: occupation, 申报工种: workType })).toEqual([problem]),
  );
  test("one alias of the occupation and one mistake beside it", () =>
    expect(told({ 申报职业: "人工智能培训师-主播" }).map(([kind]) => kind)).toEqual([
      "name-alias",
      "worktype-ignored",
    ]));
  test.each(["无", "/", "不分工种", "互联网营销师"])("“%s” is no work type: all are possible", (workType) =>
    expect(applied({ 申报职业: "互联网营销师", 申报工种: workType })).toEqual([
      "互联网营销师",
      null,
      "eligible",
      ["worktype-blank"],
    ]),
  );
});

describe("each row of a sheet is recognized by its own cells", () => {
  const CELLS: readonly (readonly [string, string, string | null, string | null])[] = [
    ["互联网营销师", "直播销售员", "互联网营销师", "直播销售员"],
    ["互联网营销师", "视频创推员", "互联网营销师", "视频创推员"],
    ["互联网营销师", "", "互联网营销师", null],
    ["", "直播销售员", "互联网营销师", "直播销售员"],
    ["直播销售员", "", "互联网营销师", "直播销售员"],
    ["人工智能训练师", "", "人工智能训练师", null],
    ["", "", null, null],
    ["互联网营销师", "直播销售员", "互联网营销师", "直播销售员"],
    ["厨师", "", null, null],
    ["互联网营销师", "平台管理员", "互联网营销师", "平台管理员"],
  ];
  test("whatever stands in the others", () => {
    const { rows } = auditOf(CELLS.map(([申报职业, 申报工种]) => ({ ...WORKER, 申报职业, 申报工种 })));
    expect(rows.map(({ decision }) => [decision.occupation, decision.workType])).toEqual(
      CELLS.map(([, , occupation, workType]) => [occupation, workType]),
    );
  });
});

describe("where the sheet states occupation or work type", () => {
  const COLUMNS = ["姓名", "证件号码", "手机号码", "文化程度", "从业年限", "申报等级"];
  const under = (title: string, people: readonly Facts[], more: readonly string[] = [], pack = "jinan-2026") => {
    const sheet = sheetOf(
      people.map((facts) => ({ ...WORKER, ...facts })),
      [...COLUMNS, ...more],
    );
    const { rows } = audit({ ...sheet, cells: [[title], ...sheet.cells] }, packOf(pack), {
      asOf: dayFromIso("2026-03-01") ?? NaN,
    });
    return rows.map(({ decision }) => [decision.occupation, decision.workType, kindsOf(decision)]);
  };
  const BOTH = "互联网营销师（直播销售员）报名表";
  const MARKETING = "互联网营销师";

  test.each<[string, string, Facts, readonly unknown[]]>([
    ["the row says nothing", BOTH, {}, [MARKETING, "直播销售员", []]],
    ["the row says “无”", BOTH, { 申报工种: "无" }, [MARKETING, "直播销售员", []]],
    ["the row has another work type", BOTH, { 申报工种: "视频创推员" }, [MARKETING, "视频创推员", []]],
    ["the row has an alias", BOTH, { 申报工种: "选品员" }, [MARKETING, "商品选品员", []]],
    ["the row has an unknown work type", BOTH, { 申报工种: "主播" }, [MARKETING, null, ["worktype-unknown"]]],
    ["the row has the occupation", BOTH, { 申报职业: MARKETING }, [MARKETING, "直播销售员", []]],
    ["with a work type", BOTH, { 申报职业: `${MARKETING}-平台管理员` }, [MARKETING, "平台管理员", []]],
    ["with an unknown one", BOTH, { 申报职业: `${MARKETING}-主播` }, [MARKETING, null, ["worktype-unknown"]]],
    ["another occupation", BOTH, { 申报职业: "人工智能训练师" }, ["人工智能训练师", null, []]],
    ["an unknown occupation", BOTH, { 申报职业: "厨师" }, [null, null, ["occupation-unknown"]]],
    ["the work type alone", "直播销售员报名表", {}, [MARKETING, "直播销售员", ["occupation-inferred"]]],
    [
      "the work type alone, the row another",
      "直播销售员报名表",
      { 申报工种: "视频创推员" },
      [MARKETING, "视频创推员", ["occupation-inferred"]],
    ],
    [
      "the work type alone, the row the occupation",
      "直播销售员报名表",
      { 申报职业: MARKETING },
      [MARKETING, "直播销售员", []],
    ],
    ["an occupation without work types", "人工智能训练师报名表", {}, ["人工智能训练师", null, []]],
    [
      "and the row a work type",
      "人工智能训练师报名表",
      { 申报工种: "主播" },
      ["人工智能训练师", null, ["worktype-ignored"]],
    ],
  ])("%s", (_, title, facts, expected) => expect(under(title, [facts])[0]).toEqual(expected));

  test("a blank in a column is told where the sheet says nothing", () => {
    expect(under("报名表", [{ 申报职业: "" }], ["申报职业"])).toEqual([[null, null, ["occupation-missing"]]]);
    expect(under("报名表", [{}])).toEqual([[null, null, []]]);
  });

  test("two columns of work types that are as sure: the row's is not known, and the sheet's does not stand in", () => {
    const doubt = { 工种: "视频创推员", "工种：": "视频创推员" };
    const columns = ["工种", "工种："];
    for (const title of ["互联网营销师报名表", BOTH]) {
      expect(under(title, [doubt, {}], columns).map(([occupation, workType]) => [occupation, workType])).toEqual([
        [MARKETING, null],
        [MARKETING, title === BOTH ? "直播销售员" : null],
      ]);
      expect(under(title, [doubt], columns)[0]?.[2]).toEqual([]);
    }
    expect(under("直播销售员报名表", [doubt, {}], columns).map(([occupation]) => occupation)).toEqual([
      null,
      MARKETING,
    ]);
    expect(under("报名表", [{ ...doubt, 申报职业: MARKETING }], columns)[0]).toEqual([MARKETING, null, []]);
    expect(under("报名表", [{ ...doubt, 申报职业: `${MARKETING}-主播` }], columns)[0]?.[2]).toEqual([
      "worktype-unknown",
    ]);
    expect(under("直播销售员报名表", [{ ...doubt, 申报职业: MARKETING }], columns)[0]?.slice(0, 2)).toEqual([
      MARKETING,
      null,
    ]);
  });

  test("two columns of occupations that are as sure: none is known, and nothing is asked for", () => {
    const doubt = { 职业: "人工智能训练师", "职业：": "人工智能训练师" };
    expect(under(BOTH, [doubt, {}], ["职业", "职业："])).toEqual([
      [null, null, []],
      [MARKETING, "直播销售员", []],
    ]);
  });
});

import { sheetProblemSentence } from "../../../src/core/explain/problems/sheet";
import { dayFromIso } from "../../../src/core/time/day";
import { decideEveryLevel } from "../../../src/core/decide/every-level";
import { audit, type Audit } from "../../../src/core/audit";
import { saidSentence } from "../../../src/core/explain/sheet-values";
import { reportOf } from "../../../src/core/report/audit";
import type { Grid } from "../../../src/core/sheet/grid";
import { kindsOf, packOf, sheetOf, type Facts } from "../../support/people";
import type { Assumptions } from "../../../src/core/requirements/assumptions";
import { DEFAULT_ASSUMPTIONS } from "../../../src/core/requirements/assumptions";

const WORKER: Facts = { 文化程度: "高中", 从业年限: 6 };
const COLUMNS = ["姓名", "证件号码", "手机号码", "文化程度", "从业年限"];
const ASOF = dayFromIso("2026-03-01") ?? NaN;

/** People of a sheet with rows above its header. */
function under(
  above: readonly string[],
  people: readonly Facts[],
  { columns = COLUMNS, name = "报名表", pack = "jinan-2026", assume = {} as Partial<Assumptions> } = {},
): Audit {
  const sheet = sheetOf(
    people.map((facts) => ({ ...WORKER, ...facts })),
    columns,
  );
  const grid: Grid = { ...sheet, name, cells: [...above.map((text) => [text]), ...sheet.cells] };
  return audit(grid, packOf(pack), { asOf: ASOF, assumptions: assume });
}
const told = ({ rows }: Audit) =>
  rows.map(({ decision }) => [
    decision.occupation,
    decision.workType,
    decision.appliedLevel,
    decision.verdict,
    kindsOf(decision),
  ]);
const asked = ({ sheet }: Audit) => sheet.problems.map(({ kind }) => kind);

describe("what the title says holds for rows that say nothing", () => {
  test("互联网营销师四级报名表: six years are enough for 四级, and nobody gets 五级", () => {
    const result = under(["互联网营销师四级报名表"], [{}, { 从业年限: 2 }]);
    expect(told(result)).toEqual([
      ["互联网营销师", null, 4, "eligible", ["worktype-blank"]],
      ["互联网营销师", null, 4, "ineligible", ["worktype-blank"]],
    ]);
    expect(result.summary).toMatchObject({ feeEligible: 280 });
    expect(result.sheetValues).toEqual([
      { field: "occupation", value: "互联网营销师", place: "title" },
      { field: "level", value: "四级/中级工", place: "title" },
    ]);
    expect(asked(result)).toEqual([]);
  });
  test("it is in the JSON by field, and in the summary as a sentence", () => {
    const result = under(["互联网营销师四级报名表"], [{}], { name: "直播销售员" });
    expect(reportOf({ ...result, sheets: [result] }, []).sheet.values).toEqual({
      occupation: "互联网营销师",
      workType: "直播销售员",
      level: "四级/中级工",
    });
    expect(saidSentence(result.sheetValues)).toBe(
      "统一写明申报职业“互联网营销师”（标题）、申报工种“直播销售员”（工作表名）、申报等级“四级/中级工”（标题），自己没有填写的行按此审核。",
    );
  });
  test("a row of its own word goes before it, and one that cannot be read is no blank", () => {
    const columns = [...COLUMNS, "申报职业", "申报工种", "申报等级"];
    const people = [
      { 申报职业: "", 申报工种: "", 申报等级: "" },
      { 申报职业: "人工智能训练师", 申报等级: "三级", 从业年限: 10 },
      { 申报工种: "平台管理员", 申报等级: "五级" },
      { 申报等级: "特级" },
    ];
    expect(told(under(["互联网营销师（直播销售员）四级报名表"], people, { columns }))).toEqual([
      ["互联网营销师", "直播销售员", 4, "eligible", []],
      ["人工智能训练师", null, 3, "eligible", []],
      ["互联网营销师", "平台管理员", 5, "eligible", []],
      ["互联网营销师", "直播销售员", null, "undetermined", ["level-unreadable"]],
    ]);
  });
  test("the level beside the row's occupation goes before it", () => {
    const columns = [...COLUMNS, "申报职业", "申报等级"];
    const [row] = told(under(["申报等级：三级"], [{ 申报职业: "人工智能训练师/四级" }], { columns }));
    expect(row).toEqual(["人工智能训练师", null, 4, "eligible", []]);
  });
  test("the sheet's name does, too", () =>
    expect(told(under([], [{}], { name: "互联网营销师四级" }))).toEqual([
      ["互联网营销师", null, 4, "eligible", ["worktype-blank"]],
    ]));
  test("a work type alone names its occupation, with a warning", () =>
    expect(told(under(["直播销售员四级报名表"], [{}]))).toEqual([
      ["互联网营销师", "直播销售员", 4, "eligible", ["occupation-inferred"]],
    ]));
  test("补考 once for all: no row is a first exam, and each says which subjects", () => {
    expect(told(under(["互联网营销师四级补考报名表"], [{}]))).toEqual([
      ["互联网营销师", null, 4, "undetermined", ["subjects-missing", "worktype-blank"]],
    ]);
    const columns = [...COLUMNS, "考试类型"];
    expect(told(under(["互联网营销师四级补考报名表"], [{ 考试类型: "正考" }], { columns }))[0]?.[3]).toBe("eligible");
  });
  test("every other level of somebody is decided for the same occupation and work type", () => {
    const [row] = under(["互联网营销师（平台管理员）四级报名表"], [{}]).rows;
    if (!row) throw new Error("nobody");
    const decided = decideEveryLevel(row, { pack: packOf(), asOf: ASOF, assumptions: DEFAULT_ASSUMPTIONS });
    expect(decided.map(({ workType }) => workType)).toEqual(decided.map(() => "平台管理员"));
  });
});

describe("a row is not silent where it fills a column that could not be read", () => {
  const columns = [...COLUMNS, "等级", "认定等级"];
  const said = ["互联网营销师（直播销售员）四级报名表"];
  test("two level columns that differ: the title decides nothing", () => {
    const result = under(said, [{ 等级: "三级", 认定等级: "三级" }, { 等级: "三级" }, {}], { columns });
    expect(result.rows.map(({ decision }) => [decision.level, decision.verdict])).toEqual([
      [null, "undetermined"],
      [null, "undetermined"],
      [4, "eligible"],
    ]);
    expect(asked(result)).toEqual(["heading-unsure", "heading-unsure"]);
  });
  test("nor does a level that is the only one offered", () => {
    const consultant = { 申报职业: "科技咨询师", 文化程度: "本科", 院校类别: "普通高等学校", 毕业日期: "2020-07-01" };
    const settings = { columns: [...columns, "申报职业", "院校类别", "毕业日期"], pack: "guizhou-2023" };
    const both = { ...consultant, 等级: "四级", 认定等级: "四级" };
    expect(told(under([], [both, consultant], settings)).map((row) => row[3])).toEqual(["undetermined", "eligible"]);
  });
  test("two occupation columns that are as sure", () => {
    const result = under(said, [{ 职业: "电子商务师", "职业：": "电子商务师" }], {
      columns: [...COLUMNS, "职业", "职业："],
    });
    expect(told(result)[0]?.slice(0, 4)).toEqual([null, null, 4, "undetermined"]);
  });
});

describe("what is said twice, or nowhere, is a question", () => {
  test("two levels: nobody is passed at one of them", () => {
    const result = under(["互联网营销师五级至三级报名表"], [{}, {}]);
    expect(result.rows.map(({ decision }) => [decision.verdict, decision.level])).toEqual([
      ["undetermined", null],
      ["undetermined", null],
    ]);
    expect(result.sheet.problems).toMatchObject([{ kind: "said-twice", severity: "error" }]);
    expect(result.sheet.problems.map(sheetProblemSentence)).toEqual([
      "标题、表头上方或工作表名里写的申报等级不止一个（五级/初级工、三级/高级工），没有采用；请逐行填写“申报等级”。",
    ]);
  });
  test("nobody is asked where every row says it itself", () =>
    expect(
      asked(under(["互联网营销师五级至三级报名表"], [{ 申报等级: "四级" }], { columns: [...COLUMNS, "申报等级"] })),
    ).toEqual([]));
  test("no column and no word for the level: asked once", () =>
    expect(asked(under(["互联网营销师报名表"], [{}, {}]))).toEqual(["level-missing"]));
  test("a column with a blank: the row itself is told", () =>
    expect(asked(under(["互联网营销师报名表"], [{}, {}], { columns: [...COLUMNS, "申报等级"] }))).toEqual([]));
  test("the pack's only occupation is not taken where the sheet speaks of another one", () => {
    const shanghai = { pack: "shanghai-2026" };
    expect(told(under(["四级报名表"], [{}], shanghai))[0]).toEqual(["互联网营销师", "视频创推员", 4, "eligible", []]);
    const other = under(["电子商务师四级报名表"], [{}], shanghai);
    expect(told(other)[0]).toEqual([null, null, 4, "undetermined", []]);
    expect(other.sheet.problems.map(sheetProblemSentence)).toEqual([
      "统一填写的“电子商务师”（在标题、表头上方、工作表名里，或由您指定）认不出是这份公告的哪个职业，没有采用；请核对公告，或逐行填写“申报职业”。",
    ]);
  });
  test("a said level that is not offered turns away, and says so", () =>
    expect(told(under(["互联网营销师一级报名表"], [{}], { pack: "shanghai-2026" }))[0]?.slice(2)).toEqual([
      1,
      "ineligible",
      ["not-offered"],
    ]));
});

describe("what the sheet is asked, by what its rows leave open", () => {
  const problemsOf = (...given: Parameters<typeof under>) =>
    under(...given).sheet.problems.map((problem) => [problem.kind, problem.details]);
  const twice = (field: string, ...values: readonly string[]) => ["said-twice", { field, values, form: false }];
  const TWO_TYPES = "互联网营销师（直播销售员、视频创推员）四级报名表";
  const BOTH_EXAMS = "互联网营销师（直播销售员）四级正考补考报名表";
  const TWO_LEVELS = "互联网营销师（直播销售员）四级、三级报名表";
  const OFFERED = ["occupation-missing", { offered: ["互联网营销师", "人工智能训练师"], unread: [], form: false }];
  const with_ = (...columns: readonly string[]) => ({ columns: [...COLUMNS, ...columns] });

  test.each<[string, readonly string[], readonly Facts[], { readonly columns?: string[] }, readonly unknown[]]>([
    ["nothing said at all", ["报名表"], [{}], {}, [OFFERED]],
    ["nobody there", ["报名表"], [], {}, []],
    ["no level", ["互联网营销师报名表"], [{}], {}, [["level-missing", { unread: [], form: false }]]],
    [
      "no level, and nobody who could get any",
      ["互联网营销师报名表"],
      [{ 出生日期: "2011-01-01", 从业年限: "", 学习状态: "毕业" }],
      {},
      [],
    ],
    ["a level of the row that cannot be read", ["互联网营销师报名表"], [{ 申报等级: "特级" }], {}, []],
    ["an occupation of the row that is none", ["四级报名表"], [{ 申报职业: "厨师" }], {}, []],
    ["the row says it", ["四级报名表"], [{ 申报职业: "人工智能训练师" }], {}, []],
    ["a blank in a column", ["四级报名表"], [{ 申报职业: "" }], {}, []],
    ["two levels", [TWO_LEVELS], [{}], {}, [twice("level", "四级/中级工", "三级/高级工")]],
    ["two levels, and the row says it", [TWO_LEVELS], [{ 申报等级: "四级" }], {}, []],
    [
      "two levels, and one of two rows says it",
      [TWO_LEVELS],
      [{ 申报等级: "四级" }, { 申报等级: "" }],
      {},
      [twice("level", "四级/中级工", "三级/高级工")],
    ],
    ["two work types", [TWO_TYPES], [{}], {}, [twice("workType", "直播销售员", "视频创推员")]],
    ["two work types, and the row says it", [TWO_TYPES], [{ 申报工种: "直播销售员" }], {}, []],
    ["two work types, and one that has none", [TWO_TYPES], [{ 申报职业: "人工智能训练师" }], {}, []],
    ["both kinds of exam", [BOTH_EXAMS], [{}], {}, [twice("examKind", "正考", "补考")]],
    ["both kinds of exam, and a column for it", [BOTH_EXAMS], [{ 考试类型: "正考" }], {}, []],
    ["both kinds of exam, and a column of subjects", [BOTH_EXAMS], [{ 理论考试: "正考" }], {}, []],
    [
      "two occupations",
      ["互联网营销师、人工智能训练师四级报名表"],
      [{}],
      {},
      [twice("occupation", "互联网营销师", "人工智能训练师")],
    ],
    [
      "two occupations, and the row says it",
      ["互联网营销师、人工智能训练师四级报名表"],
      [{ 申报职业: "人工智能训练师" }],
      with_("申报职业"),
      [],
    ],
  ])("%s", (_, above, people, setting, expected) => expect(problemsOf(above, people, setting)).toEqual(expected));

  test.each<[string, string, Facts, readonly unknown[]]>([
    ["an occupation that follows from the work type", "直播销售员四级报名表", {}, []],
    [
      "two occupations, and an unknown one in the row",
      "互联网营销师、人工智能训练师四级报名表",
      { 申报职业: "厨师" },
      [],
    ],
    [
      "two occupations, and two columns that are as sure",
      "互联网营销师、人工智能训练师四级报名表",
      { 职业: "互联网营销师", "职业：": "互联网营销师" },
      [],
    ],
    ["two levels, and one in the row that cannot be read", TWO_LEVELS, { 申报等级: "特级" }, []],
    [
      "two work types and no level",
      "互联网营销师（直播销售员、视频创推员）报名表",
      {},
      [["level-missing", { unread: [], form: false }], twice("workType", "直播销售员", "视频创推员")],
    ],
    ["two levels and no occupation", "五级、四级报名表", {}, [OFFERED]],
  ])("%s", (_, title, facts, expected) =>
    expect(problemsOf([title], [facts]).filter(([kind]) => kind !== "heading-twice")).toEqual(expected),
  );

  test("nor is somebody whose level was proposed, and whose row has an error", () =>
    expect(problemsOf([TWO_LEVELS], [{ 姓名: "" }], { assume: { "propose-level": true } })).toEqual([]));
  test("a level is not asked for where one is proposed", () =>
    expect(problemsOf(["互联网营销师报名表"], [{}], { assume: { "propose-level": true } })).toEqual([]));
});

describe("the only occupation of the notice", () => {
  const shanghai = (above: readonly string[], facts: Facts, ...more: readonly string[]) =>
    told(under(above, [facts], { columns: [...COLUMNS, ...more], pack: "shanghai-2026" }))[0];
  test("is taken where the sheet has no column for it", () =>
    expect(shanghai(["四级报名表"], {})).toEqual(["互联网营销师", "视频创推员", 4, "eligible", []]));
  test("nor do two levels in the title matter to it", () =>
    expect(shanghai(["四级、三级报名表"], {})?.slice(0, 2)).toEqual(["互联网营销师", "视频创推员"]));
  test("is not where it has one and the row is blank", () =>
    expect(shanghai(["四级报名表"], { 申报职业: "" }, "申报职业")).toEqual([
      null,
      null,
      4,
      "undetermined",
      ["occupation-missing"],
    ]));
  test("nor where there are several", () =>
    expect(told(under(["四级报名表"], [{}]))[0]).toEqual([null, null, 4, "undetermined", []]));
  test("what the sheet says is taken with a column, too", () =>
    expect(shanghai(["互联网营销师四级报名表"], { 申报职业: "" }, "申报职业")).toEqual([
      "互联网营销师",
      "视频创推员",
      4,
      "eligible",
      [],
    ]));
});

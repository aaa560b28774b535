import { bracketed } from "../../../../src/core/text/brackets";
import { isoOf } from "../../../../src/core/time/day";
import { problemSentence } from "../../../../src/core/explain/problems/row";
import { decisionOf, kindsOf as kindsIn, type Facts } from "../../../support/people";
import { applicantOf, kindsOf } from "../../../support/row";

test.each([
  ["5年（含实习1年）", "5年", ["含实习1年"]],
  ["5年(含实习1年)", "5年", ["含实习1年"]],
  ["5年【含实习1年】", "5年", ["含实习1年"]],
  ["5年［含实习］", "5年", ["含实习"]],
  ["5年（含实习（顶岗）1年）", "5年", ["含实习(顶岗)1年"]],
  ["5年（含实习1年", "5年", ["含实习1年"]],
  ["实习1年）5年", "5年", ["实习1年"]],
  ["（五年）", "", ["五年"]],
  ["中级（会计）（公示）", "中级", ["会计", "公示"]],
  ["5年", "5年", []],
  ["5年（）", "5年", []],
])("%s", (text, outside, inside) => expect(bracketed(text)).toEqual({ outside, inside }));

describe("remarks in years: unsure years are at most what is written and at least nothing", () => {
  const years = (从业年限: string) => {
    const applicant = applicantOf({ 从业年限 });
    return [applicant.workTotal?.min, applicant.workTotal?.max, kindsOf(applicant)];
  };
  test.each([
    "5年（含实习1年）",
    "5年(含实习1年)",
    "5年【其中见习】",
    "5年（含实习（顶岗）1年）",
    "5年（含实习1年",
    "5年（兼职）",
    "5年（中断1年）",
    "5年（其他行业）",
    "5年（某某）",
    "5年（在校期间）",
  ])("%s", (text) => expect(years(text)).toEqual([0, 71, ["remark-unread"]]));
  test.each(["5年（含）", "5年（含5年）", "（5年）", "5（年）", "5年（满）", "5年（累计）", "5年（本职业）"])(
    "%s is five years",
    (text) => expect(years(text)).toEqual([60, 71, []]),
  );
  test("a second figure narrows the first, another one does not agree", () => {
    expect(years("5年（63个月）")).toEqual([63, 63, []]);
    expect(years("5年（3年）")).toEqual([0, 71, ["remark-unread"]]);
  });
  test.each([
    ["5年（以上）", 60, Infinity],
    ["5年（不到）", 0, 59],
  ])("%s is one figure", (text, min, max) => expect(years(text)).toEqual([min, max, []]));
  test("5年（约） is about five years", () => expect(years("5年（约）")).toEqual([48, 83, ["years-approximate"]]));
  test("the sentence quotes the remark", () => {
    const [problem] = applicantOf({ 从业年限: "5年（含实习1年）" }).problems;
    expect(problem && problemSentence(problem)).toBe(
      "“从业年限”填的“5年(含实习1年)”里的“含实习1年”看不懂，这一项先没有用；请问清楚：没关系的，把“含实习1年”删掉；有关系的，改成实际情况。",
    );
  });
});

describe("remarks in dates", () => {
  const date = (heading: string, text: string) => {
    const { workStart, graduation, certificates, unreliableFields, ...rest } = applicantOf({
      原证书等级: "五级",
      原证书编号: "1",
      [heading]: text,
    });
    const read = heading === "从业起始年月" ? workStart : heading === "毕业日期" ? graduation : certificates[0]?.date;
    return [read ? isoOf(read.min) : null, [...unreliableFields].sort(), kindsOf({ ...rest } as never)];
  };
  test.each<[string, string, unknown]>([
    ["从业起始年月", "2019-03-01（入职）", ["2019-03-01", [], []]],
    ["从业起始年月", "2019-03（2019-03-15）", ["2019-03-15", [], []]],
    ["从业起始年月", "2019-03-01（实习）", [null, ["workStart"], ["remark-unread"]]],
    ["从业起始年月", "2019-03-01（某事）", [null, ["workStart"], ["remark-unread"]]],
    ["毕业日期", "2026年7月（预计）", ["2026-07-01", [], []]],
    ["毕业日期", "2020-07-01（肄业）", [null, ["graduationDate"], ["remark-unread"]]],
    ["原证书发证日期", "2026-02-01（预计）", [null, ["certificateDate", "certificateLevel"], ["remark-unread"]]],
    ["原证书发证日期", "预计2026-02-01", [null, ["certificateDate", "certificateLevel"], ["remark-unread"]]],
    ["原证书发证日期", "2020-02-01（补发）", [null, ["certificateDate"], ["remark-unread"]]],
    ["原证书发证日期", "2020-02-01（发证）", ["2020-02-01", [], []]],
  ])("%s %s", (heading, text, expected) => expect(date(heading, text)).toEqual(expected));
});

describe("remarks in levels, titles and certificates", () => {
  test.each([
    ["四级（中级工）", 4, []],
    ["中级（四级）", 4, []],
    ["四级【中级工】", 4, []],
    ["四级（网商）", 4, []],
    ["四级（应届）", 4, []],
    ["四级（拟）", null, ["remark-unread"]],
    ["四级（某某）", null, ["remark-unread"]],
    ["四级（高级工）", null, ["level-unreadable"]],
  ])("申报等级 %s", (申报等级, level, kinds) => {
    const applicant = applicantOf({ 申报等级 });
    expect([applicant.applied.level, kindsOf(applicant)]).toEqual([level, kinds]);
  });
  test.each([
    ["初级（助理级）", "初级", []],
    ["工程师（机械）", "中级", []],
    ["中级（经济师）", "中级", []],
    ["高级（评审通过）", "高级", []],
    ["中级（评审中）", "doubt", ["remark-unread"]],
    ["中级评审中", "doubt", ["remark-unread"]],
    ["高级（技术工人）", "doubt", ["remark-unread"]],
    ["中级（公示）", "doubt", ["remark-unread"]],
  ])("职称级别 %s", (职称级别, rank, kinds) => {
    const applicant = applicantOf({ 职称级别 });
    expect([applicant.unreliableFields.has("titleRank") ? "doubt" : applicant.title?.rank, kindsOf(applicant)]).toEqual(
      [rank, kinds],
    );
  });
  test.each([
    ["职业资格证书（在办）", true],
    ["职业资格证书（某某）", true],
    ["职业资格证书（国家职业资格）", false],
    ["职业资格证书", false],
  ])("原证书类别 %s", (原证书类别, unsure) => {
    const applicant = applicantOf({ 原证书类别, 原证书等级: "五级", 原证书编号: "1" });
    expect([applicant.unreliableFields.has("certificateKind"), kindsOf(applicant)]).toEqual([
      unsure,
      unsure ? ["remark-unread"] : [],
    ]);
  });
});

describe("remarks in schooling and names", () => {
  test.each<[string, string, boolean, readonly string[]]>([
    ["所学专业", "电子商务（跨境电商方向）", false, []],
    ["所学专业", "电子商务（师范）", false, []],
    ["所学专业", "520102电子商务（虚拟现实方向）", false, []],
    ["所学专业", "电子商务（辅修）", true, ["remark-unread"]],
    ["所学专业", "电子商务（某某）", false, ["remark-unread"]],
    ["文化程度", "大专（函授）", false, []],
    ["文化程度", "大专（全日制）", false, []],
    ["文化程度", "大专（拟）", true, ["remark-unread"]],
    ["毕业院校", "济南大学（章丘校区）", false, []],
    ["毕业院校", "济南大学（第二专业）", true, ["remark-unread"]],
    ["工作单位", "甲公司（山东）", false, []],
    ["工作单位", "甲公司（实习）", true, ["remark-unread"]],
    ["姓名", "张三（大）", false, []],
    ["姓名", "张三（拟）", true, ["remark-unread"]],
  ])("%s %s", (heading, text, unsure, kinds) => {
    const applicant = applicantOf({ [heading]: text });
    expect([applicant.unreliableFields.size > 0, kindsOf(applicant)]).toEqual([unsure, kinds]);
  });
});

describe("an unsure fact decides nothing", () => {
  const WORKER: Facts = { 文化程度: "高中", 申报职业: "互联网营销师", 申报工种: "直播销售员", 申报等级: "四级" };
  const told = (facts: Facts) => {
    const decision = decisionOf({ ...WORKER, ...facts });
    return [decision.verdict, kindsIn(decision)];
  };
  test("years may be fewer, and are never more", () => {
    expect(told({ 从业年限: "5年（含实习1年）" })).toEqual(["undetermined", ["remark-unread"]]);
    expect(told({ 从业年限: "4年（含实习1年）" })).toEqual(["ineligible", ["remark-unread"]]);
    expect(told({ 从业年限: "5年（满）" })).toEqual(["eligible", []]);
  });
  test("a title under way may come to nothing", () => {
    const titled = {
      申报等级: "三级",
      从业年限: 3,
      职称专业对应: "是",
      职称取得日期: "2020-01-01",
      取得职称后从业年限: 3,
    };
    expect(told({ ...titled, 职称级别: "初级（助理级）" })[0]).toBe("eligible");
    expect(told({ ...titled, 职称级别: "初级（评审中）" })[0]).toBe("undetermined");
  });
  test("work at an employer as a trainee is only possible", () => {
    expect(told({ 从业年限: 5, 工作单位: "甲公司（山东）" })[0]).toBe("eligible");
    expect(told({ 从业年限: 5, 工作单位: "甲公司（实习）" })[0]).toBe("undetermined");
    expect(told({ 从业年限: 4, 工作单位: "甲公司（实习）" })[0]).toBe("ineligible");
  });
});

describe("remarks in cells that hold names, answers and several facts", () => {
  test("what is applied for stays open with its remark", () => {
    const occupation = applicantOf({ 申报职业: "网商（拟）" });
    expect([occupation.applied.occupation, kindsOf(occupation)]).toEqual([null, ["remark-unread"]]);
    expect(occupation.unreliableFields.has("occupation")).toBe(true);
    const workType = applicantOf({ 申报工种: "直播销售员（拟）" });
    expect([workType.applied.workType, kindsOf(workType)]).toEqual([null, ["remark-unread"]]);
    expect(applicantOf({ 申报职业: "网商（直播）" }).applied.occupation).toBe("网商(直播)");
  });
  test("a title's name with a doubtful remark leaves open whether there is a title", () => {
    const doubted = applicantOf({ 职称级别: "", 职称名称: "工程师（评审中）" });
    expect([kindsOf(doubted), doubted.unreliableFields.has("titleRank")]).toEqual([["remark-unread"], true]);
    expect(applicantOf({ 职称级别: "", 职称名称: "讲师（机械）" }).title).toMatchObject({ rank: "中级" });
    expect(applicantOf({ 职称级别: "讲师（机械）" }).title).toMatchObject({ rank: "中级" });
  });
  test("an answer that stands in brackets is the answer", () => {
    expect(applicantOf({ 学徒期满: "（是）" })).toMatchObject({ apprenticeship: true, problems: [] });
    expect(applicantOf({ 申报等级: "（四级）" })).toMatchObject({ applied: { level: 4 }, problems: [] });
    expect(applicantOf({ 职称级别: "（中级）" })).toMatchObject({ title: { rank: "中级" }, problems: [] });
  });
  test("in a column of two facts a bracket may be the other fact, unless it is doubtful", () => {
    expect(applicantOf({ 学历及专业名称: "本科（某某）" }).problems).toEqual([]);
    expect(kindsOf(applicantOf({ 学历及专业名称: "本科电子商务（拟）" }))).toContain("remark-unread");
    expect(kindsOf(applicantOf({ 文化程度: "本科（某某）" }))).toEqual(["remark-unread"]);
  });
  test("two remarks: the first that is open is told, once", () => {
    const applicant = applicantOf({ 从业年限: "5年（本职业）（含实习1年）（兼职）" });
    expect(applicant.problems).toMatchObject([{ kind: "remark-unread", details: { remark: "含实习1年" } }]);
    expect(applicant.workTotal).toEqual({ min: 0, max: 71 });
  });
  test("a second figure must meet the first", () => {
    expect(applicantOf({ 从业年限: "5年（71个月）" }).workTotal).toEqual({ min: 71, max: 71 });
    expect(kindsOf(applicantOf({ 从业年限: "5年（72个月）" }))).toEqual(["remark-unread"]);
    expect(applicantOf({ 从业年限: "5年（60个月）" }).workTotal).toEqual({ min: 60, max: 60 });
    expect(kindsOf(applicantOf({ 从业年限: "5年（59个月）" }))).toEqual(["remark-unread"]);
  });
  test("a date's remark must meet the date", () => {
    const start = (从业起始年月: string) => {
      const { workStart } = applicantOf({ 从业起始年月 });
      return workStart && [isoOf(workStart.min), isoOf(workStart.max)];
    };
    expect(start("2020-09（2020-09-30）")).toEqual(["2020-09-30", "2020-09-30"]);
    expect(start("2020-09（2020-10-01）")).toBeNull();
    expect(start("2020-09（2020）")).toEqual(["2020-09-01", "2020-09-30"]);
    expect(start("（2020-09）")).toEqual(["2020-09-01", "2020-09-30"]);
  });
  test("a level's remark may say the occupation or work type beside it", () => {
    expect(applicantOf({ 申报等级: "四级（直播销售员）", 申报工种: "直播销售员" })).toMatchObject({
      applied: { level: 4 },
      problems: [],
    });
    expect(kindsOf(applicantOf({ 申报等级: "四级（选品员）", 申报工种: "直播销售员" }))).toEqual(["remark-unread"]);
  });
});

import { applicantOf, PLAIN } from "../../../support/row";
import { problemSentence } from "../../../../src/core/explain/problems/row";
import { resultTextOf } from "../../../../src/core/explain/result-text";
import { decisionOf, kindsOf, rowOf, type Facts } from "../../../support/people";

const WORKER: Facts = {
  出生日期: "1996-01-15",
  文化程度: "高中",
  从业年限: "6年",
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};
const GRADUATE: Facts = {
  ...WORKER,
  文化程度: "大专",
  毕业院校: "山东商业职业技术学院",
  所学专业: "电子商务",
  从业年限: 0,
};
const DATED = { ...GRADUATE, 毕业日期: "2018-06-30" };
const verdictOf = (facts: Facts) => decisionOf(facts).verdict;

describe("a remark in a column of its own passes nobody by and turns nobody away", () => {
  test.each(["肄业", "结业", "退学", "毕业证未拿到", "延期毕业", "未毕业", "函授", "自考", "成教", "非全日制"])(
    "%s: the diploma is open, also where a day is written",
    (备注) => {
      expect(verdictOf({ ...DATED, 备注 })).toBe("undetermined");
      expect(verdictOf({ ...GRADUATE, 备注 })).toBe("undetermined");
      expect(kindsOf(decisionOf({ ...DATED, 备注 }))).toContain("remark-unread");
    },
  );
  test.each(["应届生", "大三"])("%s: no age tells that the course is over", (备注) =>
    expect(verdictOf({ ...GRADUATE, 备注 })).toBe("undetermined"),
  );
  test("a written day goes before 应届, and 大三 speaks against one that is over", () => {
    expect(verdictOf({ ...DATED, 备注: "应届生" })).toBe("eligible");
    expect(verdictOf({ ...DATED, 备注: "大三" })).toBe("undetermined");
  });
  test.each(["含实习1年", "兼职", "中间中断2年", "其中2年在其他行业"])(
    "%s: the years are at most as written",
    (备注) => {
      expect(verdictOf({ ...WORKER, 备注 })).toBe("undetermined");
      expect(verdictOf({ ...WORKER, 从业年限: "4年", 备注 })).toBe("ineligible");
    },
  );
  test("a certificate and a title that are not yet issued", () => {
    const holder = {
      ...WORKER,
      从业年限: "4年",
      原证书等级: "五级",
      原证书发证日期: "2022-01-05",
      取证后从业年限: "4年",
    };
    expect(verdictOf(holder)).toBe("eligible");
    expect(verdictOf({ ...holder, 备注: "证书在办" })).toBe("undetermined");
    expect(verdictOf({ ...holder, 备注: "身份证在办" })).toBe("eligible");
  });
  test("补考 said there is a retake, unless the row says 正考", () => {
    expect(verdictOf({ ...WORKER, 备注: "理论补考" })).toBe("undetermined");
    expect(verdictOf({ ...WORKER, 备注: "理论补考", 考试类型: "正考" })).toBe("eligible");
    expect(verdictOf({ ...WORKER, 备注: "不参加补考" })).toBe("eligible");
  });
});

describe("a word that the person may not be examined, or was before", () => {
  test.each(["放弃报名", "本人放弃考试", "本次不参加", "取消报名", "退考", "不考了"])("%s", (备注) => {
    const decision = decisionOf({ ...WORKER, 备注 });
    expect([decision.verdict, kindsOf(decision), decision.fee.kind]).toEqual([
      "undetermined",
      ["remark-unread"],
      "none",
    ]);
  });
  test.each(["不放弃", "放弃免考", "不参加补考", "退休", "退役军人", "退费", "不住校", "不需要住宿"])(
    "%s is no such word",
    (备注) =>
      expect([verdictOf({ ...WORKER, 备注 }), kindsOf(decisionOf({ ...WORKER, 备注 }))]).toEqual(["eligible", []]),
  );
  test.each(["2024年已考过理论", "理论已通过", "技能未通过", "去年免考理论", "单科合格", "考过综合"])("%s", (备注) => {
    expect(verdictOf({ ...WORKER, 备注 })).toBe("undetermined");
    expect(verdictOf({ ...WORKER, 备注, 考试类型: "正考" })).toBe("eligible");
  });
  test.each(["技能等级证书审核通过", "技能培训合格", "审核通过", "体检合格", "资格审查合格"])(
    "%s is no such word",
    (备注) =>
      expect([verdictOf({ ...WORKER, 备注 }), kindsOf(decisionOf({ ...WORKER, 备注 }))]).toEqual(["eligible", []]),
  );
  test("the sentence asks whether they still apply", () => {
    const [problem] = decisionOf({ ...WORKER, 备注: "放弃报名" }).problems;
    expect(problem && problemSentence(problem)).toBe(
      "“备注”填的“放弃报名”里的“放弃”像是不报了；请问本人：不报的，删掉这一行；还报的，把“放弃”删掉。",
    );
  });
});

describe("a word of study in the brackets of a name is read as a remark of its own would be", () => {
  const CELLS = [
    ["姓名", "张三"],
    ["工作单位", "某某公司"],
    ["报名单位", "某某公司"],
    ["申报职业", "互联网营销师"],
    ["申报工种", "视频创推员"],
    ["申报等级", "四级"],
  ] as const;
  test.each(CELLS)("%s", (heading, name) => {
    const of = (word: string, facts: Facts) => {
      const decision = decisionOf({ ...facts, [heading]: `${name}（${word}）` });
      return [decision.verdict, kindsOf(decision)];
    };
    for (const word of ["肄业", "结业", "未毕业", "函授", "自考"])
      expect([word, of(word, DATED)]).toEqual([word, ["undetermined", ["remark-unread"]]]);
    for (const word of ["在读", "应届", "在校"]) {
      expect([word, of(word, DATED)]).toEqual([word, ["eligible", []]]);
      expect([word, of(word, GRADUATE)]).toEqual([word, ["undetermined", ["remark-unread"]]]);
    }
    // No age tells that the course of this year's leavers is over.
    for (const word of ["2026届", "24级"]) {
      expect([word, of(word, GRADUATE)]).toEqual([word, ["undetermined", []]]);
      expect([word, of(word, DATED)]).toEqual([word, ["eligible", []]]);
    }
    expect(of("在读", WORKER)).toEqual(["eligible", []]);
  });
  test("an unknown word beside the occupation is told, and the work type's own column decides", () => {
    const decision = decisionOf({ ...WORKER, 申报职业: "互联网营销师（某某）" });
    expect([decision.verdict, decision.workType, kindsOf(decision)]).toEqual([
      "eligible",
      "视频创推员",
      ["remark-unread"],
    ]);
    expect(kindsOf(decisionOf({ ...WORKER, 申报职业: "互联网营销师（视频创推员）" }))).toEqual([]);
    expect(kindsOf(decisionOf({ ...WORKER, 申报职业: "互联网营销师（四级）" }))).toEqual([]);
  });
  test("two ranks of title in one cell are told", () => {
    const kinds = (职称级别: string) => kindsOf(decisionOf({ ...WORKER, 职称级别, 职称专业对应: "是" }));
    expect(kinds("中级（助理级）")).toEqual(["remark-unread"]);
    expect(kinds("初级（助理级）")).toEqual([]);
    expect(kinds("中级（经济师）")).toEqual([]);
  });
});

describe("what bears on nothing the row states is left alone", () => {
  test.each(["已缴费", "已毕业", "2018年毕业", "培训结业证书编号123", "发票待领", "照片待补", "证件已审"])(
    "%s",
    (备注) => {
      const decision = decisionOf({ ...DATED, 备注 });
      expect([decision.verdict, kindsOf(decision)]).toEqual(["eligible", []]);
    },
  );
  test("nor a word of study beside years alone", () => {
    const decision = decisionOf({ ...WORKER, 备注: "自考" });
    expect([decision.verdict, kindsOf(decision)]).toEqual(["eligible", []]);
  });
  test("nor an address, nor a clause of the notice pasted", () => {
    expect(verdictOf({ ...DATED, 通讯地址: "济南市电大路自考办" })).toBe("eligible");
    expect(verdictOf({ ...DATED, 说明: "取得中等职业学校毕业证书（含尚未取得毕业证书的在校应届毕业生）" })).toBe(
      "eligible",
    );
  });
  test("nor a form of study that 学习形式 settles, nor a status that agrees", () => {
    expect(verdictOf({ ...DATED, 学习形式: "全日制", 备注: "自考" })).toBe("eligible");
    expect(kindsOf(decisionOf({ ...GRADUATE, 学习状态: "肄业", 备注: "肄业" }))).toEqual([]);
  });
});

test("the sentence names the remark's column, what it bears on, and what to do", () => {
  const row = rowOf({ ...DATED, 备注: "大专肄业" });
  const problem = row.decision.problems.find(({ kind }) => kind === "remark-unread");
  expect(problem && problemSentence(problem, { name: "报名表" })).toBe(
    "“报名表”表AN2“备注”填的“大专肄业”里的“肄业”可能关系到“学习状态”；请问清楚，把“学习状态”填对，再把“肄业”删掉。",
  );
  expect(resultTextOf(row)).toContain("“备注”填的“大专肄业”");
});

describe("what a loose remark bears on", () => {
  const concerns = (facts: Facts) =>
    decisionOf({ ...WORKER, ...facts }).problems.flatMap(({ kind, at }) =>
      kind === "remark-unread" && at.kind === "cell" ? [at.field] : [],
    );
  const HOLDER = { 原证书等级: "五级", 原证书编号: "1" };
  const TITLED = { 职称级别: "中级", 职称专业对应: "是" };
  test.each<[Facts, readonly string[]]>([
    [{ ...TITLED, 备注: "职称评审中" }, ["titleRank"]],
    [{ ...TITLED, 备注: "职称证书待发" }, ["titleRank"]],
    [{ ...TITLED, 备注: "职称为中级" }, []],
    [{ 备注: "职称评审中" }, []],
    [{ ...HOLDER, 备注: "证书待领" }, ["certificateLevel"]],
    [{ ...HOLDER, 备注: "职称待发" }, []],
    [{ ...HOLDER, 备注: "毕业证待领" }, []],
    [{ ...HOLDER, 备注: "准考证未领" }, []],
    [{ 备注: "证书待领" }, []],
    [{ 备注: "实习期1年" }, ["workYears"]],
    [{ 备注: "实习报告已交" }, []],
    [{ 备注: "停薪留职" }, ["workYears"]],
    [{ 备注: "转行" }, ["workYears"]],
    [{ 从业年限: "", 备注: "实习期1年" }, []],
    [{ 从业年限: "", 从业起始年月: "2020-01-01", 备注: "兼职" }, ["workYears"]],
    [{ 备注: "补考理论" }, ["examKind"]],
    [{ 备注: "不补考" }, []],
    [{ 备注: "补考费已交" }, []],
    [{ 考试类型: "正考", 备注: "补考理论" }, []],
    [{ 文化程度: "大专", 毕业院校: "山东商业职业技术学院", 备注: "函授" }, ["studyForm"]],
    [{ 文化程度: "大专", 毕业院校: "山东商业职业技术学院", 学习形式: "全日制", 备注: "函授" }, []],
    [{ 文化程度: "函授大专", 备注: "函授" }, []],
    [{ 文化程度: "中专", 备注: "函授" }, []],
    [{ 文化程度: "大专", 备注: "肄业" }, ["studyStatus"]],
    [{ 文化程度: "高中", 备注: "肄业" }, []],
    [{ 文化程度: "高中", 毕业院校: "某某学校", 备注: "肄业" }, ["studyStatus"]],
    [{ 文化程度: "大专", 学习状态: "毕业", 备注: "肄业" }, ["studyStatus"]],
    [{ 文化程度: "大专", 学习状态: "应届", 备注: "退学" }, ["studyStatus"]],
    [{ 文化程度: "大专", 学习状态: "在读", 备注: "退学" }, []],
    [{ 文化程度: "大专", 学习状态: "结业", 备注: "退学" }, []],
    [{ 文化程度: "大专", 备注: "在读学生" }, ["studyStatus"]],
    [{ 文化程度: "大专", 备注: "在校生" }, ["studyStatus"]],
    [{ 文化程度: "大专", 备注: "在读" }, ["studyStatus"]],
    [{ 文化程度: "大专", 备注: "就读中" }, ["studyStatus"]],
    [{ 文化程度: "大专", 学习状态: "毕业", 备注: "在读学生" }, []],
    [{ 文化程度: "大专", 毕业日期: "2020-07-01", 备注: "在读学生" }, ["studyStatus"]],
    [{ 文化程度: "大专", 毕业日期: "2026-07-01", 备注: "在读学生" }, []],
    [{ 文化程度: "大专", 入学日期: "2015-09-01", 学制: "3年", 备注: "大三" }, ["studyStatus"]],
    [{ 文化程度: "大专", 入学日期: "2023-09-01", 学制: "4年", 备注: "大三" }, []],
    [{ 文化程度: "大专", 备注: "大三" }, ["studyStatus"]],
    [{ 文化程度: "大专", 备注: "大三元店员" }, []],
    [{ 文化程度: "大专", 备注: "培训结业" }, []],
    [{ 文化程度: "大专", 备注: "结业证书编号12" }, []],
    [{ 文化程度: "大专", 备注: "毕业证未下" }, ["studyStatus"]],
    [{ 文化程度: "大专", 地址: "肄业路1号" }, []],
    [{ 文化程度: "大专", 备注: "具有大专毕业证，肄业" }, []],
    [{ 文化程度: "大专", 备注: "肄业", 备注2: "函授，兼职" }, ["studyStatus", "studyForm", "workYears"]],
  ])("%j: %j", (facts, fields) => expect(concerns(facts)).toEqual(fields));

  test("a remark on the form of study adds the adult form to what the school may be, and no other remark does", () => {
    const college = { ...PLAIN, 文化程度: "大专", 毕业院校: "山东商业职业技术学院" };
    expect(applicantOf({ ...college, 备注: "函授" })).toMatchObject({
      adultForm: true,
      schoolKinds: ["高等职业学校", "成人高等教育"],
    });
    expect(applicantOf({ ...college, 备注: "肄业" })).toMatchObject({
      adultForm: false,
      schoolKinds: ["高等职业学校"],
    });
    expect(applicantOf({ ...college, 备注: "理论补考" }).applied.retake).toBe(true);
    expect(applicantOf({ ...college, 备注: "肄业" }).applied.retake).toBe(false);
  });
});

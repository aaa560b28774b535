import { problemSentence } from "../../../../src/core/explain/problems/row";
import { resultTextOf } from "../../../../src/core/explain/row";
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
  test.each(["应届生", "大三"])("%s: no age tells that the course is over, a written day does", (备注) => {
    expect(verdictOf({ ...GRADUATE, 备注 })).toBe("undetermined");
    expect(verdictOf({ ...DATED, 备注 })).toBe("eligible");
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
  expect(problem && problemSentence(problem, { name: "报名表", headings: [] })).toBe(
    "“报名表”表第2行“备注”填的“大专肄业”里的“肄业”可能关系到“学习状态”；请核实“学习状态”，照实填写后删去这几个字。",
  );
  expect(resultTextOf(row)).toContain("“备注”填的“大专肄业”");
});

import { problemSentence } from "../../../src/core/explain/problems/row";
import { reasonsOf } from "../../../src/core/explain/row";
import { auditOf, type Facts } from "../../support/people";

const GRADUATE: Facts = {
  文化程度: "大专",
  毕业院校: "济南职业学院",
  毕业日期: "2016-07-01",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "三级",
  原证书职业: "互联网营销师",
  原证书等级: "四级",
  原证书发证日期: "2020-05-01",
};

function said(facts: Facts, headings: readonly string[] = ["姓名", "证件号码"]) {
  const [row] = auditOf([facts], { headings }).rows;
  if (row === undefined) throw new Error("nobody in the sheet");
  const { verdict, problems } = row.decision;
  return {
    verdict,
    text: [...reasonsOf(row), ...problems.map((problem) => problemSentence(problem))].join("\n"),
  };
}

test("a major with a remark that is not used says what it is judged by; a doubtful one that it is not used", () => {
  const used = said({ ...GRADUATE, 所学专业: "电子商务（学前教育）" });
  expect(used.verdict).toBe("eligible");
  expect(used.text).toContain("里的“学前教育”没有采用，按“电子商务”审核");
  const doubtful = said({ ...GRADUATE, 所学专业: "电子商务（辅修）" });
  expect(doubtful.verdict).toBe("undetermined");
  expect(doubtful.text).toContain("先没有用");
  expect(doubtful.text).not.toContain("专业没有填写");
});

test("a phone number in a column that is not read is not called blank", () => {
  const graduate = { ...GRADUATE, 所学专业: "电子商务", 手机号码: "" };
  expect(said({ ...graduate, 联系方式: "13900000001" }).text).not.toContain("“手机号码”没有填写");
  expect(said({ ...graduate, 联系方式: "" }).text).toContain("“手机号码”没有填写");
});

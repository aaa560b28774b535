import { audit } from "../../../src/core/audit";
import { problemSentence } from "../../../src/core/explain/problems/row";
import { dayOf } from "../../../src/core/time/day";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { packOf } from "../../support/people";

const PACK = packOf("jinan-2026");
const ID = idNumber("19900101", 1);

/** One person in a list whose cells are lists with boxes. */
function audited(cells: Readonly<Record<string, string>>) {
  const all: Readonly<Record<string, string>> = {
    姓名: "甲",
    证件号码: ID,
    手机号码: "13900000001",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
    从业年限: "5",
    ...cells,
  };
  const grid = drawGrid(`| ${Object.keys(all).join(" | ")} |\n| ${Object.values(all).join(" | ")} |`);
  const found = audit(grid, PACK, { asOf: dayOf(2026, 3, 1) });
  const [row] = found.rows;
  if (row === undefined) throw new Error("nobody");
  const { applicant, decision } = row;
  return {
    applicant,
    verdict: decision.verdict,
    told: decision.problems.map((problem) => problemSentence(problem, found.sheet)),
  };
}

test("what is ticked is the value, in every kind of field", () => {
  const { applicant, verdict, told } = audited({
    性别: "☑男 □女",
    文化程度: "□初中 ☑高中 □大专",
    学习状态: "□在读 ☑毕业",
    申报等级: "□初级 ☑中级 □高级",
    申报工种: "☑直播销售员 □视频创推员",
    是否学徒期满: "□是 ☑否",
    原证书类别: "☑职业资格证书 □职业技能等级证书",
    原证书职业: "☑互联网营销师 □电子商务师",
    原证书等级: "☑初级 □中级",
    原证书编号: "S1",
    职称级别: "□初级 □中级 ☑无",
  });
  expect([verdict, told]).toEqual(["eligible", []]);
  expect(applicant).toMatchObject({
    sex: "男",
    education: { value: ["高中"] },
    studyStatus: { value: "毕业" },
    apprenticeship: false,
    title: null,
    applied: { level: 4, workType: "直播销售员" },
  });
  expect(applicant.certificates).toMatchObject([{ kind: { value: "职业资格证书" }, level: { value: 5 } }]);
});

test("nothing ticked is a blank", () => {
  const { applicant, told } = audited({ 文化程度: "□高中 □大专", 原证书等级: "□初级 □中级", 申报科目: "□理论 □技能" });
  expect([applicant.certificates, applicant.education.value, told]).toEqual([[], [], []]);
});

test("two ticked where one is asked are unread and told; of subjects several may be", () => {
  const { verdict, told } = audited({ 申报等级: "☑中级 ☑高级", 申报科目: "☑理论 ☑技能" });
  expect(verdict).toBe("undetermined");
  expect(told).toContainEqual(
    expect.stringMatching(/“申报等级”填的“☑中级 ☑高级”勾选了2项，这里只能选一项，没有采用；请只勾选一项/),
  );
  expect(audited({ 申报科目: "☑理论 ☑技能" }).verdict).toBe("eligible");
});

test("boxes of another font are unread and told, and leave no paper denied", () => {
  const { applicant, verdict, told } = audited({
    原证书类别: "þ职业资格证书 ¨职业技能等级证书",
    从业年限: "4",
    原证书等级: "",
  });
  expect([verdict, applicant.certificates.length]).toEqual(["undetermined", 1]);
  expect(told).toContainEqual(expect.stringContaining("看不出勾选的是哪一项，没有采用；请只写选中的那一项"));
});

test("a letter that a machine does not have is no box", () => {
  expect(audited({ 姓名: "甲□", 工作单位: "□□公司" }).applicant).toMatchObject({ name: "甲□" });
});

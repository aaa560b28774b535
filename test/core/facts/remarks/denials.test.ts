import { resultTextOf } from "../../../../src/core/explain/result-text";
import { auditOf, decisionOf, kindsOf, rowOf, type Facts } from "../../../support/people";

const GRADUATE: Facts = {
  文化程度: "大专",
  毕业院校: "济南职业学院",
  所学专业: "电子商务",
  毕业日期: "2023-07-01",
  从业年限: 1,
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};
const HOLDER: Facts = {
  ...GRADUATE,
  申报等级: "三级",
  原证书职业: "互联网营销师",
  原证书等级: "四级",
  原证书编号: "20150001",
  原证书发证日期: "2020-05-01",
};
const WORKER: Facts = { ...GRADUATE, 文化程度: "高中", 毕业院校: "", 所学专业: "", 毕业日期: "", 从业年限: 7 };
const TRAINED: Facts = { ...WORKER, 申报等级: "五级", 从业年限: "", 培训结业等级: "五级", 培训职业: "互联网营销师" };

/** Kinds beside the verdict of a row to which a cell is added, of each cell the heading and its text. */
function beside(facts: Facts, cells: string, pack = "jinan-2026") {
  return cells.split(/\s+/).map((cell) => {
    const [heading = "", text = ""] = cell.split("=");
    const decision = decisionOf({ ...facts, [heading]: text }, { pack });
    return [cell, decision.verdict, kindsOf(decision).includes("remark-unread")];
  });
}
const all = (cells: string, verdict: string, told: boolean) => cells.split(/\s+/).map((cell) => [cell, verdict, told]);

test.each([
  [
    "the diploma",
    GRADUATE,
    "是否取得毕业证=否 毕业证是否拿到=未拿到 毕业证取得情况=未取得 毕业证书编号=未发 毕业与否=否 在校/毕业=在校 目前状态=大三在校 备注=本人尚在读 毕业时间备注=预计 备注=未毕业 学籍情况=退学 备注=学历查无 学历是否属实=不属实 是否肄业=是 学籍异常=是 学信网查询结果=查无此人",
  ],
  [
    "the certificate",
    HOLDER,
    "证书状态=已注销 证书查询结果=查无此证 备注=四级证书还没拿到 证书是否有效=否 证书是否过期=是 备注=原证书已作废",
  ],
  ["the years", WORKER, "其中从事其他工作年限=4 工龄核实=不属实 备注=其中3年为电工 工作年限是否真实=否 备注=工龄存疑"],
])("%s is denied or doubted where nothing is read", (_, facts, cells) =>
  expect(beside(facts, cells)).toEqual(all(cells, "undetermined", true)),
);

test("a course that has not ended with 结业", () => {
  const cells = "结业否=否 是否结业=否 结业情况=未结业";
  expect(beside(TRAINED, cells, "guizhou-2023")).toEqual(all(cells, "undetermined", true));
  expect(beside(TRAINED, "结业否=是", "guizhou-2023")).toEqual(all("结业否=是", "eligible", false));
});

test.each([
  [
    GRADUATE,
    "备注=已毕业 备注=无 备注=已核对 备注=团报 备注=微信同号 备注=未婚 备注=没有微信 备注=无工作单位 备注=学历无误 是否取得毕业证=是 毕业证取得情况=已取得 毕业证书编号=无 毕业证书编号=1065 学籍情况=正常 毕业与否=毕业 在校/毕业=毕业 是否肄业=否 学籍异常=无 目前状态=已毕业 备注=本科在读",
  ],
  [HOLDER, "证书状态=有效 证书查询结果=正常 备注=证书未带 备注=身份证已过期 证书备注=无"],
  [WORKER, "工龄核实=属实 备注=工龄无误"],
])("what says nothing bad changes nothing", (facts, cells) =>
  expect(beside(facts, cells)).toEqual(all(cells, "eligible", false)),
);

test("what a day of graduation still to come says as well is no remark", () => {
  const soon = { ...GRADUATE, 毕业日期: "2026-07-01" };
  const cells = "是否取得毕业证=否 毕业证书编号=未发 目前状态=大三在校";
  expect(beside(soon, cells)).toEqual(all(cells, "eligible", false));
});

test("a certificate whose date says that there is none", () =>
  expect(kindsOf(decisionOf({ ...HOLDER, 原证书发证日期: "无" }))).toContain("facts-contradict"));

test("the sentence quotes heading and cell, and says what is to be done", () =>
  expect(resultTextOf(rowOf({ ...GRADUATE, 毕业与否: "否" }))).toContain(
    "“毕业与否”填的“否”可能关系到“学习状态”；请问清楚，把“学习状态”填对，再把“否”删掉。",
  ));

test("people of one sheet are told apart", () => {
  const { rows } = auditOf([{ ...GRADUATE, 毕业与否: "否" }, { ...GRADUATE, 毕业与否: "是" }, GRADUATE]);
  expect(rows.map(({ decision }) => decision.verdict)).toEqual(["undetermined", "eligible", "eligible"]);
});

test("学习状态 that is stated: a plain denial leaves 毕业 open, a word of study and 应届 do not contradict", () => {
  const stated = { ...GRADUATE, 学习状态: "毕业" };
  expect(beside(stated, "是否取得毕业证=否 备注=本科在读")).toEqual([
    ["是否取得毕业证=否", "undetermined", true],
    ["备注=本科在读", "eligible", false],
  ]);
  const recent = { ...GRADUATE, 毕业日期: "", 学习状态: "应届" };
  expect(beside(recent, "是否取得毕业证=否")).toEqual(all("是否取得毕业证=否", "eligible", false));
});

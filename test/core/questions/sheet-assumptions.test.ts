import { jointAudit } from "../../../src/core/audit";
import { sheetAssumptionProspect, sheetAssumptionText } from "../../../src/core/explain/sheet-assumption";
import { sheetAssumptionsIn } from "../../../src/core/questions/sheet-assumptions";
import type { Assumptions } from "../../../src/core/requirements/assumptions";
import { dayOf } from "../../../src/core/time/day";
import { packOf, sheetOf, type Facts } from "../../support/people";

/** A student of 大专, of whom nothing says which diploma came before. */
const student: Facts = {
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  文化程度: "大专",
  院校类别: "高等职业学校",
  所学专业: "市场营销",
  学习状态: "在读",
  从业年限: 0,
  原证书等级: "无",
};

function asked(people: readonly Facts[], assumptions: Partial<Assumptions> = {}) {
  const audit = jointAudit([{ grid: sheetOf(people, ["姓名", "证件号码", "手机号码"]) }], packOf(), {
    asOf: dayOf(2026, 3, 1),
    assumptions,
  });
  return { audit, found: sheetAssumptionsIn(audit) };
}

test("a sheet without 原学历 asks once for all, by the engine's own count and in the words of the switch", () => {
  const { audit, found } = asked([student, student]);
  const [one] = found;
  expect(found).toEqual([{ name: "no-unclaimed-diplomas", on: false, rows: audit.summary.undetermined }]);
  expect(one && sheetAssumptionText(one)).toBe("表里没有“原学历”列：在读的没写原学历，按没有别的毕业证算？");
  expect(one && sheetAssumptionProspect(one)).toBe("这样算可定 2 人；不这样算，他们仍是待核。");
  const after = asked([student, student], { "no-unclaimed-diplomas": true });
  expect(after.audit.summary.undetermined).toBe(0);
  expect(after.found).toEqual([{ name: "no-unclaimed-diplomas", on: true, rows: 2 }]);
});

test("a sheet with the column is not silent as a whole: its blank cells are to be filled", () => {
  expect(
    asked([
      { ...student, 原学历: "" },
      { ...student, 原学历: "" },
    ]).found,
  ).toEqual([]);
});

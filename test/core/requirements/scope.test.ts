import { decisionOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("本职业, 相关职业", () => {
  const holder = {
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    文化程度: "高中",
    从业年限: 8,
    原证书等级: "三级",
    取证后从业年限: 4,
  };
  test.each([
    ["互联网营销师", "eligible"],
    ["", "eligible"],
    // The catalogue knows it as another; of an old or a short name, or one that nobody knows, it says nothing.
    ["中式烹调师", "ineligible"],
    ["电子商务师（网商）", "ineligible"],
    ["网络营销师", "undetermined"],
    ["互联网营销", "undetermined"],
    ["某某师", "undetermined"],
  ])("本职业 only, 二级(2): 原证书职业 “%s” %s", (occupation, verdict) =>
    expect(guizhou({ ...holder, 申报等级: "二级", 原证书职业: occupation }).verdict).toBe(verdict),
  );

  test("相关职业 only, 职业培训师 三级(1): a blank occupation of the certificate is unknown", () => {
    const trainer = {
      申报职业: "职业培训师",
      申报等级: "三级",
      文化程度: "高中",
      从业年限: 8,
      原证书等级: "四级",
      取证后从业年限: 5,
    };
    const blank = guizhou(trainer);
    expect([blank.verdict, blank.missing.includes("certificateOccupation")]).toEqual(["undetermined", true]);
    expect(guizhou({ ...trainer, 原证书职业: "职业培训师" }).verdict).toBe("ineligible");
  });
});

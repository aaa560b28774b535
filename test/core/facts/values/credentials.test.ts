import {
  givesLevel,
  parseCertificateKind,
  parseTitleRank,
  readCertificateNumber,
} from "../../../../src/core/facts/values/credentials";

describe("原证书类别", () => {
  test.each([
    ["职业资格证书", "职业资格证书"],
    ["国家职业资格", "职业资格证书"],
    ["职业技能等级证书", "职业技能等级证书"],
    ["技能等级", "职业技能等级证书"],
    ["等级认定", "职业技能等级证书"],
    ["1+x", "1+X证书"],
    ["1+X职业技能等级证书", "1+X证书"],
    ["预备技师", "预备技师证书"],
    ["预备技师职业技能等级证书", "预备技师证书"],
    ["专项能力", "专项职业能力证书"],
    ["驾驶证", "其他"],
  ])("%s: %s", (text, kind) => expect(parseCertificateKind(text)).toBe(kind));
  test.each([
    "",
    "职业技能",
    "技能证书",
    "等级证",
    "国家职业技能鉴定证书",
    "职业证书",
    "职业资格证书或职业技能等级证书",
  ])("“%s” may be either of the two that give a level", (text) => expect(parseCertificateKind(text)).toBeNull());
  test("only those two give one", () =>
    expect(
      ([null, "职业资格证书", "职业技能等级证书", "1+X证书", "预备技师证书", "专项职业能力证书", "其他"] as const).map(
        givesLevel,
      ),
    ).toEqual([true, true, true, false, false, false, false]));
});

describe("the number of a certificate", () => {
  // Letter, 4 filing, 2 province, 6 institution, 2 year, 1 level, 6 serial.
  test("of a level of skill has its year and level", () =>
    expect(readCertificateNumber("S000037010018" + "21" + "4" + "000001")).toEqual({
      kind: "职业技能等级证书",
      year: 21,
      level: 4,
    }));
  // 2 year, 2 province, 2 city, 1 type, 3 institution, 1 level, 5 serial.
  test("of a 职业资格证书 too", () =>
    expect(readCertificateNumber("09" + "37" + "01" + "0" + "001" + "3" + "00001")).toEqual({
      kind: "职业资格证书",
      year: 9,
      level: 3,
    }));
  test("a digit that is no level says none", () => {
    expect(readCertificateNumber("S000037010018" + "21" + "6" + "000001")).toMatchObject({ level: null });
    expect(readCertificateNumber("09" + "37010001" + "0" + "00001")).toMatchObject({ level: null });
  });
  test.each([
    "S00003701001821400000",
    "S0000370100182140000011",
    "0000037010018214000001",
    "093701000130001",
    "09370100013000011",
    "A9370100013000001",
    "123",
  ])("%s has neither structure", (number) => expect(readCertificateNumber(number)).toBeNull());
});

describe("the rank of a title", () => {
  test.each([
    ["高级", "高级"],
    ["正高", "高级"],
    ["副高级", "高级"],
    ["高级工程师", "高级"],
    ["教授", "高级"],
    ["副教授", "高级"],
    ["教授级高工", "高级"],
    ["研究员级高级工程师", "高级"],
    ["主任医师", "高级"],
    ["中级", "中级"],
    ["工程师", "中级"],
    ["经济师", "中级"],
    ["讲师", "中级"],
    ["助理研究员", "中级"],
    ["主治医师", "中级"],
    ["主管护师", "中级"],
    ["初级", "初级"],
    ["员级", "初级"],
    ["助理级", "初级"],
    ["助理工程师", "初级"],
    ["技术员", "初级"],
    ["会计员", "初级"],
    ["助教", "初级"],
    ["药师", "初级"],
    ["护师", "初级"],
  ])("%s: %s", (text, rank) => expect(parseTitleRank(text)).toBe(rank));
  test.each(["", "否"])("“%s”: none", (text) => expect(parseTitleRank(text)).toBeNull());
  test.each([
    "非高级",
    "拟评中级",
    "待评副高",
    "未取得中级",
    "中级（在评）",
    "中级申报中",
    "初级/中级",
    "中级、高级",
    "技师",
    "高级技师",
    "高级技工",
    "中级工",
    "四级",
    "3级",
    "注册会计师",
    "有",
  ])("%s is held by nobody, or no title", (text) => expect(parseTitleRank(text)).toBe("unreadable"));
});

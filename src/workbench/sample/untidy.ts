import { certificate, MARKETING, person, school, TRAINING, withCheckDigit, type Draft, type Line } from "./person";
import type { CellValue } from "../../core/text/value";

/** The usual mess, a line each. */
export function untidyPeople(): readonly Draft[] {
  const years = { 文化程度: "高中", 从业年限: 6, ...MARKETING, 申报等级: "四级/中级工", 申报条件: "（1）" };
  return [
    person("1990-06-15", years, typedAsNumber),
    person("1992-07-08", years, withWrongDigit),
    person("1985-11-01", years, withSmallX),
    person("1988-09-09", years, withWideDigits),
    person("1991-03-04", { ...years, 出生日期: "1991-03-14" }),
    person("1987-01-25", { ...years, 手机号码: "" }),
    person("1986-05-05", { ...years, 姓名: "赵 敏", 从业年限: "约5年" }),
    person("2011-05-20", {
      文化程度: "初中",
      考生类别: "其他",
      工作单位: "",
      ...MARKETING,
      申报等级: "初级工",
      申报条件: "（1）",
    }),
    person("1995-02-02", { ...years, 从业年限: 4 }),
    // Five years of work, no certificate: the first clause, not the second.
    person("1989-04-14", { ...years, 从业年限: 8, 申报条件: "（2）" }),
    person("2000-10-10", {
      文化程度: "大专",
      ...school("济南职业学院", "计算机应用技术", "2021-07-01"),
      ...TRAINING,
      申报等级: "四级/中级工",
      申报条件: "（3）",
    }),
    person("2005-05-16", {
      考生类别: "院校学生",
      工作单位: "",
      文化程度: "大专（在读）",
      ...school("山东劳动职业技术学院", "市场营销", "2028-07-01"),
      ...MARKETING,
      申报等级: "四级/中级工",
      申报条件: "（3）",
    }),
    person("2004-08-08", {
      考生类别: "院校学生",
      工作单位: "",
      文化程度: "技校（应届）",
      ...school("济南市技师学院", "电子商务", "2026-07-01"),
      ...MARKETING,
      申报等级: "三级/高级工",
      申报条件: "（4）",
    }),
    person("1990-11-11", { ...years, 考试类型: "补考", 申报科目: "理论" }),
    person("1983-07-19", {
      ...years,
      从业年限: 13,
      ...certificate(3, "2019-03-03"),
      申报工种: "平台管理员",
      申报等级: "二级/技师",
      申报条件: "（1）",
    }),
    person("1994-09-23", { ...years, ...TRAINING, 申报职业: "人工智能培训师", 申报工种: "" }),
    person("1996-12-12", { ...years, 从业年限: 5, 申报工种: "选品员", 申报等级: "中级", 申报条件: "" }),
    person("1993-01-30", {
      ...years,
      从业年限: "3年",
      ...certificate(5, "2024-08-01"),
      取证后从业年限: "1年半",
      申报条件: "（2）",
    }),
    person("1998-03-27", { ...years, 申报等级: "技工" }),
    person("1999-06-06", years, withOtherSex),
    // The clerk looks work types up in a list that this one is not in.
    person("1997-10-21", { ...years, 申报工种: "#N/A" }),
  ];
}

type Spoil = (line: Line) => Line;

const withNumber =
  (change: (number: string) => CellValue): Spoil =>
  (line) => ({ ...line, 证件号码: change(String(line["证件号码"])) });

/** Typed into a number cell: the last three digits are gone. */
const typedAsNumber = withNumber((number) => Number(`${number.slice(0, 15)}000`));
const withWrongDigit = withNumber((number) => number.replace(/.$/, (last) => (last === "1" ? "2" : "1")));
const withWideDigits = withNumber((number) =>
  number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
);

/** The first number of the month that ends in X, which many sheets have as x. */
const withSmallX: Spoil = (line) => {
  for (let date = 1; date <= 28; date++) {
    const day = String(date).padStart(2, "0");
    const number = withCheckDigit(
      String(line["证件号码"])
        .slice(0, 17)
        .replace(/\d\d(?=\d{3}$)/, day),
    );
    if (number.endsWith("X")) return { ...line, 出生日期: `1985-11-${day}`, 证件号码: number.toLowerCase() };
  }
  throw new Error("no number of that month ends in X");
};

/** The other sex than the number says. */
const withOtherSex: Spoil = (line) => ({ ...line, 性别: line["性别"] === "男" ? "女" : "男" });

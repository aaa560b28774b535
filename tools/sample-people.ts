import { checkDigit } from "../src/core/applicant/id-number";
import type { CellValue } from "../src/core/sheet/grid";

/** One line of the sample's table by its headings (sample.ts has them); what is left out is blank. Dates as 2020-09-01. */
export type Line = Readonly<Record<string, CellValue>>;

const SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const GIVEN =
  "雨桐 子涵 文博 晓敏 建国 海燕 志强 丽娜 俊杰 婷婷 鹏飞 雪梅 浩然 佳怡 永强 春霞 思远 静 伟 磊 欣悦 明轩 秀英 国栋".split(
    " ",
  );
const UNITS =
  "济南泉城传媒有限公司 山东云品电子商务有限公司 济南数智科技有限公司 历下区优选商贸中心 济南星河直播基地".split(" ");
const MARKETING = { 申报职业: "互联网营销师", 申报工种: "直播销售员" };
const TRAINING = { 申报职业: "人工智能训练师" };

let count = 0;

/** Invented people, always the same: name, number with its check digit, phone. An odd `order` is a man's. */
function person(birth: string, facts: Line): Line {
  const n = ++count;
  const order = 2 * n + (n % 3 === 0 ? 0 : 1);
  const body = `3701${["02", "03", "05", "12"][n % 4]}${birth.replaceAll("-", "")}${String(order).padStart(3, "0")}`;
  return {
    姓名: SURNAMES.charAt((n * 7) % SURNAMES.length) + (GIVEN[(n * 5) % GIVEN.length] ?? ""),
    性别: order % 2 === 1 ? "男" : "女",
    出生日期: birth,
    证件类型: "居民身份证",
    证件号码: body + checkDigit(body),
    手机号码: `1${["38", "59", "86", "77"][n % 4]}${String(10_000_000 + n * 137_911).slice(0, 8)}`,
    考生类别: "社会人员",
    工作单位: UNITS[n % UNITS.length] ?? "",
    考试类型: "正考",
    申报科目: "理论、技能",
    ...facts,
  };
}

/** A certificate's number by its structure: institution, two digits of the year, level, serial. */
function certificate(level: number, date: string, occupation = "互联网营销师"): Line {
  return {
    "原证书/职业(工种)": occupation,
    "原证书/等级": ["", "一级/高级技师", "二级/技师", "三级/高级工", "四级/中级工", "五级/初级工"][level] ?? "",
    "原证书/编号": `S000037010018${date.slice(2, 4)}${level}${String(1000 + count * 7).padStart(6, "0")}`,
    "原证书/发证日期": date,
  };
}

const school = (name: string, major: string, graduated: string): Line => ({
  "学历信息/毕业院校": name,
  "学历信息/所学专业": major,
  "学历信息/毕业日期": graduated,
});

/** People of whom nothing is to be said. */
function plainPeople(): Line[] {
  const lines: Line[] = [];
  const levels = ["四级/中级工", "四级", "中级工", "4级", "四级/中级工"];
  for (let n = 0; n < 12; n++) {
    const years = 5 + (n % 5);
    lines.push(
      person(`${1980 + n}-0${1 + (n % 9)}-1${n % 9}`, {
        文化程度: ["高中", "大专", "中专"][n % 3] ?? "",
        从业年限: n % 4 === 1 ? `${years}年` : years,
        ...(n % 3 === 0
          ? TRAINING
          : { ...MARKETING, 申报工种: ["直播销售员", "商品选品员", "视频创推员"][n % 3] ?? "" }),
        申报等级: levels[n % levels.length] ?? "",
        申报条件: "（1）",
      }),
    );
  }
  const majors = ["电子商务", "市场营销", "网络营销", "数字媒体艺术设计", "移动商务", "国际贸易实务"];
  for (const [n, major] of majors.entries()) {
    lines.push(
      person(`${1998 + n}-0${2 + n}-2${n}`, {
        文化程度: "大专",
        ...school(n % 2 ? "山东劳动职业技术学院" : "济南职业学院", major, `${2019 + n}-07-01`),
        ...MARKETING,
        申报等级: "四级/中级工",
        申报条件: "（3）",
      }),
    );
  }
  for (const date of ["2019-06-20", "2020-05-15", "2021-11-30"]) {
    lines.push(
      person("1993-05-06", {
        文化程度: "高中",
        从业年限: 7,
        ...certificate(5, date),
        取证后从业年限: 4,
        ...MARKETING,
        申报等级: "四级",
        申报条件: "（2）",
      }),
    );
  }
  for (let n = 0; n < 3; n++) {
    lines.push(
      person(`198${n}-03-0${3 + n}`, {
        文化程度: "大专",
        从业年限: 11 + n,
        ...(n === 1 ? TRAINING : MARKETING),
        申报等级: ["三级/高级工", "高级工", "三级"][n] ?? "",
        申报条件: "（1）",
      }),
    );
  }
  for (const date of ["2018-04-10", "2020-09-01", "2021-01-15"]) {
    lines.push(
      person("1989-10-12", {
        文化程度: "中专",
        从业年限: 9,
        ...certificate(4, date),
        取证后从业年限: "4年6个月",
        ...MARKETING,
        申报等级: "三级/高级工",
        申报条件: "（2）",
      }),
    );
  }
  lines.push(
    person("1997-01-09", {
      文化程度: "大专",
      ...school("济南职业学院", "电子商务", "2018-07-01"),
      ...certificate(4, "2022-06-10"),
      ...MARKETING,
      申报等级: "三级/高级工",
      申报条件: "（5）",
    }),
    person("1991-08-21", {
      文化程度: "本科",
      从业年限: 4,
      "职称/级别": "助理级",
      "职称/专业对应": "是",
      "职称/取得日期": "2021-12-01",
      取得职称后从业年限: 3,
      ...MARKETING,
      申报等级: "三级/高级工",
      申报条件: "（3）",
    }),
    person("2004-09-30", {
      考生类别: "院校学生",
      工作单位: "",
      文化程度: "技校（应届）",
      ...school("济南市技师学院", "电子商务", "2026-07-01"),
      "学历信息/班别": "高级工班",
      ...MARKETING,
      申报等级: "三级/高级工",
      申报条件: "（4）",
    }),
    person("1985-02-17", {
      文化程度: "大专",
      从业年限: 14,
      ...certificate(3, "2018-10-20"),
      取证后从业年限: 6,
      ...MARKETING,
      申报等级: "二级/技师",
      申报科目: "理论、技能、综合",
      申报条件: "（1）",
    }),
    person("1984-12-02", {
      文化程度: "本科",
      从业年限: 12,
      "职称/级别": "中级",
      "职称/专业对应": "是",
      "职称/取得日期": "2019-09-01",
      取得职称后从业年限: 5,
      ...TRAINING,
      申报等级: "技师",
      申报条件: "（3）",
    }),
    person("2004-03-11", {
      考生类别: "院校学生",
      工作单位: "",
      文化程度: "技校（在读）",
      ...school("济南市技师学院", "电子商务", ""),
      "学历信息/班别": "预备技师班",
      ...certificate(3, "2023-06-30"),
      ...MARKETING,
      申报等级: "二级/技师",
      申报科目: "理论、技能、综合",
      申报条件: "（5）",
    }),
  );
  const permit = "83000019921231003";
  lines.push({
    ...person("1992-12-31", {
      文化程度: "本科",
      从业年限: 6,
      ...MARKETING,
      申报等级: "四级/中级工",
      申报条件: "（1）",
    }),
    性别: "男",
    证件类型: "台湾居民居住证",
    证件号码: permit + checkDigit(permit),
  });
  for (const birth of ["2006-04-18", "2007-11-05", "2003-06-23", "1999-12-31"]) {
    lines.push(person(birth, { 文化程度: "高中", ...MARKETING, 申报等级: "五级/初级工", 申报条件: "（1）" }));
  }
  return lines;
}

/** The usual mess, a line each. */
function untidyPeople(): Line[] {
  const years = { 文化程度: "高中", 从业年限: 6, ...MARKETING, 申报等级: "四级/中级工", 申报条件: "（1）" };
  const asNumber = person("1990-06-15", years);
  const wrongDigit = person("1992-07-08", years);
  const lower = withX(years);
  const full = person("1988-09-09", years);
  const digit = (text: CellValue | undefined) => String(text ?? "");
  return [
    // Typed into a number cell: the last three digits are gone.
    { ...asNumber, 证件号码: Number(`${digit(asNumber["证件号码"]).slice(0, 15)}000`) },
    { ...wrongDigit, 证件号码: digit(wrongDigit["证件号码"]).replace(/.$/, (last) => (last === "1" ? "2" : "1")) },
    { ...lower, 证件号码: digit(lower["证件号码"]).toLowerCase() },
    { ...full, 证件号码: digit(full["证件号码"]).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) },
    { ...person("1991-03-04", years), 出生日期: "1991-03-14" },
    { ...person("1987-01-25", years), 手机号码: "" },
    { ...person("1986-05-05", years), 姓名: "赵 敏", 从业年限: "约5年" },
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
    opposite(person("1999-06-06", years)),
    // The clerk looks work types up in a list that this one is not in.
    person("1997-10-21", { ...years, 申报工种: "#N/A" }),
  ];
}

/** With the other sex than the number says. */
function opposite(line: Line): Line {
  return { ...line, 性别: line["性别"] === "男" ? "女" : "男" };
}

/** Somebody whose number ends in X, which many sheets have as x. */
function withX(facts: Line): Line {
  for (let day = 1; day <= 28; day++) {
    const before = count;
    const line = person(`1985-11-${String(day).padStart(2, "0")}`, facts);
    if (String(line["证件号码"]).endsWith("X")) return line;
    count = before;
  }
  throw new Error("no number of that month ends in X");
}

/** About sixty lines in the sheet's order: the untidy spread among the plain, one of them twice, a null is an empty row. */
export function samplePeople(): readonly (Line | null)[] {
  count = 0;
  const plain = plainPeople();
  const untidy = untidyPeople();
  const lines: (Line | null)[] = [];
  for (const [n, line] of plain.entries()) {
    lines.push(line);
    const next = n % 2 === 1 ? untidy.shift() : undefined;
    if (next) lines.push(next);
    if (n === 20) lines.push(null);
  }
  lines.push(...untidy);
  const [again] = plain;
  return again ? [...lines, { ...again, 申报等级: "四级" }] : lines;
}

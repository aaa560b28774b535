import { certificate, MARKETING, person, school, TRAINING, type Draft, type Line, withCheckDigit } from "./person";

/** People of whom nothing is to be said. */
export function plainPeople(): readonly Draft[] {
  const lines: Draft[] = [];
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
  lines.push(
    person(
      "1992-12-31",
      { 文化程度: "本科", 从业年限: 6, ...MARKETING, 申报等级: "四级/中级工", 申报条件: "（1）" },
      withPermit,
    ),
  );
  for (const birth of ["2006-04-18", "2007-11-05", "2003-06-23", "1999-12-31"]) {
    lines.push(person(birth, { 文化程度: "高中", ...MARKETING, 申报等级: "五级/初级工", 申报条件: "（1）" }));
  }
  return lines;
}

/** With a residence permit of Taiwan instead of an identity card. */
function withPermit(line: Line): Line {
  return { ...line, 性别: "男", 证件类型: "台湾居民居住证", 证件号码: withCheckDigit("83000019921231003") };
}

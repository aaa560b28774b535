import { checkDigit } from "../../src/core/text/check-digit";
import type { CellValue } from "../../src/core/text/value";
import type { Book } from "../../src/xlsx/book";
import { newXlsx } from "../../src/xlsx/open";
import { dice, digits, pick, type Dice } from "./dice";

/**
 * Three sheets of 300 invented people as they are sent in: a school's, a training centre's for people in work, a firm's for
 * its staff. Cells are left blank as often as people leave them (4 to 12 of 100), majors and posts are what people write.
 */
export interface SheetOf300 {
  readonly name: string;
  readonly pack: string;
  readonly asOf: string;
  readonly sheet: string;
  /** Title, header, then the people. */
  readonly lines: readonly (readonly CellValue[])[];
}

const PEOPLE = 300;
const SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
const GIVEN =
  "雨桐 子涵 文博 晓敏 建国 海燕 志强 丽娜 俊杰 婷婷 鹏飞 雪梅 浩然 佳怡 永强 春霞 思远 静 伟 磊 欣悦 明轩 秀英 国栋 可欣 宇航".split(
    " ",
  );

interface Person {
  readonly name: string;
  readonly sex: string;
  readonly id: string;
  readonly phone: string;
}

/** What is written, or nothing: of a hundred cells so many are left blank. */
function unlessBlank(roll: Dice, percent: number, value: CellValue): CellValue {
  return roll(100) < percent ? "" : value;
}

function person(roll: Dice, n: number, area: string, born: readonly [first: number, last: number]): Person {
  const year = born[0] + roll(born[1] - born[0] + 1);
  const order = 100 + n;
  const day = `${year}${two(1 + roll(12))}${two(1 + roll(28))}`;
  const seventeen = `${area}${day}${order}`;
  return {
    name: pick(roll, [...SURNAMES]) + pick(roll, GIVEN),
    sex: order % 2 === 1 ? "男" : "女",
    id: seventeen + checkDigit(seventeen),
    phone: `1${pick(roll, ["38", "59", "86", "77", "35"])}${digits(roll, 8)}`,
  };
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** A month as one writes it: 2019.7, 2019年7月, 2019-07. */
function month(roll: Dice, year: number, of: number): string {
  return pick(roll, [`${year}.${of}`, `${year}年${of}月`, `${year}-${two(of)}`]);
}

const SCHOOL_MAJORS =
  "电子商务 电子商务 电子商务 市场营销 跨境电子商务 网络营销与直播电商 会计 大数据与会计 计算机应用 计算机网络技术 动漫与游戏制作 数字媒体技术 幼儿教育 学前教育 物流服务与管理 旅游管理 商务英语 视觉传播设计与制作 汽车运用与维修".split(
    " ",
  );

/** A vocational college registers its final year: no years of work, no certificates, a lone column for the work type. */
function schoolSheet(): SheetOf300 {
  const roll = dice(20260101);
  const lines = Array.from({ length: PEOPLE }, (_, n) => {
    const { name, sex, id, phone } = person(roll, n, "370102", [2004, 2006]);
    const college = roll(100) < 70;
    return [
      n + 1,
      name,
      sex,
      id,
      unlessBlank(roll, 4, phone),
      college ? "大专" : "中专",
      unlessBlank(roll, 4, college ? "济南泉城职业学院" : "济南第七职业中等专业学校"),
      unlessBlank(roll, 6, pick(roll, SCHOOL_MAJORS)),
      unlessBlank(roll, 8, month(roll, 2026, 7)),
      `23${pick(roll, ["电商", "会计", "计算机", "营销"])}${1 + roll(4)}班`,
      unlessBlank(roll, 5, pick(roll, ["直播销售员", "商品选品员", "视频创推员"])),
      "四级",
    ];
  });
  return {
    name: "school",
    pack: "jinan-2026",
    asOf: "2026-04-10",
    sheet: "2026届",
    lines: [
      ["济南泉城职业学院2026届毕业生职业技能等级认定报名汇总表（互联网营销师）"],
      "序号 姓名 性别 身份证号码 联系电话 学历层次 所在学校 所学专业 毕业时间 班级 认定工种 认定等级".split(" "),
      ...lines,
    ],
  };
}

const MAJORS =
  "电子商务 市场营销 会计 会计学 工商管理 计算机科学与技术 汉语言文学 新闻学 英语 法学 行政管理 广告学 艺术设计 视觉传达设计 动画 播音与主持艺术 机械制造与自动化 护理 服装设计与工程 酒店管理 数控技术 国际经济与贸易".split(
    " ",
  );
const POSTS = "主播 直播运营 短视频剪辑 新媒体运营 客服 销售 市场专员 摄影 文员 店长".split(" ");
const LEVELS = ["五级", "四级", "三级"];

/** A training centre registers people in work, of every level, with what certificates they say they have. */
function centreSheet(): SheetOf300 {
  const roll = dice(20260202);
  const lines = Array.from({ length: PEOPLE }, (_, n) => {
    const { name, sex, id, phone } = person(roll, n, "310104", [1978, 2003]);
    const education = pick(roll, ["高中", "中专", "大专", "大专", "本科"]);
    const studied = education === "大专" || education === "本科";
    const level = pick(roll, ["四级", "四级", "三级", "五级"]);
    const held = LEVELS[LEVELS.indexOf(level) - 1];
    const certified = held !== undefined && roll(100) < 45;
    const years = Number(id.slice(6, 10)) > 2000 ? 1 + roll(4) : 1 + roll(14);
    return [
      n + 1,
      name,
      sex,
      id,
      unlessBlank(roll, 4, phone),
      unlessBlank(roll, 5, education),
      unlessBlank(
        roll,
        studied ? 8 : 40,
        studied ? pick(roll, ["上海东海职业技术学院", "上海商学院", "上海开放大学", "苏州大学"]) : "上海市第二中学",
      ),
      studied ? unlessBlank(roll, 10, pick(roll, MAJORS)) : "",
      studied ? unlessBlank(roll, 12, month(roll, Number(id.slice(6, 10)) + 22, 7)) : "",
      unlessBlank(roll, 8, pick(roll, POSTS)),
      unlessBlank(roll, 10, pick(roll, [years, `${years}年`])),
      certified ? unlessBlank(roll, 15, pick(roll, ["互联网营销师", "互联网营销师", "电子商务师", "营销员"])) : "",
      certified ? unlessBlank(roll, 6, held) : "",
      certified
        ? unlessBlank(
            roll,
            12,
            `S0000310100${two(roll(90) + 10)}${two(18 + roll(6))}${level === "三级" ? 4 : 5}${digits(roll, 6)}`,
          )
        : "",
      certified ? unlessBlank(roll, 12, month(roll, 2018 + roll(6), 1 + roll(12))) : "",
      level,
    ];
  });
  return {
    name: "centre",
    pack: "shanghai-2026",
    asOf: "2026-05-20",
    sheet: "社会考生",
    lines: [
      ["互联网营销师（视频创推员）职业技能等级评价报名汇总表"],
      "序号 姓名 性别 身份证号 手机号 文化程度 毕业学校 专业 毕业时间 现从事岗位 从事本职业年限 已有证书名称 已有证书等级 证书编号 发证日期 申报等级".split(
        " ",
      ),
      ...lines,
    ],
  };
}

const STAFF_MAJORS =
  "计算机科学与技术 软件工程 人工智能技术应用 大数据技术 电子信息工程 通信工程 自动化 数学与应用数学 统计学 工商管理 人力资源管理 会计 汉语言文学 法学 土木工程 英语 临床医学 信息与计算科学".split(
    " ",
  );
const TITLES = ["助理工程师", "工程师", "经济师", "助理会计师"];

/** A firm registers staff for two occupations, with titles and with the month in which they came to it. */
function firmSheet(): SheetOf300 {
  const roll = dice(20260303);
  const lines = Array.from({ length: PEOPLE }, (_, n) => {
    const { name, sex, id, phone } = person(roll, n, "370103", [1976, 2002]);
    const education = pick(roll, ["大专", "本科", "本科", "硕士研究生"]);
    const begun = Math.max(Number(id.slice(6, 10)) + 22, 2026 - 1 - roll(15));
    const trainer = roll(100) < 65;
    const level = pick(roll, ["三级/高级工", "四级/中级工", "二级/技师"]);
    const certified = roll(100) < 35;
    const titled = roll(100) < 25;
    return [
      name,
      sex,
      id,
      unlessBlank(roll, 5, phone),
      "山东泉云数据科技有限公司",
      unlessBlank(
        roll,
        8,
        trainer ? pick(roll, ["数据标注", "算法工程师", "数据分析", "产品经理", "测试"]) : pick(roll, POSTS),
      ),
      unlessBlank(roll, 7, month(roll, begun, 1 + roll(12))),
      unlessBlank(roll, 4, education),
      unlessBlank(roll, 8, pick(roll, ["山东大学", "济南大学", "山东商业职业技术学院", "齐鲁工业大学"])),
      unlessBlank(roll, 7, pick(roll, STAFF_MAJORS)),
      unlessBlank(roll, 10, month(roll, Number(id.slice(6, 10)) + 22, 6)),
      titled ? pick(roll, TITLES) : "",
      titled ? unlessBlank(roll, 20, month(roll, 2019 + roll(5), 11)) : "",
      certified ? (level === "二级/技师" ? "三级/高级工" : "四级/中级工") : "",
      certified ? unlessBlank(roll, 10, month(roll, 2018 + roll(6), 1 + roll(12))) : "",
      trainer ? "人工智能训练师" : "互联网营销师",
      trainer ? "" : unlessBlank(roll, 6, pick(roll, ["直播销售员", "平台管理员"])),
      level,
    ];
  });
  return {
    name: "firm",
    pack: "jinan-2026",
    asOf: "2026-04-10",
    sheet: "Sheet1",
    lines: [
      ["山东泉云数据科技有限公司职工技能等级认定报名表"],
      "姓名 性别 身份证号码 联系方式 工作单位 岗位 从事本职业起始时间 学历 毕业院校 所学专业 毕业时间 职称 职称取得时间 现有证书等级 证书取得时间 申报职业 申报工种 申报等级".split(
        " ",
      ),
      ...lines,
    ],
  };
}

export const SHEETS_OF_300: readonly SheetOf300[] = [schoolSheet(), centreSheet(), firmSheet()];

/** What somebody in the office would say of a major, a post or a certificate: these have to do with the occupation, others have not. */
const RELATED =
  /电商|电子商务|营销|计算机|数据|软件|人工智能|信息|自动化|数学|统计|广告|媒体|新闻|视觉|动漫|主播|直播|视频|标注|算法|摄影/;

/** The answer of that somebody to what is asked about a word. */
export function isSaidToBeRelated(about: string): boolean {
  return RELATED.test(about);
}

/** As a workbook with one sheet, all of it text. */
export function workbookOf({ sheet, lines }: SheetOf300): Book {
  const book = newXlsx();
  const made = book.addSheet(sheet);
  const width = lines[1]?.length ?? 1;
  const filled = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
  made.setFormat({ row: 1, column: 1, rows: lines.length, columns: width }, { numberFormat: "@" });
  made.setValues(1, 1, filled);
  made.merge({ row: 1, column: 1, rows: 1, columns: width });
  made.freeze(3, 2);
  return book;
}

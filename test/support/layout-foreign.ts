import type { CellValue } from "../../src/core/text/value";
import { partsOf, type Day } from "../../src/core/time/day";
import { digits, pick, type Dice } from "./dice";
import { idNumber } from "./id-number";
import { anyDate, FIELD_VALUES, type Spelling, type Writer } from "./layout-values";

const text = (...values: readonly CellValue[]): Spelling => {
  const writer: Writer = (_, roll) => pick(roll, values);
  return () => writer;
};
const made = (make: (roll: Dice) => CellValue): Spelling => {
  const writer: Writer = (_, roll) => make(roll);
  return () => writer;
};
const person: Writer = (_, roll) => `${pick(roll, [..."孙吴郑冯褚卫蒋沈"])}${pick(roll, [..."甲乙丙丁戊己庚辛"])}`;
const since = (day: Day): number => 2026 - partsOf(day).year;

/** What columns hold that mean no field, or not the one their heading names; the keys stand as `holds` in test/layouts. */
const FOREIGN: Readonly<Record<string, Spelling>> = {
  academicDegree: text("无", "学士", ""),
  address: made((roll) => `山东省东岭市青石区长桥路${1 + roll(300)}号`),
  adultEducation: text("", "", "大专（函授）", "本科（自考）"),
  age:
    () =>
    ({ birth }) =>
      since(birth),
  bank: text("中国工商银行东岭支行", "中国农业银行青石支行", "中国建设银行长桥支行"),
  bankCard: made((roll) => `6222${digits(roll, 15)}`),
  blank: text(""),
  branch: text("第一党支部", "第二党支部", ""),
  boarding: text("住校", "走读"),
  certificateName:
    () =>
    ({ held }) =>
      held ? `${held.occupation}职业技能等级证书` : "无",
  city: text("东岭市", "青石区", "长桥镇", "白塔街道"),
  className: made((roll) => `24级电商${1 + roll(4)}班`),
  companyKind: text("有限责任公司", "国有企业"),
  date: anyDate,
  dateTime: made((roll) => `2026/2/${1 + roll(28)} ${8 + roll(12)}:${10 + roll(50)}:${10 + roll(50)}`),
  department: text("生产一部", "客户服务中心", "市场部", "仓储部"),
  diplomaState: text("已取得", "未取得"),
  diplomaNumber: made((roll) => digits(roll, 18)),
  disability: text("肢体", "听力", "言语"),
  disabilityLevel: text("二级", "三级", "四级"),
  disabledNumber: () => (somebody, roll) => `${somebody.idNumber}${4 + roll(3)}${2 + roll(3)}`,
  educationAndMajor:
    () =>
    ({ education, major }) =>
      `${education} ${major}`,
  email: made((roll) => `user${digits(roll, 5)}@example.com`),
  employerAndPost:
    () =>
    ({ employer, post }) =>
      `${employer} ${post}`,
  entry: text("统一招生", "春季招生"),
  faculty: text("信息工程系", "商务管理学院"),
  firstOrHigher: text("初次认定", "晋级认定"),
  fullTime: text("全日制", "非全日制"),
  grade: text("合格", "良好", "优秀"),
  health: text("健康", "良好"),
  hours: made((roll) => 40 + 8 * roll(10)),
  ip: made((roll) => `192.0.2.${1 + roll(250)}(山东-济南)`),
  issuer: text("东岭市职业技能鉴定中心", "青石市技能人才评价中心"),
  jobState: text("失业", "灵活就业", "在职"),
  landline: made((roll) => `0531-8${digits(roll, 7)}`),
  majorAndCode:
    () =>
    ({ major }) =>
      `${major}（0503）`,
  majorClass: text("管理学类", "电子信息类", "财经商贸类"),
  marriage: text("未婚", "已婚"),
  money: made((roll) => 100 * (1 + roll(50))),
  nation: text("汉", "汉", "汉族", "回", "满", "藏"),
  number: made((roll) => 1 + roll(60)),
  occupationAndCode:
    () =>
    ({ occupation, occupationCode }) =>
      `${occupation}（${occupationCode}）`,
  occupationCode:
    () =>
    ({ occupationCode }) =>
      occupationCode,
  office: text("东岭市职业技能培训学校", "青石报名点", "白塔考点"),
  otherId: made((roll) => idNumber(`19${70 + roll(15)}0${1 + roll(9)}1${roll(9)}`, 1 + roll(900))),
  otherPhone: made((roll) => `15${roll(9)}0000${digits(roll, 4)}`),
  percent: made((roll) => `${85 + roll(15)}%`),
  period: made((roll) => `${2015 + roll(6)}.${1 + roll(9)}-${2022 + roll(3)}.${1 + roll(9)}`),
  person: () => person,
  personKind: text("城镇登记失业人员", "农村转移就业劳动者", "在岗职工", "其他"),
  pickup: text("邮寄", "自取"),
  pinyin: text("WANG JIAZI", "LI YICHOU", "ZHANG BINGYIN"),
  plan: text("2026年第1期", "2026年3月认定计划"),
  politics: text("群众", "群众", "中共党员", "共青团员"),
  post:
    () =>
    ({ post }) =>
      post,
  postKind: text("生产岗", "管理岗"),
  postState: text("在岗", "在岗", "借调"),
  postcode: made((roll) => `25${digits(roll, 4)}`),
  province: text("山东省", "河南省", "江苏省", "贵州省"),
  qq: made((roll) => digits(roll, 9)),
  relation: text("父亲", "母亲", "配偶", "本人"),
  remark: text("", "", "", "已交资料", "材料待补", "无"),
  residence: text("本市", "外地", "农业", "非农业"),
  retake: text("补考"),
  schoolAndMajor:
    () =>
    ({ school, major }) =>
      `${school} ${major}`,
  score: made((roll) => 40 + roll(60)),
  seconds: made((roll) => `${60 + roll(600)}秒`),
  source: text("企业", "社会", "学校（在校生）", "其他"),
  source2: text("手机提交", "微信", "现场报名", "本地生源"),
  staffNumber: made((roll) => `A${digits(roll, 6)}`),
  status: text("已缴费", "未缴费", "已审核", "正常"),
  studentKind: text("在校生", "全日制"),
  studentNumber: made((roll) => `2024${digits(roll, 6)}`),
  subsidy: text("无", "免费培训", "先培后补"),
  subsidyPaper: text("", "就业创业证"),
  tick: text("√", "√", "√", "是"),
  ticket: made((roll) => digits(roll, 14)),
  trainingKind: text("就业技能培训", "岗位技能提升培训"),
  workerKind: text("工人", "干部", "合同制"),
  years:
    () =>
    ({ careerStart }) =>
      Math.max(0, since(careerStart)),
  yesNo: text("否", "否", "是"),
};

const SPELLINGS = new Map<string, Spelling>([...Object.entries(FOREIGN), ...Object.entries(FIELD_VALUES)]);

/** The spelling of a kind of value: of a field, or a foreign one. */
export function spellingOf(holds: string): Spelling {
  const its = SPELLINGS.get(holds);
  if (!its) throw new Error(`nobody knows what ${holds} looks like`);
  return its;
}

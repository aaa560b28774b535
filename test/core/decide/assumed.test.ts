import {
  ASSUMPTIONS,
  DEFAULT_ASSUMPTIONS,
  type Assumption,
  type Assumptions,
} from "../../../src/core/requirements/assumptions";
import { rowBeside } from "../../support/beside";
import { idNumber } from "../../support/id-number";
import type { Facts } from "../../support/people";

const PERSON: Facts = {
  出生日期: "1985-06-15",
  证件号码: idNumber("19850615"),
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};
const HOLDER: Facts = { 原证书等级: "五级", 原证书编号: "1", 原证书职业: "互联网营销师" };
const GRADUATE: Facts = { 文化程度: "大专", 院校类别: "高等职业学校", 从业年限: 0 };
const DATED: Facts = { ...GRADUATE, 毕业日期: "2020-07-01" };
const HISTORY = {
  工作经历: `| 证件号码 | 起 | 止 | 单位 |\n| ${idNumber("19850615")} | 2015-01-01 | 至今 | 甲 |`,
};

interface Someone {
  readonly facts: Facts;
  readonly pack?: string;
  readonly headings?: readonly string[];
  readonly sheets?: Readonly<Record<string, string>>;
}
const decided = ({ facts, sheets = {}, ...setting }: Someone, assume: Partial<Assumptions>) =>
  rowBeside({ ...PERSON, ...facts }, sheets, { ...setting, assume }).decision;

const SHORT = ["姓名", "证件号码", "手机号码"];
const PEOPLE: readonly (readonly [string, Someone, readonly Assumption[]])[] = [
  ["enough work", { facts: { 从业年限: 12 } }, []],
  ["too little work", { facts: { 从业年限: 1 } }, []],
  ["work, and no paper that may be held", { facts: { 申报等级: "三级", 从业年限: 8 } }, ["no-unclaimed-papers"]],
  [
    "a certificate beside which a higher one may be held",
    { facts: { ...HOLDER, 申报等级: "三级", 从业年限: 8 } },
    ["no-unclaimed-papers"],
  ],
  ["a beginning alone", { facts: { 从业起始年月: "2010-01-01" } }, ["work-since-start"]],
  ["employments without posts", { facts: {}, sheets: HISTORY }, ["history-is-own-work"]],
  ["no certificate columns", { facts: { 从业年限: 4 }, headings: SHORT }, ["no-certificate-columns"]],
  ["no work columns", { facts: {}, headings: [...SHORT, "原证书等级"] }, ["no-work-columns"]],
  [
    "years and a dated certificate",
    { facts: { ...HOLDER, 从业年限: 4, 原证书发证日期: "2021-01-01" } },
    ["work-unbroken"],
  ],
  [
    "years and a dated title",
    { facts: { 申报等级: "三级", 从业年限: 6, 职称级别: "初级", 职称专业对应: "是", 职称取得日期: "2021-01-01" } },
    ["work-unbroken"],
  ],
  ["a school without a date", { facts: { ...GRADUATE, 所学专业: "电子商务" } }, ["graduate-by-age"]],
  ["a school without a date, and enough work", { facts: { ...GRADUATE, 所学专业: "电子商务", 从业年限: 6 } }, []],
  ["no level", { facts: { 申报等级: "", 从业年限: 6 } }, ["propose-level"]],
  ["a level that cannot be read", { facts: { 申报等级: "某级", 从业年限: 6 } }, []],
  ["a major that is not listed", { facts: { ...DATED, 所学专业: "空中乘务" } }, ["unlisted-is-unrelated"]],
  ["a major that is", { facts: { ...DATED, 所学专业: "电子商务" } }, []],
  [
    "a certificate of an occupation that is not listed",
    { facts: { ...HOLDER, 原证书职业: "保育员", 从业年限: 4, 取证后从业年限: 3 } },
    ["unlisted-is-unrelated"],
  ],
  [
    "a major that another notice lists",
    { facts: { ...DATED, 所学专业: "电子商务" }, pack: "shanghai-2026" },
    ["standard-majors"],
  ],
  [
    "a course that goes on",
    { facts: { 文化程度: "本科", 学习状态: "在读", 毕业日期: "2029-07-01", 从业年限: 0, 所学专业: "电子商务" } },
    ["no-unclaimed-diplomas"],
  ],
  [
    "a course that goes on, at a level that asks for a certificate too",
    {
      facts: {
        申报等级: "三级",
        ...HOLDER,
        原证书等级: "四级",
        文化程度: "本科",
        学习状态: "在读",
        毕业日期: "2029-07-01",
        从业年限: 0,
        所学专业: "电子商务",
      },
    },
    ["no-unclaimed-diplomas"],
  ],
  [
    "a degree above a technical school's",
    { facts: { 申报等级: "三级", 文化程度: "本科", 毕业日期: "2015-07-01", 从业年限: 3, 所学专业: "电子商务" } },
    ["no-unclaimed-papers", "highest-diploma-only"],
  ],
  ["an error, and a clause met", { facts: { 姓名: "", 从业起始年月: "2010-01-01" } }, []],
  ["an error, and no clause met", { facts: { 姓名: "", 申报等级: "三级", 从业年限: 8 } }, ["no-unclaimed-papers"]],
];

test.each(PEOPLE)("%s: of the assumptions these decide", (_, someone, names) =>
  expect(decided(someone, {}).assumed).toEqual(names),
);

describe("an assumption decides a row if switching it alone gives another verdict, whatever else is assumed", () => {
  const without = { "no-unclaimed-papers": false, "graduate-by-age": false, "highest-diploma-only": false };
  const with_ = { "no-unclaimed-diplomas": true, "usual-school-routes": true, "unlisted-is-unrelated": true };
  const settings: readonly Partial<Assumptions>[] = [
    {},
    without,
    with_,
    { ...without, ...with_ },
    { "propose-level": true },
  ];
  test.each(PEOPLE)("%s", (_, someone) => {
    for (const setting of settings) {
      const { verdict, assumed } = decided(someone, setting);
      const switching = ASSUMPTIONS.filter((name) => {
        const on = setting[name] ?? DEFAULT_ASSUMPTIONS[name];
        return decided(someone, { ...setting, [name]: !on }).verdict !== verdict;
      });
      expect(assumed).toEqual(switching);
    }
  });
});

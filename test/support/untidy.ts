import * as fc from "fast-check";
import type { CellValue } from "../../src/core/text/value";
import { idNumber } from "./id-number";

const NUMBERS = [1, 2, 3, 4, 5, 6].map((order) => idNumber("19880229", order));
const DAY = [
  "2019.6.30",
  "2019年6月1日",
  "20190630",
  20190630,
  43646,
  "43646",
  "２０１９－６－３０",
  "2019/06/30 ",
  "2019-06-01",
];
const MONTH = [
  "2019.6",
  "201906",
  2019.06,
  2019.1,
  "2019年06月",
  "2019",
  "2019.6至今",
  "预计2026年7月",
  "二〇一九年六月",
];
const NO_DATE = ["2023-02-30", "9/1/2020", "待定", "", "88/2/29", "/"];
const DATES: readonly CellValue[] = [...DAY, ...MONTH, ...NO_DATE];

/** What people write under a heading, tidy and untidy. */
const WRITTEN: Readonly<Record<string, readonly CellValue[]>> = {
  姓名: ["张三", "张 三", " 李四", "王\u3000五", "John  Smith", "阿依古丽•买买提", "赵\u200b六"],
  性别: ["男", "女", "", "男 ", "M"],
  证件号码: [
    ...NUMBERS,
    ...NUMBERS.map((number) => `${number.slice(0, 6)} ${number.slice(6)}`),
    `'${NUMBERS[0]}`,
    (NUMBERS[1] ?? "").toLowerCase(),
    370102880229004,
    370102198802290040,
    "E12345678",
    "",
  ],
  出生日期: [...DATES, "1988.2.29", "29/2/1988", 32202],
  手机号码: [13800000001, "138 0000 0002", "１３８０００００００３", "0531-88881111", "", "13800000004/13800000005"],
  文化程度: ["大专", "大专 ", "中专（在读）", "本科", "高中"],
  毕业院校: ["济南大学 ", "济南 大学", "ＡＢ技师学院", "济南市技师学院\n", ""],
  所学专业: ["电子商务", "电子商务专业", "530701电子商务", "电子商务（直播方向）", " 机电一体化技术", ""],
  毕业日期: DATES,
  从业年限: [5, "５年", "5 年", "约5年", "", "十年"],
  从业起始年月: DATES,
  原证书等级: ["四级", "四级 ", 4, "中级工", "四级/中级工", "技工", "四级、三级", "", "无", "预备技师"],
  原证书编号: [1234567890, "ＳＤ 1234", " 20370100000400001 ", ""],
  原证书发证日期: DATES,
  申报职业: [
    "互联网营销师",
    "互联网营销师 ",
    "电子商务师",
    "互联网 营销师",
    "互联网营销师（直播销售员）",
    "不知道",
    "",
  ],
  申报工种: ["直播销售员", "直播销售员 ", "网商", ""],
  申报等级: ["三级", "3", 3, "高级工", "３级", "三级(高级工)", "三级／高级工", "高级技工", ""],
};

export const UNTIDY_HEADINGS = Object.keys(WRITTEN);

/** Rows of people as real sheets have them, under a header of UNTIDY_HEADINGS. */
export const untidyRows: fc.Arbitrary<readonly (readonly CellValue[])[]> = fc.array(
  fc.tuple(...UNTIDY_HEADINGS.map((heading) => fc.constantFrom(...(WRITTEN[heading] ?? [""])))),
  { minLength: 1, maxLength: 8 },
);

import type { Occupation } from "../../src/core/terms/occupation";
import type { Random } from "./random";
import { STEP, type School, type SchoolType, type StageKind } from "./life";

const SCHOOLS: { readonly [T in SchoolType]: readonly string[] } = {
  无: ["东原中学", "河口第一中学", "海阳实验中学"],
  技工学校: ["东原市技工学校", "河口市第二技工学校"],
  高级技工学校: ["东原市高级技工学校", "海阳高级技工学校"],
  技师学院: ["东原技师学院", "海阳市技师学院", "河口交通技师学院"],
  中等职业学校: ["东原市中等职业学校", "河口职业中等专业学校", "海阳信息工程学校", "东原旅游学校", "河口商业学校"],
  高等职业学校: ["东原职业技术学院", "海阳职业学院", "河口商务职业学院"],
  普通高等学校: ["东原大学", "河口师范大学", "海阳理工大学"],
};

/** A school of the kind; its name tells the kind mostly, never wrongly. */
export function schoolOf(type: SchoolType, random: Random): School {
  return { name: random.pick(SCHOOLS[type]), type, evaluated: type !== "无" && random.chance(0.04) };
}

/** Nobody would call these related to any occupation of the notices. */
export const OTHER_TRADES: readonly string[] = [
  "保安员",
  "中式烹调师",
  "汽车维修工",
  "餐厅服务员",
  "焊工",
  "保育师",
  "美容师",
  "货运司机",
];

/** What somebody works as: the occupation, one the notice calls related, or something else altogether. */
export function tradeOf(random: Random, occupation: Occupation): string {
  const related = occupation.relatedOccupations?.items ?? [];
  if (random.chance(0.62)) {
    return occupation.workTypes.length > 0 && random.chance(0.3)
      ? random.pick(occupation.workTypes).name
      : occupation.name;
  }
  return related.length > 0 && random.chance(0.5) ? random.pick(related) : random.pick(OTHER_TRADES);
}

const FAR: readonly string[] = [
  "汽车运用与维修",
  "护理",
  "烹饪工艺与营养",
  "机电技术应用",
  "学前教育",
  "建筑工程技术",
  "临床医学",
  "法学",
];
const NEAR: readonly string[] = [
  "电子商务",
  "市场营销",
  "计算机应用",
  "计算机网络技术",
  "网络营销",
  "人力资源管理",
  "软件技术",
];

/** A major of the stage: on a list of the notice, near it, or far from it; schools without majors have none. */
export function majorOf(kind: StageKind, random: Random, occupation: Occupation): string | null {
  if (STEP[kind] < STEP.高中 || kind === "高中") return null;
  const listed = occupation.majorLists.flatMap(({ items }) => items);
  if (listed.length > 0 && random.chance(0.5)) return random.pick(listed);
  return random.chance(0.5) ? random.pick(NEAR) : random.pick(FAR);
}

const FAMILY = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"];
const GIVEN = [
  ..."一亦佳俊兰凯博宁宇安岚嘉婷子宸峰巧希康庆彤志怡思恒慧文旭昊明晨景曼朗杰松林柏桐欣正永沐河泽洁浩涛清源",
];

export function nameOf(random: Random): string {
  return random.pick(FAMILY) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : "");
}

const EMPLOYERS = [
  "东原云帆电子商务有限公司",
  "河口盛达商贸有限公司",
  "海阳万家超市",
  "东原星河文化传媒有限公司",
  "河口顺通物流有限公司",
  "海阳安泰物业服务有限公司",
];

export function employerOf(random: Random): string {
  return random.pick(EMPLOYERS);
}

const AREAS = ["370102", "370203", "310115", "110108", "520102", "410105"];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number with its check digit; `order` is odd for a man. */
export function idOf(iso: string, order: number, random: Random): string {
  const body = random.pick(AREAS) + iso.replaceAll("-", "") + String(order).padStart(3, "0");
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body.charAt(place)), 0);
  return body + "10X98765432".charAt(sum % 11);
}

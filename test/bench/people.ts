import { fieldHeader } from "../../src/core/sheet/fields";
import { idNumber } from "../support/id-number";
import type { CellValue } from "../../src/core/text/value";

/** Twenty columns, as a registration sheet of an institution has them. */
const FIELDS = [
  "name",
  "sex",
  "idType",
  "idNumber",
  "birthDate",
  "phone",
  "education",
  "school",
  "major",
  "graduationDate",
  "workYears",
  "employer",
  "certificateOccupation",
  "certificateLevel",
  "certificateNumber",
  "certificateDate",
  "workAfterCertificate",
  "occupation",
  "workType",
  "level",
] as const;

export const PEOPLE_HEADER: readonly string[] = FIELDS.map(fieldHeader);

/** A synthetic person, the `number`-th of as many as wanted; every one has another identity number. */
export function personRow(number: number, occupation: string, workType: string): CellValue[] {
  const day = String(1 + (number % 28)).padStart(2, "0");
  const month = String(1 + (Math.floor(number / 28) % 12)).padStart(2, "0");
  const year = 1970 + (Math.floor(number / 336) % 35);
  const id = idNumber(`${year}${month}${day}`, 1 + (Math.floor(number / 11_760) % 999));
  const certified = number % 3 === 0;
  return [
    `考生${number}`,
    Number(id[16]) % 2 === 1 ? "男" : "女",
    "居民身份证",
    id,
    `${year}-${month}-${day}`,
    `138${String(number).padStart(8, "0")}`,
    ["高中", "中专", "大专", "本科"][number % 4] ?? "",
    number % 4 === 2 ? "山东某职业学院" : "",
    number % 4 === 2 ? "计算机应用技术" : "",
    number % 4 === 2 ? "2020-06-30" : "",
    number % 12,
    `某公司${number % 50}`,
    certified ? occupation : "",
    certified ? "五级/初级工" : "",
    certified ? `S0000370100${number % 10}265${String(number).padStart(6, "0")}` : "",
    certified ? "2022-05-01" : "",
    certified ? 3 : "",
    occupation,
    workType,
    "四级/中级工",
  ];
}

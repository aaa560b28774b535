import { pick, type Dice } from "../support/dice";
import { spellingOf } from "../support/layout-foreign";
import type { FilledColumn, FilledSheet } from "./filled-sheet";

/** Columns of people's sheets that mean no field, and what stands in them. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["民族", "nation"],
  ["准考证号", "ticket"],
  ["银行卡号", "bankCard"],
  ["开户银行", "bank"],
  ["政治面貌", "politics"],
  ["家庭住址", "address"],
  ["邮政编码", "postcode"],
  ["电子邮箱", "email"],
  ["紧急联系人", "person"],
  ["紧急联系人电话", "otherPhone"],
  ["监护人身份证号", "otherId"],
  ["监护人姓名", "person"],
  ["家长电话", "otherPhone"],
  ["健康状况", "health"],
  ["婚姻状况", "marriage"],
  ["户籍所在地", "province"],
  ["座位号", "number"],
  ["理论成绩", "score"],
  ["是否缴费", "yesNo"],
  ["班主任", "person"],
  ["QQ号", "qq"],
  ["发票抬头", "companyKind"],
];

/** One that the sheet does not have, filled for its people. */
export function foreignColumn({ people }: FilledSheet, columns: readonly FilledColumn[], roll: Dice): FilledColumn {
  const taken = new Set(columns.flatMap(({ heading }) => heading));
  const [heading, holds] = pick(
    roll,
    FOREIGN.filter(([one]) => !taken.has(one)),
  );
  const write = spellingOf(holds)(roll);
  const values = people.map((person) => write(person, roll));
  return { column: 0, heading: [heading], means: null, ask: false, also: [], or: [], holds, values };
}

import type { Field } from "../terms/field";

/** Headings whose meaning hangs on the columns beside them, each list by the first of its own. */
export const BESIDE = [
  "认定等级",
  "等级",
  "证书等级",
  "证书编号",
  "证书发证日期",
  "证书类别",
  "证书职业",
  "职业",
  "申报职业编码",
] as const;
export type Beside = (typeof BESIDE)[number];

const FIELD_OF = {
  认定等级: "level",
  等级: "level",
  证书等级: "certificateLevel",
  证书编号: "certificateNumber",
  证书发证日期: "certificateDate",
  证书类别: "certificateKind",
  证书职业: "certificateOccupation",
  职业: "occupation",
  申报职业编码: "occupation",
} as const satisfies Record<Beside, Field>;

/** The field that such a heading means where its neighbours allow it. */
export function besideField(name: Beside): Field {
  return FIELD_OF[name];
}

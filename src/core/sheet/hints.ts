import type { Field } from "../terms/field";
import type { Beside } from "./beside";

/** Headings that mean a field only where their neighbours leave no other meaning. Tried in this order, after the sure ones. */
export interface Hint {
  readonly name: Beside;
  /** `mapped`: a field has its column; `stands`: a heading of the list stands in the header. */
  when(mapped: (field: Field) => boolean, stands: (name: Beside) => boolean): boolean;
}

const besideLevel: Hint["when"] = (mapped) => mapped("certificateLevel");

export const HINTS: readonly Hint[] = [
  // 认定等级 is what is applied for in the upload sheets of authorities, and the result everywhere else.
  { name: "认定等级", when: (_, stands) => !stands("等级") },
  { name: "等级", when: (_, stands) => !stands("认定等级") && !stands("证书等级") },
  { name: "证书等级", when: () => true },
  { name: "证书编号", when: (mapped) => mapped("certificateLevel") || mapped("hasCertificate") },
  { name: "证书发证日期", when: besideLevel },
  { name: "证书类别", when: besideLevel },
  { name: "证书职业", when: besideLevel },
  { name: "职业", when: () => true },
  { name: "申报职业编码", when: () => true },
];

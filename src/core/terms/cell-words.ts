/** What the words of a cell tell about its column (rules/catalog/cell-words.yaml). */
export const WORD_KINDS = {
  sex: "性别",
  yesNo: "是否",
  idType: "证件类型",
  education: "学历",
  level: "等级",
  rank: "高中低",
  title: "职称",
  school: "学校",
  employer: "单位",
  subject: "科目",
  exam: "考试类型",
  study: "学习状态",
  candidate: "考生类别",
  certificateKind: "证书类别",
  file: "照片文件",
  surname: "姓氏",
} as const;

export type WordKind = keyof typeof WORD_KINDS;

/** The words of one kind, upper case. */
export interface KindWords {
  readonly is: ReadonlySet<string>;
  readonly ends: readonly string[];
  readonly has: readonly string[];
}

export type CellWords = Readonly<Record<WordKind, KindWords>>;

export function isOfKind(text: string, { is, ends, has }: KindWords): boolean {
  return is.has(text) || ends.some((end) => text.endsWith(end)) || has.some((part) => text.includes(part));
}

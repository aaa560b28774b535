import type { Field } from "../terms/field";

/** The optional sheets beside a registration (contract section 1), each under the name the contract gives it. */
export const RECORD_SHEETS = {
  work: "工作经历",
  marks: "历次成绩",
  bans: "禁考名单",
  schools: "经评估论证院校",
} as const;

export type RecordKind = keyof typeof RECORD_SHEETS;
export const RECORD_KINDS = Object.keys(RECORD_SHEETS) as readonly RecordKind[];

/** The columns of the optional sheets and the contract's heading of each; other headings are data (rules/catalog/headings.yaml). */
const COLUMNS = {
  work: {
    idNumber: "证件号码",
    name: "姓名",
    from: "起",
    to: "止",
    // Both in one cell, as Jinan's 附件2 and 3 have it.
    period: "起止年月",
    employer: "单位",
    post: "岗位",
  },
  marks: {
    idNumber: "证件号码",
    name: "姓名",
    occupation: "职业",
    workType: "工种",
    level: "等级",
    subject: "科目",
    mark: "成绩",
    date: "日期",
    exam: "考试类型",
  },
  bans: { idNumber: "证件号码", name: "姓名", until: "禁考至", conduct: "违纪行为", date: "日期" },
  schools: { school: "院校" },
} as const satisfies Record<RecordKind, Readonly<Record<string, string>>>;

export type RecordField<K extends RecordKind = RecordKind> = K extends RecordKind
  ? Extract<keyof (typeof COLUMNS)[K], string>
  : never;

/** The fields of each kind with the contract's heading. */
export const RECORD_FIELDS = Object.fromEntries(
  RECORD_KINDS.map((kind) => [kind, Object.entries(COLUMNS[kind])]),
) as unknown as { readonly [K in RecordKind]: readonly (readonly [RecordField<K>, string])[] };

/**
 * The field of a registration whose remarks in brackets mean the same in an optional sheet: of names only doubtful words bear
 * on the record. Null: what stands in brackets is read or says nothing about the record.
 */
export const LIKE_FIELD: { readonly [F in RecordField]: Field | null } = {
  idNumber: null,
  name: "name",
  from: "workStart",
  to: "workStart",
  period: "workStart",
  employer: "employer",
  post: "currentOccupation",
  occupation: "occupation",
  workType: "workType",
  level: "certificateLevel",
  subject: "name",
  mark: "name",
  date: "workStart",
  exam: null,
  until: "workYears",
  conduct: null,
  school: "school",
};

/** Columns without which a sheet says nothing; of several ways one is enough. */
const NEEDED: { readonly [K in RecordKind]: readonly (readonly RecordField<K>[])[] } = {
  work: [
    ["idNumber", "from", "to"],
    ["idNumber", "period"],
  ],
  marks: [["idNumber", "occupation", "level", "subject", "mark", "date"]],
  bans: [
    ["idNumber", "until"],
    ["idNumber", "conduct", "date"],
  ],
  schools: [["school"]],
};

/** The headings still missing from a sheet of the kind, by the way that lacks least; none where it can be read. */
export function missingColumns(kind: RecordKind, present: ReadonlySet<RecordField>): readonly string[] {
  const lacks = NEEDED[kind].map((way) => way.filter((field) => !present.has(field)));
  const least = lacks.reduce((best, lack) => (lack.length < best.length ? lack : best));
  const headings = new Map<RecordField, string>(RECORD_FIELDS[kind]);
  return least.map((field) => headings.get(field) ?? field);
}

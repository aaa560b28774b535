import { claimOfHeading, lookupKeys, type Heading } from "./claims";
import type { Field } from "../terms/field";
import { recordOf, SUBJECT_COLUMNS } from "./fields";

/** A heading that was left aside, and the field it may have meant. */
export interface Unsure {
  readonly heading: Heading;
  readonly field: Field;
  /** neighbour: what it means hangs on columns that are not there · twice: another column says the same */
  readonly kind: "neighbour" | "twice";
}

export interface ColumnMap {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly unsure: readonly Unsure[];
}

/** Words that mean a field only where their neighbours leave no other meaning. Tried in this order, after the sure ones. */
interface Hint {
  readonly field: Field;
  readonly keys: readonly string[];
  /** `mapped`: a field has its column; `stands`: one of the keys stands in the header. */
  when(mapped: (field: Field) => boolean, stands: (keys: readonly string[]) => boolean): boolean;
}

const RECOGNIZED_LEVEL = ["认定等级", "认定级别"];
const BARE_LEVEL = ["等级", "级别", "技能等级", "职业等级", "职业技能等级", "职业技能级别"];
const LEVEL_KEYS = new Set([...RECOGNIZED_LEVEL, ...BARE_LEVEL]);
const BARE_CERTIFICATE_LEVEL = ["证书等级", "证书级别", "证书技能等级"];

const HINTS: readonly Hint[] = [
  // 认定等级 is what is applied for in the upload sheets of authorities, and the result everywhere else.
  { field: "level", keys: RECOGNIZED_LEVEL, when: (_, stands) => !stands(BARE_LEVEL) },
  { field: "level", keys: BARE_LEVEL, when: (_, stands) => !stands([...RECOGNIZED_LEVEL, ...BARE_CERTIFICATE_LEVEL]) },
  { field: "certificateLevel", keys: BARE_CERTIFICATE_LEVEL, when: () => true },
  {
    field: "certificateNumber",
    keys: ["证书编号", "证书号码", "证书号"],
    when: (mapped) => mapped("certificateLevel") || mapped("hasCertificate"),
  },
  {
    field: "certificateDate",
    keys: [
      "证书发证日期",
      "证书发证时间",
      "证书取得时间",
      "证书取得日期",
      "取得证书时间",
      "取得证书日期",
      "发证日期",
      "发证时间",
    ],
    when: (mapped) => mapped("certificateLevel"),
  },
  {
    field: "certificateKind",
    keys: ["证书类别", "证书类型", "证书种类"],
    when: (mapped) => mapped("certificateLevel"),
  },
  {
    field: "certificateOccupation",
    keys: ["证书职业", "证书职业工种", "证书工种"],
    when: (mapped) => mapped("certificateLevel"),
  },
  { field: "occupation", keys: ["职业"], when: () => true },
  {
    field: "occupation",
    keys: ["申报职业编码", "申报职业代码", "申报职业工种编码", "职业编码", "职业代码", "职业工种编码"],
    when: () => true,
  },
];
/** Headings that never say enough: years of any work, of a trade as a whole; a way to reach somebody that is perhaps no phone. */
const NEVER_SURE: ReadonlyMap<string, Field> = new Map([
  ...["工作年限", "工龄", "连续工龄", "总工龄", "累计工作年限", "专业年限", "专业工龄", "工作年限年"].map(
    (key): [string, Field] => [key, "workYears"],
  ),
  ["联系方式", "phone"],
  // Filled for those who sit again and blank for all others, or what of a retake everybody sits.
  ...["补考科目", "补考项目", "补考内容"].map((key): [string, Field] => [key, "subjects"]),
  ["补考", "examKind"],
  ["现职业等级或职称等级", "certificateLevel"],
]);

/**
 * Which columns feed which fields. What is not sure is left aside, never guessed. `isFilled`: something stands below the
 * heading; of two candidates the empty one never silences the filled one.
 */
export function mapColumns(headings: readonly Heading[], isFilled: (column: number) => boolean): ColumnMap {
  const columns = new Map<Field, readonly number[]>();
  const unsure: Unsure[] = [];
  const taken = new Set<Heading>();

  const claims = headings.flatMap((heading) => {
    const claim = claimOfHeading(heading);
    return claim ? [{ heading, ...claim }] : [];
  });
  // A column of its own goes before a share in a column that holds several facts.
  const single = claims.filter(({ fields }) => fields.length === 1);
  const shared = claims.filter(({ fields }) => fields.length > 1);
  for (const field of new Set(single.flatMap(({ fields }) => fields))) {
    settle(
      field,
      single.filter(({ fields }) => fields[0] === field),
    );
  }
  for (const claim of shared) {
    for (const field of claim.fields) if (isOpen(field, [claim.heading])) settle(field, [claim]);
  }

  const keysOf = new Map(headings.map((heading) => [heading, lookupKeys(heading)]));
  // An empty column for the level says nothing about what a filled one means.
  const levels = headings.filter((heading) => keysOf.get(heading)?.some((key) => LEVEL_KEYS.has(key)));
  const silent = new Set(levels.filter(({ column }) => levels.length > 1 && !isFilled(column)));
  const someSpeak = silent.size < levels.length;
  const standing = new Set(
    headings.flatMap((heading) => (someSpeak && silent.has(heading) ? [] : (keysOf.get(heading) ?? []))),
  );
  const stands = (keys: readonly string[]): boolean => keys.some((key) => standing.has(key));
  for (const { field, keys, when } of HINTS) {
    if (!stands(keys)) continue;
    const meant = headings.filter(
      (heading) => !taken.has(heading) && keysOf.get(heading)?.some((key) => keys.includes(key)),
    );
    if (meant.length === 0 || !isOpen(field, meant)) continue;
    if (when((other) => columns.has(other), stands))
      settle(
        field,
        meant.map((heading) => ({ heading, rank: 0 })),
      );
    else {
      const speaking = meant.filter((heading) => !(someSpeak && silent.has(heading)));
      unsure.push(...speaking.map((heading): Unsure => ({ heading, field, kind: "neighbour" })));
    }
  }
  for (const heading of headings) {
    const field = keysOf
      .get(heading)
      ?.map((key) => NEVER_SURE.get(key))
      .find((known) => known !== undefined);
    if (field && !taken.has(heading) && isOpen(field, [heading])) unsure.push({ heading, field, kind: "neighbour" });
  }

  const marks = SUBJECT_COLUMNS.flatMap((field) => columns.get(field) ?? []);
  if (marks.length > 0 && !columns.has("subjects")) columns.set("subjects", marks);
  return { columns, unsure };

  /** Nothing feeds the field yet, or only an empty column while something stands below one of these. */
  function isOpen(field: Field, rivals: readonly Heading[]): boolean {
    const places = columns.get(field);
    if (places === undefined) return true;
    return rivals.some(({ column }) => isFilled(column)) && !places.some(isFilled);
  }

  function settle(field: Field, all: readonly { readonly heading: Heading; readonly rank: number }[]): void {
    // An empty column for the fee is one for us to fill: another beside it is no statement of what is due.
    const choose = all.length > 1 && field !== "fee";
    const filled = choose ? all.filter(({ heading }) => isFilled(heading.column)) : all;
    const rivals = filled.length > 0 ? filled : all;
    const surest = Math.min(...rivals.map(({ rank }) => rank));
    const [first, ...others] = rivals.filter(({ rank }) => rank === surest);
    if (!first) return;
    for (const { heading } of others) unsure.push({ heading, field, kind: "twice" });
    // Without its name or number nobody can be found at all; there the first of two is read, loudly.
    if (others.length > 0 && recordOf(field).identifies !== true) {
      unsure.push({ heading: first.heading, field, kind: "twice" });
      return;
    }
    columns.set(field, [first.heading.column]);
    taken.add(first.heading);
  }
}

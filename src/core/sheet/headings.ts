import type { Field } from "../terms/field";
import { ALL_FIELDS, fieldHeader, fieldOfHeader } from "./fields";
import { headingKey } from "./heading";
import { RECORD_FIELDS, RECORD_SHEETS, type RecordField, type RecordKind } from "./record-kinds";

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

/** The headings of sheets as rules/catalog/headings.yaml lists them, the surest of a list first. */
export interface HeadingLists {
  /** By canonical header: headings that mean one field and nothing else, wherever they stand. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** One column that feeds several fields. By their canonical headers with spaces between. */
  readonly together: Readonly<Record<string, readonly string[]>>;
  readonly beside: { readonly [B in Beside]: readonly string[] };
  /** By canonical header: headings that never say enough. */
  readonly unsure: Readonly<Record<string, readonly string[]>>;
  /** Words in headings of lists about people who have sat, paid or passed already. */
  readonly others: readonly string[];
  /** By the name of an optional sheet and the canonical heading of its column. */
  readonly records: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What a column may feed, and how sure that is (0: the field's own header). Of two columns that claim a field the surer is read. */
export interface Claim {
  readonly fields: readonly Field[];
  readonly rank: number;
}

/** The headings by their keys (`headingKey`), prepared once when the lists are loaded. */
export interface Headings {
  /** What a heading surely means. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly beside: { readonly [B in Beside]: ReadonlySet<string> };
  /** What a label says above a table, where no other column can be meant. */
  readonly labels: ReadonlyMap<string, readonly Field[]>;
  /** The field that a heading may mean which never says enough. */
  readonly unsure: ReadonlyMap<string, Field>;
  /** Whether the key of a heading is one of other lists about people. */
  isOther(key: string): boolean;
  readonly records: { readonly [K in RecordKind]: ReadonlyMap<RecordField, readonly string[]> };
  /** How keys of a person's name may end: the lower half of a heading in two rows ends as the whole one does. */
  readonly nameEndings: ReadonlySet<string>;
}

/** The headings in a form that is looked up. The lists must be free of faults (`headingFaults`). */
export function prepareHeadings(lists: HeadingLists): Headings {
  const claims = new Map<string, Claim>();
  for (const field of ALL_FIELDS) {
    const header = fieldHeader(field);
    [header, ...(lists.fields[header] ?? [])].forEach((heading, rank) => {
      claims.set(headingKey(heading), { fields: [field], rank });
    });
  }
  for (const [headers, headings] of Object.entries(lists.together)) {
    const fields = fieldsNamed(headers);
    for (const heading of headings) claims.set(headingKey(heading), { fields, rank: 1 });
  }
  const keysOf = (name: Beside): ReadonlySet<string> => new Set([name, ...lists.beside[name]].map(headingKey));
  const beside = Object.fromEntries(BESIDE.map((name) => [name, keysOf(name)])) as Record<Beside, ReadonlySet<string>>;
  const names = [...claims].flatMap(([key, { fields }]) => (fields.includes("name") ? [key] : []));
  const others = lists.others.map(headingKey);
  return {
    claims,
    beside,
    labels: new Map<string, readonly Field[]>([
      ...[...beside.等级, ...beside.认定等级].map((key): [string, readonly Field[]] => [key, ["level"]]),
      ...[...beside.职业].map((key): [string, readonly Field[]] => [key, ["occupation"]]),
    ]),
    unsure: new Map(
      Object.entries(lists.unsure).flatMap(([header, headings]) =>
        fieldsNamed(header).flatMap((field) =>
          headings.map((heading): [string, Field] => [headingKey(heading), field]),
        ),
      ),
    ),
    isOther: (key) => others.some((word) => key.includes(word)),
    records: recordHeadings(lists.records),
    nameEndings: new Set(names.flatMap((key) => [...key].map((_, from) => key.slice(from)))),
  };
}

function recordHeadings(lists: HeadingLists["records"]): Headings["records"] {
  const ofKind = (kind: RecordKind): ReadonlyMap<RecordField, readonly string[]> =>
    new Map(
      RECORD_FIELDS[kind].map(([field, header]) => [
        field,
        [header, ...(lists[RECORD_SHEETS[kind]]?.[header] ?? [])].map(headingKey),
      ]),
    );
  return { work: ofKind("work"), marks: ofKind("marks"), bans: ofKind("bans"), schools: ofKind("schools") };
}

/** The fields of canonical headers with spaces between; those that no field has are left out. */
export function fieldsNamed(headers: string): readonly Field[] {
  return headers.split(/\s+/).flatMap((header) => fieldOfHeader(header) ?? []);
}

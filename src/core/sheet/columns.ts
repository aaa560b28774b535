import type { Beside, Headings } from "./headings";
import { claimOfHeading, headingText, lookupKeys, type Heading } from "./claims";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { Field } from "../terms/field";
import { recordOf, SUBJECT_COLUMNS } from "./fields";
import { type SettledColumns } from "./settled";

/**
 * A column that was left aside, and the field it may have meant. heading-unsure: what it means hangs on columns that are not
 * there · heading-twice: another column says the same
 */
export type UnsureColumn = SheetProblem<"heading-unsure" | "heading-twice">;

export interface ColumnMap {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly unsure: readonly UnsureColumn[];
  /** Columns that feed a field only because of what stands, or does not stand, beside them. */
  readonly beside: ReadonlySet<number>;
}

/** Headings that mean a field only where their neighbours leave no other meaning. Tried in this order, after the sure ones. */
interface Hint {
  readonly field: Field;
  readonly headings: Beside;
  /** `mapped`: a field has its column; `stands`: a heading of the list stands in the header. */
  when(mapped: (field: Field) => boolean, stands: (headings: Beside) => boolean): boolean;
}

const HINTS: readonly Hint[] = [
  // 认定等级 is what is applied for in the upload sheets of authorities, and the result everywhere else.
  { field: "level", headings: "认定等级", when: (_, stands) => !stands("等级") },
  { field: "level", headings: "等级", when: (_, stands) => !stands("认定等级") && !stands("证书等级") },
  { field: "certificateLevel", headings: "证书等级", when: () => true },
  {
    field: "certificateNumber",
    headings: "证书编号",
    when: (mapped) => mapped("certificateLevel") || mapped("hasCertificate"),
  },
  { field: "certificateDate", headings: "证书发证日期", when: (mapped) => mapped("certificateLevel") },
  { field: "certificateKind", headings: "证书类别", when: (mapped) => mapped("certificateLevel") },
  { field: "certificateOccupation", headings: "证书职业", when: (mapped) => mapped("certificateLevel") },
  { field: "occupation", headings: "职业", when: () => true },
  { field: "occupation", headings: "申报职业编码", when: () => true },
];

/**
 * Which columns feed which fields. A column that is not sure is left aside, never guessed. `isFilled`: something stands below the
 * heading. An empty candidate never displaces a filled one.
 */
export function mapColumns(
  all: readonly Heading[],
  isFilled: (column: number) => boolean,
  known: Headings,
  settled: SettledColumns,
): ColumnMap {
  const columns = new Map<Field, readonly number[]>();
  for (const [column, fields] of settled.fieldsOf) for (const field of fields) columns.set(field, [column]);
  const unsure: UnsureColumn[] = [];
  const taken = new Set(all.filter(({ column }) => settled.fieldsOf.has(column)));
  const headings = all.filter((heading) => !taken.has(heading));
  const beside = new Set<number>();

  const claims = headings.flatMap((heading) => {
    const claim = claimOfHeading(heading, known);
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

  const { beside: lists } = known;
  const keysOf = new Map(headings.map((heading) => [heading, lookupKeys(heading)]));
  // An empty column for the level says nothing about what a filled one means.
  const levels = headings.filter((heading) =>
    keysOf.get(heading)?.some((key) => lists.等级.has(key) || lists.认定等级.has(key)),
  );
  const silent = new Set(levels.filter(({ column }) => levels.length > 1 && !isFilled(column)));
  const someSpeak = silent.size < levels.length;
  const standing = new Set(
    headings.flatMap((heading) => (someSpeak && silent.has(heading) ? [] : (keysOf.get(heading) ?? []))),
  );
  const stands = (list: Beside): boolean => [...lists[list]].some((key) => standing.has(key));
  for (const { field, headings: list, when } of HINTS) {
    if (!stands(list)) continue;
    const meant = headings.filter(
      (heading) => !taken.has(heading) && keysOf.get(heading)?.some((key) => lists[list].has(key)),
    );
    if (meant.length === 0 || !isOpen(field, meant)) continue;
    if (when((other) => columns.has(other), stands)) {
      settle(
        field,
        meant.map((heading) => ({ heading, rank: 0 })),
      );
      for (const { column } of meant) beside.add(column);
    } else {
      const speaking = meant.filter((heading) => !(someSpeak && silent.has(heading)));
      unsure.push(...speaking.map((heading) => unsureColumn("heading-unsure", heading, field)));
    }
  }
  for (const heading of headings) {
    const field = keysOf
      .get(heading)
      ?.map((key) => known.unsure.get(key))
      .find((one) => one !== undefined);
    if (field && !taken.has(heading) && isOpen(field, [heading])) {
      unsure.push(unsureColumn("heading-unsure", heading, field));
    }
  }

  const ofSubjects = SUBJECT_COLUMNS.flatMap((field) => columns.get(field) ?? []);
  if (ofSubjects.length > 0 && !columns.has("subjects")) columns.set("subjects", ofSubjects);
  return { columns, unsure, beside };

  /** Nothing feeds the field yet, or only an empty column while something stands below one of these. */
  function isOpen(field: Field, rivals: readonly Heading[]): boolean {
    const places = columns.get(field);
    if (settled.closed.has(field)) return false;
    if (places === undefined) return true;
    return rivals.some(({ column }) => isFilled(column)) && !places.some(isFilled);
  }

  function settle(field: Field, all: readonly { readonly heading: Heading; readonly rank: number }[]): void {
    if (settled.closed.has(field)) return;
    // An empty column for the fee is one for us to fill: another beside it is no statement of what is due.
    const choose = all.length > 1 && field !== "fee";
    const filled = choose ? all.filter(({ heading }) => isFilled(heading.column)) : all;
    const rivals = filled.length > 0 ? filled : all;
    const surest = Math.min(...rivals.map(({ rank }) => rank));
    const [first, ...others] = rivals.filter(({ rank }) => rank === surest);
    if (!first) return;
    for (const { heading } of others) unsure.push(unsureColumn("heading-twice", heading, field));
    // Name and number identify a person: of two columns the first is read, and the problem says so.
    if (others.length > 0 && recordOf(field).identifies !== true) {
      unsure.push(unsureColumn("heading-twice", first.heading, field));
      return;
    }
    columns.set(field, [first.heading.column]);
    taken.add(first.heading);
  }
}

function unsureColumn(kind: UnsureColumn["kind"], heading: Heading, field: Field): UnsureColumn {
  return sheetProblem(kind, { kind: "column", column: heading.column, heading: headingText(heading) }, { field });
}

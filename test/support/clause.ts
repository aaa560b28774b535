import { audit, type AuditRow } from "../../src/core/audit";
import { readRecords } from "../../src/core/facts/records/records";
import { loadPack } from "../../src/core/law/load";
import type { Assumptions } from "../../src/core/requirements/assumptions";
import type { Finding } from "../../src/core/requirements/finding";
import { dayFromIso } from "../../src/core/time/day";
import { vocabulary } from "../../src/vocabulary";
import { drawGrid } from "./draw";
import { idNumber } from "./id-number";
import { sheetOf, type Facts } from "./people";

export interface Setting {
  readonly asOf?: string;
  readonly assume?: Partial<Assumptions>;
  /** All canonical columns where left out. */
  readonly headings?: readonly string[];
  /** Optional sheets by their names, drawn. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What the occupation has beside its name and its closed list of one related occupation (制图员). */
  readonly occupation?: Readonly<Record<string, unknown>>;
}

/** A requirement as a pack writes it, or a part of one. */
export type Asked = Readonly<Record<string, unknown>>;

/** Born on 1990-01-15, 高中, applies for 三级 of 绘图员. */
export const DRAUGHTSMAN: Facts = {
  证件号码: idNumber("19900115"),
  出生日期: "1990-01-15",
  文化程度: "高中",
  申报职业: "绘图员",
  申报等级: "三级",
};

/** The row of somebody under a notice whose only clause asks for these requirements, on 2026-03-01 unless said otherwise. */
export function rowUnder(
  requirements: readonly Asked[],
  facts: Facts = {},
  { asOf = "2026-03-01", assume = {}, headings, sheets = {}, occupation = {} }: Setting = {},
): AuditRow {
  const pack = loadPack(
    {
      id: "one-clause",
      title: "公告",
      source: { issuer: "某中心", title: "公告", place: "某地", kind: "notice" },
      effective: { from: "2000-01-01", to: null },
      conditions: [{ id: "条件", at: "第2条", levels: { 3: [{ id: "3-1", at: "第2条(1)", requirements }] } }],
      occupations: [
        {
          name: "绘图员",
          code: null,
          at: "第1条",
          levels: [3],
          conditions: "条件",
          relatedOccupations: { at: "第1条", open: false, items: "制图员" },
          ...occupation,
        },
      ],
    },
    "one-clause.yaml",
    vocabulary,
  );
  const grids = Object.entries(sheets).map(([name, table]) => drawGrid(table, { name }));
  const [row] = audit(sheetOf([{ ...DRAUGHTSMAN, ...facts }], headings), pack, {
    asOf: dayFromIso(asOf) ?? NaN,
    records: readRecords(grids, vocabulary),
    assumptions: assume,
  }).rows;
  if (row === undefined) throw new Error("nobody in the sheet");
  return row;
}

/** How each requirement of the only clause was judged. */
export function findingsUnder(...given: Parameters<typeof rowUnder>): readonly Finding[] {
  const [clause] = rowUnder(...given).decision.clauses;
  if (clause === undefined) throw new Error("no clause was judged");
  return clause.findings;
}

/** What a finding says: outcome, months missing, whether a paper is missing, blank cells and inexact ones that would decide it. */
export type Told = readonly [
  outcome: Finding["outcome"],
  gap: number | null,
  paperMissing: boolean,
  blanks: readonly string[],
  inexact: readonly string[],
];

export function toldBy({ outcome, gap, credentialMissing, blanks, inexact = [] }: Finding): Told {
  return [outcome, gap, credentialMissing, blanks, inexact];
}

/** The same of the last requirement of a clause. */
export function toldUnder(...given: Parameters<typeof rowUnder>): Told {
  const last = findingsUnder(...given).slice(-1)[0];
  if (last === undefined) throw new Error("the clause asks for nothing");
  return toldBy(last);
}

import type { Audit, JointAudit } from "../audit";
import type { Assumption } from "../requirements/assumptions";
import type { Field } from "../terms/field";

/** What may be presumed of everybody where a sheet has none of these columns; [] where the engine itself looks for them. */
const SILENT_WITHOUT = {
  "no-certificate-columns": [],
  "no-work-columns": [],
  "no-unclaimed-diplomas": ["formerEducation", "formerMajor"],
  "work-unbroken": ["workStart", "workAfterCertificate", "workAfterTitle"],
} as const satisfies { readonly [A in Assumption]?: readonly Field[] };

/** What is presumed, or may be, of a whole sheet that has no column for it, where rows hang on it. */
export interface SheetAssumption {
  readonly name: keyof typeof SILENT_WITHOUT;
  /** It is presumed. */
  readonly on: boolean;
  /** Rows that presuming it would decide, or has decided: the count of the switch. */
  readonly rows: number;
}

/** What is asked once for a sheet, as it has no column for it: the switches among the assumptions, with their counts. */
export function sheetAssumptionsIn({
  assumptions,
  sheets,
}: Pick<JointAudit, "assumptions"> & {
  readonly sheets: readonly Pick<Audit, "sheet">[];
}): readonly SheetAssumption[] {
  return assumptions.flatMap(({ name, on, rows }) => {
    if (!isOfSheet(name) || rows === 0) return [];
    const fields: readonly Field[] = SILENT_WITHOUT[name];
    const silent = sheets.some(({ sheet }) => fields.every((field) => !sheet.columns.has(field)));
    return silent ? [{ name, on, rows }] : [];
  });
}

function isOfSheet(name: Assumption): name is SheetAssumption["name"] {
  return name in SILENT_WITHOUT;
}

import type { Field } from "../terms/field";
import type { ProblemKind, Severity } from "./kinds";

/** Something wrong with a row. What the sentence needs is data; `explain/problem.ts` writes it. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly field: Field | null;
  /** 1-based sheet column; null where no cell is at fault. */
  readonly column: number | null;
  /** The cell as it stands; "" where blank. */
  readonly value: string;
  /** What should stand there, or the other side of a contradiction (other rows, the ID's own date …). */
  readonly expected: string;
  /** Where the cell stands in one of the optional sheets, if not in the row itself. */
  /** What stands above its column, where the column means no field and `field` is only what the cell bears on. */
  readonly heading?: string;
  readonly elsewhere?: { readonly sheet: string; readonly row: number; readonly heading: string };
}

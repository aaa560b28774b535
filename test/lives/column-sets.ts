import type { ColumnSet } from "./column-set";
import { SCHOOL_SHEETS } from "./school-sheets";
import { WORK_SHEETS } from "./work-sheets";

/** Every way of laying out a sheet that lives are tried in. */
export const COLUMN_SETS: readonly ColumnSet[] = [...WORK_SHEETS, ...SCHOOL_SHEETS];

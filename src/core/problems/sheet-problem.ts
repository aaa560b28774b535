import { SHEET_PROBLEMS, type SheetDetails, type SheetKind, type SheetPlace } from "./catalog";

/** Something wrong with the sheet as a whole, as data; `explain/problems/sheet.ts` writes its sentence. */
export type SheetProblem<K extends SheetKind = SheetKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly severity: (typeof SHEET_PROBLEMS)[P]["severity"];
    readonly at: SheetPlace<P>;
    readonly details: SheetDetails<P>;
  };
}[K];

/** Kinds with nothing to tell beside their place. */
export type BareSheetKind = { [K in SheetKind]: SheetDetails<K> extends null ? K : never }[SheetKind];

// The signatures tie place and details to the kind.
export function sheetProblem<K extends BareSheetKind>(kind: K, at: SheetPlace<K>): SheetProblem<K>;
export function sheetProblem<K extends SheetKind>(
  kind: K,
  at: SheetPlace<K>,
  details: SheetDetails<K>,
): SheetProblem<K>;
export function sheetProblem(kind: SheetKind, at: unknown, details: unknown = null): unknown {
  return { kind, severity: SHEET_PROBLEMS[kind].severity, at, details };
}

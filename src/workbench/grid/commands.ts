/** Why a command is refused; `src/workbench/text.ts` has one sentence for each. */
export type Refusal =
  "rows" | "cut" | "merge" | "format" | "sheets" | "rule" | "protected" | "structure" | "outside" | "other";

/** Commands of the grid that change the view alone, or that `edits.ts` writes into the book. All others are refused. */
const TAKEN: ReadonlySet<string> = new Set(
  [
    "set-range-values",
    "clear-selection-content",
    "auto-clear-content",
    "auto-fill",
    "copy-down",
    "copy-right",
    "copy",
    "paste-by-short-key",
    "move-selection",
    "move-selection-enter-tab",
    "expand-selection",
    "select-all",
    "select-range",
    "scroll-view",
    "scroll-view-reset",
    "scroll-to-cell",
    "set-scroll-relative",
    "set-worksheet-activate",
    "delta-column-width",
    "set-worksheet-col-width",
    "set-col-auto-width",
    "set-col-is-auto-width",
    "delta-row-height",
    "set-row-height",
    "set-row-is-auto-height",
    "set-zoom-ratio",
    "change-zoom-ratio",
  ].map((name) => `sheet.command.${name}`),
);

/** What a refused command would have done, by a word of its name; the first that fits. */
const REFUSALS: readonly (readonly [RegExp, Refusal])[] = [
  [/^univer\.command\.cut$|\.cut$|\.move-range$/, "cut"],
  [/conditional-rule/, "rule"],
  [/merge/, "merge"],
  [/-sheet\b|worksheet-(name|order|hidden|show)|tab-color|defined-name/, "sheets"],
  [/protection|permission/, "protected"],
  [/row|col|insert-range|delete-range|reorder|frozen|split-text/, "rows"],
  [/set-|numfmt|format|reset-|clear-selection-all|clear-selection-format/, "format"],
];

/** Null for a command that may run; else why not. Commands of the cell editor and of Univer's own windows always may. */
export function refusalOf(command: string): Refusal | null {
  if (command === "univer.command.cut") return "cut";
  if (!command.startsWith("sheet.command.") || TAKEN.has(command)) return null;
  return REFUSALS.find(([pattern]) => pattern.test(command))?.[1] ?? "other";
}

/** Changes of Univer's data that are written into the book, or that only draw. */
const WRITTEN: ReadonlySet<string> = new Set(
  [
    "set-range-values",
    "set-worksheet-col-width",
    "set-worksheet-row-height",
    "set-worksheet-row-is-auto-height",
    "set-worksheet-row-auto-height",
    "data-validation-formula-mark-dirty",
    "mark-dirty-filter-change",
    "empty",
  ].map((name) => `sheet.mutation.${name}`),
);

/**
 * The second line: a change of data that came by another way and that nobody would write into the book. Rules that Univer
 * splits or moves by itself come along with edits that are refused anyway.
 */
export function isLost(mutation: string): boolean {
  return mutation.startsWith("sheet.mutation.") && !WRITTEN.has(mutation) && !mutation.includes("conditional-rule");
}

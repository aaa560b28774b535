/** One wrong way to write, to clear or to choose a clause, and the tests that must notice it. */
export interface DoorMutation {
  /** What goes wrong for the clerk. */
  readonly what: string;
  readonly about: "writing" | "clearing" | "choosing";
  /** Stands in exactly one place of src, wherever its file has moved. */
  readonly text: string;
  readonly mutant: string;
  /** Paths of test files, or beginnings of them, as Jest takes them. */
  readonly tests: readonly string[];
}

const EXCEL = "test/workbook/excel/";

export const DOOR_MUTATIONS: readonly DoorMutation[] = [
  // Writing.
  {
    what: "in Excel a request holds more than Excel on the web takes",
    about: "writing",
    text: "const most = REQUEST_BUDGET / 8;",
    mutant: "const most = REQUEST_BUDGET * 8;",
    tests: [`${EXCEL}apply`, `${EXCEL}reality`],
  },
  {
    what: "in Excel the column that is read back is the one in which a shift shows least",
    about: "writing",
    text: "return changes.indexOf(Math.max(...changes));",
    mutant: "return changes.indexOf(Math.min(...changes));",
    tests: [`${EXCEL}apply`],
  },
  {
    what: "in Excel a frame around two rows has no line between them",
    about: "writing",
    text: "...(rows > 1 ? [insideHorizontal] : [])",
    mutant: "...(rows > 2 ? [insideHorizontal] : [])",
    tests: [`${EXCEL}port`],
  },
  {
    what: "in Excel a row too many is repeated on each printed page",
    about: "writing",
    text: "setPrintTitleRows(`$${titleRows.row}:$${titleRows.row + titleRows.rows - 1}`)",
    mutant: "setPrintTitleRows(`$${titleRows.row}:$${titleRows.row + titleRows.rows}`)",
    tests: [`${EXCEL}port`],
  },
  {
    what: "in Excel rules of ours decide before the clerk's",
    about: "writing",
    text: "const LAST = -1;",
    mutant: "const LAST = 0;",
    tests: [`${EXCEL}port`, `${EXCEL}jobs`],
  },
  {
    what: "in Excel a text that begins with an apostrophe loses it",
    about: "writing",
    text: 'return typeof value === "string" && value.startsWith("\'") ? `\'${value}` : value;',
    mutant: "return value;",
    tests: [`${EXCEL}port`],
  },
  {
    what: "in a file a text of exactly as many characters as Excel takes is refused",
    about: "writing",
    text: 'typeof value === "boolean" || value.length <= LONGEST_TEXT',
    mutant: 'typeof value === "boolean" || value.length < LONGEST_TEXT',
    tests: ["test/workbook/file"],
  },
  {
    what: "in a file a drop-down list of exactly 255 characters is refused",
    about: "writing",
    text: 'options.join(",").length <= LONGEST_LIST && options.every(',
    mutant: 'options.join(",").length < LONGEST_LIST && options.every(',
    tests: ["test/workbook/file"],
  },
  {
    what: "in a file one column more gets the width",
    about: "writing",
    text: "for (let n = column; n < column + columns; n++) {",
    mutant: "for (let n = column; n <= column + columns; n++) {",
    tests: ["test/xlsx/.*looks", "test/core/results/write"],
  },
  {
    what: "an optional sheet under title lines is not found",
    about: "writing",
    text: "const DEEPEST = 10;",
    mutant: "const DEEPEST = 1;",
    tests: ["test/core/facts/records", "test/workbook/records"],
  },
  // Clearing.
  {
    what: "the clerk's heading over a column we filled is emptied",
    about: "clearing",
    text: "return blanked(sheet, { ...range, row: range.row + 1, rows: range.rows - 1 });",
    mutant: "return blanked(sheet, range);",
    tests: ["test/core/results/clear", "test/core/results/write"],
  },
  {
    what: "an earlier heading of the clerk's is emptied when the header has moved",
    about: "clearing",
    text: '(owning === "filled" && row <= headerRow) ||',
    mutant: "",
    tests: ["test/core/results/stale"],
  },
  {
    what: "the clerk's total below a column of ours is emptied",
    about: "clearing",
    text: 'value !== "" && !ours.has(index + 1)',
    mutant: "false",
    tests: ["test/core/results/stale"],
  },
  {
    what: "in Excel the clerk's conditional formats lose the cells that are cleared",
    about: "clearing",
    text: "else cells.style = Excel.BuiltInStyle.normal;",
    mutant: "else cells.clear(Excel.ClearApplyTo.formats);",
    tests: [`${EXCEL}apply`],
  },
  {
    what: "in Excel blanks are written as empty texts, which count as filled",
    about: "clearing",
    text: "if (isBlank) blockOf(sheet, rect).clear(Excel.ClearApplyTo.contents);",
    mutant: "if (false) blockOf(sheet, rect).clear(Excel.ClearApplyTo.contents);",
    tests: [`${EXCEL}reality`],
  },
  {
    what: "in Excel a table loses its only own column",
    about: "clearing",
    text: "while (grown < place.columns - 1 && isCleared(",
    mutant: "while (grown < place.columns && isCleared(",
    tests: [`${EXCEL}reality`],
  },
  {
    what: "in an older Excel what stands right of a table is moved",
    about: "clearing",
    text: "used.isNullObject || used.columnIndex + used.columnCount < place.column + place.columns",
    mutant: "used.isNullObject || used.columnIndex + used.columnCount <= place.column + place.columns",
    tests: [`${EXCEL}reality`],
  },
  {
    what: "in Excel a rule of ours without its formula stays",
    about: "clearing",
    text: 'const gone = new Set<OurRule>(ours.filter(({ formula }) => formula === ""));',
    mutant: "const gone = new Set<OurRule>();",
    tests: [`${EXCEL}reality`],
  },
  {
    what: "the last column that was drawn before loses its looks",
    about: "clearing",
    text: "column <= (grid.drawnColumns ?? 0)",
    mutant: "column < (grid.drawnColumns ?? 0)",
    tests: ["test/workbook/file/former-looks"],
  },
  {
    what: "in a file a table keeps the columns that were cleared",
    about: "clearing",
    text: "while (end > range.column + 1 && wasCleared(end - 1) && isBlank(end - 1)) end--;",
    mutant: "while (end > range.column + 2 && wasCleared(end - 1) && isBlank(end - 1)) end--;",
    tests: ["test/xlsx/parts/tables"],
  },
  // Writing and clearing at their limits.
  {
    what: "a heading of exactly as many characters as a rule takes is cut",
    about: "writing",
    text: "slice(0, LONGEST));",
    mutant: "slice(0, LONGEST - 1));",
    tests: ["test/core/results/label"],
  },
  {
    what: "of exactly as many people as can be kept nothing is kept",
    about: "writing",
    text: "rows.length > MOST_NAMES * BUCKETS * MOST_PEOPLE",
    mutant: "rows.length >= MOST_NAMES * BUCKETS * MOST_PEOPLE",
    tests: ["test/core/results/written"],
  },
  {
    what: "the last row that was formatted before is formatted again",
    about: "writing",
    text: "Math.max(firstRow, reached + 1)",
    mutant: "Math.max(firstRow, reached)",
    tests: ["test/core/results/write"],
  },
  {
    what: "the last column that was drawn before is taken for one of ours",
    about: "writing",
    text: "column <= (grid.drawnColumns ?? 0)",
    mutant: "column < (grid.drawnColumns ?? 0)",
    tests: ["test/core/results/placement"],
  },
  {
    what: "merged cells that end above the header push our columns away",
    about: "writing",
    text: "row + rows > reading.headerTop",
    mutant: "row + rows >= reading.headerTop",
    tests: ["test/core/results/placement"],
  },
  {
    what: "a column with merged cells that begin in the last person's row is filled",
    about: "writing",
    text: "merge.row <= last,",
    mutant: "merge.row < last,",
    tests: ["test/core/results/placement"],
  },
  {
    what: "a total beside the last person's row is emptied as a leftover",
    about: "clearing",
    text: "row < before.row + before.rows; row++",
    mutant: "row <= before.row + before.rows; row++",
    tests: ["test/core/results/stale"],
  },
  // Choosing a clause, and what is said of the second one.
  {
    what: "fewer requirements count before fewer papers",
    about: "choosing",
    text: "    credentials,\n    clause.requirements.length,\n",
    mutant: "    clause.requirements.length,\n    credentials,\n",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "of clauses with as many papers the one that asks for more is used",
    about: "choosing",
    text: "    clause.requirements.length,\n  ]);",
    mutant: "    -clause.requirements.length,\n  ]);",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "of clauses alike the last of the notice is used",
    about: "choosing",
    text: "best === null || isLess(size, smallest)",
    mutant: "best === null || !isLess(smallest, size)",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "a declared clause that is met is not preferred",
    about: "choosing",
    text: "least(claimed.length > 0 ? claimed : met,",
    mutant: "least(met,",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "fewer missing months count before fewer missing papers",
    about: "choosing",
    text: "[missingCredentials(finding), missingMonths(finding)]",
    mutant: "[missingMonths(finding), missingCredentials(finding)]",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "months that run side by side are added",
    about: "choosing",
    text: "months = Math.max(months, missingMonthsOf(finding));",
    mutant: "months += missingMonthsOf(finding);",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "who lacks time that nobody can count is as near as who lacks none",
    about: "choosing",
    text: 'gap ?? (outcome === "unmet" && !credentialMissing ? 1 : 0)',
    mutant: "gap ?? 0",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "of open clauses the one with more open cells comes first",
    about: "choosing",
    text: "openCells(one) - openCells(other)",
    mutant: "openCells(other) - openCells(one)",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "a cell that is blank and inexact counts twice",
    about: "choosing",
    text: "new Set(findings.flatMap(({ blanks, inexact = [] }) => [...blanks, ...inexact])).size",
    mutant: "findings.flatMap(({ blanks, inexact = [] }) => [...blanks, ...inexact]).length",
    tests: ["test/core/decide/choose"],
  },
  {
    what: "the second clause that is told is the notice's next, not the next nearest",
    about: "choosing",
    text: "const others = byNearness(clauses.filter((finding) => finding !== nearest));",
    mutant: "const others = clauses.filter((finding) => finding !== nearest);",
    tests: ["test/core/explain/row"],
  },
  {
    what: "the nearest clause is told a second time",
    about: "choosing",
    text: "clauses.filter((finding) => finding !== nearest)",
    mutant: "clauses",
    tests: ["test/core/explain/row"],
  },
  {
    what: "a cell tells no second clause of an open row",
    about: "choosing",
    text: 'verdict === "undetermined" ? 2 : 1',
    mutant: "1",
    tests: ["test/core/explain/row"],
  },
];

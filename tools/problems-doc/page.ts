import { problemSentence } from "../../src/core/explain/problems/row";
import { sheetProblemSentence } from "../../src/core/explain/problems/sheet";
import {
  ROW_PROBLEMS,
  SHEET_PROBLEMS,
  type RowKind,
  type Severity,
  type SheetKind,
} from "../../src/core/problems/catalog";
import { rowProblem, type RowProblem } from "../../src/core/problems/row-problem";
import { sheetProblem, type SheetProblem } from "../../src/core/problems/sheet-problem";
import { ROW_SAMPLES, SHEET_SAMPLES } from "./samples";

/** One kind of problem as docs/problems.md tells it; `sentences`: every one that it can have. */
export interface Told {
  readonly kind: string;
  readonly title: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly sentences: readonly string[];
}

/** Every kind of a row's problems, in the order of the catalogue. */
export function rowsTold(): readonly Told[] {
  return (Object.keys(ROW_PROBLEMS) as RowKind[]).map((kind) => rowTold(kind));
}

/** The same of a sheet's problems. */
export function sheetsTold(): readonly Told[] {
  return (Object.keys(SHEET_PROBLEMS) as SheetKind[]).map((kind) => sheetTold(kind));
}

function rowTold<K extends RowKind>(kind: K): Told {
  const { meaning, told } = ROW_SAMPLES[kind];
  const sentences = told.map(([at, details]) => problemSentence(rowProblem(kind, at, details) as RowProblem));
  return { kind, ...ROW_PROBLEMS[kind], meaning, sentences };
}

function sheetTold<K extends SheetKind>(kind: K): Told {
  const { meaning, told } = SHEET_SAMPLES[kind];
  const sentences = told.map(([at, details]) => sheetProblemSentence(sheetProblem(kind, at, details) as SheetProblem));
  return { kind, ...SHEET_PROBLEMS[kind], meaning, sentences };
}

/** docs/problems.md. */
export function problemsPage(): string {
  return `# 问题一览

审核时发现的每一种问题：\`kind\` 是 JSON 里的名字（\`rows[].problems\`、\`sheet.problems\`），名称是任务窗格里的叫法。
错误：符合的行成为待核，所涉及的内容在各项判断里按不明处理。提醒：不改变结论。

本页由 \`npm run problems\` 按 src/core/problems/catalog.ts 和 tools/problems-doc/samples.ts 生成，请勿手工修改。

## 一行的问题

${table(rowsTold())}

## 整张表、公告和附表的问题

${table(sheetsTold())}
`;
}

const SEVERITIES: { readonly [S in Severity]: string } = { error: "错误", warning: "提醒" };

function table(told: readonly Told[]): string {
  const lines = told.map(({ kind, title, severity, meaning, sentences }) =>
    ["", `\`${kind}\``, title, SEVERITIES[severity], meaning, sentences[0] ?? "", ""].join(" | ").trim(),
  );
  return ["| kind | 名称 | 严重程度 | 含义 | 例句 |", "|---|---|---|---|---|", ...lines].join("\n");
}

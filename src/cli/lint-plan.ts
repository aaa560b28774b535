import { lintPlan } from "../core/plan/check/lint";
import type { PlanSeverity } from "../core/plan/check/finding";
import { planFindingReport, type PlanFindingReport } from "../core/report/plan-findings";
import { planKnowledge } from "../plan-knowledge";
import { xlsxPort } from "../workbook/file/port";
import { planTables } from "../workbook/plan-tables";
import { packNamed } from "./arguments";
import type { Console } from "./console";
import { openInput, outputPath } from "./files";
import type { Options } from "./options";
import { writeOutputs } from "./write-outputs";

const SEVERITIES: readonly (readonly [PlanSeverity, string])[] = [
  ["error", "错误"],
  ["warning", "注意"],
  ["hint", "提示"],
];

/** `rending lint-plan`: everything that a careful reader would find in a plan table; only reads. */
export async function lintPlanCommand({ argument, values }: Options, console: Console): Promise<void> {
  const id = values.get("pack");
  const pack = id === undefined ? null : packNamed(id);
  const json = values.get("json");
  const path =
    json === undefined || json === "-"
      ? null
      : outputPath(console.folder, json, { not: [argument], force: values.has("force") });
  const port = xlsxPort((await openInput(console.folder, argument)).book);
  const found = await planTables(port, planKnowledge.words, values.get("sheet"));
  const findings = found.flatMap(({ grid, table }) =>
    planFindingReport(grid.name, lintPlan(table, { ...planKnowledge, pack })),
  );
  const report = `${JSON.stringify(findings, null, 2)}\n`;
  if (path !== null) writeOutputs([{ path, data: report }]);
  const rows = found.reduce((sum, { table }) => sum + table.rows.length, 0);
  console.print(json === "-" ? report : textOf(findings, rows, found.length > 1));
}

/** The counts, then each finding on a line, the gravest kind first. */
function textOf(findings: readonly PlanFindingReport[], rows: number, several: boolean): string {
  const counts = SEVERITIES.map(
    ([severity, name]) => `${name} ${findings.filter((one) => one.severity === severity).length} 处`,
  );
  const lines = SEVERITIES.flatMap(([severity, name]) =>
    findings
      .filter((one) => one.severity === severity)
      .map(
        ({ sheet, row, column, why }) =>
          `  ${name}  ${several ? `“${sheet}”` : ""}${column === null ? `第${row}行` : `${column}${row}`}  ${why}`,
      ),
  );
  return [`检查了 ${rows} 行：${counts.join("，")}。`, ...lines, ""].join("\n");
}

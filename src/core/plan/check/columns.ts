import { solidText } from "../../text/clean";
import type { PlanTable } from "../table/model";
import type { PlanItem } from "../table/words";
import { findingAt, type PlanFinding } from "./finding";

/** What concerns a whole column: what its heading leaves open, its blanks, its numbers. */
export function columnFindings(table: PlanTable): PlanFinding[] {
  return [...roleFindings(table), ...blankFindings(table), ...numberFindings(table)];
}

/** 报名时间 with one day a row: neither beginning nor end is said; or ends alone are. Told once, at the heading. */
function roleFindings(table: PlanTable): PlanFinding[] {
  return table.columns.flatMap(({ column, heading, meaning }): PlanFinding[] => {
    if (meaning?.kind !== "time" || meaning.stage !== "apply") return [];
    const times = table.rows.flatMap(({ times }) =>
      times.filter(({ stage, cell }) => stage === "apply" && cell.column === column),
    );
    const spans = times.flatMap(({ spans }) => spans).filter(({ unit }) => unit === "day");
    if (spans.length === 0) return [];
    const hasOther = table.columns.some(
      ({ column: other, meaning: its }) =>
        other !== column && its?.kind === "time" && its.stage === "apply" && its.end !== meaning.end,
    );
    const at = { row: table.lastHeaderRow, column, printed: heading };
    const single = spans.filter(({ kind, first, last }) => kind === "on" && first === last).length;
    const ends = spans.filter(({ kind }) => kind === "until").length;
    if (meaning.end === null && single * 2 > spans.length)
      return [
        findingAt(
          at,
          "warning",
          "registration-role-unsaid",
          "报名只印了一天，没有说是开始、截止还是只有这一天。",
          "起止日期",
        ),
      ];
    if (ends * 2 > spans.length && !hasOther)
      return [
        findingAt(
          at,
          meaning.end === "until" ? "hint" : "warning",
          "deadline-only",
          "报名只写了截止日期，没有写从哪天开始。",
          "起止日期",
        ),
      ];
    return [];
  });
}

const MUST: readonly (readonly [PlanItem, string])[] = [
  ["occupation", "职业"],
  ["levels", "等级"],
  ["venue", "地点"],
];

/** Blank cells: those that seem to go on from above, and those that say nothing where other rows say something. */
function blankFindings(table: PlanTable): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const [item, name] of MUST) {
    const meaning = table.columns.find(({ meaning: its }) => its?.kind === "item" && its.item === item);
    if (meaning === undefined) continue;
    const filled = table.rows.some(({ cells }) => (cells[item]?.printed ?? "") !== "");
    let from = 0;
    let isRun = false;
    for (const { row, cells } of table.rows) {
      const cell = cells[item];
      if (cell === undefined) continue;
      const at = { row, column: meaning.column, printed: "" };
      const goesOn = cell.origin === "above" && cell.row === from;
      from = cell.row;
      // A run of blanks is told at its first cell.
      if (cell.origin === "above" && !(goesOn && isRun)) {
        const last = lastOfRun(table, item, row);
        findings.push(
          findingAt(
            at,
            "hint",
            "blank-from-merge",
            `${name}${last > row ? `从第${row}行到第${last}行` : ""}是空的，按第${cell.row}行读成${cell.printed}，请补上或合并单元格。`,
            cell.printed,
          ),
        );
      } else if (cell.origin !== "above" && cell.printed === "" && filled)
        findings.push(findingAt(at, "warning", "cell-blank", `${name}是空的，别的行都有。`));
      isRun = cell.origin === "above";
    }
  }
  return findings;
}

/** The last of the rows from `first` on that go on blank. */
function lastOfRun({ rows }: PlanTable, item: PlanItem, first: number): number {
  let last = first;
  for (const { row, cells } of rows) {
    if (row <= first) continue;
    if (cells[item]?.origin !== "above") break;
    last = row;
  }
  return last;
}

/** 序号 that skips or repeats. */
function numberFindings(table: PlanTable): PlanFinding[] {
  const cells = table.rows.flatMap(({ cells: { number } }) =>
    number?.origin === "own" && number.printed !== "" ? [number] : [],
  );
  const numbers = cells.map(({ printed }) => Number(solidText(printed)));
  return cells.flatMap((cell, index) => {
    const [number, before] = [numbers[index], numbers[index - 1]];
    if (number === undefined || before === undefined || !Number.isInteger(number) || !Number.isInteger(before))
      return [];
    return number === before + 1 || number === 1
      ? []
      : [
          findingAt(
            cell,
            "hint",
            "numbering",
            `序号从${before}到${number}，中间${number > before ? "少了" : "乱了"}。`,
            String(before + 1),
          ),
        ];
  });
}

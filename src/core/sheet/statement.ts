import type { Headings } from "./headings";
import { cleanText } from "../text/clean";
import type { Field } from "../terms/field";
import type { Grid } from "./grid";
import { besideField } from "./beside";
import { senseOf } from "./sense/sense";
import type { CellValue } from "../text/value";

/** Where something stands that is meant for all rows, the most trusted first: a labelled line, a title, the sheet's name. */
export const STATEMENT_PLACES = ["line", "title", "name"] as const;
export type StatementSource = (typeof STATEMENT_PLACES)[number];

/** A text that may say something once for all rows. */
export interface Statement {
  readonly place: StatementSource;
  /** What its label asks for (申报等级：四级); none where it has no label. */
  readonly fields: readonly Field[];
  readonly text: string;
  /** 1-based; null: the sheet's name. */
  readonly row: number | null;
}

type Unplaced = Omit<Statement, "row">;

/** A label with its colon, anywhere in a text. */
const LABEL = /([^\s:;,。、]{1,20})\s*:/g;
/** A label that says only that something is applied for: what, its value must say alone. */
const APPLIES = /^拟?(?:申报|报考|报名|认定)$/;
/** How the headline of a list of people ends, perhaps with a remark in brackets behind it. */
const HEADLINE = /(?:表|名单|名册|花名册|清册|台账|汇总|信息|册)(?:\([^()]*\))?$/;
/** What a sentence of instruction or about money has and a headline has not. */
const INSTRUCTION =
  /元|￥|¥|费|须|应当|应为|应在|(?<!申)请|不得|可以|方可|如果|填写|说明[::]|要求[::]|注[::]|条件|取得|持有|年以上|;|。/;
const LONGEST_HEADLINE = 60;

/** Everything above the header and in the sheet's name that may hold for all rows. Instructions are none of it. */
export function statementsOf(
  grid: Pick<Grid, "name" | "cells">,
  headerTop: number,
  headings: Headings,
): readonly Statement[] {
  const above = grid.cells.slice(0, headerTop - 1).map((_, place) => place + 1);
  const name: Statement = { place: "name", fields: [], text: linesOf(grid.name).join(""), row: null };
  return [...statementsIn(grid, above, headings, true), name];
}

/** What stands in these rows, without the sheet's name. `headline`: the first of them may be the sheet's headline. */
export function statementsIn(
  grid: Pick<Grid, "cells">,
  rows: readonly number[],
  headings: Headings,
  headline = false,
): readonly Statement[] {
  const statements: Statement[] = [];
  let first = headline;
  for (const row of rows) {
    const add = (found: readonly Unplaced[]): void => {
      statements.push(...found.map((one): Statement => ({ ...one, row })));
    };
    const cells = (grid.cells[row - 1] ?? []).map(linesOf).filter((lines) => lines.length > 0);
    let answered = false;
    cells.forEach((lines, place) => {
      const value = answered;
      answered = false;
      lines.forEach((line, index) => {
        const last = index === lines.length - 1;
        const labelled = labelledIn(line, last ? (cells[place + 1]?.[0] ?? "") : "", headings);
        if (labelled !== null) {
          add(labelled);
          answered = last && (line.endsWith(":") || !line.includes(":"));
          first = false;
          // What answers the label before it says nothing beside.
        } else if (!value) {
          add(headlineIn(line, first));
          // 附件2 stands above the headline.
          if (!/^附[件表]?[\d一二三四五]*$/.test(line)) first = false;
        }
      });
    });
  }
  return statements;
}

/** Whether a text ends as a headline of a list of people does. */
export function isHeadline(text: string): boolean {
  return HEADLINE.test(text);
}

/** A headline may say much around it; any other line without a label must say it and nothing else. */
function headlineIn(line: string, first: boolean): readonly Unplaced[] {
  if (line.length > LONGEST_HEADLINE || INSTRUCTION.test(line)) return [];
  return [{ place: first || isHeadline(line) ? "title" : "line", fields: [], text: line }];
}

/** 申报职业：互联网营销师  申报等级：四级; a label alone is filled in the next cell. Null where there is no label. */
function labelledIn(text: string, next: string, headings: Headings): readonly Unplaced[] | null {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length > 0) {
    return labels.flatMap((match, place): readonly Unplaced[] => {
      const until = labels[place + 1]?.index;
      const own = text.slice(match.index + match[0].length, until).trim();
      const value = own === "" && until === undefined && !next.includes(":") ? next : own;
      const label = match[1] ?? "";
      return APPLIES.test(label)
        ? [{ place: "line", fields: [], text: value }]
        : answer(fieldsOf(label, headings), value);
    });
  }
  // A label in a cell of its own needs no colon, if what stands beside it is no label too.
  const fields = fieldsOf(text, headings);
  if (fields.length === 0) return null;
  return next.includes(":") || fieldsOf(next, headings).length > 0 ? [] : answer(fields, next);
}

/** What stands behind the first sentence of a value is none of it. */
function answer(fields: readonly Field[], value: string): readonly Unplaced[] {
  const text = (value.split(/[;。]/)[0] ?? "").trim();
  return fields.length === 0 || text === "" ? [] : [{ place: "line", fields, text }];
}

function fieldsOf(label: string, headings: Headings): readonly Field[] {
  const { claim, beside } = senseOf(label.replace(/^[一二三四五六七八九十]+、/, ""), headings);
  if (claim !== null) return claim.fields;
  // Above a table no other column can be meant.
  return beside === "等级" || beside === "认定等级" || beside === "职业" ? [besideField(beside)] : [];
}

function linesOf(value: CellValue): readonly string[] {
  return String(value)
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter((line) => line !== "");
}

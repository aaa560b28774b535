import type { Edit } from "../../core/sheet/edit";
import type { CellValue } from "../../core/sheet/grid";
import { PortError, type SheetBlock } from "../port";
import { readBlocks } from "./read-blocks";
import { type RuleWork, askRules, oursAmong, ruleWork } from "./rules";
import { type CellsEdit, formatsLeft, formatsWhileWriting, needsCare } from "./text-guard";
import { askWidthScale, type WidthScale } from "./widths";

/** What has to be known before anything is written. */
export interface Facts {
  readonly scale: WidthScale;
  /** What each edit does to rules, in the edits' order. */
  readonly rules: readonly RuleWork[];
  /** The number formats that a column of a "cells" edit has when the edit's turn comes; undefined where they do not matter. */
  readonly formats: (edit: CellsEdit, column: number) => readonly string[] | undefined;
}

/** Asks all that has to be known, and refuses what cannot be written: before it everything is as it was. */
export async function askFacts(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Facts> {
  const added = new Set(edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet));
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))].filter((sheet) => !added.has(sheet));
  const repainted = new Set(edits.filter(({ kind }) => /highlight$/.test(kind)).map(({ sheet }) => sheet));

  const taken = [...added].map((sheet) => context.workbook.worksheets.getItemOrNullObject(sheet).load("name"));
  const structure = context.workbook.protection.load("protected");
  const scale = askWidthScale(context.workbook.worksheets.getFirst());
  const states = sheets.map((sheet) => ({ sheet, ...askState(context, sheet) }));
  const rules = sheets
    .filter((sheet) => repainted.has(sheet))
    .map((sheet) => ({ sheet, formats: askRules(context, sheet) }));
  const columns = carefulColumns(edits);
  const unknown = columns.filter(({ left }) => left.includes(null));
  const read = await readBlocks<string>(context, unknown.map(wantedOf), "numberFormat");

  if (added.size > 0 && structure.protected) throw new PortError("sheet-protected");
  for (const item of taken) if (!item.isNullObject) throw new PortError("name-taken", item.name);
  for (const state of states) refuse(state);
  return {
    scale: scale(),
    rules: ruleWork(edits, new Map(rules.map(({ sheet, formats }) => [sheet, oursAmong(formats)]))),
    formats: (edit, column) => {
      const found = columns.find((it) => it.edit === edit && it.column === column);
      const answer = found === undefined ? undefined : read[unknown.indexOf(found)];
      return found?.left.map((format, row) => format ?? answer?.[row]?.[0] ?? "General");
    },
  };
}

function askState(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    state: sheet.load("protection/protected,autoFilter/isDataFiltered"),
    tables: sheet.tables.load("items/autoFilter/isDataFiltered"),
  };
}

/** A protected sheet refuses, a filtered one may take values into the wrong rows. */
function refuse({ sheet, state, tables }: { sheet: string } & ReturnType<typeof askState>): void {
  if (state.protection.protected) throw new PortError("sheet-protected", sheet);
  if (state.autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered)) {
    throw new PortError("sheet-filtered", sheet);
  }
}

/** A column of a "cells" edit in which number formats matter, with those that are known beforehand. */
interface CarefulColumn {
  readonly edit: CellsEdit;
  readonly column: number;
  readonly left: readonly (string | null)[];
}

function carefulColumns(edits: readonly Edit[]): readonly CarefulColumn[] {
  return edits.flatMap((edit, index) =>
    edit.kind !== "cells"
      ? []
      : (edit.values[0] ?? []).flatMap((_, column) => {
          const left = formatsLeft(edits.slice(0, index), edit, column);
          const values = edit.values.map((row) => row[column] ?? "");
          return isSafeIn(left, values) ? [] : [{ edit, column, left }];
        }),
  );
}

/** True if the values may be written as they are: in cells of known formats, or of any. */
function isSafeIn(left: readonly (string | null)[], values: readonly CellValue[]): boolean {
  const known = left.filter((format) => format !== null);
  return known.length === left.length ? formatsWhileWriting(values, known) === null : !needsCare(values);
}

function wantedOf({ edit, column }: CarefulColumn): SheetBlock {
  const block = { row: edit.row, column: edit.column + column, rows: edit.values.length, columns: 1 };
  return { sheet: edit.sheet, block };
}

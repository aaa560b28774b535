import type { Edit } from "../../core/sheet/edit";
import { ownedColumns } from "../../core/sheet/owned-columns";
import { type Hint, PortError, type SheetBlock } from "../port";
import { askRules, findRules, type FoundRules, type RuleArea } from "./find-rules";
import { askGrown, type GrownTable } from "./grown-tables";
import { askNames, type KnownNames, knownNames } from "./names";
import { readBlocks } from "./blocks";
import { ruleWork, type RuleWork } from "./rules";
import { codeOf, type Scene } from "./run";
import { type CellsEdit, formatsLeft, formatsWhileWriting, needsCare } from "./text-guard";
import { askWidthScale, type WidthScale } from "./widths";
import type { CellValue } from "../../core/text/value";

/** What has to be known before anything is written. */
export interface Facts {
  readonly scale: WidthScale;
  /** What becomes of rules, by sheet; with where ours may lie. */
  readonly rules: readonly (RuleWork & { readonly ground: RuleArea })[];
  /** Names by sheet; to be kept up to date with what is done to them. */
  readonly names: ReadonlyMap<string, KnownNames>;
  /** Tables that have grown over what is cleared. */
  readonly grown: readonly GrownTable[];
  /** The number formats that a column of a "cells" edit has when the edit's turn comes; undefined where they do not matter. */
  readonly formats: (edit: CellsEdit, column: number) => readonly string[] | undefined;
}

/** Asks all that has to be known, and refuses what cannot be written: before it everything is as it was. */
export async function askFacts(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  scene: Scene,
  hint: (hint: Hint) => void,
): Promise<Facts> {
  const added = new Set(edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet));
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))].filter((sheet) => !added.has(sheet));
  const repainted = sheets.filter((sheet) =>
    edits.some((edit) => edit.sheet === sheet && /highlight$/.test(edit.kind)),
  );
  const columns = carefulColumns(edits);
  const unknown = columns.filter(({ left }) => left.includes(null));

  const ask = async (withRules: boolean) => {
    const asked = {
      taken: [...added].map((sheet) => context.workbook.worksheets.getItemOrNullObject(sheet).load("name,visibility")),
      structure: context.workbook.protection.load("protected"),
      scale: askWidthScale(context.workbook.worksheets.getFirst()),
      states: sheets.map((sheet) => ({ sheet, ...askState(context, sheet) })),
      rules: withRules ? repainted.map((sheet) => askRules(context, sheet)) : null,
    };
    return { ...asked, read: await readBlocks<string>(context, unknown.map(wantedOf), "numberFormat") };
  };
  const { taken, structure, scale, states, rules, read } = await ask(true).catch((error: unknown) => {
    // It may be a rule that Excel cannot read; whatever else it is will be said again.
    if (repainted.length === 0 || codeOf(error) === "") throw error;
    return ask(false);
  });
  scene.seen = true;

  if (added.size > 0 && structure.protected) throw new PortError("sheet-protected");
  for (const item of taken) {
    if (item.isNullObject) continue;
    // Left half made by an earlier try, see write-edit.ts.
    if (item.visibility === Excel.SheetVisibility.veryHidden) item.delete();
    else throw new PortError("name-taken", item.name);
  }
  for (const state of states) refuse(state);

  const names = new Map(states.map(({ sheet, names: own }) => [sheet, knownNames(own)]));
  const found: Facts["rules"][number][] = [];
  for (const [index, sheet] of repainted.entries()) {
    const ground = groundOf(sheet, edits, names);
    const { ours, unread, blind } =
      rules === null ? await findRules(context, ground) : ((await rules[index]?.(ground)) ?? NOTHING);
    if (unread) hint("rules-unreadable");
    const work = ruleWork(sheet, edits, ours);
    const isSeen = ({ range }: RuleWork["laid"][number]) => range.columns > 1 || !blind.includes(range.column);
    found.push({ ...work, laid: work.laid.filter(isSeen), ground });
  }
  return {
    scale: scale(),
    rules: found,
    names,
    grown: await askGrown(context, edits, states),
    formats: (edit, column) => {
      const found = columns.find((it) => it.edit === edit && it.column === column);
      const answer = found === undefined ? undefined : read[unknown.indexOf(found)];
      return found?.left.map((format, row) => format ?? answer?.[row]?.[0] ?? "General");
    },
  };
}

const NOTHING: FoundRules = { ours: [], unread: false, blind: [] };

/** Where rules of ours may lie in a sheet. */
function groundOf(sheet: string, edits: readonly Edit[], names: Facts["names"]): RuleArea {
  const own = [...(names.get(sheet) ?? [])].map(([name, refersTo]) => ({ name, refersTo }));
  const blocks = [
    ...edits.flatMap((edit) => (edit.kind === "highlight" && edit.sheet === sheet ? [edit.range] : [])),
    ...ownedColumns({ name: sheet, names: own }).map(({ range }) => ({
      ...range,
      row: range.row + 1,
      rows: range.rows - 1,
    })),
  ];
  return {
    sheet,
    blocks,
    columns: blocks.reduce((last, { column, columns }) => Math.max(last, column + columns - 1), 1),
  };
}

function askState(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    state: sheet.load("protection/protected,autoFilter/isDataFiltered"),
    tables: sheet.tables.load("items/id,items/autoFilter/isDataFiltered"),
    names: askNames(context, name),
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
          const left = formatsLeft(edits, index, edit, column);
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

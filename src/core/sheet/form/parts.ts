import { solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";
import type { Grid } from "../grid";
import { blocksOf, isBeside, type FormBlock } from "./blocks";
import { isWorkTitle, type FormWords } from "./labels";
import type { FormCell, FormWork } from "./layout";

/** A label and the cell that is filled in for it. */
export interface FormEntry {
  /** The titles of the blocks it stands in, joined by "/"; "" outside of any. */
  readonly parent: string;
  readonly label: FormBlock;
  readonly value: FormBlock;
  /** right: beside its label · below: in the one filled line under it */
  readonly at: "right" | "below";
}

export interface FormParts {
  readonly entries: readonly FormEntry[];
  readonly work: FormWork | null;
  /** Lists with several filled lines. */
  readonly unread: readonly FormCell[];
  /**
   * Nobody knows which cells are merged, and behind the blank beside some label stands something: it may answer that label or be a
   * label itself.
   */
  readonly shifted: boolean;
}

interface FormTitle {
  readonly firstRow: number;
  readonly lastRow: number;
  /** It holds for what stands right of it. */
  readonly right: number;
  readonly text: string;
}

/** A word that nobody knows may be a label; a sentence is none. */
const LONGEST_UNKNOWN = 12;

/** Takes a sheet apart as a form: labels with what is written right of them or below, blocks with titles, lists. */
export function formParts(grid: Grid, words: FormWords): FormParts {
  const rows = blocksOf(grid);
  const entries: FormEntry[] = [];
  const unread: FormCell[] = [];
  const titles: FormTitle[] = [];
  /** The last row of the list that reaches over a cell. */
  const listed = new Map<number, number>();
  const isBare = (grid.merges ?? []).length === 0;
  let work: FormWork | null = null;
  let section = "";
  let shifted = false;

  rows.forEach((all, index) => {
    const row = index + 1;
    const line = all.filter(({ column }) => (listed.get(column) ?? 0) < row);
    if (entries.length === 0 && isStatement(line)) return;
    if (!isSection(line)) readLine(line, row);
    // Above all labels stands the title of the whole.
    else if (entries.length > 0) section = textOf(line.find(({ value }) => value !== ""));
  });
  return { entries, work, unread, shifted };

  function readLine(line: readonly FormBlock[], row: number): void {
    let lead: FormBlock | null = null;
    let place = 0;
    while (place < line.length) {
      const block = line[place];
      if (block === undefined || typeof block.value !== "string" || block.value.trim() === "") {
        place++;
        continue;
      }
      const list = listFrom(line, place);
      const next = nextOf(line, place);
      if (isTitle(block)) {
        titles.push({
          firstRow: row,
          lastRow: row + block.rows - 1,
          right: block.column + block.columns,
          text: titleOf(block),
        });
        place++;
      } else if (list.length > 1) {
        const withLead = lead !== null && list[0] === nextOf(line, place - 1) && isFilledBelow(lead) ? [lead] : [];
        readList([...withLead, ...list], withLead.length > 0 ? null : lead);
        place += list.length;
      } else if (next !== undefined && words.answers(block.value, next.value)) {
        const value = words.isLabel(block.value) ? written(line, place) : next;
        // A sentence is no label, and what stands beside it no answer.
        if (words.isLabel(block.value) || solidText(block.value).length <= LONGEST_UNKNOWN) {
          entries.push({ parent: parentOf(block, lead), label: block, value, at: "right" });
          place = line.indexOf(value) + 1;
        } else place++;
      } else {
        // Before a label it says what the labels of the row are about.
        if (next !== undefined) lead = block;
        else if (words.isLabel(block.value)) readBelow(block, lead);
        place++;
      }
    }
  }

  /** The cell that a label asks to be filled. Where nobody knows merged cells, the next one may be a part of the label's own. */
  function written(line: readonly FormBlock[], place: number): FormBlock {
    const label = line[place];
    const [next, ...others] = line.slice(place + 1);
    if (label === undefined || next === undefined) throw new Error("a label has a cell beside it");
    if (!isBare || next.value !== "") return next;
    const further = others.find(({ value }) => value !== "");
    if (further !== undefined && !words.isLabel(further.value)) shifted = true;
    const fields = words.sense("", label.value).claim?.fields ?? [];
    const identifies = fields.includes("name") || (fields.includes("idNumber") && hasNumber(further?.value ?? ""));
    return further !== undefined && identifies && !words.isLabel(further.value) ? further : next;
  }

  function readBelow(label: FormBlock, lead: FormBlock | null): void {
    const value = blockAt(label.row + label.rows, label.column);
    if (value === undefined || value.value === "" || words.isLabel(value.value)) return;
    entries.push({ parent: parentOf(label, lead), label, value, at: "below" });
  }

  /** Labels side by side with lines to fill in below; [] or one where they are none. */
  function listFrom(line: readonly FormBlock[], place: number): readonly FormBlock[] {
    const work = workList(line, place);
    if (work.length > 0) return work;
    const run: FormBlock[] = [];
    for (let at = place; at < line.length; at++) {
      const block = line[at];
      const last = run[run.length - 1];
      if (block === undefined || !words.isLabel(block.value) || isTitle(block)) break;
      if (last !== undefined && (!isBeside(last, block) || words.answers(last.value, block.value))) break;
      run.push(block);
    }
    const after = nextOf(line, place + run.length - 1);
    const below = run.map((label) => blockAt(label.row + label.rows, label.column));
    if (below.some((one) => one === undefined || words.isLabel(one.value))) return [];
    const filled = below.filter((one) => one !== undefined && one.value !== "").length;
    // 证书信息 | 等级 | 三级: the first is a title, and the last one is answered beside.
    if (run.length === 2) return after === undefined || filled === 2 ? run : [];
    return after === undefined || after.value === "" || filled > 1 ? run : [];
  }

  function workList(line: readonly FormBlock[], place: number): readonly FormBlock[] {
    const run: FormBlock[] = [];
    for (const block of line.slice(place)) {
      const last = run[run.length - 1];
      if (textOf(block) === "" || (last !== undefined && !isBeside(last, block)) || isTitle(block)) break;
      run.push(block);
    }
    const fields = new Set(run.map(({ value }) => words.workField(value)));
    const timed = fields.has("period") || (fields.has("from") && fields.has("to"));
    return timed && (fields.has("employer") || fields.has("post")) ? run : [];
  }

  function readList(list: readonly FormBlock[], lead: FormBlock | null): void {
    const [first] = list;
    if (first === undefined) return;
    const filled: number[] = [];
    const end = titles
      .filter((title) => holdsFor(title, first))
      .reduce((most, { lastRow }) => Math.max(most, lastRow), 0);
    let row = first.row + first.rows;
    for (; row <= (end > 0 ? end : rows.length); row++) {
      const cells = list.map(({ column }) => blockAt(row, column));
      if (cells.some((cell, place) => cell !== undefined && !words.answers(list[place]?.value ?? "", cell.value)))
        break;
      const isBlank = cells.every((cell) => cell === undefined || cell.value === "");
      if (isBlank && (end === 0 || cells.includes(undefined))) break;
      if (!isBlank) filled.push(row);
    }
    for (const { column, columns } of list) {
      for (let covered = column; covered < column + columns; covered++) listed.set(covered, row - 1);
    }
    const parent = parentOf(first, lead);
    if (isWorkTitle(parent) && list.some(({ value }) => words.workField(value) !== null)) {
      const headings = list.map(cellOf);
      work ??= { headerRow: first.row, title: parent, headings, rows: filled };
    } else if (filled.length > 1) {
      unread.push({ ...cellOf(first), heading: parent === "" ? textOf(first) : parent });
    } else {
      for (const label of list) {
        const value = blockAt(filled[0] ?? first.row + first.rows, label.column);
        if (value !== undefined) entries.push({ parent, label, value, at: "below" });
      }
    }
  }

  function isFilledBelow(block: FormBlock): boolean {
    return textOf(blockAt(block.row + block.rows, block.column)) !== "";
  }

  function parentOf(label: FormBlock, lead: FormBlock | null): string {
    const own = titles.filter((title) => holdsFor(title, label)).map(({ text }) => text);
    const texts = [section, ...own, lead === null ? "" : titleOf(lead)];
    return texts.filter((text) => text !== "").join("/");
  }

  /** It is merged down beside several rows of labels. */
  function isTitle(block: FormBlock): boolean {
    if (block.rows < 2) return false;
    const right = block.column + block.columns;
    const lines = rows.slice(block.row - 1, block.row + block.rows - 1);
    const beside = lines[0]?.find(({ column }) => column === right);
    return (
      beside !== undefined &&
      beside.rows < block.rows &&
      lines.some((line) => line.some(({ column, value }) => column >= right && words.isLabel(value)))
    );
  }

  /** One line of words over the whole width: what stands below belongs to it. */
  function isSection(line: readonly FormBlock[]): boolean {
    const filled = line.filter(({ value }) => value !== "");
    const [only] = filled;
    return filled.length === 1 && only !== undefined && only === line[0] && only.columns > 2 && isShort(only.value);
  }

  function blockAt(row: number, column: number): FormBlock | undefined {
    return rows[row - 1]?.find((block) => block.column === column);
  }
}

/** 申报等级：四级 alone in a line above all labels is said of the whole, as in a title. */
function isStatement(line: readonly FormBlock[]): boolean {
  const [only, ...others] = line.filter(({ value }) => value !== "");
  return others.length === 0 && /[:：]\s*\S/.test(textOf(only));
}

function holdsFor({ firstRow, lastRow, right }: FormTitle, { row, column }: FormBlock): boolean {
  return row >= firstRow && row <= lastRow && column >= right;
}

function nextOf(line: readonly FormBlock[], place: number): FormBlock | undefined {
  const block = line[place];
  const next = line[place + 1];
  return block !== undefined && isBeside(block, next) ? next : undefined;
}

function cellOf({ row, column, value }: FormBlock): FormCell {
  return { row, column, heading: String(value).replace(/\s+/g, "") };
}

function textOf(block: FormBlock | undefined): string {
  return typeof block?.value === "string" ? block.value.replace(/\s+/g, "") : "";
}

const BOX = /[□☐○◯☑☒√✓✔■]/g;

/** □其他证书 is a title, whether it is ticked or not; □职业资格证书□职业技能等级证书 is a question. */
function titleOf(block: FormBlock): string {
  const text = textOf(block);
  return (text.match(BOX) ?? []).length > 1 ? "" : text.replace(BOX, "");
}

function isShort(value: CellValue): boolean {
  return typeof value === "string" && solidText(value).length <= LONGEST_UNKNOWN;
}

export function hasNumber(value: CellValue): boolean {
  return /\d{6}/.test(solidText(value));
}

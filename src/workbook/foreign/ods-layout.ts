import { LAST_COLUMN, LAST_ROW } from "../../core/terms/cell";
import { PortError } from "../port";
import { MOST_CELLS } from "./limits";

/** How the sheets of an .ods look, which SheetJS does not tell. */
export interface OdsLayout {
  readonly visible: boolean;
  readonly widths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Tags of the kinds named here, with their attributes. */
const TAG =
  /<(\/?)(?:[\w.-]+:)?(style|table-properties|table-column-properties|table|table-column|table-row|table-cell)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
/** A character of the usual font, with its share of the padding. */
const CENTIMETRES_PER_CHARACTER = 0.19;
const CENTIMETRES: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
};
/** Rows that are hidden together; more are those below all others, and nobody's business. */
const MOST_HIDDEN = 100_000;
/** Columns and hidden rows of all sheets together. */
const MOST_TOLD = 2_000_000;

/** Throws PortError "too-complex" where a few tags stand for more cells than a workbook may have. */
export function checkRepeats(xml: string): void {
  let rows = 1;
  let cells = 0;
  for (const { closing, name, attributes } of tagsOf(xml)) {
    if (name === "table-row" && !closing) rows = repeated(attributes, "rows");
    // An empty cell is passed over, however often it stands there.
    if (name !== "table-cell" || closing || isEmpty(attributes)) continue;
    cells += rows * repeated(attributes, "columns");
    if (cells > MOST_CELLS) throw new PortError("too-complex");
  }
}

/** In the order of the sheets. Throws PortError "too-complex". */
export function odsLayouts(xml: string): readonly OdsLayout[] {
  const hiddenStyles = new Set<string>();
  const widthOf = new Map<string, number>();
  const layouts: OdsLayout[] = [];
  let style = "";
  let table = newLayout(true);
  let [row, column] = [1, 1];
  let told = 0;
  for (const { closing, name, attributes } of tagsOf(xml)) {
    if (closing) continue;
    if (told > MOST_TOLD) throw new PortError("too-complex");
    const its = valueOf(attributes, "style-name");
    const isHidden = /^(?:collapse|filter)$/.test(valueOf(attributes, "visibility"));
    if (name === "style") style = valueOf(attributes, "name");
    if (name === "table-properties" && valueOf(attributes, "display") === "false") hiddenStyles.add(style);
    if (name === "table-column-properties") widthOf.set(style, charactersOf(valueOf(attributes, "column-width")));
    if (name === "table") {
      [row, column] = [1, 1];
      table = newLayout(!hiddenStyles.has(its));
      layouts.push(table);
    }
    if (name === "table-column") {
      const next = Math.min(column + repeated(attributes, "columns"), LAST_COLUMN + 1);
      const width = widthOf.get(its) ?? 0;
      told += next - column;
      for (; column < next; column++) {
        if (width > 0 && next <= LAST_COLUMN) table.widths.set(column, width);
        if (isHidden) table.hiddenColumns.add(column);
      }
    }
    if (name === "table-row") {
      const next = Math.min(row + repeated(attributes, "rows"), LAST_ROW + 1);
      if (isHidden && next - row <= MOST_HIDDEN) {
        told += next - row;
        for (let n = row; n < next; n++) table.hiddenRows.add(n);
      }
      row = next;
    }
  }
  return layouts;
}

function newLayout(visible: boolean) {
  return {
    visible,
    widths: new Map<number, number>(),
    hiddenColumns: new Set<number>(),
    hiddenRows: new Set<number>(),
  };
}

function* tagsOf(xml: string) {
  for (const [, slash, name = "", attributes = ""] of xml.matchAll(TAG)) {
    yield { closing: slash === "/", name, attributes };
  }
}

function repeated(attributes: string, what: "rows" | "columns"): number {
  return Math.max(1, Math.floor(Number(valueOf(attributes, `number-${what}-repeated`))) || 1);
}

function isEmpty(attributes: string): boolean {
  return attributes.endsWith("/") && !/value/.test(attributes);
}

/** "" where the attribute is not there; prefixes do not matter. */
function valueOf(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? "";
}

function charactersOf(length: string): number {
  const [, size = "", unit = ""] = /^([\d.]+)([a-z]+)$/.exec(length) ?? [];
  const characters = (Number(size) * (CENTIMETRES[unit] ?? 0)) / CENTIMETRES_PER_CHARACTER;
  return characters > 0 ? Math.min(255, Math.round(characters * 100) / 100) : 0;
}

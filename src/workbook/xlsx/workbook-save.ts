import type { BookSheet } from "./book";
import {
  CONTENT_TYPES_PATH,
  SHARED_STRINGS_TYPE,
  STYLES_TYPE,
  withContentType,
  withoutContentType,
  WORKSHEET_TYPE,
} from "./content-types";
import type { Package } from "./package";
import {
  freshId,
  NO_RELATIONSHIPS,
  relationshipsPath,
  withoutRelationship,
  withRelationship,
  type Relationship,
} from "./relationships";
import { sectionsText, sectionXml, setSection, type Sections } from "./sections";
import type { SharedStrings } from "./shared-strings";
import { newWorksheetXml, type Namespaces } from "./sheet-list";
import { allStrings, stringUse } from "./string-use";
import { stringWriter } from "./string-writer";
import type { Styles } from "./styles";
import { renamedColumns, type TablePart } from "./tables";
import { utf8 } from "./utf8";
import type { Worksheet } from "./worksheet";
import { withAttributes } from "./xml-edit";

/** Text beginning so becomes something else when its cell is edited in Excel. */
const RETYPED = new Set("=+-@'");

/** A sheet with what saving needs of it. */
export interface OpenSheet {
  readonly book: BookSheet;
  readonly path: string;
  /** Null as long as nobody asked for anything in it. */
  loaded: Worksheet | null;
  readonly worksheet: () => Worksheet;
  readonly tables: () => readonly TablePart[];
}

/** A workbook with all that was changed in it. */
export interface OpenWorkbook {
  readonly pkg: Package;
  /** Of the workbook's own part, and its text as it came. */
  readonly path: string;
  readonly source: string;
  readonly folder: string;
  readonly sections: Sections;
  readonly relationships: readonly Relationship[];
  readonly namespaces: Namespaces;
  readonly sheets: readonly OpenSheet[];
  /** The relationships of new sheets, by their part. */
  readonly added: ReadonlyMap<string, string>;
  readonly styles: () => Styles;
  readonly strings: () => SharedStrings;
  /** No sheet is of a kind that we do not read. */
  readonly readable: boolean;
}

/** A part that the workbook did not have. */
interface NewPart {
  readonly path: string;
  /** Of its relationship; null: any that is free. */
  readonly id: string | null;
  /** The last word of its relationship's type. */
  readonly type: string;
  readonly contentType: string;
}

/** The path of the part that the workbook has of a kind (styles, sharedStrings …). */
export function workbookPart(pkg: Package, relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((one) => one.type === type && !one.external && pkg.has(one.target))?.target ?? null;
}

/** The parts that are not saved as they came; null: they go. Formats and strings last, since writing a sheet may need new ones. */
export function changedParts(workbook: OpenWorkbook): Map<string, Uint8Array | null> {
  const { pkg, path, folder, namespaces, relationships, sheets, added, styles, strings } = workbook;
  const parts = new Map<string, Uint8Array | null>();
  const fresh: NewPart[] = [...added].map(([its, id]) => ({
    path: its,
    id,
    type: "worksheet",
    contentType: WORKSHEET_TYPE,
  }));
  const gone: string[] = [];
  const usedStyles = new Set<number>();
  let texts: ReturnType<typeof stringWriter> | null = null;
  const textWriter = () => (texts ??= stringWriter(strings(), useOfStrings(workbook), namespaces.main));
  if (sheets.some(({ loaded }) => loaded?.cells.droppedText())) textWriter();

  for (const { loaded, path: part, book, tables } of sheets) {
    const bytes = loaded?.written({
      onStyle: (style) => usedStyles.add(style),
      textStyle: (style, text) =>
        RETYPED.has(text.charAt(0)) && styles().look(style).numberFormat !== "@" ? styles().quoted(style) : style,
      stringNumber: (text) => textWriter().numberOf(text),
    });
    if (bytes) parts.set(part, bytes);
    else if (added.has(part)) parts.set(part, utf8(newWorksheetXml(namespaces)));
    for (const table of bytes ? tables() : []) {
      const renamed = table.header && renamedColumns(table, book.values(table.header)[0] ?? []);
      if (renamed) parts.set(table.path, utf8(renamed));
    }
  }

  function putPart(type: string, name: string, contentType: string, bytes: Uint8Array): void {
    const its = workbookPart(pkg, relationships, type);
    parts.set(its ?? folder + name, bytes);
    if (its === null) fresh.push({ path: folder + name, id: null, type, contentType });
  }
  function dropPart(type: string): void {
    const its = workbookPart(pkg, relationships, type);
    if (its === null) return;
    parts.set(its, null);
    gone.push(its);
  }

  const rules = sheets.flatMap(({ loaded }) => loaded?.highlights.formats() ?? []);
  if ((usedStyles.size > 0 || rules.length > 0) && styles().isNew(usedStyles, rules)) {
    putPart("styles", "styles.xml", STYLES_TYPE, utf8(styles().text()));
  }
  const table = texts === null ? "same" : textWriter().written();
  if (table === null) dropPart("sharedStrings");
  else if (table !== "same") putPart("sharedStrings", "sharedStrings.xml", SHARED_STRINGS_TYPE, table);
  if (sheets.some(({ loaded }) => loaded?.cells.droppedFormula())) dropPart("calcChain");
  const text = workbookText(workbook);
  if (text !== workbook.source) parts.set(path, utf8(text));
  if (fresh.length > 0 || gone.length > 0) listParts(workbook, parts, fresh, gone);
  return parts;
}

/** Sheets that nobody asked for refer to strings as well, so all are read where a text was replaced. */
function useOfStrings({ sheets, strings, readable }: OpenWorkbook) {
  const replaced = sheets.some(({ loaded }) => loaded?.cells.droppedText());
  if (!replaced || !readable) return allStrings(strings());
  return stringUse(
    sheets.map((sheet) => sheet.worksheet().cells),
    strings(),
  );
}

/** Formulas that may read what was changed are to be calculated when the workbook is opened next. */
function workbookText({ sections, sheets }: OpenWorkbook): string {
  const changed = sheets.some(({ loaded }) => loaded?.cells.changes.hasNew());
  if (!changed || !sheets.some((sheet) => sheet.worksheet().cells.hasFormulas())) return sectionsText(sections);
  const copy = { ...sections, list: sections.list.map((section) => ({ ...section })) };
  const calc = sectionXml(sections, "calcPr") ?? `<${sections.prefix}calcPr/>`;
  setSection(copy, "calcPr", withAttributes(calc, { fullCalcOnLoad: 1 }));
  return sectionsText(copy);
}

/** New parts enter the relationships and the types, dropped ones leave them. */
function listParts(
  { pkg, path, relationships, namespaces, added }: OpenWorkbook,
  parts: Map<string, Uint8Array | null>,
  fresh: readonly NewPart[],
  gone: readonly string[],
): void {
  const relsPath = relationshipsPath(path);
  let rels = pkg.text(relsPath) ?? NO_RELATIONSHIPS;
  let types = pkg.text(CONTENT_TYPES_PATH) ?? "";
  const taken = [...relationships.map((one) => one.id), ...added.values()];
  for (const part of fresh) {
    const id = part.id ?? freshId(taken);
    taken.push(id);
    rels = withRelationship(rels, id, `${namespaces.relationships}/${part.type}`, part.path);
    types = withContentType(types, part.path, part.contentType);
  }
  for (const part of gone) {
    for (const { id } of relationships.filter(({ target }) => target === part)) rels = withoutRelationship(rels, id);
    types = withoutContentType(types, part);
  }
  parts.set(relsPath, utf8(rels));
  parts.set(CONTENT_TYPES_PATH, utf8(types));
}

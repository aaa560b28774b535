import type { BookSheet } from "../book";
import {
  CONTENT_TYPES_PATH,
  MACRO_WORKBOOK_TYPE,
  NO_TYPES,
  SHARED_STRINGS_TYPE,
  STYLES_TYPE,
  typeOf,
  withContentType,
  withoutContentType,
  WORKBOOK_TYPE,
  WORKSHEET_TYPE,
} from "../package/content-types";
import type { SavedCustomXml } from "../parts/custom-xml";
import type { DefinedNames } from "../parts/defined-names";
import type { Package } from "../package/package";
import {
  freshId,
  NO_RELATIONSHIPS,
  relationshipsPath,
  withoutRelationship,
  withRelationship,
  type Relationship,
} from "../package/relationships";
import { sectionsText, sectionXml, setSection, type Sections } from "../xml/sections";
import { type SharedStrings, stringWriter, allStrings, stringUse, type StringUse } from "../cells/shared-strings";
import { newWorksheetXml, type Namespaces } from "../parts/sheet-list";
import type { Styles } from "../styles/styles";
import { tableXml, type TablePart } from "../parts/tables";
import { utf8 } from "../zip/bytes";
import type { Worksheet } from "./worksheet";
import { withAttributes } from "../xml/edit";
import { XlsxError } from "../error";

/** Text beginning so becomes something else when its cell is edited in Excel. */
const RETYPED = new Set("=+-@'");

/** A sheet with what saving needs of it. */
export interface OpenSheet {
  readonly book: BookSheet;
  readonly path: string;
  /** Null as long as nobody asked for anything in it. */
  loaded: Worksheet | null;
  readonly worksheet: () => Worksheet;
  /** Gives what brings the sheet back to how it is now. */
  readonly mark: () => () => void;
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
  readonly names: DefinedNames;
  readonly customXml: SavedCustomXml;
  readonly relationships: readonly Relationship[];
  readonly namespaces: Namespaces;
  readonly sheets: readonly OpenSheet[];
  /** The relationships of new sheets, by their part. */
  readonly added: ReadonlyMap<string, string>;
  readonly styles: () => Styles;
  readonly strings: () => SharedStrings;
  /** No sheet is of a kind that we do not read. */
  readonly readable: boolean;
  readonly macros: boolean;
}

/** A part that the workbook did not have. */
interface NewPart {
  readonly path: string;
  /** Of its relationship; "free": any that is free, "there": the workbook has one that led to nothing. */
  readonly id: string | "free" | "there";
  /** The last word of its relationship's type. */
  readonly type: string;
  readonly contentType: string;
}

/** The parts that are not saved as they came; null: they go. Formats and strings last, since writing a sheet may need new ones. */
export function changedParts(workbook: OpenWorkbook): Map<string, Uint8Array | null> {
  const { pkg, path, folder, namespaces, relationships, sheets, added, styles, strings } = workbook;
  workbook.names.write();
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
  const textWriter = () =>
    (texts ??= stringWriter(strings(), useOfStrings(workbook), namespaces.main, () => deadStrings(workbook)));
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
      const changed = tableXml(table, book, (row, column) => loaded?.cells.changes.get(row, column)?.content === "new");
      if (changed !== null) parts.set(table.path, utf8(changed));
    }
  }

  function putPart(type: string, name: string, contentType: string, bytes: Uint8Array): void {
    const its = workbookPart(pkg, relationships, type);
    if (its !== null) return void parts.set(its, bytes);
    const dangling = relationships.find((one) => one.type === type && !one.external)?.target;
    const place = dangling ?? freePath(pkg, folder + name);
    parts.set(place, bytes);
    fresh.push({ path: place, id: dangling === undefined ? "free" : "there", type, contentType });
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
  listParts(workbook, parts, fresh, gone);
  return parts;
}

/** Formulas that may read what was changed are to be calculated when the workbook is opened next. */
function workbookText({ sections, sheets }: OpenWorkbook): string {
  const changed = sheets.some(({ loaded }) => loaded?.cells.changes.hasNew());
  if (!changed || !sheets.some((sheet) => readableSheet(sheet)?.cells.hasFormulas())) return sectionsText(sections);
  const copy = { ...sections, list: sections.list.map((section) => ({ ...section })) };
  const calc = sectionXml(sections, "calcPr") ?? `<${sections.prefix}calcPr/>`;
  setSection(copy, "calcPr", withAttributes(calc, { fullCalcOnLoad: 1 }));
  return sectionsText(copy);
}

/** New parts enter the relationships and the types, dropped ones leave them; a template becomes a workbook. */
function listParts(
  { pkg, path, relationships, namespaces, added, macros, customXml }: OpenWorkbook,
  parts: Map<string, Uint8Array | null>,
  fresh: readonly NewPart[],
  gone: readonly string[],
): void {
  const relsPath = relationshipsPath(path);
  const relsBefore = pkg.text(relsPath) ?? NO_RELATIONSHIPS;
  const typesBefore = pkg.text(CONTENT_TYPES_PATH) ?? NO_TYPES;
  let [rels, types] = [relsBefore, typesBefore];
  const taken = [...relationships.map((one) => one.id), ...added.values()];
  for (const part of fresh) {
    types = withContentType(types, part.path, part.contentType);
    if (part.id === "there") continue;
    const id = part.id === "free" ? freshId(taken) : part.id;
    taken.push(id);
    rels = withRelationship(rels, id, `${namespaces.relationships}/${part.type}`, part.path);
  }
  for (const part of gone) {
    for (const { id } of relationships.filter(({ target }) => target === part)) rels = withoutRelationship(rels, id);
    types = withoutContentType(types, part);
  }
  ({ rels, types } = customXml.write(parts, { rels, types }, taken));
  if (/template|addin/i.test(typeOf(types, path))) {
    types = withContentType(types, path, macros ? MACRO_WORKBOOK_TYPE : WORKBOOK_TYPE);
  }
  if (rels !== relsBefore) parts.set(relsPath, utf8(rels));
  if (types !== typesBefore) parts.set(CONTENT_TYPES_PATH, utf8(types));
}

/** The path of the part that the workbook has of a kind (styles, sharedStrings …). */
export function workbookPart(pkg: Package, relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((one) => one.type === type && !one.external && pkg.has(one.target))?.target ?? null;
}

/** A sheet as far as it can be read; null for one that is damaged, which is saved as it came. */
export function readableSheet(sheet: OpenSheet): Worksheet | null {
  try {
    return sheet.worksheet();
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** A part of that name may be there and belong to nobody we know. */
export function freePath(pkg: Package, path: string): string {
  const [stem, ending] = [path.replace(/\.[^.]*$/, ""), path.slice(path.lastIndexOf("."))];
  for (let n = 0; ; n++) {
    const name = n === 0 ? path : `${stem}${n}${ending}`;
    if (!pkg.has(name)) return name;
  }
}

/** Numbers of shared strings that cells refer to and that are not there: a text of ours must not become theirs. */
export function deadStrings({ sheets, strings }: OpenWorkbook): ReadonlySet<number> {
  const there = strings().texts.length;
  return new Set(sheets.flatMap((sheet) => readableSheet(sheet)?.cells.sharedFrom(there) ?? []));
}

/** Sheets that nobody asked for refer to strings as well, so all are read where a text was replaced. */
export function useOfStrings({ sheets, strings, readable }: OpenWorkbook): StringUse {
  const replaced = sheets.some(({ loaded }) => loaded?.cells.droppedText());
  const cells = sheets.flatMap((sheet) => readableSheet(sheet)?.cells ?? []);
  if (!replaced || !readable || cells.length < sheets.length) return allStrings(strings());
  return stringUse(cells, strings());
}

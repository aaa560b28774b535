import { PortError } from "../port";
import type { Book, BookSheet } from "./book";
import { CONTENT_TYPES_PATH, STYLES_TYPE, withContentType, withoutContentType, WORKSHEET_TYPE } from "./content-types";
import { namesOf, sameName } from "./defined-names";
import type { Package } from "./package";
import {
  freshId,
  NO_RELATIONSHIPS,
  readRelationships,
  relationshipsPath,
  withoutRelationship,
  withRelationship,
} from "./relationships";
import { readSections, sectionsText, sectionXml, setSection, WORKBOOK_ORDER, type Sections } from "./sections";
import { sharedStrings } from "./shared-strings";
import { bookSheet } from "./sheet";
import { addSheetEntry, isSheetName, namespacesOf, newWorksheetXml, sheetEntries } from "./sheet-list";
import { DEFAULT_STYLES, readStyles, type Styles } from "./styles";
import { readTable, renamedColumns, type TablePart } from "./tables";
import { utf8 } from "./utf8";
import { readWorksheet, type Worksheet } from "./worksheet";
import { flag, parseXml } from "./xml";
import { withAttributes } from "./xml-edit";

/** A sheet with what saving needs of it. */
interface Sheet {
  readonly book: BookSheet;
  readonly path: string;
  /** Null as long as nobody asked for anything in it. */
  loaded: Worksheet | null;
  readonly worksheet: () => Worksheet;
  readonly tables: () => readonly TablePart[];
}

/** The book in a package whose workbook part stands at `path`. Throws PortError for what is no workbook. */
export function readWorkbook(pkg: Package, path: string): Book {
  const source = pkg.text(path);
  if (source === null) throw new PortError("truncated", path);
  const workbook = readSections(source, WORKBOOK_ORDER);
  const relationships = readRelationships(pkg.text(relationshipsPath(path)), path);
  const namespaces = namespacesOf(workbook);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const partOf = (type: string): string | null =>
    relationships.find((one) => one.type === type && !one.external && pkg.has(one.target))?.target ?? null;
  const read = (part: string | null): Uint8Array | null => (part === null ? null : pkg.read(part));
  const date1904 = flag(sectionNode(workbook, "workbookPr"), "date1904");
  const context = { date1904, sharedString: sharedStrings(() => read(partOf("sharedStrings"))) };

  const stylesPart = partOf("styles");
  const stylesSource = stylesPart === null ? null : pkg.text(stylesPart);
  const themePart = partOf("theme");
  let known: Styles | null = null;
  const styles = (): Styles =>
    (known ??= readStyles(stylesSource ?? DEFAULT_STYLES, themePart === null ? null : pkg.text(themePart)));

  const sheets: Sheet[] = [];
  const added = new Map<string, string>();

  function openSheet(name: string, visible: boolean, place: number, part: string, bytes: () => Uint8Array): Sheet {
    let tables: readonly TablePart[] | null = null;
    const sheet: Sheet = {
      path: part,
      loaded: null,
      worksheet: () => (sheet.loaded ??= readWorksheet(bytes(), context, styles)),
      tables: () => (tables ??= tablesOf(pkg, part)),
      book: bookSheet({
        name,
        visible,
        place,
        workbook,
        styles,
        worksheet: () => sheet.worksheet(),
        tables: () => sheet.tables(),
      }),
    };
    return sheet;
  }

  sheetEntries(workbook).forEach((entry, place) => {
    const target = relationships.find(({ id }) => id === entry.id);
    if (target && target.type !== "worksheet") return;
    if (!target || !pkg.has(target.target)) throw new PortError("truncated", entry.name);
    const bytes = (): Uint8Array => pkg.read(target.target) ?? new Uint8Array();
    sheets.push(openSheet(entry.name, entry.visible, place, target.target, bytes));
  });

  function freshPath(): string {
    const taken = new Set([...pkg.paths(), ...sheets.map((sheet) => sheet.path)].map((one) => one.toLowerCase()));
    let n = sheets.length + 1;
    while (taken.has(`${folder}worksheets/sheet${n}.xml`.toLowerCase())) n++;
    return `${folder}worksheets/sheet${n}.xml`;
  }

  /** Replaced parts; formats last, since writing a sheet may still need one. */
  function changedParts(): Map<string, Uint8Array | null> {
    const parts = new Map<string, Uint8Array | null>();
    const used = new Set<number>();
    for (const { loaded, path: part, book, tables } of sheets) {
      const bytes = loaded?.written({
        onStyle: (style) => used.add(style),
        textStyle: (style, text) =>
          /^[=+\-@']/.test(text) && styles().look(style).numberFormat !== "@" ? styles().quoted(style) : style,
      });
      if (bytes) parts.set(part, bytes);
      else if (added.has(part)) parts.set(part, utf8(newWorksheetXml(namespaces)));
      for (const table of bytes ? tables() : []) {
        const renamed = table.header && renamedColumns(table, book.values(table.header)[0] ?? []);
        if (renamed) parts.set(table.path, utf8(renamed));
      }
    }
    const rules = sheets.flatMap(({ loaded }) => loaded?.highlights.formats() ?? []);
    const newStyles = known?.isNew(used, rules) ?? false;
    if (newStyles) parts.set(stylesPart ?? `${folder}styles.xml`, utf8(styles().text()));
    const chain = sheets.some(({ loaded }) => loaded?.cells.droppedFormula()) ? partOf("calcChain") : null;
    if (chain !== null) parts.set(chain, null);
    const text = workbookText();
    if (text !== source) parts.set(path, utf8(text));
    listParts(parts, newStyles && stylesPart === null, chain);
    return parts;
  }

  /** Formulas that may read what was changed are to be calculated when the workbook is opened next. */
  function workbookText(): string {
    const changed = sheets.some(({ loaded }) => loaded?.cells.changes.hasNew());
    if (!changed || !sheets.some((sheet) => sheet.worksheet().cells.hasFormulas())) return sectionsText(workbook);
    const copy = { ...workbook, list: workbook.list.map((section) => ({ ...section })) };
    const calc = sectionXml(workbook, "calcPr") ?? `<${workbook.prefix}calcPr/>`;
    setSection(copy, "calcPr", withAttributes(calc, { fullCalcOnLoad: 1 }));
    return sectionsText(copy);
  }

  /** New parts enter the relationships and the types, a dropped one leaves them. */
  function listParts(parts: Map<string, Uint8Array | null>, addStyles: boolean, dropped: string | null): void {
    if (added.size === 0 && !addStyles && dropped === null) return;
    const relsPath = relationshipsPath(path);
    let rels = pkg.text(relsPath) ?? NO_RELATIONSHIPS;
    let types = pkg.text(CONTENT_TYPES_PATH) ?? "";
    const base = namespaces.relationships;
    for (const [part, id] of added) {
      rels = withRelationship(rels, id, `${base}/worksheet`, part);
      types = withContentType(types, part, WORKSHEET_TYPE);
    }
    if (addStyles) {
      const id = freshId([...relationships.map((one) => one.id), ...added.values()]);
      rels = withRelationship(rels, id, `${base}/styles`, `${folder}styles.xml`);
      types = withContentType(types, `${folder}styles.xml`, STYLES_TYPE);
    }
    if (dropped !== null) {
      for (const { id } of relationships.filter(({ target }) => target === dropped))
        rels = withoutRelationship(rels, id);
      types = withoutContentType(types, dropped);
    }
    parts.set(relsPath, utf8(rels));
    parts.set(CONTENT_TYPES_PATH, utf8(types));
  }

  return {
    date1904,
    structureProtected: flag(sectionNode(workbook, "workbookProtection"), "lockStructure"),
    sheets: () => sheets.map(({ book }) => book),
    sheet: (name) => sheets.find(({ book }) => sameName(book.name, name))?.book,
    addSheet(name) {
      if (!isSheetName(name)) throw new RangeError("Excel takes no sheet of this name");
      const entries = sheetEntries(workbook);
      if (entries.some((entry) => sameName(entry.name, name))) throw new PortError("name-taken", name);
      const part = freshPath();
      const id = freshId([...relationships.map((one) => one.id), ...added.values()]);
      added.set(part, id);
      addSheetEntry(workbook, name, id, namespaces);
      const sheet = openSheet(name, true, entries.length, part, () => utf8(newWorksheetXml(namespaces)));
      sheets.push(sheet);
      return sheet.book;
    },
    names: () => namesOf(workbook, null),
    save: () => pkg.save(changedParts()),
  };
}

function sectionNode(sections: Sections, local: string) {
  const xml = sectionXml(sections, local);
  return xml === null ? undefined : parseXml(xml);
}

function tablesOf(pkg: Package, sheetPath: string): TablePart[] {
  return readRelationships(pkg.text(relationshipsPath(sheetPath)), sheetPath)
    .filter(({ type, external }) => type === "table" && !external)
    .map(({ target }) => readTable(target, pkg.text(target) ?? ""))
    .filter((table) => table !== null);
}

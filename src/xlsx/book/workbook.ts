import { isSheetName } from "../limits";
import { XlsxError } from "../error";
import type { Book } from "../book";
import { CONTENT_TYPES_PATH, NO_TYPES, typeOf } from "../package/content-types";
import { customXmlParts } from "../parts/custom-xml";
import { definedNames, sameName } from "../parts/defined-names";
import { LARGEST_TREE, type Package, pathKey } from "../package/package";
import { freshId, readRelationships, relationshipsPath } from "../package/relationships";
import { markSections, readSections, sectionXml, WORKBOOK_ORDER } from "../xml/sections";
import { sharedStrings } from "../cells/shared-strings";
import { bookSheet } from "./sheet";
import {
  addSheetEntry,
  namespacesOf,
  newWorksheetXml,
  removeLastEntry,
  sheetEntries,
  type SheetEntry,
} from "../parts/sheet-list";
import { DEFAULT_STYLES, readStyles, type Styles } from "../styles/styles";
import { readTable, type TablePart } from "../parts/tables";
import { utf8 } from "../zip/bytes";
import { readableSheet, workbookPart, changedParts, type OpenSheet } from "./save";
import { deadFormats } from "./dead-formats";
import { readWorksheet } from "./worksheet";
import { flag, parseXml } from "../xml/tree";

/** Kinds of sheets that refer to no shared strings, or whose references we read. */
const READABLE = new Set(["worksheet", "chartsheet"]);

/** The book in a package whose workbook part stands at `path`. Throws XlsxError for what is no workbook. */
export function readWorkbook(pkg: Package, path: string): Book {
  const source = pkg.text(path);
  if (source === null) throw new XlsxError("truncated", path);
  const sections = readSections(source, WORKBOOK_ORDER);
  const relationships = readRelationships(pkg.text(relationshipsPath(path)), path);
  const namespaces = namespacesOf(sections);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const partOf = (type: string): string | null => workbookPart(pkg, relationships, type);
  const read = (part: string | null): Uint8Array | null => (part === null ? null : pkg.read(part));
  const section = (local: string) => {
    const xml = sectionXml(sections, local);
    return xml === null ? undefined : parseXml(xml);
  };
  const date1904 = flag(section("workbookPr"), "date1904");
  const strings = sharedStrings(() => read(partOf("sharedStrings")));
  const context = { date1904, sharedString: (n: number) => strings().texts[n] ?? "" };

  const [stylesPart, themePart] = [partOf("styles"), partOf("theme")];
  const stylesSource = stylesPart === null ? null : pkg.text(stylesPart);
  const dead = deadFormats(
    pkg,
    () => sheets.flatMap((sheet) => readableSheet(sheet) ?? []),
    () => stylesSource ?? "",
  );
  let known: Styles | null = null;
  const styles = (): Styles => (known ??= readStyles(stylesSource ?? DEFAULT_STYLES, themeText(pkg, themePart), dead));
  const names = definedNames(sections);
  const customXml = customXmlParts(pkg, path, namespaces.relationships);

  const sheets: OpenSheet[] = [];
  const added = new Map<string, string>();

  function openSheet(
    { name, visible }: Pick<SheetEntry, "name" | "visible">,
    place: number,
    part: string,
    bytes: () => Uint8Array,
  ): OpenSheet {
    let tables: readonly TablePart[] | null = null;
    const sheet: OpenSheet = {
      path: part,
      mark() {
        const { loaded } = sheet;
        const back = loaded?.mark();
        const tablesNow = tables;
        return () => {
          // Of a sheet that nobody had read yet nothing was changed: it is read again.
          if (back) back();
          sheet.loaded = loaded;
          tables = tablesNow;
        };
      },
      loaded: null,
      worksheet: () => (sheet.loaded ??= naming(name, () => readWorksheet(bytes(), context, styles))),
      tables: () => (tables ??= tablesOf(pkg, part)),
      book: bookSheet({
        name,
        visible,
        place,
        names,
        styles,
        worksheet: () => sheet.worksheet(),
        tables: () => sheet.tables(),
        setTable: (table) => (tables = sheet.tables().map((other) => (other.path === table.path ? table : other))),
      }),
    };
    return sheet;
  }

  let readable = true;
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const seen = new Set<string>();
  sheetEntries(sections).forEach((entry, place) => {
    const target = byId.get(entry.id);
    if (target && !READABLE.has(target.type)) readable = false;
    if (target && target.type !== "worksheet") return;
    const fault = faultOf(entry, place, seen);
    seen.add(entry.name.toLowerCase());
    sheets.push(
      openSheet(entry, place, target?.target ?? "", () => {
        if (fault) throw fault;
        const bytes = target && pkg.read(target.target);
        if (!bytes) throw new XlsxError("truncated");
        return bytes;
      }),
    );
  });

  function freshPath(): string {
    const taken = new Set([...pkg.paths(), ...sheets.map((sheet) => sheet.path)].map(pathKey));
    let n = sheets.length + 1;
    const isTaken = (path: string): boolean => [path, relationshipsPath(path)].some((one) => taken.has(pathKey(one)));
    while (isTaken(`${folder}worksheets/sheet${n}.xml`)) n++;
    return `${folder}worksheets/sheet${n}.xml`;
  }

  const macros = isMacroType(typeOf(pkg.text(CONTENT_TYPES_PATH) ?? NO_TYPES, path));

  return {
    date1904,
    macros,
    structureProtected: flag(section("workbookProtection"), "lockStructure"),
    sheets: () => sheets.map(({ book }) => book),
    sheet: (name) => sheets.find(({ book }) => sameName(book.name, name))?.book,
    addSheet(name) {
      if (!isSheetName(name)) throw new RangeError("Excel takes no sheet of this name");
      const entries = sheetEntries(sections);
      if (entries.some((entry) => sameName(entry.name, name))) throw new XlsxError("name-taken", "", name);
      const part = freshPath();
      const id = freshId([...relationships.map((one) => one.id), ...added.values()]);
      added.set(part, id);
      addSheetEntry(sections, name, id, namespaces);
      const sheet = openSheet({ name, visible: true }, entries.length, part, () => utf8(newWorksheetXml(namespaces)));
      sheets.push(sheet);
      return sheet.book;
    },
    removeSheet(name) {
      const last = sheets[sheets.length - 1];
      if (!last || !sameName(last.book.name, name) || !added.has(last.path)) throw new RangeError("not added just now");
      const place = sheetEntries(sections).length - 1;
      for (const { name: own } of names.of(place)) names.change(place, own, null, false);
      removeLastEntry(sections);
      added.delete(last.path);
      sheets.pop();
    },
    names: () => names.of(null),
    customXml,
    mark() {
      const backs = [markSections(sections), names.mark()];
      const stylesNow = known;
      const stylesBack = known?.mark();
      const sheetsNow = sheets.map((sheet) => ({ sheet, back: sheet.mark() }));
      const addedNow = [...added];
      return () => {
        for (const back of backs) back();
        stylesBack?.();
        known = stylesNow;
        sheets.splice(0, sheets.length, ...sheetsNow.map(({ sheet }) => sheet));
        for (const { back } of sheetsNow) back();
        added.clear();
        for (const [part, id] of addedNow) added.set(part, id);
      };
    },
    save: () =>
      pkg.save(
        changedParts({
          pkg,
          path,
          source,
          folder,
          sections,
          names,
          customXml,
          relationships,
          namespaces,
          sheets,
          added,
          styles,
          strings,
          readable,
          macros,
        }),
      ),
  };
}

function tablesOf(pkg: Package, sheetPath: string): TablePart[] {
  return readRelationships(pkg.text(relationshipsPath(sheetPath)), sheetPath)
    .filter(({ type, external }) => type === "table" && !external)
    .map(({ target }) => readTable(target, pkg.text(target) ?? ""))
    .filter((table) => table !== null);
}

/** A sheet that Excel would refuse, and that no edit could name. */
function faultOf({ name }: SheetEntry, place: number, seen: ReadonlySet<string>): XlsxError | null {
  if (name.trim() === "") return new XlsxError("unnamed-sheet", String(place + 1));
  return seen.has(name.toLowerCase()) ? new XlsxError("sheet-named-twice", "", name) : null;
}

/** What goes wrong in a sheet says which one it is; the rest of the workbook may be sound. */
function naming<T>(sheet: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    if (error.kind === "truncated") throw new XlsxError("sheet-damaged", "", sheet);
    if (error.kind === "too-complex" || error.kind === "too-large") throw new XlsxError("too-complex", "", sheet);
    throw error.kind === "cell-twice" ? new XlsxError(error.kind, error.detail, sheet) : error;
  }
}

/** A theme says what colours are called; one that cannot be one is none. */
function themeText(pkg: Package, part: string | null): string | null {
  if (part === null || (pkg.sizeOf(part) ?? 0) > LARGEST_TREE) return null;
  try {
    const text = pkg.text(part);
    if (text !== null) parseXml(text);
    return text;
  } catch {
    return null;
  }
}

function isMacroType(type: string): boolean {
  return /macroEnabled/i.test(type);
}

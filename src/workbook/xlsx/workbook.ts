import { PortError } from "../port";
import type { Book } from "./book";
import { changeName, namesOf, sameName } from "./defined-names";
import type { Package } from "./package";
import { freshId, readRelationships, relationshipsPath } from "./relationships";
import { readSections, sectionXml, WORKBOOK_ORDER } from "./sections";
import { sharedStrings } from "./shared-strings";
import { bookSheet } from "./sheet";
import { addSheetEntry, removeLastEntry, isSheetName, namespacesOf, newWorksheetXml, sheetEntries } from "./sheet-list";
import { DEFAULT_STYLES, readStyles, type Styles } from "./styles";
import { readTable, type TablePart } from "./tables";
import { utf8 } from "./utf8";
import { changedParts, workbookPart, type OpenSheet } from "./workbook-save";
import { readWorksheet } from "./worksheet";
import { flag, parseXml } from "./xml";

/** Kinds of sheets that refer to no shared strings, or whose references we read. */
const READABLE = new Set(["worksheet", "chartsheet"]);

/** The book in a package whose workbook part stands at `path`. Throws PortError for what is no workbook. */
export function readWorkbook(pkg: Package, path: string): Book {
  const source = pkg.text(path);
  if (source === null) throw new PortError("truncated", path);
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
  let known: Styles | null = null;
  const styles = (): Styles =>
    (known ??= readStyles(stylesSource ?? DEFAULT_STYLES, themePart === null ? null : pkg.text(themePart)));

  const sheets: OpenSheet[] = [];
  const added = new Map<string, string>();

  function openSheet(name: string, visible: boolean, place: number, part: string, bytes: () => Uint8Array): OpenSheet {
    let tables: readonly TablePart[] | null = null;
    const sheet: OpenSheet = {
      path: part,
      loaded: null,
      worksheet: () => (sheet.loaded ??= readWorksheet(bytes(), context, styles)),
      tables: () => (tables ??= tablesOf(pkg, part)),
      book: bookSheet({
        name,
        visible,
        place,
        workbook: sections,
        styles,
        worksheet: () => sheet.worksheet(),
        tables: () => sheet.tables(),
      }),
    };
    return sheet;
  }

  let readable = true;
  sheetEntries(sections).forEach((entry, place) => {
    const target = relationships.find(({ id }) => id === entry.id);
    if (target && !READABLE.has(target.type)) readable = false;
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

  return {
    date1904,
    structureProtected: flag(section("workbookProtection"), "lockStructure"),
    sheets: () => sheets.map(({ book }) => book),
    sheet: (name) => sheets.find(({ book }) => sameName(book.name, name))?.book,
    addSheet(name) {
      if (!isSheetName(name)) throw new RangeError("Excel takes no sheet of this name");
      const entries = sheetEntries(sections);
      if (entries.some((entry) => sameName(entry.name, name))) throw new PortError("name-taken", name);
      const part = freshPath();
      const id = freshId([...relationships.map((one) => one.id), ...added.values()]);
      added.set(part, id);
      addSheetEntry(sections, name, id, namespaces);
      const sheet = openSheet(name, true, entries.length, part, () => utf8(newWorksheetXml(namespaces)));
      sheets.push(sheet);
      return sheet.book;
    },
    removeSheet(name) {
      const last = sheets.at(-1);
      if (!last || !sameName(last.book.name, name) || !added.has(last.path)) throw new RangeError("not added just now");
      const place = sheetEntries(sections).length - 1;
      for (const { name: own } of namesOf(sections, place)) changeName(sections, place, own, null, false);
      removeLastEntry(sections);
      added.delete(last.path);
      sheets.pop();
    },
    names: () => namesOf(sections, null),
    save: () =>
      pkg.save(
        changedParts({
          pkg,
          path,
          source,
          folder,
          sections,
          relationships,
          namespaces,
          sheets,
          added,
          styles,
          strings,
          readable,
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

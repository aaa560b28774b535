import { strToU8, zipSync } from "fflate";
import { isSheetName } from "../../xlsx/limits";
import { checkSize } from "./limits";
import type { ForeignBook, ForeignSheet } from "./table";
import { DECLARATION, escaped, sharedParts, sheetXml } from "./xlsx-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LEVEL = 2;
/** Pieces of a sheet that are joined before they are made bytes. */
const PIECES = 2_000;

/** A new .xlsx with these sheets. Throws PortError where there is too much for one. */
export function xlsxOf(book: ForeignBook): Uint8Array {
  checkSize(book);
  const shared = sharedParts();
  const sheets = named(book.sheets);
  const parts: Record<string, Uint8Array> = {};
  const part = (path: string, xml: string): void => {
    parts[path] = strToU8(xml);
  };
  const numbered = sheets.map((sheet, place) => ({ sheet, n: place + 1 }));
  part("[Content_Types].xml", typesXml(sheets.length));
  part("_rels/.rels", relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]));
  part("xl/workbook.xml", workbookXml(sheets, book.date1904));
  part(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml([
      ...numbered.map(({ n }) => [`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`] as const),
      [`rId${sheets.length + 1}`, "styles", "styles.xml"],
      [`rId${sheets.length + 2}`, "sharedStrings", "sharedStrings.xml"],
    ]),
  );
  for (const { sheet, n } of numbered) parts[`xl/worksheets/sheet${n}.xml`] = joined(sheetXml(sheet, shared));
  part("xl/styles.xml", shared.stylesXml());
  part("xl/sharedStrings.xml", shared.textsXml());
  return zipSync(parts, { level: LEVEL, mtime: new Date(1980, 0, 1) });
}

/** Names that Excel takes, each once; one sheet at least can be seen, or Excel opens nothing. */
function named(sheets: readonly ForeignSheet[]): readonly ForeignSheet[] {
  const taken = new Set<string>();
  const isAllHidden = sheets.every(({ visible }) => !visible);
  return sheets.map((sheet, place) => {
    const mild = sheet.name
      .replace(/[\\/?*[\]:\u0000-\u001f]/g, "_")
      .replace(/^'|'$/g, "_")
      .slice(0, 31);
    const wanted = isSheetName(mild) && mild.trim() !== "" ? mild : `Sheet${place + 1}`;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted.slice(0, 25)}(${n})`;
    taken.add(name.toLowerCase());
    return { ...sheet, name, visible: sheet.visible || (isAllHidden && place === 0) };
  });
}

function joined(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  for (const piece of pieces) {
    waiting.push(piece);
    if (waiting.length < PIECES) continue;
    chunks.push(strToU8(waiting.join("")));
    waiting = [];
  }
  chunks.push(strToU8(waiting.join("")));
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function typesXml(sheets: number): string {
  const override = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}` +
    Array.from({ length: sheets }, (_, n) => override(`worksheets/sheet${n + 1}`, "worksheet")).join("") +
    `${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}</Types>`
  );
}

function relationshipsXml(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const tags = list.map(([id, type, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${tags.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly ForeignSheet[], date1904: boolean): string {
  const first = sheets.findIndex(({ visible }) => visible);
  const tags = sheets.map(
    ({ name, visible }, n) =>
      `<sheet name="${escaped(name)}" sheetId="${n + 1}"${visible ? "" : ' state="hidden"'} r:id="rId${n + 1}"/>`,
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/>` +
    `<bookViews><workbookView activeTab="${Math.max(0, first)}"/></bookViews><sheets>${tags.join("")}</sheets></workbook>`
  );
}

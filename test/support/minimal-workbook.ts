import { zipOf } from "./rich-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The least that programs write who know nothing of looks: one sheet, no formats, texts in the cells. */
export function minimalParts(): Record<string, string> {
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(["报名表"]),
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": sheetXml(
      text("A1", "姓名") + text("B1", "证件号码"),
      text("A2", "甲") + text("B2", "1"),
    ),
  };
}

export function minimalXlsx(changes: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipOf({ ...minimalParts(), ...changes });
}

/** A relationships part with rId1, rId2 … of these types (their last word) and targets. */
export function relationships(all: readonly (readonly [string, string])[]): string {
  const each = all.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

export function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("");
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;
}

/** A sheet of rows 1, 2 …, each the XML of its cells. */
export function sheetXml(...rows: readonly string[]): string {
  const written = rows.map((cells, n) => `<row r="${n + 1}">${cells}</row>`).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${written}</sheetData></worksheet>`;
}

/** A cell with its text in it, in a format where one is given. */
export function text(address: string, value: string, style?: number): string {
  return `<c r="${address}"${style === undefined ? "" : ` s="${style}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
}

export function stylesXml(inside: string): string {
  return `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;
}

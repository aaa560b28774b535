import { XlsxError } from "./error";
import type { Book } from "./book";
import { CONTENT_TYPES_PATH, partOfType, STYLES_TYPE } from "./package/content-types";
import { newPackage, openPackage, type Package } from "./package/package";
import { NO_RELATIONSHIPS, readRelationships, withRelationship } from "./package/relationships";
import { DEFAULT_STYLES } from "./styles/styles";
import { utf8 } from "./zip/bytes";
import { readWorkbook } from "./book/workbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens the bytes of an .xlsx or .xlsm, which must not change while the book is in use: parts nobody touches are saved
 * from them. Throws XlsxError "old-xls", "encrypted", "truncated", "too-large" or "not-a-workbook"; reading a damaged
 * sheet may also throw "truncated" later, since sheets are unpacked when they are first asked for.
 */
export function openXlsx(bytes: Uint8Array): Book {
  if (begins(bytes, OLE)) throw new XlsxError(isEncryptedPackage(bytes) ? "encrypted" : "old-xls");
  if (!begins(bytes, ZIP)) throw new XlsxError("not-a-workbook");
  const pkg = openPackage(bytes);
  return readWorkbook(pkg, workbookPath(pkg));
}

/** A workbook without a sheet; the first `addSheet` makes it one that Excel opens. */
export function newXlsx(): Book {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const types =
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ' +
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;
  const workbook =
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/>` +
    "<bookViews><workbookView/></bookViews><sheets/></workbook>";
  const parts = {
    [CONTENT_TYPES_PATH]: types,
    "_rels/.rels": withRelationship(NO_RELATIONSHIPS, "rId1", `${office}/officeDocument`, "xl/workbook.xml"),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": withRelationship(NO_RELATIONSHIPS, "rId1", `${office}/styles`, "xl/styles.xml"),
    "xl/styles.xml": DEFAULT_STYLES,
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, utf8(text)]));
  return readWorkbook(newPackage(packed), "xl/workbook.xml");
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, n) => bytes[n] === byte);
}

/** Where the package says its workbook is. Word files, .ods and .xlsb are zips as well and have none that we read. */
function workbookPath(pkg: Package): string {
  const root = readRelationships(pkg.text("_rels/.rels"), "");
  const path =
    root.find(({ type }) => type === "officeDocument")?.target ??
    partOfType(pkg.text(CONTENT_TYPES_PATH) ?? "<Types/>", "sheet.main+xml");
  if (path === null || !/\.xml$/i.test(path) || /(^|\/)(document|presentation)\.xml$/i.test(path)) {
    throw new XlsxError("not-a-workbook");
  }
  return path;
}

/** An encrypted .xlsx is an old compound file with a stream of this name; directory entries are 128 bytes each. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (name.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

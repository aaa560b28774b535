import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PortError } from "../port";
import { LARGEST_FILE } from "./limits";
import { checkRepeats, odsLayouts, type OdsLayout } from "./ods-layout";
import { foreignBook, readWithSheetJs } from "./sheetjs";
import type { ForeignBook } from "./table";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";
const PARTS = ["mimetype", CONTENT, "styles.xml", MANIFEST];
/** SheetJS asks for these; of the manifest we have looked at all that matters. */
const EMPTY_PARTS = { "styles.xml": strToU8("<styles/>"), [MANIFEST]: strToU8("<manifest/>") };
const KIND = "application/vnd.oasis.opendocument.spreadsheet";

/**
 * The sheets of an .ods. Only parts with cells are unpacked, and none beyond `LARGEST_FILE`. Throws PortError "encrypted",
 * "too-large", "not-a-workbook" for another zip, and whatever fflate and SheetJS throw for damage.
 */
export function readOds(bytes: Uint8Array): ForeignBook {
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!PARTS.includes(name)) return false;
      if (originalSize > LARGEST_FILE) throw new PortError("too-large");
      return true;
    },
  });
  if (strFromU8(parts[MANIFEST] ?? new Uint8Array()).includes("encryption-data")) throw new PortError("encrypted");
  const content = parts[CONTENT];
  const kind = strFromU8(parts["mimetype"] ?? new Uint8Array()).trim();
  if (!content || !(kind.startsWith(KIND) || kind === "")) throw new PortError("not-a-workbook");
  const xml = strFromU8(content);
  checkRepeats(xml);
  const book = foreignBook(readWithSheetJs(zipSync({ ...EMPTY_PARTS, ...withoutManifest(parts) }, { level: 0 })));
  const layouts = odsLayouts(xml);
  return { ...book, sheets: book.sheets.map((sheet, place) => ({ ...sheet, ...pick(layouts[place]) })) };
}

function withoutManifest(parts: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== MANIFEST));
}

function pick(layout: OdsLayout | undefined): Partial<OdsLayout> {
  return layout ?? {};
}

import { newXlsx, openXlsx } from "../../../src/xlsx/open";
import { changedParts, partText, unzipped } from "../../support/judge";
import { richParts, richXlsx, zipOf } from "../../support/rich-workbook";
import { structuralFaults } from "../../support/structure";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "[Content_Types].xml";

function newBook(): Uint8Array {
  const book = newXlsx();
  book.addSheet("名单");
  return book.save();
}

/** A workbook with these parts beside or instead of its own. */
function changed(bytes: Uint8Array, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipOf({ ...unzipped(bytes), ...parts });
}

describe("custom XML of a workbook", () => {
  it("is listed by the namespace of its root, kept, changed and taken away", () => {
    const book = openXlsx(richXlsx());
    expect(book.customXml.list()).toEqual([]);
    const first = book.customXml.add('<?xml version="1.0"?><a xmlns="urn:a"/>');
    const second = book.customXml.add('<x:b xmlns="urn:no" xmlns:x="urn:b">1</x:b>');
    book.customXml.add("<c/>");
    expect(book.customXml.list().map(({ namespace }) => namespace)).toEqual(["urn:a", "urn:b", ""]);
    const saved = book.save();
    expect(structuralFaults(saved)).toEqual([]);
    const again = openXlsx(saved);
    expect(again.customXml.list().map(({ xml }) => xml)).toEqual(book.customXml.list().map(({ xml }) => xml));
    book.customXml.set(second, '<d xmlns="urn:d"/>');
    book.customXml.remove(first);
    expect(openXlsx(book.save()).customXml.list()).toMatchObject([{ namespace: "urn:d" }, { namespace: "" }]);
    expect(() => book.customXml.set(first, "<a/>")).toThrow(RangeError);
    expect(() => book.customXml.remove(first)).toThrow(RangeError);
  });

  it("has an id of its own and its namespace beside it, and typed as Excel types it", () => {
    const book = openXlsx(newBook());
    book.customXml.add('<a xmlns="urn:a&amp;b"/>');
    book.customXml.add('<a xmlns="urn:a&amp;b"/>');
    const saved = book.save();
    const ids = [1, 2].map((n) => {
      const properties = partText(saved, `customXml/itemProps${n}.xml`);
      expect(properties).toContain('<ds:schemaRef ds:uri="urn:a&amp;b"/>');
      expect(properties).toContain('xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"');
      return /itemID="(\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\})"/.exec(properties)?.[1];
    });
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(undefined);
    const types = partText(saved, TYPES);
    expect(types).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(types).not.toContain('PartName="/customXml/item1.xml"');
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).toContain(
      `Type="${OFFICE}/customXml" Target="/customXml/item1.xml"`,
    );
    expect(partText(saved, "customXml/_rels/item1.xml.rels")).toContain(
      `Type="${OFFICE}/customXmlProps" Target="/customXml/itemProps1.xml"`,
    );
    const later = openXlsx(saved);
    later.customXml.add('<a xmlns="urn:a&amp;b"/>');
    expect(ids.some((id) => partText(later.save(), "customXml/itemProps3.xml").includes(String(id)))).toBe(false);
  });

  it("gives the same file for the same changes, and the file that came when all is taken back", () => {
    for (const before of [newBook(), richXlsx()]) {
      const add = () => {
        const book = openXlsx(before);
        const id = book.customXml.add('<a xmlns="urn:a"/>');
        return { book, id };
      };
      expect(changedParts(add().book.save(), add().book.save())).toEqual([]);
      const { book, id } = add();
      const saved = book.save();
      book.customXml.remove(id);
      expect(changedParts(before, book.save())).toEqual([]);
      const later = openXlsx(saved);
      for (const part of later.customXml.list()) later.customXml.remove(part.id);
      expect(changedParts(before, later.save())).toEqual([]);
    }
  });

  it("is taken away with what Excel has written beside it, and nobody else's", () => {
    const item = '<a xmlns="urn:a"/>';
    const rels = (n: number) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${n}.xml"/></Relationships>`;
    const properties = (n: number) =>
      `<ds:datastoreItem ds:itemID="{0000000${n}-0000-4000-8000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`;
    const bytes = newBook();
    const written = changed(bytes, {
      "xl/_rels/workbook.xml.rels": partText(bytes, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId7" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId8" Type="${OFFICE}/customXml" Target="../customXml/item2.xml"/></Relationships>`,
      ),
      [TYPES]: partText(bytes, TYPES).replace(
        "</Types>",
        [1, 2]
          .map(
            (n) =>
              `<Override PartName="/customXml/itemProps${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
          )
          .join("") + "</Types>",
      ),
      ...Object.fromEntries(
        [1, 2].flatMap((n) => [
          [`customXml/item${n}.xml`, n === 1 ? item : "<b/>"],
          [`customXml/_rels/item${n}.xml.rels`, rels(n)],
          [`customXml/itemProps${n}.xml`, properties(n)],
        ]),
      ),
    });
    const book = openXlsx(written);
    const [ours] = book.customXml.list();
    book.customXml.remove(ours?.id ?? "");
    const saved = book.save();
    expect(structuralFaults(saved)).toEqual([]);
    expect(Object.keys(unzipped(saved)).filter((path) => path.startsWith("customXml"))).toEqual([
      "customXml/item2.xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/itemProps2.xml",
    ]);
    // A number that was free again is not taken while the old part may still be wanted.
    const other = openXlsx(written);
    other.customXml.remove(other.customXml.list()[0]?.id ?? "");
    other.customXml.add(item);
    expect(Object.keys(unzipped(other.save()))).toContain("customXml/item3.xml");
  });

  it("is found where a program names it for the whole package", () => {
    const parts = richParts();
    const root = String(parts["_rels/.rels"]).replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${OFFICE}/customXml" Target="customXml/item1.xml"/></Relationships>`,
    );
    const before = zipOf({ ...parts, "_rels/.rels": root });
    const book = openXlsx(before);
    expect(book.customXml.list().map(({ xml }) => xml)).toEqual([parts["customXml/item1.xml"]]);
    expect(changedParts(before, book.save())).toEqual([]);
    book.customXml.remove(book.customXml.list()[0]?.id ?? "");
    expect(changedParts(richXlsx(), book.save())).toEqual(["customXml/item1.xml"]);
  });

  it("is of the strict format in a strict workbook, and typed where XML has no type", () => {
    const bytes = newBook();
    const book = openXlsx(
      changed(bytes, {
        "xl/workbook.xml": partText(bytes, "xl/workbook.xml").replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        [TYPES]: partText(bytes, TYPES).replace('<Default Extension="xml" ContentType="application/xml"/>', ""),
      }),
    );
    book.customXml.add("<a/>");
    const saved = book.save();
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).toContain(
      "http://purl.oclc.org/ooxml/officeDocument/relationships/customXml",
    );
    expect(partText(saved, "customXml/itemProps1.xml")).toContain(
      '"http://purl.oclc.org/ooxml/officeDocument/customXml"',
    );
    expect(partText(saved, TYPES)).toContain('PartName="/customXml/item1.xml" ContentType="application/xml"');
  });

  it("is refused where it is no XML, and changes nothing then", () => {
    const before = richXlsx();
    const book = openXlsx(before);
    const id = book.customXml.add("<a/>");
    for (const xml of ["", "a", "<a>", "<a/><b/>", "<!DOCTYPE a><a/>", "<a>&b;</a>"]) {
      expect(() => book.customXml.add(xml)).toThrow(RangeError);
      expect(() => book.customXml.set(id, xml)).toThrow(RangeError);
    }
    book.customXml.remove(id);
    expect(changedParts(before, book.save())).toEqual([]);
  });
});

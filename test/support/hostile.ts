import { newXlsx } from "../../src/xlsx/open";
import { idNumber } from "./id-number";
import { minimalParts, minimalXlsx, relationships, sheetXml, stylesXml, text, workbookXml } from "./minimal-workbook";
import { zipOf } from "./rich-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const PEOPLE = [
  ["姓名", "证件号码", "文化程度", "从业年限", "申报职业", "申报工种", "申报等级"],
  ["甲", idNumber("19900101", 1), "初中", 5, "互联网营销师", "直播销售员", "四级"],
];

/** A registration of one person, with further cells where they are given: row, column. */
export function withFarCells(...places: readonly (readonly [number, number])[]): Uint8Array {
  const book = newXlsx();
  const sheet = book.addSheet("报名表");
  sheet.setValues(1, 1, PEOPLE);
  for (const [row, column] of places) sheet.setValue(row, column, "x");
  return book.save();
}

/** The same with an optional sheet whose one cell stands in its last corner. */
export function withFarOther(): Uint8Array {
  const book = newXlsx();
  book.addSheet("报名表").setValues(1, 1, PEOPLE);
  book.addSheet("工作经历").setValue(1_048_576, 16_384, "x");
  return book.save();
}

/** The registration with so many of the clerk's rules, merged blocks, names of a sheet, or formats. */
export function withMany(what: "rules" | "merges" | "names" | "columns", count: number): Uint8Array {
  const all = <T>(make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
  const rows = PEOPLE.map((values, r) =>
    values.map((value, c) => text(`${"ABCDEFG"[c] ?? ""}${r + 1}`, String(value))).join(""),
  );
  const sheet = sheetXml(...rows);
  const behind = (xml: string): Uint8Array =>
    minimalXlsx({ [SHEET]: sheet.replace("</worksheet>", `${xml}</worksheet>`) });
  switch (what) {
    case "rules":
      return behind(
        all(
          (n) =>
            `<conditionalFormatting sqref="A${n + 3}"><cfRule type="expression" priority="${n + 1}"><formula>$A$1="${n}"</formula></cfRule></conditionalFormatting>`,
        ).join(""),
      );
    case "merges":
      return behind(
        `<mergeCells count="${count}">${all((n) => `<mergeCell ref="A${2 * n + 3}:A${2 * n + 4}"/>`).join("")}</mergeCells>`,
      );
    case "names": {
      const names = all(
        (n) => `<definedName name="n${n}"${n % 2 === 0 ? ' localSheetId="0"' : ""}>1</definedName>`,
      ).join("");
      const workbook = (minimalParts()["xl/workbook.xml"] ?? "").replace(
        "</workbook>",
        `<definedNames>${names}</definedNames></workbook>`,
      );
      return minimalXlsx({ [SHEET]: sheet, "xl/workbook.xml": workbook });
    }
    case "columns": {
      const book = newXlsx();
      const wide = book.addSheet("报名表");
      wide.setValues(1, 1, PEOPLE);
      wide.setValues(
        1,
        8,
        Array.from({ length: 30 }, (_, r) => all((n) => `姓名${r}.${n}`)),
      );
      return book.save();
    }
  }
}

/** A small file with one part that unpacks to so many bytes of the kind given. */
export function bomb(
  what: "styles" | "theme" | "strings" | "blank cells" | "other sheet" | "rows",
  size: number,
): Uint8Array {
  const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  const rows = PEOPLE.map((values, r) =>
    values.map((value, c) => text(`${"ABCDEFG"[c] ?? ""}${r + 1}`, String(value))).join(""),
  );
  const sheet = sheetXml(...rows);
  const rels = (type: string, target: string): string =>
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      [type, target],
    ]);
  const of = (type: string, target: string, part: string): Uint8Array =>
    minimalXlsx({ [SHEET]: sheet, "xl/_rels/workbook.xml.rels": rels(type, target), [`xl/${target}`]: part });
  switch (what) {
    case "styles":
      return of("styles", "styles.xml", stylesXml(`<cellXfs>${filled("<xf/>")}</cellXfs>`));
    case "theme":
      return of("theme", "theme1.xml", `<theme>${filled("<a/>")}</theme>`);
    case "strings":
      return of("sharedStrings", "sharedStrings.xml", `<sst>${filled("<si><t/></si>")}</sst>`);
    case "blank cells":
      return minimalXlsx({
        [SHEET]: sheet.replace("</sheetData>", `${filled(`<row>${"<c/>".repeat(1000)}</row>`)}</sheetData>`),
      });
    case "rows":
      return minimalXlsx({ [SHEET]: sheet.replace("</sheetData>", `${filled("<row/>")}</sheetData>`) });
    case "other sheet":
      return zipOf({
        ...minimalParts(),
        [SHEET]: sheet,
        "xl/workbook.xml": workbookXml(["报名表", "其他"]),
        "xl/_rels/workbook.xml.rels": rels("worksheet", "worksheets/sheet2.xml"),
        "xl/worksheets/sheet2.xml": sheetXml().replace(
          "</worksheet>",
          `<extLst>${filled("<a/>")}</extLst></worksheet>`,
        ),
      });
  }
}

/** A workbook with so many further files in its zip. */
export function withManyFiles(count: number): Uint8Array {
  const more = Object.fromEntries(Array.from({ length: count }, (_, n) => [`media/${n}.txt`, ""]));
  const rows = PEOPLE.map((values, r) =>
    values.map((value, c) => text(`${"ABCDEFG"[c] ?? ""}${r + 1}`, String(value))).join(""),
  );
  return zipOf({ ...minimalParts(), [SHEET]: sheetXml(...rows), ...more });
}

import { checkDigit } from "../../../../src/core/text/check-digit";
import {
  parseIdType,
  personOf,
  readIdNumber,
  shapeFaultOf,
  unknownArea,
  upgraded,
} from "../../../../src/core/facts/values/id-number";
import { idNumber } from "../../../support/id-number";
import { isoOf } from "../../../../src/core/time/day";
import type { CellValue } from "../../../../src/core/text/value";

// Synthetic numbers; check digits by GB 11643-1999.
test.each([
  ["110101199001011237", "1990-01-01", "男", "居民身份证"],
  ["370102200803010017", "2008-03-01", "男", "居民身份证"],
  ["11010119900101004X", "1990-01-01", "女", "居民身份证"],
  ["810000199001010019", "1990-01-01", "男", "港澳居民居住证"],
  ["820000198506150022", "1985-06-15", "女", "港澳居民居住证"],
  ["830000199212310031", "1992-12-31", "男", "台湾居民居住证"],
  ["91184019870102001X", "1987-01-02", "男", "外国人永久居留身份证"],
])("%s says birth, sex and paper", (number, birth, sex, shape) => {
  const id = readIdNumber(number);
  expect(id).toMatchObject({ number, fault: null, sex, shape, old: false });
  expect(isoOf(id?.birth ?? 0)).toBe(birth);
});

test.each([
  ["１１０１０１１９９００１０１１２３７", "110101199001011237"],
  ["11010119900101004x", "11010119900101004X"],
  ["11010119900101004Ｘ", "11010119900101004X"],
  [" 110101199001011237 ", "110101199001011237"],
  ["110101 19900101 1237", "110101199001011237"],
  ["110101-19900101-1237", "110101199001011237"],
  ["'110101199001011237", "110101199001011237"],
  ["‘110101199001011237", "110101199001011237"],
  ["110101\u00a019900101\u200b1237", "110101199001011237"],
  ["11010119900101004×", "11010119900101004X"],
])("%j is only written otherwise", (written, number) =>
  expect(readIdNumber(written)).toMatchObject({ number, fault: null }),
);

test.each<CellValue>([
  110101199001011237, // typed into a number cell: the last digits are gone, with or without zeros
  110101199001011000,
  1101011990010112, // 16 digits already lose the last
  "1.10101E+17",
  "1.10101199001011e17",
  "110101199001011000", // a number that only looks like text now
])("%j is damaged, and no number any more", (value) =>
  expect(readIdNumber(value)).toMatchObject({ number: null, fault: "id-damaged", birth: null }),
);

test("fifteen digits survive as a number, and are the first generation", () => {
  for (const value of ["110101900101123", 110101900101123]) {
    expect(readIdNumber(value)).toMatchObject({ number: "110101900101123", fault: null, old: true, sex: "男" });
  }
  expect(upgraded("110101900101123")).toBe("110101199001011237");
});

test("a wrong check digit, a date that does not exist, a wrong length", () => {
  expect(readIdNumber("110101199001011234")).toMatchObject({ fault: "id-checksum" });
  expect(readIdNumber("110101200002300018")).toMatchObject({ fault: "id-format" });
  expect(readIdNumber("11010119900101123")).toMatchObject({ fault: "id-format" });
  expect(readIdNumber("11010119900101I237")).toMatchObject({ fault: "id-format" });
  expect(readIdNumber("甲")).toMatchObject({ fault: "id-format" });
});

test.each([
  ["H12345678", "港澳居民来往内地通行证"],
  ["M1234567801", "港澳居民来往内地通行证"],
  ["HA1234567", "港澳居民来往内地通行证"],
  ["12345678", "台湾居民来往大陆通行证"],
  ["E12345678", "护照"],
  ["EA1234567", "护照"],
  ["USA120150010203", "外国人永久居留身份证"],
])("%s has the shape of a %s", (number, shape) =>
  expect(readIdNumber(number)).toMatchObject({ shape, fault: null, birth: null }),
);

test("a blank cell is no number", () => {
  for (const value of ["", "  ", "'"]) expect(readIdNumber(value)).toBeNull();
});

test("the check digit of every remainder", () => {
  expect(checkDigit("37010220080301001")).toBe("7");
  expect(checkDigit("11010119900101004")).toBe("X");
});

test("the birth in a number lies between 1900 and 2100, on a day of the calendar", () => {
  for (const [birth, iso] of [
    ["19000101", "1900-01-01"],
    ["21001231", "2100-12-31"],
    ["20000229", "2000-02-29"],
  ] as const)
    expect(isoOf(readIdNumber(idNumber(birth))?.birth ?? 0)).toBe(iso);
  for (const birth of ["18991231", "21010101", "19900001", "19901301", "19900100", "19900132", "19000229"])
    expect([birth, readIdNumber(idNumber(birth))?.fault]).toEqual([birth, "id-format"]);
  expect(readIdNumber("110101901301123")).toMatchObject({ fault: "id-format", shape: "居民身份证", old: false });
});

test("digits lost for good: from 1e15 on, and no number less", () => {
  expect(readIdNumber(1e15)).toMatchObject({ number: null, fault: "id-damaged" });
  expect(readIdNumber(-1e15)).toMatchObject({ number: null, fault: "id-damaged" });
  expect(readIdNumber(999999999999999)).toMatchObject({ number: "999999999999999", fault: "id-format" });
  expect(readIdNumber("1E5")).toMatchObject({ number: null, fault: "id-damaged" });
  expect(readIdNumber("1.5E+17X")).toMatchObject({ fault: "id-format" });
});

test("numbers of no resident: the shapes of passes, a character more or less is none of them", () => {
  for (const number of [
    "H1234567",
    "H123456789",
    "HA123456",
    "1234567",
    "123456789",
    "1234567890a1",
    "E123",
    "ABCDE",
    "USA12015001020",
  ])
    expect([number, readIdNumber(number)?.shape ?? null]).toEqual([
      number,
      /^(?:H\d|HA)/.test(number) || number.startsWith("USA") ? "护照" : null,
    ]);
  expect(readIdNumber("1234567890A")).toMatchObject({ shape: "台湾居民来往大陆通行证" });
});

test("why a number has no shape", () => {
  expect(shapeFaultOf("110101199013011237")).toEqual({ kind: "no-such-birth" });
  expect(shapeFaultOf("110101 901301 123")).toEqual({ kind: "no-such-birth" });
  expect(shapeFaultOf("1101011990010112")).toEqual({ kind: "length", length: 16, letters: false });
  expect(shapeFaultOf("11010119900101I237")).toEqual({ kind: "length", length: 18, letters: true });
  expect(shapeFaultOf("1101011990010112x")).toEqual({ kind: "length", length: 17, letters: false });
});

test("what tells people apart leaves the check digit out, and makes one of the old number and the new one", () => {
  expect(personOf("110101199001011237")).toBe("11010119900101123");
  expect(personOf("110101900101123")).toBe("11010119900101123");
  expect(personOf("E12345678")).toBe("E12345678");
  expect(personOf(null)).toBeNull();
});

test("provinces of GB/T 2260", () => {
  const areaIn = (area: string) => unknownArea(idNumber("19900101", 1, area));
  for (const area of ["110101", "370102", "659001", "810000", "820000", "830000", "911840"])
    expect([area, areaIn(area)]).toEqual([area, null]);
  for (const area of ["10", "16", "24", "38", "47", "55", "66", "71", "80", "81", "83", "84", "00"])
    expect(areaIn(`${area}0101`)).toBe(area);
  expect(areaIn("971840")).toBe("71");
});

test.each([
  ["港澳居民来往内地通行证", "港澳居民来往内地通行证"],
  ["港澳往来内地", "港澳居民来往内地通行证"],
  ["港澳通行证", "港澳居民来往内地通行证"],
  ["台湾居民来往大陆通行证", "台湾居民来往大陆通行证"],
  ["台湾居民居住证", "台湾居民居住证"],
  ["港澳台居民居住证", "港澳居民居住证"],
  ["外国人永久居住证", "外国人永久居留身份证"],
  ["永居", "外国人永久居留身份证"],
  ["港澳居民身份证", "港澳居民身份证"],
  ["香港居民", "港澳居民身份证"],
  ["澳门特区护照", "港澳居民身份证"],
  ["passport", "护照"],
  ["社保卡", "社会保障卡"],
  ["士兵证", "军官证"],
  ["警官证", "军官证"],
  ["台湾身份证", "其他"],
  ["居民身份证", "居民身份证"],
  ["驾照", "其他"],
  ["abc", "其他"],
  ["ab", null],
  ["01", null],
  ["", null],
])("证件类型 “%s”: %s", (text, type) => expect(parseIdType(text)).toBe(type));

test("sixteen digits are no old number, and a long number of no resident is a person's as a whole", () => {
  expect(readIdNumber("1101019001011234")).toMatchObject({ fault: "id-format", old: false, birth: null });
  expect(personOf("军字第1234567890123456号")).toBe("军字第1234567890123456号");
});

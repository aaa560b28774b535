import { checkDigit, readIdNumber, upgraded } from "../../../../src/core/facts/values/id-number";
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

import fc from "fast-check";
import { headingKeys } from "../../../src/core/sheet/heading";
import { mappingOf, sheetWith } from "../../support/mapping";

const MARKS = [
  "★",
  "☆",
  "※",
  "*",
  "＊",
  "●",
  "◆",
  "▲",
  "①",
  "1、",
  "（1）",
  "一、",
  "（一）",

  "必填 ",
  "（必填）",
  "【必填】",
  "★\n",
];

test.each([...MARKS, "1.", "★1."])("%j before a heading hides nothing", (mark) => {
  const mapping = mappingOf(
    sheetWith(...["姓名", "证件号码", "申报等级", "从业年限"].map((heading) => mark + heading)),
  );
  expect(Object.values(mapping).sort()).toEqual(["idNumber", "level", "name", "workYears"]);
});

test("any row of marks before a heading reads as the heading alone", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...MARKS), { maxLength: 4 }),
      fc.constantFrom("姓名", "证件号码", "收费(元)"),
      (marks, heading) => {
        expect(headingKeys(marks.join("") + heading)).toEqual(headingKeys(heading));
      },
    ),
  );
});

test("a number that belongs to the words stays", () => {
  expect(headingKeys("1+X证书")).toEqual(["1+X证书"]);
  expect(headingKeys("1.5寸照片")).toEqual(["15寸照片"]);
  expect(headingKeys("二级")).toEqual(["二级"]);
  expect(headingKeys("★")).toEqual([]);
});

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

test.each([...MARKS, "1.", "１.", "１２．", "（３）", "★1."])("%j before a heading hides nothing", (mark) => {
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

test("a second line with words of its own is no remark, whatever its brackets say", () => {
  expect(headingKeys("ID No.\n证件号码（18位）")).toContain("证件号码");
  expect(headingKeys("考生\n手机号（11位）")).toContain("考生手机号");
  expect(headingKeys("证件号码\n（18位，X大写）")).toContain("证件号码");
  expect(headingKeys("手机号码\n请填11位")).toContain("手机号码");
});

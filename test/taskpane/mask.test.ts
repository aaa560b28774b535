import { maskId, maskText } from "../../src/taskpane/mask";
import { idNumber } from "../support/id-number";

const ID = idNumber("19900307", 241);

test("an identity number keeps its first six and last four characters", () => {
  expect(maskId(ID)).toBe(`370102********${ID.slice(-4)}`);
  expect(maskId("370102900307241")).toBe("370102*****7241");
});

test("a passport keeps two characters at each end, a stub nothing", () => {
  expect(maskId("E12345678")).toBe("E1*****78");
  expect(maskId("E1234")).toBe("*****");
});

test.each([
  ["as it is", ID],
  ["in full width", ID.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ["with spaces", `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`],
])("no sentence shows an identity number: %s", (_, written) => {
  const shown = maskText(`第 7 行“证件号码”${written}的校验码不对。`);
  expect(shown).toMatch(/^第 7 行“证件号码”[^\s]{6}\*{8}[^\s]{4}的校验码不对。$/);
});

test("what is known to be the row's number is masked whatever it looks like", () => {
  expect(maskText("“37010219900307-2416”格式不对。", ["37010219900307-2416"])).toBe("“370102*********2416”格式不对。");
});

test("dates, years and money stay readable", () => {
  const sentence = "2023-02-20 取得四级，满 3 年 0 个月，收费 280 元，2026 03 01";
  expect(maskText(sentence)).toBe(sentence);
});

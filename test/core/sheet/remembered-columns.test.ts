import fc from "fast-check";
import { ALL_FIELDS, SHEET_VALUE_FIELDS } from "../../../src/core/sheet/fields";
import { rememberedColumns, rememberedText } from "../../../src/core/sheet/remembered-columns";
import { NOTHING_SETTLED } from "../../../src/core/sheet/settled";

const settled = fc.record({
  columns: fc.constant(NOTHING_SETTLED.columns),
  headings: fc
    .array(fc.tuple(fc.string({ maxLength: 40 }), fc.subarray([...ALL_FIELDS], { maxLength: 3 })), { maxLength: 5 })
    .map((entries) => new Map(entries)),
  values: fc
    .array(fc.tuple(fc.constantFrom(...SHEET_VALUE_FIELDS), fc.string({ maxLength: 40 })), { maxLength: 3 })
    .map((entries) => new Map(entries)),
});

test("what was settled comes back as it was", () => {
  fc.assert(fc.property(settled, (one) => expect(rememberedColumns(rememberedText(one))).toEqual(one)));
});

test("nothing settled needs no text", () => {
  expect(rememberedText(NOTHING_SETTLED)).toBeNull();
});

test.each([
  ["no text", undefined],
  ["no JSON", "{"],
  ["another shape", '{"version":1,"headings":{"备用1":["workYears"]},"values":[]}'],
  ["a later version", '{"version":2,"headings":[["备用1",["workYears"]]],"values":[]}'],
])("%s says nothing", (_, text) => {
  expect(rememberedColumns(text)).toEqual(NOTHING_SETTLED);
});

test("a field that nobody knows, or that no sheet states once, is left out alone", () => {
  const text = JSON.stringify({
    version: 1,
    headings: [
      ["备用1", ["shoeSize"]],
      ["备用2", ["workYears"]],
    ],
    values: [
      ["name", "张三"],
      ["level", "三级/高级工"],
    ],
  });
  expect(rememberedColumns(text)).toEqual({
    ...NOTHING_SETTLED,
    headings: new Map([["备用2", ["workYears"]]]),
    values: new Map([["level", "三级/高级工"]]),
  });
});

test("of more headings than anybody settles the last are kept", () => {
  const headings = new Map(Array.from({ length: 1001 }, (_, n) => [`列${n}`, ["phone"] as const]));
  const kept = rememberedColumns(rememberedText({ headings, values: new Map() })).headings;
  expect([kept.size, kept.has("列0"), kept.has("列1000")]).toEqual([1000, false, true]);
});

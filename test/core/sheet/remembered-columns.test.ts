import fc from "fast-check";
import { ALL_FIELDS, SHEET_VALUE_FIELDS } from "../../../src/core/sheet/fields";
import {
  NOTHING_REMEMBERED,
  rememberedColumns,
  rememberedText,
  rememberSheet,
  settledIn,
} from "../../../src/core/sheet/remembered-columns";
import { NOTHING_SETTLED } from "../../../src/core/sheet/settled";

const text = fc.string({ maxLength: 40 });
const remembered = fc.record({
  headings: fc
    .array(fc.tuple(text, fc.subarray([...ALL_FIELDS], { maxLength: 3 })), { maxLength: 5 })
    .map((entries) => new Map(entries)),
  values: fc
    .array(
      fc.tuple(
        text,
        fc.array(fc.tuple(fc.constantFrom(...SHEET_VALUE_FIELDS), text), { maxLength: 3 }).map((its) => new Map(its)),
      ),
      { maxLength: 3 },
    )
    .map((entries) => new Map(entries)),
});

test("what was remembered comes back as it was", () => {
  fc.assert(fc.property(remembered, (one) => expect(rememberedColumns(rememberedText(one))).toEqual(one)));
});

test("nothing needs no text", () => {
  expect(rememberedText(NOTHING_REMEMBERED)).toBeNull();
});

test.each([
  ["no text", undefined],
  ["no JSON", "{"],
  ["another shape", '{"version":1,"headings":{"备用1":["workYears"]},"values":[]}'],
  ["a later version", '{"version":2,"headings":[["备用1",["workYears"]]],"values":[]}'],
])("%s says nothing", (_, damaged) => {
  expect(rememberedColumns(damaged)).toEqual(NOTHING_REMEMBERED);
});

test("a field that nobody knows, or that no sheet states once, is left out alone", () => {
  const written = JSON.stringify({
    version: 1,
    headings: [
      ["备用1", ["phone", "shoeSize"]],
      ["备用2", ["workYears"]],
    ],
    values: [
      [
        "一班",
        [
          ["name", "张三"],
          ["level", "三级/高级工"],
        ],
      ],
    ],
  });
  expect(rememberedColumns(written)).toEqual({
    headings: new Map([["备用2", ["workYears"]]]),
    values: new Map([["一班", new Map([["level", "三级/高级工"]])]]),
  });
});

test("of more headings than anybody settles the last are kept", () => {
  const headings = new Map(Array.from({ length: 1001 }, (_, n) => [`列${n}`, ["phone"] as const]));
  const kept = rememberedColumns(rememberedText({ ...NOTHING_REMEMBERED, headings })).headings;
  expect([kept.size, kept.has("列0"), kept.has("列1000")]).toEqual([1000, false, true]);
});

describe("once a sheet was settled", () => {
  const sheet = {
    name: "一班",
    readings: ["备用1", "备用2", "备用2"].map((heading, index) => ({
      ...{ column: index + 1, heading, filled: 1, example: 2, fields: [], why: "unknown" as const, offers: [] },
    })),
  };

  test("its headings say what they say now, and those of other sheets what they said", () => {
    const before = rememberedColumns(
      rememberedText({
        ...NOTHING_REMEMBERED,
        headings: new Map([
          ["备用1", ["phone"]],
          ["别处", ["employer"]],
        ]),
      }),
    );
    const settled = { ...NOTHING_SETTLED, headings: new Map([["备用2 2/2", ["workYears"] as const]]) };
    expect([...rememberSheet(before, sheet, settled).headings.keys()]).toEqual(["别处", "备用2 2/2"]);
  });

  test("its values are those of no other sheet", () => {
    const settled = { ...NOTHING_SETTLED, values: new Map([["level", "三级/高级工"] as const]) };
    const after = rememberSheet(NOTHING_REMEMBERED, sheet, settled);
    expect(settledIn(after, "一班").values).toEqual(settled.values);
    expect(settledIn(after, "二班").values.size).toBe(0);
    expect(rememberSheet(after, sheet, NOTHING_SETTLED)).toEqual(NOTHING_REMEMBERED);
  });
});

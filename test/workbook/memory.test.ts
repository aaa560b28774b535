import fc from "fast-check";
import { z } from "zod";
import {
  MEMORY_KEYS,
  type MemoryKey,
  memoryOf,
  NO_MEMORY,
  partAfter,
  recalled,
  saysSame,
} from "../../src/workbook/memory";

/** Texts with everything that XML, JSON or a program on the way might change. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom("<", ">", "&", "]]>", '"', "'", "\\", "\r", "\n", "\u0000", "\ud800", "\udc00", "\ufffe", "&lt;"),
    )
    .map((parts) => parts.join("")),
);
const entries = fc.dictionary(fc.constantFrom(...MEMORY_KEYS), text);

function mapOf(from: Readonly<Partial<Record<MemoryKey, string>>>): Map<MemoryKey, string> {
  return new Map(MEMORY_KEYS.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}

test("what is remembered is recalled to the letter, from XML that holds no markup and nothing that XML changes", () => {
  fc.assert(
    fc.property(entries, (from) => {
      const xml = partAfter([], mapOf(from));
      expect(memoryOf(xml === null ? [] : [xml])).toEqual({ texts: mapOf(from), newer: false });
      if (xml === null) return expect(from).toEqual({});
      const content = xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("<"));
      expect(content).not.toMatch(/[<>&\u0000-\u001f\u007f-\u009f\ufffe\uffff]/);
      expect(content).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    }),
  );
});

test("changes one after another are as good as the sum of them", () => {
  fc.assert(
    fc.property(entries, entries, (first, second) => {
      const once = partAfter([], mapOf(first));
      const twice = partAfter(once === null ? [] : [once], mapOf(second));
      expect(twice).toBe(partAfter([], mapOf({ ...first, ...second })));
    }),
  );
});

test("no text makes reading fall over", () => {
  const parts = fc.array(
    fc.oneof(
      text,
      fc.constantFrom('<memory version="1">', "{", "}", '"plan"', ":", "</memory>", "&#x110000;", "&#xD800;"),
    ),
  );
  fc.assert(
    fc.property(parts, (all) => {
      expect(() => memoryOf([all.join("")])).not.toThrow();
      expect(saysSame(all.join(""), all.join(""))).toBe(true);
    }),
  );
});

test("two texts say the same whatever marks stand around what they say", () => {
  const xml = partAfter([], mapOf({ plan: "中" })) ?? "";
  expect(saysSame(xml, `<?xml version="1.0"?>\n${xml.replace("中", "&#x4e2d;")}\n`)).toBe(true);
  expect(saysSame(xml, xml.replace("中", "国"))).toBe(false);
  expect(saysSame(xml, xml.replace('version="1"', 'version="2"'))).toBe(false);
  expect(NO_MEMORY).toEqual(memoryOf([]));
});

describe("a remembered text in its owner's shape", () => {
  const shape = z.object({ day: z.string() });

  test("is given where it fits", () => {
    expect(recalled('{"day":"2026-03-01","more":1}', shape)).toEqual({ day: "2026-03-01" });
  });

  test.each([undefined, "", "{", "null", "[]", '{"day":1}', "\u0000"])("is nothing where it is %j", (damaged) => {
    expect(recalled(damaged, shape)).toBeNull();
  });
});

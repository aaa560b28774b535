import { dayFromIso } from "../../../src/core/time/day";
import type { RulePack } from "../../../src/core/law/schema";
import { objectionsTo } from "../../../src/core/law/validity";
import { packs } from "../../../src/packs";
import { packOf } from "../../support/people";

const jinan = packOf("jinan-2026");
const shanghai = packOf("shanghai-2026");

/** The next notice of Jinan's, in force from that day. */
function next(from: string, changes: Partial<RulePack> = {}): RulePack {
  return { ...jinan, id: "jinan-next", effective: { from, to: null }, ...changes };
}

function kinds(pack: RulePack, day: string, others: readonly RulePack[] = packs): readonly string[] {
  return objectionsTo(pack, dayFromIso(day) ?? NaN, others).map(({ kind }) => kind);
}

test.each([
  ["jinan-2026", "2025-12-24", ["not-yet"]],
  ["jinan-2026", "2025-12-25", []],
  ["jinan-2026", "2026-12-31", []],
  ["jinan-2026", "2027-01-01", ["expired"]],
  ["beijing-itmc-2024", "2024-12-31", []],
  ["beijing-itmc-2024", "2026-03-01", ["expired"]],
  ["ecommerce-ai-conditions", "2026-03-01", ["conditions"]],
  ["guizhou-2023", "2026-03-01", ["compilation"]],
  ["guizhou-2023", "2023-08-31", ["compilation", "not-yet"]],
])("%s on %s: %j", (id, day, expected) => {
  expect(kinds(packOf(id), day)).toEqual(expected);
});

describe("a newer notice of the same issuer for the same occupation replaces an older one", () => {
  const open = { ...jinan, effective: { from: "2025-12-25", to: null } };

  test("from the day on which it is in force", () => {
    const newer = next("2026-07-01");
    expect(kinds(open, "2026-06-30", [open, newer])).toEqual([]);
    expect(kinds(open, "2026-07-01", [open, newer])).toEqual(["superseded"]);
    expect(kinds(newer, "2026-07-01", [open, newer])).toEqual([]);
  });

  test("and the newest of several is named", () => {
    const [second, third] = [next("2026-05-01"), next("2026-07-01")];
    expect(objectionsTo(open, dayFromIso("2026-08-01") ?? NaN, [third, open, second])).toEqual([
      { kind: "superseded", by: third },
    ]);
  });

  test("but not where another issued it, it is for other occupations, or it is no notice", () => {
    const elsewhere = next("2026-07-01", { source: shanghai.source });
    const named = jinan.occupations.map((one) => ({ ...one, name: `${one.name}助理` })) as RulePack["occupations"];
    const others = next("2026-07-01", { occupations: named });
    const collection = next("2026-07-01", { source: { ...jinan.source, kind: "compilation" } });
    for (const other of [elsewhere, others, collection]) {
      expect(kinds(open, "2026-08-01", [open, other])).toEqual([]);
    }
  });
});

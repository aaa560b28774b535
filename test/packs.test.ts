import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../src/core/time/day";
import { defaultPack, packById, packs } from "../src/packs";

test("ids are unique, and a pack's file bears its id", () => {
  const ids = packs.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync(join(__dirname, "../rules/packs"));
  for (const id of ids) expect(files).toContain(`${id}.yaml`);
});

test("a pack is found by its id, an unknown id finds none", () => {
  expect(packById("jinan-2026")?.source.issuer).toBe("济南市科技服务业协会");
  expect(packById("jinan-2025")).toBeUndefined();
});

test("the default is a notice in force; where none is, somebody must choose", () => {
  expect(defaultPack(dayOf(2026, 3, 1))?.id).toBe("jinan-2026");
  expect(defaultPack(dayOf(2024, 3, 1))?.id).toBe("beijing-itmc-2024");
  expect(defaultPack(dayOf(2025, 6, 1))).toBeUndefined();
  expect(defaultPack(dayOf(2027, 1, 1))).toBeUndefined();
});

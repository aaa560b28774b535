import { planEdits } from "../../../src/core/plan/edits";
import type { RulePack } from "../../../src/core/law/schema";
import { packById } from "../../../src/packs";
import { OFFICIAL_ROWS, planFaults, planTable } from "../../oracles/plan";
import { compact } from "../../support/layouts";

const pack = packById("jinan-2026") as RulePack;
const mended = pack.slips.filter((slip) => slip.topic === "plan" && slip.mended);

test("the notice's table has 47 rows, ours too", () => {
  expect(OFFICIAL_ROWS).toHaveLength(47);
  expect(planTable(pack)).toHaveLength(47);
  const after = planEdits(pack, compact, "x")
    .find((edit) => edit.kind === "cells")
    ?.values.at(-2)?.[0];
  expect(after).toMatch(/^说明：/);
});

test("every difference between the printed table and ours is one mended slip, and every mended slip is a difference", () => {
  expect(planFaults(pack)).toEqual([]);
});

test("three registration years, the occupation's name, three repeated work types and three broken numbers are mended", () => {
  expect(mended.map(({ id }) => id)).toEqual([
    "JN-01a",
    "JN-01b",
    "JN-01c",
    "JN-02",
    "JN-05a",
    "JN-05b",
    "JN-05c",
    "JN-14a",
    "JN-14b",
    "JN-14c",
  ]);
});

test("what was only named stands as printed: no added session, 综合 否, the first registration days, the October date", () => {
  const table = planTable(pack);
  const second = table.slice(36);
  expect(second).toHaveLength(11);
  expect(second.map((row) => row[9])).not.toContain("2026年2月28日");
  expect(second.every((row) => row[13] === "否")).toBe(true);
  expect([0, 12, 24, 36].map((index) => table[index]?.[8])).toEqual([
    "2025年12月25日",
    "2025年12月25日",
    "2025年12月26日",
    "2025年12月26日",
  ]);
  expect([9, 21, 33, 44].map((index) => table[index]?.[9])).toEqual(Array(4).fill("2026年10月24日"));
});

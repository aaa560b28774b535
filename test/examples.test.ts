import { readdirSync } from "node:fs";
import { join } from "node:path";
import { examples, selfCheck } from "../src/examples";
import { packs } from "../src/packs";
import { gapsOf } from "./oracles/coverage";

test("every pack has its file of examples", () => {
  expect(examples.map(({ pack }) => pack)).toEqual(packs.map(({ id }) => id));
  expect(readdirSync(join(__dirname, "../rules/examples")).sort()).toEqual(packs.map(({ id }) => `${id}.yaml`).sort());
});

test.each(selfCheck().map((check) => [check.pack, check] as const))("%s decides as its examples say", (_, check) => {
  expect(check.faults).toEqual([]);
  expect(check.passed).toBe(check.total);
});

test.each(packs.map((pack) => [pack.id, pack] as const))(
  "%s: every clause has people who meet it and who miss it, and every number its limit pair",
  (id, pack) => {
    const file = examples.find((one) => one.pack === id);
    expect(file && gapsOf(pack, file)).toEqual([]);
  },
);

import { packs } from "../../src/packs";
import { COLUMN_SETS } from "./column-sets";
import { tallyOf } from "./tally";

describe("1,500 whole lives, written as people write them", () => {
  test("符合 is true and 不符合 is not, unless a listed assumption in force says so", () => {
    const { failures, stories, table } = tallyOf({ sets: COLUMN_SETS, packs, lives: 1500, seed: 7 });
    process.stdout.write(`${table()}\n`);
    expect([failures.length, ...stories(10)]).toEqual([0]);
  });

  test("with every assumption off nothing at all is wrong", () => {
    const { failures, stories } = tallyOf({ sets: COLUMN_SETS, packs, lives: 600, seed: 8, off: true });
    expect([failures.length, ...stories(10)]).toEqual([0]);
  });
});

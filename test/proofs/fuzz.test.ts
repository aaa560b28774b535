import { costOf, tryFuzzed } from "./fuzz";
import { writeAndClear } from "./write-and-clear";

const SHEETS = 2_000;
const ON_DISK = 15;
/** A damaged sheet may take so many times what they take on average. */
const SLOWEST = 30;
/** So many that took longest by the clock are measured again, by processor time. */
const SUSPECTS = 5;
const ROUNDS = 3;

const tried = Array.from({ length: SHEETS }, (_, place) => ({ seed: place + 1, ...tryFuzzed(place + 1) }));
const sum = (of: (one: (typeof tried)[number]) => number): number => tried.reduce((total, one) => total + of(one), 0);

test(`${SHEETS} damaged sheets: nothing breaks, nobody is 符合 by a cell that cannot be read`, () => {
  expect(tried.flatMap(({ failures }) => failures)).toEqual([]);
});

test("most of them are still read, and the verdict rests on many of the cells that were made unreadable", () => {
  expect(sum(({ refused }) => Number(refused))).toBeLessThan(SHEETS / 5);
  expect(sum(({ people }) => people)).toBeGreaterThan(1.2 * SHEETS);
  expect(sum(({ eligible }) => eligible)).toBeGreaterThan(SHEETS / 10);
  expect(sum(({ needed }) => needed)).toBeGreaterThan(SHEETS / 40);
});

test("no damaged sheet takes much longer than the others", () => {
  const slowest = [...tried].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, SUSPECTS);
  const usual = tried.slice(SHEETS / 2, SHEETS / 2 + SUSPECTS * 4).map(({ seed }) => costOf(seed, ROUNDS));
  const mean = usual.reduce((total, one) => total + one, 0) / usual.length;
  for (const { seed } of slowest) expect([seed, costOf(seed, ROUNDS) / mean < SLOWEST]).toEqual([seed, true]);
});

test(`results written into ${ON_DISK} of their files change nothing that stood there, and go without a trace`, async () => {
  let audited = 0;
  for (let seed = 1; seed <= ON_DISK; seed++) {
    const failures = await writeAndClear(seed);
    if (failures !== null) audited++;
    expect(failures ?? []).toEqual([]);
  }
  expect(audited).toBeGreaterThan(ON_DISK / 2);
});

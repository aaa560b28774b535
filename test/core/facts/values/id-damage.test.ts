import { readIdNumber } from "../../../../src/core/facts/values/id-number";
import type { CellValue } from "../../../../src/core/text/value";
import { isoOf } from "../../../../src/core/time/day";
import { idNumber } from "../../../support/id-number";
import { applicantsRead, kindsOf } from "../../../support/row";

/** Numbers to look at; IDS=100000 looks at more than a usual run has time for. */
const TIMES = Number(process.env["IDS"] ?? 6000);

/** The same numbers in every run: a linear congruential generator. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PROVINCES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(
  " ",
);
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** One valid number of each kind of paper, with what 证件类型 calls it. */
const KINDS: readonly (readonly [string, (draw: (below: number) => number) => string])[] = [
  ["居民身份证", (draw) => idNumber(birth(draw), draw(1000), `${pick(draw, PROVINCES)}${digits(draw, 4)}`)],
  ["港澳居民居住证", (draw) => idNumber(birth(draw), draw(1000), pick(draw, ["810000", "820000"]))],
  ["台湾居民居住证", (draw) => idNumber(birth(draw), draw(1000), "830000")],
  ["外国人永久居留身份证", (draw) => idNumber(birth(draw), draw(1000), `9${pick(draw, PROVINCES)}${digits(draw, 3)}`)],
  ["外国人永久居留身份证", (draw) => letters(draw, 3) + digits(draw, 12)],
  ["港澳居民来往内地通行证", (draw) => pick(draw, ["H", "M"]) + digits(draw, draw(2) === 0 ? 8 : 10)],
  ["港澳居民来往内地通行证", (draw) => `${pick(draw, ["H", "M"])}A${digits(draw, 7)}`],
  ["台湾居民来往大陆通行证", (draw) => digits(draw, 8)],
  ["台湾居民来往大陆通行证", (draw) => `${digits(draw, 10)}(${letters(draw, 1)})`],
  ["护照", (draw) => `${pick(draw, ["E", "G", "P", "D"])}${digits(draw, 8)}`],
  ["护照", (draw) => `E${letters(draw, 1)}${digits(draw, 7)}`],
  ["护照", (draw) => digits(draw, 9)],
];

function pick<T>(draw: (below: number) => number, list: readonly T[]): T {
  const one = list[draw(list.length)];
  if (one === undefined) throw new Error("the list is empty");
  return one;
}

function digits(draw: (below: number) => number, count: number): string {
  return Array.from({ length: count }, () => draw(10)).join("");
}

function letters(draw: (below: number) => number, count: number): string {
  return Array.from({ length: count }, () => LETTERS.charAt(draw(26))).join("");
}

/** A day on which somebody who applies today may have been born. */
function birth(draw: (below: number) => number): string {
  return isoOf(-7000 + draw(20_000)).replaceAll("-", "");
}

/** How often each kind of problem is told of numbers under their types. */
function told(people: readonly (readonly [string, CellValue])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const rows = people.map(([type, number]) => ["张三", type, number, "13800138000", "网商", "四级"]);
  const grid = {
    name: "报名表",
    cells: [["姓名", "证件类型", "证件号码", "手机号码", "申报职业", "申报等级"], ...rows],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
  const read = applicantsRead(grid);
  expect(read).toHaveLength(people.length);
  for (const applicant of read) for (const kind of kindsOf(applicant)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test(`no alarm on ${TIMES} valid numbers of every kind, with and without 证件类型`, () => {
  const draw = draws(1);
  const people = Array.from({ length: TIMES }, (_, place) => {
    const [type, make] = pick(() => place % KINDS.length, KINDS);
    return [type, make(draw)] as const;
  });
  expect(told(people)).toEqual({});
  // A passport without a letter is known by its type alone.
  const inferred = people.filter(([, number]) => !/^\d{9}$/.test(number)).map(([, number]) => ["", number] as const);
  expect(inferred.length).toBeGreaterThan(TIMES * 0.9);
  expect(told(inferred)).toEqual({});
});

const CHECKED = KINDS.slice(0, 4);

/** What the same slip makes of a number: every one of its places, where it can happen at several. */
const DAMAGES: Readonly<Record<string, (number: string) => readonly CellValue[]>> = {
  "one wrong digit": (number) =>
    [...number].flatMap((digit, place) =>
      [...(place === 17 ? "0123456789X" : "0123456789")]
        .filter((other) => other !== digit)
        .map((other) => number.slice(0, place) + other + number.slice(place + 1)),
    ),
  "two neighbours swapped": (number) =>
    [...number].flatMap((digit, place) => {
      const next = number.charAt(place + 1);
      return next === "" || next === digit ? [] : [number.slice(0, place) + next + digit + number.slice(place + 2)];
    }),
  "a digit lost": (number) => [...number].map((_, place) => number.slice(0, place) + number.slice(place + 1)),
  "a digit too many": (number) =>
    [...number].flatMap((digit, place) => [
      number.slice(0, place) + digit + number.slice(place),
      `${number.slice(0, place)}7${number.slice(place)}`,
    ]),
  "O for 0": (number) => [...number].flatMap((digit, place) => (digit === "0" ? [replaced(number, place, "O")] : [])),
  "l or I for 1": (number) =>
    [...number].flatMap((digit, place) =>
      digit === "1" ? [replaced(number, place, "l"), replaced(number, place, "I")] : [],
    ),
  "a number cell": (number) => (number.endsWith("X") ? [] : [Number(number)]),
  "shown with an exponent": (number) => [`${number.charAt(0)}.${number.slice(1, 6)}E+17`],
};

function replaced(number: string, place: number, letter: string): string {
  return number.slice(0, place) + letter + number.slice(place + 1);
}

const DAMAGED = Math.max(100, Math.round(TIMES / 100));

test.each(Object.entries(DAMAGES))("every %s is found", (_, damage) => {
  const draw = draws(2);
  let damaged = 0;
  for (let count = 0; count < DAMAGED; count++) {
    const [type, make] = pick(() => count % CHECKED.length, CHECKED);
    const number = make(draw);
    for (const value of damage(number)) {
      damaged++;
      const id = readIdNumber(value);
      if (id?.fault === null) throw new Error(`${String(value)}, made of ${number} (${type}), passes`);
    }
  }
  expect(damaged).toBeGreaterThan(0);
});

test("a number cell's fifteen digits and three zeros as text are found wherever the check digit is not 0 by chance", () => {
  const draw = draws(3);
  const faults = { "id-damaged": 0, passes: 0 };
  for (let count = 0; count < 1100; count++) {
    const [, make] = pick(() => count % CHECKED.length, CHECKED);
    const { fault } = readIdNumber(`${make(draw).slice(0, 15)}000`) ?? { fault: null };
    if (fault === "id-damaged") faults["id-damaged"]++;
    else if (fault === null) faults.passes++;
  }
  // One of eleven check digits is 0: such a number is a right one by itself.
  expect(faults["id-damaged"] + faults.passes).toBe(1100);
  expect(faults.passes / 1100).toBeLessThan(0.12);
});

test.each<[string, (number: string) => string]>([
  ["spaces", (number) => `${number.slice(0, 6)} ${number.slice(6, 14)}\u00a0${number.slice(14)}`],
  ["zero width", (number) => `\u200b${number.slice(0, 6)}\u2060${number.slice(6)}\ufeff`],
  ["full width", (number) => number.replace(/[\dX]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ["Chinese punctuation", (number) => `${number.slice(0, 6)}，${number.slice(6, 14)}。${number.slice(14)}；`],
  ["a lower-case x", (number) => number.toLowerCase()],
  ["a sign for the X", (number) => number.replace("X", "×")],
  ["a Cyrillic Х", (number) => number.replace("X", "Х")],
  ["a full-width x", (number) => number.replace("X", "ｘ")],
  ["an apostrophe", (number) => `'${number}`],
])("%s: the number is read right", (_, written) => {
  const draw = draws(4);
  for (let count = 0; count < 400; count++) {
    const [, make] = pick(() => count % CHECKED.length, CHECKED);
    const number = make(draw);
    expect(readIdNumber(written(number))).toMatchObject({ number, fault: null });
  }
});

test("a digit lost or too many leaves a pass unlike its type", () => {
  const draw = draws(5);
  const passes = KINDS.slice(4, 9).flatMap(([type, make]) => {
    const number = make(draw);
    return [[type, number.slice(0, -1)] as const, [type, `${number}7`] as const];
  });
  expect(passes).toHaveLength(10);
  expect(told(passes)).toEqual({ "id-type": 10 });
});

import { packs } from "../../src/packs";
import { sheetLayouts } from "../support/layout";
import { fillLayout } from "../support/layout-grid";
import { filledSheet, gridOf } from "./filled-sheet";
import { CHANGE_NAMES, type ChangeName, sheetOf, tryChanges } from "./metamorphic";
import { verdictsOf } from "./verdicts";

const PEOPLE = 4;
const sheets = sheetLayouts.map((layout, place) => sheetOf(layout, place, PEOPLE));

function failing(names: readonly ChangeName[]) {
  const tried = sheets.map((sheet, place) => ({ sheet, ...tryChanges(sheet, names, place) }));
  return {
    applied: tried.filter(({ applied }) => applied).length,
    failures: tried.flatMap(({ sheet, differences: [first] }) =>
      first === undefined ? [] : [`${sheet.layout.id}: ${first}`],
    ),
  };
}

test.each(sheetLayouts.map((layout, place) => [layout.id, layout, place] as const))(
  "%s: taken apart and put together it is the same sheet",
  (_, layout, seed) => {
    const [pack] = packs;
    if (!pack) throw new Error("no pack");
    expect(gridOf(filledSheet(layout, pack, seed, 3))).toEqual(fillLayout(layout, { pack, seed, people: 3 }).grid);
  },
);

test("the sheets have people of every verdict, and nearly all are read", () => {
  const all = sheets.map((sheet) => verdictsOf(gridOf(sheet), sheet.pack));
  expect(all.filter((verdicts) => verdicts === null).length).toBeLessThanOrEqual(1);
  for (const verdict of ["eligible", "ineligible", "undetermined"]) {
    expect(
      all.flatMap((verdicts) => verdicts ?? []).filter((one) => one.includes(`"${verdict}"`)).length,
    ).toBeGreaterThan(8);
  }
});

/** So many of the layouts have something that the change can change. */
const LEAST: Readonly<Record<ChangeName, number>> = {
  reorder: 50,
  rename: 40,
  "foreign columns": 50,
  "split headers": 35,
  "joined headers": 5,
  "unmerged headers": 10,
  "unknown merges": 45,
  "full width": 50,
  move: 50,
  title: 50,
  "stars and units": 50,
};

test.each(CHANGE_NAMES)("%s: the same verdicts in every layout", (name) => {
  const { applied, failures } = failing([name]);
  expect(applied).toBeGreaterThanOrEqual(LEAST[name]);
  expect(failures).toEqual([]);
});

test("several of them at once: the same verdicts in every layout", () => {
  const { failures } = failing(["foreign columns", "rename", "reorder", "split headers", "stars and units", "move"]);
  expect(failures).toEqual([]);
});

import { peopleIn, sheetOfPeople } from "../../src/core/examples/people";
import { examples } from "../../src/examples";
import { packById, packs } from "../../src/packs";
import { sheetLayouts } from "../support/layout";
import { fillLayout } from "../support/layout-grid";
import { FILLED_ON } from "../support/layout-person";
import { type Guess, guessesIn } from "./unread-columns";

const PACK = "jinan-2026";

const told = ({ fields, before, after }: Guess): string =>
  `row ${String(before.applicant.row)}: ${before.decision.verdict} is ${after.decision.verdict} without ${fields.join("+")}`;

test("a column that is only offered decides nobody otherwise, and every row it leaves open names it: the examples", () => {
  const [pack, file] = [packById(PACK), examples.find((one) => one.pack === PACK)];
  if (!pack || !file) throw new Error("no pack, or no examples");
  expect(guessesIn(sheetOfPeople(peopleIn(file)), pack, FILLED_ON).map(told)).toEqual([]);
});

test("the same in every third layout", () => {
  const guesses = sheetLayouts.flatMap((layout, place) => {
    const pack = packs[place % packs.length];
    if (!pack || place % 3 !== 0) return [];
    const { grid } = fillLayout(layout, { pack, seed: place, people: 4 });
    return guessesIn(grid, pack, FILLED_ON).map((guess) => `${layout.id} ${told(guess)}`);
  });
  expect(guesses).toEqual([]);
});

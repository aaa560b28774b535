import type { KnownNames, NameSet } from "../terms/known-names";
import type { Field } from "../terms/field";
import type { Level } from "../terms/words";
import { solidText } from "../text/clean";
import type { Grid } from "./grid";
import type { Headings } from "./headings";
import { levelsNamed } from "./sense/levels-named";
import { statementsOf } from "./statement";

/** What the title, the lines above the header and the sheet's name say of what is applied for. */
export interface SheetSaid {
  readonly levels: ReadonlySet<Level>;
  /** Names of occupations, of any catalogue or notice. */
  readonly occupations: ReadonlySet<string>;
  readonly workTypes: ReadonlySet<string>;
  /** All that is said, with a line break between. */
  readonly text: string;
  /** They call the sheet a list of people who apply. */
  readonly applies: boolean;
}

export const NOTHING_SAID: SheetSaid = {
  levels: new Set(),
  occupations: new Set(),
  workTypes: new Set(),
  text: "",
  applies: false,
};

const SAYING: readonly Field[] = ["level", "occupation", "workType"];

/** `top`: the first row of the header. */
export function saidAbove(
  grid: Pick<Grid, "name" | "cells">,
  top: number,
  headings: Headings,
  names: Pick<KnownNames, "occupations" | "workTypes">,
): SheetSaid {
  const texts = statementsOf(grid, top, headings)
    .filter(({ fields }) => fields.length === 0 || fields.some((field) => SAYING.includes(field)))
    .map(({ text }) => solidText(text));
  return {
    levels: new Set(texts.flatMap((text) => [...levelsNamed(text)])),
    occupations: new Set(texts.flatMap((text) => namesWithin(text, names.occupations))),
    workTypes: new Set(texts.flatMap((text) => namesWithin(text, names.workTypes))),
    text: texts.join("\n"),
    applies: [grid.name, ...grid.cells.slice(0, top - 1).flat()].some(
      (text) => typeof text === "string" && APPLIES.test(solidText(text)),
    ),
  };
}

/** Words of a list of people who apply, which no staff list has in its title. */
const APPLIES = /报名|申报|报考|参评/;

/** How short and how long the name of an occupation is. */
const SHORTEST = 3;
const LONGEST = 16;

/** The names that stand anywhere in a text. */
export function namesWithin(text: string, known: NameSet): readonly string[] {
  const names: string[] = [];
  for (let from = 0; from < text.length; from++) {
    for (let to = from + SHORTEST; to <= Math.min(text.length, from + LONGEST); to++) {
      const name = text.slice(from, to);
      if (known.has(name)) names.push(name);
    }
  }
  return names;
}

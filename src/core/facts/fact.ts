import { ALL_FIELDS } from "../sheet/fields";
import type { Field } from "../terms/field";

/** A fact read from the cells of other fields, as the birth is from the identity number. */
export interface Derived {
  readonly from: readonly Field[];
}

/**
 * stated: its cell says it · blank: nothing says it · unreadable: its cell says something that cannot be understood ·
 * contradicted: an error concerns it, so that it may be false.
 */
export type FactState = "stated" | "blank" | "unreadable" | "contradicted" | Derived;

/** What a row says in one point. Where it says nothing that counts, the value is null, or [] of a list. */
export interface Fact<T> {
  readonly value: T;
  /** The cell to look at: where the fact stands or would stand. Where no column is its own, the first it is derived from. */
  readonly field: Field;
  readonly state: FactState;
}

/** A fact that the row may lack. */
export type Known<T> = Fact<T | null>;
/** What it can be; [] unknown. */
export type OneOf<T> = Fact<readonly T[]>;

type Empty = "blank" | "unreadable" | "contradicted";

export function eachField<T>(make: (field: Field) => T): Readonly<Record<Field, T>> {
  return Object.fromEntries(ALL_FIELDS.map((field) => [field, make(field)])) as Record<Field, T>;
}

function allEmpty<T>(value: T, state: Empty): Readonly<Record<Field, Fact<T>>> {
  return eachField((field) => Object.freeze({ value, field, state }));
}

const NOTHING: readonly never[] = [];
/** One object a field for all rows: most cells are blank. */
const EMPTY = {
  blank: allEmpty(null, "blank"),
  unreadable: allEmpty(null, "unreadable"),
  contradicted: allEmpty(null, "contradicted"),
};
const EMPTY_LIST = {
  blank: allEmpty(NOTHING, "blank"),
  unreadable: allEmpty(NOTHING, "unreadable"),
  contradicted: allEmpty(NOTHING, "contradicted"),
};

export function empty(field: Field, state: Empty = "blank"): Fact<null> {
  return EMPTY[state][field];
}

export function emptyList(field: Field, state: Empty = "blank"): OneOf<never> {
  return EMPTY_LIST[state][field];
}

export function stated<T>(field: Field, value: T): Fact<T> {
  return { value, field, state: "stated" };
}

/** Read from these cells instead of the fact's own. */
export const FROM: Readonly<Record<Field, Derived>> = eachField((field) => ({ from: [field] }));

/**
 * Makes facts of one sheet: the same value of a field is one object for all rows. `lacking`: what the fact is where its value
 * is null.
 */
type FactMaker = <T>(field: Field, value: T, lacking: Empty, from?: Derived) => Fact<T>;

export function factMaker(): FactMaker {
  const known = eachField(() => new Map<unknown, Fact<unknown>>());
  return <T>(field: Field, value: T, lacking: Empty, from?: Derived): Fact<T> => {
    if (value === null) return EMPTY[lacking][field] as Fact<T & null>;
    const before = known[field].get(value);
    const state = from ?? "stated";
    if (before !== undefined && before.state === state) return before as Fact<T>;
    const fact: Fact<T> = { value, field, state };
    known[field].set(value, fact);
    return fact;
  };
}

export function isKnown<T>(fact: Fact<T | null>): fact is Fact<T> {
  return fact.value !== null;
}

/** Whether an error or something unreadable stands in the fact's cells: then it is unknown, and not blank. */
export function isUnreliable({ state }: Fact<unknown>): boolean {
  return state === "contradicted" || state === "unreadable";
}

/** The same fact with another value. */
export function withValue<T, U>({ field, state }: Fact<T>, value: U): Fact<U> {
  return { value, field, state };
}

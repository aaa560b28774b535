import type { Applicant } from "../../facts/applicant";
import type { WrittenRuling } from "../../facts/ruling";
import { hash } from "../../text/hash";

/**
 * What is kept of a ruling: marks made with the workbook's own salt, of so few digits that each fits very many people and tells one
 * from another within a sheet alone. Nothing of a person can be had from them.
 */
export interface RulingPrint {
  /** The sheet's name. */
  readonly sheet: string;
  /** The identity number; NOBODY where there is none. */
  readonly id: string;
  /** Name, telephone and occupation. */
  readonly person: string;
  /** The facts that judging uses; NO_FACTS where they are not known any more. */
  readonly facts: string;
  /** Verdict and reason. */
  readonly words: string;
}

/** Digits of six bits each. */
const PERSON_DIGITS = 4;
const FACT_DIGITS = 5;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const NOBODY = ".".repeat(PERSON_DIGITS);
export const NO_FACTS = ".".repeat(FACT_DIGITS);

export function sheetPrint(name: string, salt: string): string {
  return print(name, salt, PERSON_DIGITS);
}

export function idPrint({ idNumber }: Applicant, salt: string): string {
  return idNumber === null ? NOBODY : print(idNumber, salt, PERSON_DIGITS);
}

export function personPrint({ name, phone, applied: { occupation } }: Applicant, salt: string): string {
  const said = [name.replace(/\s/g, ""), phone ?? "", occupation ?? ""];
  return said.every((text) => text === "") ? NOBODY : print(said.join("\n"), salt, PERSON_DIGITS);
}

export function wordsPrint({ verdict, reason }: WrittenRuling, salt: string): string {
  return print(`${verdict}\n${reason}`, salt, FACT_DIGITS);
}

/**
 * The mark of all that judging may use of a person, however it is written, coloured or sorted. Who it is, where the row stands and
 * what is only told of it (problems, photo, a stated fee) is left out.
 */
export function factsPrint(applicant: Applicant, salt: string): string {
  const facts = Object.entries(applicant).filter(([key]) => !NO_FACT.has(key));
  const applied = Object.entries(applicant.applied).filter(([key]) => !NO_FACT.has(key));
  return print(textOf({ ...Object.fromEntries(facts), applied: Object.fromEntries(applied) }), salt, FACT_DIGITS);
}

const NO_FACT: ReadonlySet<string> = new Set<keyof Applicant | keyof Applicant["applied"]>([
  "row",
  "name",
  "idNumber",
  "phone",
  "problems",
  "ruling",
  "fee",
  "photo",
]);

/** In records: whose they are and where they stand. */
const ASIDE: ReadonlySet<string> = new Set(["place", "number", "name", "cell", "postHeading", "heading"]);

/** The same text for the same facts, in whatever order they come. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  if (Array.isArray(value) || value instanceof Set) return `[${[...value].map(textOf).sort().join()}]`;
  if (isFact(value)) return value.value === null ? `?${stateOf(value.state)}` : textOf(value.value);
  const entries = Object.entries(value).filter(([key]) => !ASIDE.has(key));
  return `{${entries
    .map(([key, one]) => `${key}:${textOf(one)}`)
    .sort()
    .join()}}`;
}

function isFact(value: object): value is { readonly value: unknown; readonly state: unknown } {
  return "value" in value && "field" in value && "state" in value;
}

/** Of what is not known: whether somebody has written something. */
function stateOf(state: unknown): string {
  return state === "unreadable" || state === "contradicted" ? "!" : "";
}

function print(text: string, salt: string, digits: number): string {
  let rest = mixed(hash(text, hash(`${salt}\n`)));
  let marks = "";
  for (let place = 0; place < digits; place += 1, rest >>>= 6) marks += DIGITS.charAt(rest & 63);
  return marks;
}

/** Each bit of a sum bears on all: the last step of MurmurHash3. */
function mixed(sum: number): number {
  let value = sum;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

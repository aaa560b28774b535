import type { Assumption } from "./assumptions";
import type { Case } from "./case";
import type { Clause } from "./clause";
import type { Finding } from "./finding";
import type { Credential } from "./credential";
import type { PreparedClause } from "./prepared";
import type { FullWording } from "./wording";
import type { Day } from "../time/day";
import type { Field } from "../terms/field";
import { SCOPES } from "../terms/words";
import * as z from "../terms/zod";

/** `assumed`: the notice is ambiguous here, so what would be unmet is unknown; the sentence puts it in 〔 〕. */
export const common = { assumed: z.literal(true).optional() };
export const scope = z.enum(SCOPES);
/** own 本专业 · either 本专业或相关专业 · none: any major. Which majors these are, the occupation's `majorLists` say. */
export const major = z.enum(["own", "either", "none"]);

/** What a requirement is for the words that join the next one to it: 取得…证书 · 从事…工作满N年 · anything else. */
export type SaidAs = "paper" | "work" | "other";

/** A paper that somebody may hold without the row saying so. */
export interface Claim<R> {
  readonly paper: Credential;
  /** Where the sheet says that it is held. */
  readonly field: Field;
  /** Whether the requirement asks for it. */
  isAsked(requirement: R): boolean;
}

/** All that is known of one kind of requirement; R is a requirement of the kind. */
export interface KindDefinition<R> {
  /** What a notice says for it, without the words that join it to what stands before. */
  phrase(requirement: R, wording: FullWording): string;
  /** The same outside of its clause; `clause`: the one it stands in. */
  alone(requirement: R, wording: FullWording, clause: Clause | undefined): string;
  /** A short name for a sentence that names the clause already; null: `alone` is short. */
  brief(requirement: R): string | null;
  /** In a few words what somebody lacks who does not meet it: 从业年限不够. */
  readonly lacking: string;
  /** What to do where it is open and no cell of the row would decide it: 请…; null: nothing in particular. */
  readonly remedy: string | null;
  readonly saidAs: SaidAs;
  /** The words between the requirement before it in the clause and this one. */
  joint(requirement: R, before: SaidAs): string;
  /** By which words a label in 申报条件 names it (工作满5年); null: by none. */
  readonly label: RegExp | null;
  /** It asks for a paper: of two clauses the one that asks for fewer is used. */
  readonly isPaper: boolean;
  /** It asks for a school or degree: then no education floor stands before its clause. */
  readonly namesSchool: boolean;
  /** The paper that counts as not held where nobody claims it (assumption no-unclaimed-papers). */
  readonly claim: Claim<R> | null;
  /** Assumptions that may decide it, beside those that may decide every clause (decide/assumed.ts). */
  readonly assumptions: readonly Assumption[];
  judge(requirement: R, clause: PreparedClause, given: Case): Finding;
  /** Whether it is met, without a finding where a finding costs much. */
  isMet(requirement: R, clause: PreparedClause, given: Case): boolean;
  /** The only days on which time can make it come true; [] where time does not matter. */
  turningDays(requirement: R, clause: PreparedClause, given: Case): readonly Day[];
}

/** A kind with the schema of its requirements in a rule pack. */
export interface Kind<S extends z.ZodType> extends KindDefinition<z.infer<S>> {
  readonly schema: S;
}

/** Keys under which a requirement writes a length of time. */
type Duration = "years" | "heldYears";

/** What a kind has to say itself; where it asks for a length of time, also the days on which that is full. */
type Own<S extends z.ZodType> = Pick<Kind<S>, "schema" | "phrase" | "lacking" | "judge"> &
  Partial<Kind<S>> &
  (Extract<keyof z.infer<S>, Duration> extends never ? unknown : Pick<Kind<S>, "turningDays">);

const NO_DAYS: readonly Day[] = [];
const NO_ASSUMPTIONS: readonly Assumption[] = [];

/** A kind of requirement; what it does not say is as with most kinds. All kinds have one shape, which judging many rows needs. */
export function defineKind<S extends z.ZodType>(own: Own<S>): Kind<S> {
  return {
    schema: own.schema,
    phrase: own.phrase,
    alone: own.alone ?? own.phrase,
    brief: own.brief ?? (() => null),
    lacking: own.lacking,
    remedy: own.remedy ?? null,
    saidAs: own.saidAs ?? "other",
    joint: own.joint ?? (() => "，"),
    label: own.label ?? null,
    isPaper: own.isPaper ?? false,
    namesSchool: own.namesSchool ?? false,
    claim: own.claim ?? null,
    assumptions: own.assumptions ?? NO_ASSUMPTIONS,
    judge: own.judge,
    isMet: own.isMet ?? ((requirement, clause, given) => own.judge(requirement, clause, given).outcome === "met"),
    turningDays: own.turningDays ?? (() => NO_DAYS),
  };
}

/** …证书，并取得…毕业证书; …工作满5年，并在取得…证书后 */
export function beforeCredential(before: SaidAs): string {
  if (before === "paper") return "，并";
  return before === "work" ? "，并在" : "，";
}

/** …证书的技师学院毕业生 */
export function beforePerson(before: SaidAs): string {
  return before === "paper" ? "的" : "，";
}

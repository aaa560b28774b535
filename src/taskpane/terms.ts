import type { Premises } from "../core/decide/decide";
import type { Result } from "./result";
import type { Assumptions } from "../core/requirements/assumptions";
import { DEFAULT_ASSUMPTIONS } from "../core/requirements/assumptions";
import { type Answers, questionKey } from "../core/requirements/questions";

/** What the rows of a result were decided under, however the fields on screen stand by now. */
export function termsOf({ audit, pack }: Pick<Result, "audit" | "pack">): Premises & { readonly answers: Answers } {
  const assumptions = audit.assumptions.reduce<Assumptions>(
    (all, { name, on }) => ({ ...all, [name]: on }),
    DEFAULT_ASSUMPTIONS,
  );
  return { pack, asOf: audit.asOf, assumptions, answers: answersOf({ audit }) };
}

/** The answers by which a result was made. */
export function answersOf({ audit }: Pick<Result, "audit">): Answers {
  return new Map(audit.answers.map(({ question, answer }) => [questionKey(question), { question, answer }]));
}

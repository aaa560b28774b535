import type { AuditRow } from "../audit";
import { rowUnder } from "../decide/answered";
import { decideOnce, type Premises } from "../decide/decide";
import type { Decision, Verdict } from "../decide/decision";
import { nowhere } from "../problems/row-problem";
import { answeredBy } from "../requirements/answered";
import type { RecognizedApplication } from "../requirements/application";
import type { Assumption } from "../requirements/assumptions";
import type { Clause } from "../requirements/clause";
import type { ClauseFinding } from "../requirements/finding";
import type { PreparedOccupation } from "../requirements/prepared";
import {
  answerSource,
  isAskable,
  listeningSource,
  NO_ANSWERS,
  type Question,
  questionKey,
  withAnswer,
} from "../requirements/questions";
import { byWeight, type OpenQuestion, type Prospect, type QuestionedRow, type Verdicts } from "./open-question";

/** Works out the open questions of an audit. Rows are handed over one by one, and none is kept. */
export interface QuestionFinder {
  add(row: AuditRow): void;
  /** The weightiest first. */
  found(): readonly OpenQuestion[];
}

/** How the audit was made. */
export type QuestionPremises = Premises;

/** Assumptions that refuse somebody for what a person can tell: then the question is asked all the same. */
const REFUSING: readonly Assumption[] = ["no-unclaimed-papers", "unlisted-is-unrelated", "standard-majors"];

interface Gathered {
  readonly question: Question;
  readonly rows: QuestionedRow[];
  readonly clauses: Set<Clause>;
}

/**
 * A question is what the engine looks up while it judges a row, and finds no answer to. What an answer would do is what the
 * engine says of the row with it: nothing is guessed. A question that would change nothing about a row does not concern it.
 */
export function questionFinder(premises: QuestionPremises): QuestionFinder {
  const gathered = new Map<string, Gathered>();
  const variants = new Map<PreparedOccupation, Map<string, PreparedOccupation>>();
  const { answers = NO_ANSWERS } = premises;
  const trial = { ...premises, trial: true };

  return {
    add(row) {
      const { application, decision } = row;
      if (application === undefined || application.occupation === null || !mayAsk(decision)) return;
      for (const question of raisedBy(row, application)) look(question, row, application);
    },
    found: () => [...gathered.values()].map(openQuestion).sort(byWeight),
  };

  function raisedBy(row: AuditRow, application: RecognizedApplication): readonly Question[] {
    const raised = new Map<string, Question>();
    const listening = listeningSource(answers, {
      raised: (question) => raised.set(questionKey(question), question),
    });
    judged(row, application, answeredBy(application.occupation, listening));
    return [...raised.values()].filter(isAskable);
  }

  function look(question: Question, row: AuditRow, application: RecognizedApplication): void {
    const { verdict: now, clauses } = row.decision;
    const yes = judged(row, application, variantOf(application.occupation, question, true));
    const no = judged(row, application, variantOf(application.occupation, question, false));
    if (now === "ineligible" && yes.verdict === now && no.verdict === now) return;
    const told = differing([clauses, yes.clauses, no.clauses]);
    if (told.length === 0 && yes.verdict === now && no.verdict === now) return;
    const key = questionKey(question);
    const its = gathered.get(key) ?? { question, rows: [], clauses: new Set<Clause>() };
    gathered.set(key, its);
    its.rows.push({
      sheet: row.reading?.name ?? null,
      row: row.applicant.row,
      now,
      yes: yes.verdict,
      no: no.verdict,
    });
    for (const clause of told) its.clauses.add(clause);
  }

  function judged(
    { applicant, others = [] }: AuditRow,
    application: RecognizedApplication,
    occupation: PreparedOccupation,
  ): Decision {
    const under = rowUnder({ applicant, application }, occupation);
    return decideOnce(under.applicant, under.application, trial, others, nowhere);
  }

  /** The occupation with one more answer, made once for all rows. */
  function variantOf(given: PreparedOccupation, question: Question, answer: boolean): PreparedOccupation {
    const known = variants.get(given) ?? new Map<string, PreparedOccupation>();
    variants.set(given, known);
    const key = `${answer ? "+" : "-"}${questionKey(question)}`;
    const variant = known.get(key) ?? answeredBy(given, answerSource(withAnswer(answers, question, answer)));
    known.set(key, variant);
    return variant;
  }

  function openQuestion({ question, rows, clauses }: Gathered): OpenQuestion {
    return {
      question,
      unsure: answers.has(questionKey(question)),
      rows,
      open: rows.filter(({ now }) => now === "undetermined").length,
      refused: rows.filter(({ now }) => now === "ineligible").length,
      yes: prospectOf(rows, ({ yes }) => yes),
      no: prospectOf(rows, ({ no }) => no),
      clauses: [...clauses],
    };
  }
}

/** The open questions of these rows, worked out in steps: it yields how much is done, 0…1. */
export function* questionSteps(
  rows: readonly AuditRow[],
  premises: QuestionPremises,
): Generator<number, readonly OpenQuestion[]> {
  const finder = questionFinder(premises);
  for (const [place, row] of rows.entries()) {
    finder.add(row);
    if (place % A_FEW === 0) yield place / rows.length;
  }
  return finder.found();
}

/** The same without a pause. */
export function questionsIn(rows: readonly AuditRow[], premises: QuestionPremises): readonly OpenQuestion[] {
  const finder = questionFinder(premises);
  for (const row of rows) finder.add(row);
  return finder.found();
}

const A_FEW = 16;

function mayAsk({ verdict, assumed }: Decision): boolean {
  if (verdict === "undetermined") return true;
  return verdict === "ineligible" && assumed.some((name) => REFUSING.includes(name));
}

/** The clauses that are not judged alike in all of these judgements of the same row. */
function differing(all: readonly (readonly ClauseFinding[])[]): readonly Clause[] {
  const judgements = all.map((clauses) => new Map(clauses.map((one) => [one.clause, judgementOf(one)])));
  const named = new Set(all.flatMap((clauses) => clauses.map(({ clause }) => clause)));
  return [...named].filter((clause) => new Set(judgements.map((one) => one.get(clause))).size > 1);
}

/** The outcomes of a clause's requirements; of a school those of its aspects. */
function judgementOf({ findings }: ClauseFinding): string {
  return findings
    .map(({ outcome, evidence }) => {
      if (evidence.kind !== "school") return outcome;
      const { school, major, status, evaluated } = evidence.aspects;
      return [outcome, school, major, status, evaluated].join();
    })
    .join(" ");
}

function prospectOf(rows: readonly QuestionedRow[], then: (row: QuestionedRow) => Verdict): Prospect {
  const verdicts = { eligible: 0, ineligible: 0, undetermined: 0 } satisfies Verdicts;
  let settled = 0;
  let reopened = 0;
  for (const row of rows) {
    const verdict = then(row);
    verdicts[verdict]++;
    if (row.now === "undetermined" && verdict !== "undetermined") settled++;
    if (row.now === "ineligible" && verdict !== "ineligible") reopened++;
  }
  return { settled, reopened, verdicts };
}

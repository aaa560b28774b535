import type { Applicant } from "../facts/applicant";
import { quote } from "./fee";
import type { RulePack } from "../law/schema";
import type { Level } from "../terms/words";
import type { Field } from "../terms/field";
import { acceptedIdProblems, sessionProblems, groupProblems, photoProblems } from "./notice-checks";
import type { Application } from "./recognize";
import { assumedFor } from "./assumed";
import { caseOf, caseSwitched, type Case } from "../requirements/case";
import { nearestAmong, usedAmong, type JudgedClause } from "./choose";
import { contradictionsOf, contradictionsPerhaps } from "./contradictions";
import type { Decision, FeeQuote, Verdict } from "./decision";
import { declaredAmong } from "./declared";
import { documentsFor } from "./documents";
import { withoutUnreliable, possibleCredentials } from "./unreliable";
import { withFilledCells } from "./filled-cells";
import { firstEligibleDay } from "./earliest";
import { lawProblems } from "./law-problems";
import { highestProven, judgeForAnyLevel, judgeLevel, onlyOffered, type LevelJudgement } from "./level";
import { missingFields } from "./missing";
import { unplaced, placed, type Locate, type RowProblem, type UnplacedProblem } from "../problems/row-problem";
import { withRoughDates } from "./rough-dates";
import type { Day } from "../time/day";
import type { Outcome } from "../text/kleene";
import type { Assumptions } from "../requirements/assumptions";
import { type Answers, NO_ANSWERS } from "../requirements/questions";
import { answersDeciding } from "./answered";
import type { PreparedClause, PreparedOccupation } from "../requirements/prepared";
import type { RecognizedApplication } from "../requirements/application";

/** What a row is decided under. */
export interface Premises {
  readonly pack: RulePack;
  readonly asOf: Day;
  readonly assumptions: Assumptions;
  /** What a person has said; the occupation of the application knows it too. */
  readonly answers?: Answers;
  /** Only verdict, clauses and problems are wanted, as when answers are tried out: a row takes a third of the time. */
  readonly trial?: boolean;
}

/**
 * Decides one row. `application`: what the row applies for, as `recognizer` found it. `others`: problems that other rows of
 * the sheet give this one.
 */
export function decide(
  applicant: Applicant,
  application: Application,
  premises: Premises,
  others: readonly UnplacedProblem[],
  locate: Locate,
): Decision {
  const decision = decideOnce(applicant, application, premises, others, locate);
  const { answers = NO_ANSWERS } = premises;
  if (answers.size === 0 || application.occupation === null) return decision;
  const answered = answersDeciding(decision.verdict, { applicant, application }, answers, (row) => {
    return decideOnce(row.applicant, row.application, { ...premises, trial: true }, others, locate).verdict;
  });
  return answered.length === 0 ? decision : { ...decision, answered };
}

/** The same without knowing which answers decided it. */
export function decideOnce(
  applicant: Applicant,
  application: Application,
  premises: Premises,
  others: readonly UnplacedProblem[],
  locate: Locate,
): Decision {
  const read = withoutUnreliable(applicant);
  const contradictions = contradictionsOf(read, premises.asOf);
  const perhaps = contradictions.length > 0 ? [] : contradictionsPerhaps(read, premises.asOf);
  const denied = deniedOn(applicant, premises.asOf);
  const found = [...others, ...application.problems];
  for (const { problem } of contradictions) found.push(problem);
  const { retake, subjects } = applicant.applied;
  if (retake && subjects === null) found.push(unplaced("subjects-missing", "subjects"));
  const problems = withProblems(
    denied.length === 0 ? applicant.problems : [...applicant.problems, ...denied],
    found,
    applicant.row,
    locate,
  );
  const sure =
    contradictions.length === 0 && perhaps.length === 0 && denied.length === 0
      ? read
      : withoutUnreliable(read, [
          ...[...contradictions, ...perhaps].flatMap(({ unreliable }) => unreliable),
          ...(denied.length > 0 ? DENIED : []),
        ]);
  if (application.occupation === null) return undecided(sure, problems);
  return decideFor(sure, application, premises, problems, locate);
}

const DENIED: readonly Field[] = ["studyStatus", "graduationDate"];

/** A diploma that something in the row denies though the course should be over. */
function deniedOn({ studyDenied, graduation, courseEnd }: Applicant, day: Day): readonly RowProblem[] {
  const end = graduation.value ?? courseEnd.value;
  return studyDenied !== null && end !== null && end.min <= day ? [studyDenied] : [];
}

function withProblems(
  problems: readonly RowProblem[],
  more: readonly UnplacedProblem[],
  row: number,
  locate: Locate,
): readonly RowProblem[] {
  return more.length === 0 ? problems : [...problems, ...more.map((one) => placed(one, row, locate))];
}

/** The decision where the occupation is not known: no clause can be judged. */
function undecided({ applied }: Applicant, problems: readonly RowProblem[]): Decision {
  const lacking = missingFields(problems, [], []);
  return {
    verdict: "undetermined",
    occupation: null,
    workType: null,
    appliedLevel: applied.level,
    level: applied.level,
    highestLevel: null,
    clause: null,
    nearest: null,
    clauses: [],
    preconditions: [],
    fee: { kind: "none" },
    documents: [],
    missing: lacking.includes("occupation") ? lacking : ["occupation", ...lacking],
    earliest: null,
    problems,
    assumed: [],
    answered: [],
  };
}

function decideFor(
  applicant: Applicant,
  application: RecognizedApplication,
  { pack, asOf, assumptions, trial = false }: Premises,
  known: readonly RowProblem[],
  locate: Locate,
): Decision {
  const { applied } = applicant;
  const { occupation } = application;
  const asked = levelAsked(applicant, application);
  const clauses = asked === null ? occupation.allClauses : (occupation.clauses.get(asked) ?? []);
  const declared = declaredIn(applied.declaredClause, clauses, occupation);
  const perhaps = applied.perhapsDeclared.flatMap((text) => declaredIn(text, clauses, occupation));
  const caseDeclaring = (named: readonly PreparedClause[]) =>
    caseOf(applicant, occupation, asOf, assumptions, possibleCredentials(named, applicant.unreliableFields));
  const given = caseDeclaring(perhaps.length === 0 ? declared : perhaps);
  const answer = withRoughDates(withFilledCells(answerFor(asked, given, application, pack), locate), given);
  const erring = known.some(isError) || answer.differs;
  const verdict = verdictOf(answer.outcome, erring);
  const level = verdict === "ineligible" ? null : answer.level;
  const fee = level === null ? NOTHING_DUE : quote(occupation.occupation, level, applied.subjects, applied.retake);

  const highestLevel = trial ? null : highestProven(application, pack, given, answer);
  const used = usedAmong(answer.judged, declared);
  const chosen =
    answer.level === null ? nearestOfAll(answer.judged, highestLevel) : (used ?? nearestAmong(answer.judged));
  const more = together(
    lawProblems(given, application, answer, asked, fee, declared, used),
    acceptedIdProblems(applicant, pack),
    groupProblems(applicant, given.studies, pack),
    photoProblems(applicant, pack),
    sessionProblems(applied.session, applied.level ?? level, application, pack, asOf),
  );
  const problems = withProblems(known, more, applicant.row, locate);
  const findings = answer.judged.map(({ finding }) => finding);
  const lacking = missingFields(problems, answer.preconditions, findings);
  const open = answer.level === null && !lacking.includes("level") ? LEVEL_FIRST : [];
  // Of a clause that an unread column may declare nothing is presumed: that column may be why the row is open.
  const undeclared = perhaps.length > 0 && verdict === "undetermined" ? caseDeclaring(declared) : null;
  const hangs = undeclared !== null && answerFor(asked, undeclared, application, pack).outcome !== answer.outcome;
  const settles = answer.level !== null || assumptions["propose-level"];
  return {
    verdict,
    occupation: occupation.occupation.name,
    workType: application.workTypes.length === 1 ? (application.workTypes[0]?.name ?? null) : null,
    appliedLevel: applied.level,
    level,
    highestLevel,
    clause: verdict === "eligible" ? (used?.finding ?? null) : null,
    nearest: verdict === "eligible" ? null : (chosen?.finding ?? null),
    clauses: findings,
    preconditions: answer.preconditions,
    fee,
    documents: level === null || chosen === null ? [] : documentsFor(chosen.finding, applied.group, pack),
    missing: verdict === "undetermined" ? [...open, ...(hangs ? DECLARED_FIRST : []), ...lacking] : [],
    earliest:
      verdict === "eligible"
        ? asOf
        : erring || !settles || trial
          ? null
          : firstEligibleDay(clauses, given, application, pack),
    problems,
    assumed: trial
      ? []
      : assumedFor(verdict, given, clauses, findings, (name) => {
          const other = caseSwitched(name, applicant, occupation, given);
          return verdictOf(answerFor(asked, other, application, pack).outcome, erring);
        }),
    answered: [],
  };
}

/** The lists joined. Most are empty for most rows, so that a list alone is not copied. */
function together(...lists: readonly (readonly UnplacedProblem[])[]): readonly UnplacedProblem[] {
  let all: readonly UnplacedProblem[] = [];
  for (const list of lists) if (list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  return all;
}

const LEVEL_FIRST: readonly Field[] = ["level"];
const DECLARED_FIRST: readonly Field[] = ["declaredClause"];

/**
 * The level applied for, else the only one offered. Null where several are offered, or where the level stated cannot be read.
 */
function levelAsked({ applied, unreliableFields }: Applicant, application: RecognizedApplication): Level | null {
  return applied.level ?? (unreliableFields.has("level") ? null : onlyOffered(application));
}

/** The clause to show where no level was applied for: one met at the highest level proven, else the nearest of all levels. */
function nearestOfAll(judged: readonly JudgedClause[], highest: Level | null): JudgedClause | null {
  return (
    usedAmong(
      judged.filter(({ prepared }) => prepared.level === highest),
      [],
    ) ?? nearestAmong(judged)
  );
}

const NOTHING_DUE: FeeQuote = { kind: "none" };

/**
 * The clauses that 申报条件 names: those of the level, else those of another level. The latter are named in a problem and not
 * judged.
 */
function declaredIn(
  text: string | null,
  clauses: readonly PreparedClause[],
  { allClauses }: PreparedOccupation,
): readonly PreparedClause[] {
  if (text === null) return [];
  const declared = declaredAmong(text, clauses);
  return declared.length > 0 ? declared : declaredAmong(text, allClauses);
}

const UNREADABLE: LevelJudgement = { level: null, judged: [], preconditions: [], outcome: "unknown", differs: false };

function answerFor(
  asked: Level | null,
  given: Case,
  application: RecognizedApplication,
  pack: RulePack,
): LevelJudgement {
  if (asked !== null) return judgeLevel(asked, application, pack, given);
  return given.applicant.unreliableFields.has("level") ? UNREADABLE : judgeForAnyLevel(application, pack, given);
}

/**
 * The verdict of an outcome. `erring`: the row has an error. An error leaves "unmet" ineligible and makes "met" undetermined.
 */
function verdictOf(outcome: Outcome, erring: boolean): Verdict {
  if (outcome === "unmet") return "ineligible";
  return outcome === "met" && !erring ? "eligible" : "undetermined";
}

function isError({ severity }: RowProblem): boolean {
  return severity === "error";
}

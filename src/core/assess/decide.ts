import type { Applicant, Day, Problem } from "../applicant/applicant";
import { addMonths } from "../applicant/day";
import { quote } from "../fees/quote";
import type { RulePack } from "../rulepack/schema";
import { LEVEL_NAMES } from "../rulepack/words";
import type { Application } from "./application";
import { assumedFor } from "./assumed";
import { caseOf, type Case } from "./case";
import { nearestAmong, usedAmong } from "./choose";
import { contradictionsOf } from "./contradictions";
import type { Assumptions, Decision, FeeQuote, Outcome, Verdict } from "./decision";
import { declaredAmong } from "./declared";
import { documentsFor } from "./documents";
import { withoutDoubts } from "./doubts";
import { firstDay } from "./earliest";
import { claimNotes, feeNotes, heldNotes, offerNotes, paperNotes, workTypeNotes } from "./law-notes";
import { highestProven, judgeForAnyLevel, judgeLevel, type Answer } from "./level";
import { missingFields } from "./missing";
import { note, problemOf, type Locate, type Note } from "./note";
import { once } from "./once";
import { possiblePapers } from "./possible";
import type { PreparedClause, PreparedOccupation } from "./prepare";

/** What a row is decided under. */
export interface Terms {
  readonly pack: RulePack;
  readonly asOf: Day;
  readonly assumptions: Assumptions;
}

/** The answer for a row whose application is recognized so far as it can be. `notes`: what other rows say against it. */
export function decide(
  applicant: Applicant,
  application: Application,
  terms: Terms,
  notes: readonly Note[],
  locate: Locate,
): Decision {
  const read = withoutDoubts(applicant, []);
  const contradictions = contradictionsOf(read, terms.asOf);
  const told = [...notes, ...application.notes, ...contradictions.map((contradiction) => contradiction.note)];
  const { retake, subjects } = applicant.applied;
  if (retake && subjects === null) told.push(note("subjects-missing", "subjects"));
  const problems = [...applicant.problems, ...told.map((one) => problemOf(one, locate))];
  const sure = withoutDoubts(
    read,
    contradictions.flatMap(({ doubts }) => doubts),
  );
  if (application.occupation === null) return undecided(sure, problems);
  return decideFor(application.occupation, sure, application, terms, problems, locate);
}

/** Nothing to judge by: the occupation is not known. */
function undecided({ applied }: Applicant, problems: readonly Problem[]): Decision {
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
    gates: [],
    fee: { kind: "none" },
    documents: [],
    missing: missingFields(problems, [], []),
    earliest: null,
    problems,
    assumed: [],
  };
}

function decideFor(
  occupation: PreparedOccupation,
  applicant: Applicant,
  application: Application,
  { pack, asOf, assumptions }: Terms,
  known: readonly Problem[],
  locate: Locate,
): Decision {
  const { applied } = applicant;
  const clauses = (applied.level === null ? undefined : occupation.clauses.get(applied.level)) ?? occupation.allClauses;
  const declared = declaredIn(applied.declaredClause, clauses, occupation);
  const given = caseOf(applicant, occupation, asOf, assumptions, possiblePapers(declared, applicant.doubts));
  const answer = answerFor(given, application, pack);

  const used = usedAmong(answer.judged, declared);
  const chosen = used ?? nearestAmong(answer.judged);
  const erring = known.some(isError) || (answer.differs && application.workTypes.length > 1);
  const verdict = verdictOf(answer.outcome, erring);
  const level = verdict === "ineligible" ? null : (applied.level ?? answer.level);
  const fee: FeeQuote =
    level === null ? { kind: "none" } : quote(occupation.occupation, level, applied.subjects, applied.retake);
  const notes: readonly Note[] = [
    ...workTypeNotes(application, answer.differs),
    ...offerNotes(applied.level === null ? [] : answer.gates),
    ...(applied.level === null && level !== null ? [note("level-proposed", "level", LEVEL_NAMES[level])] : []),
    ...paperNotes(applicant, occupation),
    ...(level === null ? [] : heldNotes(applicant, level, occupation)),
    ...(answer.outcome === "met" ? claimNotes(declared, used?.finding ?? null) : []),
    ...feeNotes(applied.fee, fee),
  ];
  const problems = [...known, ...notes.map((one) => problemOf(one, locate))];
  const findings = answer.judged.map(({ finding }) => finding);
  const [workType] = application.workTypes;

  const highestLevel = once(() => highestProven(application, pack, given));
  const earliest = once(() => {
    if (verdict === "eligible") return asOf;
    if (erring || applied.retake) return null;
    return firstDay(
      clauses,
      given,
      gateDay(given, pack),
      (later) => answerFor(later, application, pack).outcome === "met",
    );
  });
  const assumed = once(() =>
    assumedFor(verdict, assumptions, applicant, clauses, (others) => {
      const other = caseOf(applicant, occupation, asOf, others, given.possible);
      return verdictOf(answerFor(other, application, pack).outcome, erring);
    }),
  );
  return {
    verdict,
    occupation: occupation.occupation.name,
    workType: workType && application.workTypes.length === 1 ? workType.name : null,
    appliedLevel: applied.level,
    level,
    get highestLevel() {
      return highestLevel();
    },
    clause: verdict === "eligible" ? (used?.finding ?? null) : null,
    nearest: verdict === "eligible" ? null : (chosen?.finding ?? null),
    clauses: findings,
    gates: answer.gates,
    fee,
    documents: verdict === "ineligible" || chosen === null ? [] : documentsFor(chosen.finding, applied.group, pack),
    missing: verdict === "undetermined" ? missingFields(problems, answer.gates, findings) : [],
    get earliest() {
      return earliest();
    },
    problems,
    get assumed() {
      return assumed();
    },
  };
}

/** What 申报条件 names: a clause of the level, else one of another level, which the row's facts are not asked for. */
function declaredIn(
  text: string | null,
  clauses: readonly PreparedClause[],
  { allClauses }: PreparedOccupation,
): readonly PreparedClause[] {
  if (text === null) return [];
  const declared = declaredAmong(text, clauses);
  return declared.length > 0 ? declared : declaredAmong(text, allClauses);
}

const UNREADABLE: Answer = { level: null, judged: [], gates: [], outcome: "unknown", differs: false };

function answerFor(given: Case, application: Application, pack: RulePack): Answer {
  const { applied, doubts } = given.applicant;
  if (applied.level !== null) return judgeLevel(applied.level, application, pack, given);
  return doubts.has("level") ? UNREADABLE : judgeForAnyLevel(application, pack, given);
}

/** Ineligible is a proof and stands; whoever is proven eligible by facts with an error among them has to be looked at. */
function verdictOf(outcome: Outcome, erring: boolean): Verdict {
  if (outcome === "unmet") return "ineligible";
  return outcome === "met" && !erring ? "eligible" : "undetermined";
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Where the notice sets an age for every level, nobody is eligible before it. */
function gateDay({ applicant, day }: Case, { prerequisites }: RulePack): Day {
  if (!prerequisites.age || applicant.birth === null) return day;
  return Math.max(day, addMonths(applicant.birth.max, prerequisites.age.years * 12));
}

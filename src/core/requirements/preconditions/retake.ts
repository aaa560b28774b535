import * as z from "../../terms/zod";
import { addMonths, type Day, type DayRange } from "../../time/day";
import type { PastScore } from "../../facts/records/scores";
import type { Matched } from "../../facts/records/person-records";
import type { PreconditionRules } from "./rules";
import type { Level, Subject } from "../../terms/words";
import type { Case } from "../case";
import { both, isBetter, type Outcome } from "../../text/kleene";
import { isSameExam } from "./same-exam";
import type { KeptScore, PreconditionOf, RetakeTrace } from "./precondition";

import type { RecognizedApplication } from "../application";
import { at, byLevel, count, text } from "../../terms/atoms";

/** 补考: how long a passed subject counts, by level. When the time begins no notice says: the day of the exam is taken. */
export const retake = z.strictObject({
  at,
  validYears: byLevel(count),
  /** How long after the exam its result is published: so much later the time may begin, too. */
  published: z.strictObject({ workingDays: count, days: count.optional(), at }).optional(),
  /** How often within that time; without limit where left out. */
  attempts: count.optional(),
  /** A new application for the same occupation and level gives up the subjects passed. */
  forfeitedByNewApplication: z.boolean().default(false),
  /** Who failed in a competition may retake. */
  afterCompetition: z.boolean().default(true),
});

export type Retake = z.infer<typeof retake>;

/** Pass mark of every subject, of 100. `borrowed`: the notice prints none, and this is that of the source named. */
export const passMark = z.strictObject({ points: count, at, borrowed: text.optional() });

type RetakePrecondition = PreconditionOf<"retake">;

/**
 * What a past mark can be worth. Of equals the one that stands first here tells most: a pass gone by says more than a
 * failure.
 */
const WORTH = ["kept", "ending", "unclear", "expired", "forfeited", "competition", "failed"] as const;

/** A past mark as the basis of a retake: whether the subject passed then still counts, and if not, why. */
interface ScoreValidity {
  readonly outcome: Outcome;
  readonly why: (typeof WORTH)[number];
  readonly mark: Matched<PastScore>;
  /** The last day that is sure; null where the date is not known. */
  readonly last: Day | null;
}

/** What past marks are judged by. */
interface RetakeBasis {
  readonly marks: readonly Matched<PastScore>[];
  readonly rule: Retake;
  readonly years: number;
  readonly day: Day;
  readonly pack: PreconditionRules;
  /** Whether a mark is one of the same occupation, work type and level. */
  readonly same: (mark: Matched<PastScore>) => Outcome;
}

/**
 * 补考 needs another subject passed in time; 正考 may give such a pass up. Null where there is nothing to say. A fresh
 * application's precondition is always open, its trace says what is given up.
 */
export function retakePrecondition(
  level: Level,
  { workTypes }: RecognizedApplication,
  pack: PreconditionRules,
  given: Case,
): RetakePrecondition | null {
  const { applied, records } = given.applicant;
  const marks = records?.marks ?? null;
  const subjects = given.occupation.occupation.subjects[level] ?? [];
  const years = pack.retake?.validYears[level];
  if (!pack.retake || years === undefined || subjects.length === 0) {
    return applied.retake ? judged("unknown", { kind: "unregulated" }) : null;
  }
  if (marks === null) return applied.retake ? judged("unknown", { kind: "unrecorded" }) : null;
  const same = (mark: Matched<PastScore>): Outcome =>
    isSameExam(mark, level, workTypes, given.occupation, given.occupation.notice);
  const basis: RetakeBasis = { marks, rule: pack.retake, years, day: given.day, pack, same };
  if (!applied.retake) return onBorrowed(forfeitPrecondition(subjects, basis), basis);
  if (marks.length === 0) return judged("unknown", { kind: "absent" });
  return onBorrowed(judgeRetake(subjects, applied.subjects, basis), basis);
}

/** What would be said otherwise of another pass mark. */
const RESTS_ON_A_MARK: ReadonlySet<RetakeTrace["kind"]> = new Set<RetakeTrace["kind"]>([
  "kept",
  "ending",
  "unclear",
  "failed",
  "passed",
  "attempts",
  "forfeits",
]);

/** Tells by whose pass mark it was judged, where points were and the notice prints none. */
function onBorrowed(
  answer: RetakePrecondition | null,
  { marks, same, pack: { passMark } }: RetakeBasis,
): RetakePrecondition | null {
  if (!answer || !RESTS_ON_A_MARK.has(answer.retake.kind) || passMark?.borrowed === undefined) return answer;
  const pointed = marks.some((mark) => mark.marked?.kind === "points" && same(mark) !== "unmet");
  return pointed ? { ...answer, borrowed: { points: passMark.points, from: passMark.borrowed } } : answer;
}

function judged(outcome: Outcome, retake: RetakeTrace, blanks: RetakePrecondition["blanks"] = []): RetakePrecondition {
  return { kind: "retake", outcome, blanks, retake, borrowed: null };
}

function forfeitPrecondition(subjects: readonly Subject[], basis: RetakeBasis): RetakePrecondition | null {
  if (!basis.rule.forfeitedByNewApplication) return null;
  const kept = subjects.flatMap((subject) => {
    const validity = validityIn(subject, basis);
    return validity && validity.outcome !== "unmet" ? [subject] : [];
  });
  return kept.length === 0 ? null : judged("met", { kind: "forfeits", subjects: kept });
}

/** `asked`: the subjects to be sat again; null: not said. */
function judgeRetake(
  subjects: readonly Subject[],
  asked: readonly Subject[] | null,
  basis: RetakeBasis,
): RetakePrecondition {
  const again = subjects.filter((subject) => asked?.includes(subject));
  const others = subjects.filter((subject) => !again.includes(subject));
  if (asked && others.length === 0) return judged("unmet", { kind: "whole" });
  const passed = again.filter((subject) => validityIn(subject, basis)?.outcome === "met");
  if (passed.length > 0) return judged("unmet", { kind: "passed", subjects: passed });

  const founding = best(others.map((subject) => validityIn(subject, basis)));
  if (founding === null) return judged("unmet", { kind: "never" });
  if (founding.outcome === "unmet") return judged("unmet", traceOf(founding, basis));
  if (asked === null) return judged("unknown", { kind: "subjects" }, ["subjects"]);
  const spent = attemptsSpent(again, founding.mark, basis);
  const { attempts = Infinity } = basis.rule;
  if (spent.min >= attempts && founding.outcome === "met") return judged("unmet", { kind: "attempts", attempts });
  if (spent.max >= attempts) return judged("unknown", { kind: "attempts", attempts });
  return judged(founding.outcome, traceOf(founding, basis));
}

function traceOf({ why, mark, last }: ScoreValidity, { years }: RetakeBasis): RetakeTrace {
  const kept: KeptScore = { subject: mark.subject, date: mark.date, last, years, place: mark.place };
  return { kind: why, kept };
}

/** The best that the marks say of a subject; null where none is of it. */
function validityIn(subject: Subject, basis: RetakeBasis): ScoreValidity | null {
  const validities = basis.marks
    .filter((mark) => (mark.subject === subject || mark.subject === null) && basis.same(mark) !== "unmet")
    .map((mark) => validityOf(mark, basis));
  return best(validities);
}

/** Of equals the one that tells most, and the later rather than the earlier. */
function best(validities: readonly (ScoreValidity | null)[]): ScoreValidity | null {
  let top: ScoreValidity | null = null;
  for (const one of validities) {
    if (one === null) continue;
    if (top === null || isBetter(one.outcome, top.outcome)) top = one;
    else if (one.outcome === top.outcome) {
      const before = WORTH.indexOf(one.why) - WORTH.indexOf(top.why);
      if (before < 0 || (before === 0 && (one.last ?? -Infinity) > (top.last ?? -Infinity))) top = one;
    }
  }
  return top;
}

function validityOf(mark: Matched<PastScore>, basis: RetakeBasis): ScoreValidity {
  const { date } = mark;
  const passed = isPassed(mark, basis.pack);
  const last = date && addMonths(date.min, basis.years * 12);
  const say = (outcome: Outcome, why: ScoreValidity["why"]): ScoreValidity => ({ outcome, why, mark, last });
  if (passed === "unmet") return say("unmet", "failed");
  if (mark.exam === "competition" && !basis.rule.afterCompetition) return say("unmet", "competition");
  // A mark of a day that has not come is a slip of the pen.
  if (date === null || date.min > basis.day) return say("unknown", "unclear");
  const forfeited = isForfeited(mark, date, basis);
  if (forfeited === "met") return say("unmet", "forfeited");
  const valid = isValid(date, basis);
  if (valid === "unmet") return say("unmet", "expired");
  const clear = both(
    both(passed, basis.same(mark)),
    forfeited === "unknown" || mark.subject === null ? "unknown" : "met",
  );
  if (clear !== "met") return say("unknown", "unclear");
  return valid === "met" ? say("met", "kept") : say("unknown", "ending");
}

function isPassed({ marked }: PastScore, { passMark }: PreconditionRules): Outcome {
  if (marked === null) return "unknown";
  if (marked.kind === "word") return marked.passed ? "met" : "unmet";
  if (!passMark) return "unknown";
  return marked.points >= passMark.points ? "met" : "unmet";
}

/** A working day takes less than two days of the calendar, whatever the holidays. */
const DAYS_A_WORKING_DAY = 2;

/** From the exam on for whole years, their last day included; as long after as results take to be published nobody knows. */
function isValid(date: DayRange, { rule, years, day }: RetakeBasis): Outcome {
  const months = years * 12;
  if (day <= addMonths(date.min, months)) return "met";
  const { workingDays = 0, days = 0 } = rule.published ?? {};
  const late = workingDays * DAYS_A_WORKING_DAY + days;
  return day <= addMonths(date.max + late, months) ? "unknown" : "unmet";
}

/** Whoever sat a passed subject again while the pass counted had applied anew. */
function isForfeited(mark: Matched<PastScore>, date: DayRange, { rule, marks, years, same }: RetakeBasis): Outcome {
  if (!rule.forfeitedByNewApplication) return "unmet";
  let answer: Outcome = "unmet";
  for (const other of marks) {
    if (other === mark || other.subject !== mark.subject || other.date === null || same(other) === "unmet") continue;
    if (other.exam === "retake" || other.exam === "competition") continue;
    if (other.date.max <= date.min || other.date.min > addMonths(date.max, years * 12)) continue;
    const surelyLater = other.date.min > date.max && same(other) === "met" && other.sure && other.subject !== null;
    if (surelyLater) return "met";
    answer = "unknown";
  }
  return answer;
}

/** How many retakes there have been since the pass; the first sitting of a subject is none, and may have come after it. */
function attemptsSpent(again: readonly Subject[], pass: Matched<PastScore>, basis: RetakeBasis) {
  const spent = again.map((subject) => {
    const sat = basis.marks.filter((mark) => mark.subject === subject && basis.same(mark) !== "unmet");
    const { date } = pass;
    if (date === null) return { min: 0, max: sat.length };
    const after = sat.filter((mark) => mark.date !== null && mark.date.max > date.min && mark.exam !== "fresh");
    const sure = after.filter((mark) => mark.date !== null && mark.date.min > date.max && basis.same(mark) === "met");
    const said = sure.filter(({ exam }) => exam === "retake").length;
    const unsaid = sure.length - said;
    const isFirstKnown = sat.some(
      (mark) => mark.exam === "fresh" || (mark.date?.min === date.min && mark.date.max === date.max),
    );
    return { min: said + Math.max(0, unsaid - (isFirstKnown ? 0 : 1)), max: after.length };
  });
  return { min: Math.max(...spent.map(({ min }) => min)), max: Math.max(...spent.map(({ max }) => max)) };
}

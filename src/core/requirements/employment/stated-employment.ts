import { STATED_WORK } from "../../sheet/fields";
import { countsAsWork } from "../../terms/occupation";
import type { Applicant } from "../../facts/applicant";
import { isKnown, isUnreliable, withValue, type Known } from "../../facts/fact";
import { isNoOccupation } from "../../facts/values/no-occupation";
import type { PersonEmployment } from "../../facts/records/person-records";
import type { Field } from "../../terms/field";
import { historyOf, LONG_MONTH, monthsWorked } from "./history";
import type { Day, MonthRange } from "../../time/day";
import type { Assumptions } from "../assumptions";
import type { UnclearWork } from "../finding";
import type { PreparedOccupation } from "../prepared";

/** What somebody says of their work, as far as it is surely work in the occupation or a related one. */
export interface StatedEmployment {
  /** Years that may be of other work are at most what is written and at least nothing. */
  readonly applicant: Applicant;
  /** 从业起始年月 may be taken as the beginning of such work; else it is only a bound. */
  readonly startCounts: boolean;
  /** What leaves it open; null: nothing does. */
  readonly unclear: UnclearWork | null;
}

/**
 * Stated years are work in the occupation unless something says otherwise: a 从事职业 or posts of 工作经历 that are neither its
 * own nor related, or a remark (实习, 兼职) at them or at the employer. A heading that says 本职业 outweighs the first two. What stands
 * in a column that may be 从事职业 and was not read says as much.
 */
export function statedEmployment(
  applicant: Applicant,
  occupation: PreparedOccupation,
  day: Day,
  assumptions: Assumptions,
): StatedEmployment {
  // As most rows are.
  const { currentOccupation, perhapsOccupations } = applicant;
  const isSilent = !isKnown(currentOccupation) && perhapsOccupations.length === 0;
  if (isSilent && !applicant.records?.work && applicant.unreliableFields.size === 0) {
    return { applicant, startCounts: true, unclear: null };
  }
  const remarked = isUnreliable(applicant.employer) || isUnreliable(currentOccupation);
  const otherOccupation = isKnown(currentOccupation)
    ? otherWork(currentOccupation.value, false, occupation)
    : (perhapsOccupations.map((word) => otherWork(word, true, occupation)).find((other) => other !== null) ?? null);
  const listed = remarked || otherOccupation ? null : applicant.workTotal.value;
  const posts = withPosts(applicant.records?.work ?? null, listed, applicant, day, assumptions);
  const otherPosts = posts !== null && areOthers(posts);
  const isOther = (field: Field) => (otherOccupation !== null || otherPosts) && !applicant.ownWork.has(field);
  const possible = new Set<Field>(STATED_WORK.filter((field) => remarked || isOther(field)));
  const counted = posts === null ? applicant : withWork(applicant, possiblePosts(posts, applicant));
  // Where nothing is stated that may be of other work, that is not what leaves it open.
  const doubted = otherOccupation !== null && otherOccupation !== "none" && isStated(applicant, possible);
  const stated = doubted ? otherOccupation : null;
  // Posts that are listed go before what stands beside them.
  const nothing = otherOccupation === "none" && posts === null ? isOther : () => false;
  return {
    applicant: possible.size === 0 ? counted : withPossible(counted, possible, nothing),
    startCounts: !possible.has("workStart"),
    unclear: stated ?? (posts === null ? null : unclearPost(posts)),
  };
}

/** Whether one of these fields of work says something. */
function isStated({ workTotal, workStart, certificates, title }: Applicant, fields: ReadonlySet<Field>): boolean {
  const facts = [workTotal, workStart, ...certificates.map(({ workAfter }) => workAfter), title?.workAfter ?? null];
  return facts.some((fact) => fact !== null && fact.state !== "blank" && fields.has(fact.field));
}

/** Null: the word speaks for the stated years. "none": by a person's word they count for nothing. */
function otherWork(
  word: string,
  perhaps: boolean,
  { workRelationOf }: PreparedOccupation,
): UnclearWork | "none" | null {
  const relation = workRelationOf(word);
  if (countsAsWork(relation)) return null;
  // Of a word that only may be the occupation it is not known whether the years stand beside it.
  if (relation === "none" && !perhaps) return "none";
  return { kind: "occupation", word, none: isNoOccupation(word), perhaps };
}

/** Posts that the whole sheet leaves out are the occupation's by the assumption, or where the stated years are as many. */
function withPosts(
  periods: readonly PersonEmployment[] | null,
  stated: MonthRange | null,
  { workStart }: Applicant,
  day: Day,
  assumptions: Assumptions,
): readonly PersonEmployment[] | null {
  if (periods === null || !periods.some(({ relation }) => relation === "unsaid")) return periods;
  const { sure } = historyOf(periods, workStart.value, () => true);
  const own =
    assumptions["history-is-own-work"] ||
    (stated !== null && stated.max >= monthsWorked(sure, -Infinity, day, LONG_MONTH));
  return periods.map((period) => (period.relation === "unsaid" && own ? { ...period, relation: "own" } : period));
}

/** Posts that count for nothing by a person's word go, unless the years are stated under a heading that says 本职业. */
function possiblePosts(periods: readonly PersonEmployment[], { ownWork }: Applicant): readonly PersonEmployment[] {
  if (ownWork.size > 0 || periods.every(({ relation }) => relation !== "none")) return periods;
  return periods.filter(({ relation }) => relation !== "none");
}

/**
 * Where 工作经历 lists no post of the occupation or a related one, the years are not of such posts either; where one counts for
 * nothing, they may be of that one too.
 */
function areOthers(periods: readonly PersonEmployment[]): boolean {
  const counts = periods.some(({ relation }) => countsAsWork(relation) || relation === "unsaid");
  return !counts || periods.some(({ relation }) => relation === "none");
}

function unclearPost(periods: readonly PersonEmployment[]): UnclearWork | null {
  const period = periods.find(({ relation }) => !countsAsWork(relation) && relation !== "none");
  if (period === undefined) return null;
  return period.post === null ? { kind: "posts" } : { kind: "post", word: period.post };
}

function withWork(applicant: Applicant, work: readonly PersonEmployment[]): Applicant {
  const { records } = applicant;
  return records === null || records.work === work ? applicant : { ...applicant, records: { ...records, work } };
}

/** `isNothing`: of these fields nothing counts. */
function withPossible(
  applicant: Applicant,
  possible: ReadonlySet<Field>,
  isNothing: (field: Field) => boolean,
): Applicant {
  const atMost = (months: Known<MonthRange>): Known<MonthRange> =>
    isKnown(months) && possible.has(months.field)
      ? withValue(months, { min: 0, max: isNothing(months.field) ? 0 : months.value.max })
      : months;
  const { title } = applicant;
  return {
    ...applicant,
    workTotal: atMost(applicant.workTotal),
    certificates: applicant.certificates.map((one) => ({
      ...one,
      workAfter: one.workAfter && atMost(one.workAfter),
    })),
    title: title && { ...title, workAfter: atMost(title.workAfter) },
  };
}

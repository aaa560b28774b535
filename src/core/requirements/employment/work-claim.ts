import { STATED_WORK } from "../../sheet/fields";
import type { Applicant } from "../../facts/applicant";
import { isNoOccupation } from "../../facts/values/no-occupation";
import type { WorkSpell } from "../../facts/records/person-records";
import type { Field } from "../../terms/field";
import { historyOf, LONG_MONTH, monthsWorked } from "./history";
import type { Day, MonthRange } from "../../time/day";
import type { Assumptions } from "../assumptions";
import type { UnclearWork } from "../finding";
import type { PreparedOccupation } from "../prepared";

/** What somebody says of their work, as far as it is surely work in the occupation or a related one. */
export interface WorkClaim {
  /** Years that may be of other work are at most what is written and at least nothing. */
  readonly applicant: Applicant;
  /** 从业起始年月 may be taken as the beginning of such work; else it is only a bound. */
  readonly startCounts: boolean;
  /** What leaves it open; null: nothing does. */
  readonly unclear: UnclearWork | null;
}

/**
 * Stated years are work in the occupation unless something says otherwise: a 从事职业 or posts of 工作经历 that are neither its
 * own nor related, or a remark (实习, 兼职) at them or at the employer. A heading that says 本职业 outweighs the first two.
 */
export function workClaim(
  applicant: Applicant,
  occupation: PreparedOccupation,
  day: Day,
  assumptions: Assumptions,
): WorkClaim {
  // As most rows are.
  if (applicant.currentOccupation === null && !applicant.records?.work && applicant.doubts.size === 0) {
    return { applicant, startCounts: true, unclear: null };
  }
  const remarked = applicant.doubts.has("employer") || applicant.doubts.has("currentOccupation");
  const otherOccupation = otherWork(applicant.currentOccupation, occupation);
  const listed = remarked || otherOccupation ? null : applicant.workTotal;
  const posts = withPosts(applicant.records?.work ?? null, listed, applicant, day, assumptions);
  const otherPosts = posts === null ? null : noneOwn(posts);
  const doubtful = (field: Field) =>
    remarked || ((otherOccupation !== null || otherPosts !== null) && !applicant.ownWork.has(field));
  const possible = new Set<Field>(STATED_WORK.filter(doubtful));
  const counted = posts === null ? applicant : withWork(applicant, posts);
  const stated = otherOccupation !== null && possible.size > 0 ? otherOccupation : null;
  return {
    applicant: possible.size === 0 ? counted : withPossible(counted, possible),
    startCounts: !possible.has("workStart"),
    unclear: stated ?? (posts === null ? null : unclearPost(posts)),
  };
}

function otherWork(written: string | null, { workKinshipOf }: PreparedOccupation): UnclearWork | null {
  if (written === null) return null;
  const kinship = workKinshipOf(written);
  if (kinship === "own" || kinship === "related") return null;
  return { kind: "occupation", word: written, none: isNoOccupation(written) };
}

/** Posts that the whole sheet leaves out are the occupation's by the assumption, or where the stated years are as many. */
function withPosts(
  spells: readonly WorkSpell[] | null,
  stated: MonthRange | null,
  { workStart }: Applicant,
  day: Day,
  assumptions: Assumptions,
): readonly WorkSpell[] | null {
  if (spells === null || !spells.some(({ kinship }) => kinship === "unsaid")) return spells;
  const { sure } = historyOf(spells, workStart, () => true);
  const own =
    assumptions["history-is-own-work"] ||
    (stated !== null && stated.max >= monthsWorked(sure, -Infinity, day, LONG_MONTH));
  return spells.map((spell) => (spell.kinship === "unsaid" && own ? { ...spell, kinship: "own" } : spell));
}

/** Where 工作经历 lists no post of the occupation or a related one, the years are not of such posts either. */
function noneOwn(spells: readonly WorkSpell[]): UnclearWork | null {
  const counts = spells.some(({ kinship }) => kinship === "own" || kinship === "related" || kinship === "unsaid");
  return counts ? null : unclearPost(spells);
}

function unclearPost(spells: readonly WorkSpell[]): UnclearWork | null {
  const spell = spells.find(({ kinship }) => kinship !== "own" && kinship !== "related");
  if (spell === undefined) return null;
  return spell.post === null ? { kind: "posts" } : { kind: "post", word: spell.post };
}

function withWork(applicant: Applicant, work: readonly WorkSpell[]): Applicant {
  const { records } = applicant;
  return records === null || records.work === work ? applicant : { ...applicant, records: { ...records, work } };
}

function withPossible(applicant: Applicant, possible: ReadonlySet<Field>): Applicant {
  const atMost = (field: Field, months: MonthRange | null): MonthRange | null =>
    months !== null && possible.has(field) ? { min: 0, max: months.max } : months;
  const { title } = applicant;
  return {
    ...applicant,
    workTotal: atMost("workYears", applicant.workTotal),
    certificates: applicant.certificates.map((one) => ({
      ...one,
      workAfter: atMost("workAfterCertificate", one.workAfter),
    })),
    title: title && { ...title, workAfter: atMost("workAfterTitle", title.workAfter) },
  };
}

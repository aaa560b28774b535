import { both, whichever, type Outcome } from "../text/kleene";
import { EDUCATIONS, SCHOOL_TERMS, type Education, type StudyStatus } from "../terms/words";
import * as z from "../terms/zod";
import type { Case } from "./case";
import type { Clause } from "./clause";
import { beforeCredential, beforePerson, common, defineKind, major, type Kind } from "./definition";
import type { SchoolAspects, SchoolSource, Finding } from "./finding";
import { unclaimed } from "./credential";
import { saidByAnswer } from "./questions";
import { solidText } from "../text/clean";
import { isMajorDenied } from "./study/major";
import { isAtOneOf, rankOf } from "./study/school";
import { allAspects, bestOf, majorOutcome, NOTHING_OPEN, openCells, overReadings } from "./study/school-finding";
import { statusDays } from "./study/status";
import { courseAges } from "./study/studies";
import type { Studies, StudyReading } from "./study/study-reading";
import { MAJOR_NAMES, schoolsText, type FullWording } from "./wording";

const schema = z.strictObject({
  kind: z.literal("diploma"),
  schools: z.array(z.enum(SCHOOL_TERMS)).default([]),
  major,
  /** 含在读应届毕业生 */
  finalYear: z.boolean(),
  /** 经评估论证 (and the training aim the notice adds). */
  evaluated: z.boolean().default(false),
  aim: z.enum(["中级技能", "高级技能"]).optional(),
  /** Degrees by education instead of school: 大专及以上 = { from: 大专 }, 大学专科 alone = { from: 大专, to: 大专 }. */
  degree: z.strictObject({ from: z.enum(EDUCATIONS), to: z.enum(EDUCATIONS).optional() }).optional(),
  /** …毕业生: the clause names the graduate instead of the diploma. */
  graduate: z.boolean().default(false),
  ...common,
});
type Diploma = z.infer<typeof schema>;

/** 取得…毕业证书, by the last school or by an earlier one, in every way the row may be understood. */
export const diploma: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement, wording) =>
    requirement.graduate
      ? `${schoolsText(requirement.schools)}${MAJOR_NAMES[requirement.major]}毕业生`
      : diplomaText(requirement, wording),
  brief: () => "毕业证书",
  lacking: "没有所需的毕业证书",
  saidAs: "paper",
  joint: ({ graduate }, before) => (graduate ? beforePerson(before) : beforeCredential(before)),
  label: /毕业|学历|应届|专业(?!技术|对应)/,
  isPaper: true,
  namesSchool: true,
  claim: { paper: "evaluated", field: "evaluatedSchool", isAsked: ({ evaluated }) => evaluated },
  judge: (requirement, { clause }, given) =>
    overReadings(given, (reading) => judgeReading(requirement, clause, reading, given)),
  isMet(requirement, { clause }, given) {
    for (const { course, others } of given.studies.readings) {
      if (serves(requirement, clause, course, given)) continue;
      if (!others.some((other) => serves(requirement, clause, other, given))) return false;
    }
    return true;
  },
  turningDays: (_requirement, _clause, { applicant }) => statusDays(applicant, courseAges(applicant)),
});

function diplomaText(diploma: Diploma, wording: FullWording): string {
  const major = MAJOR_NAMES[diploma.major];
  const holder = diploma.degree ? degreeText(diploma.degree, wording) : schoolsText(diploma.schools);
  const named = wording.majorPlace === "before" && major ? `${major}的${holder}` : `${holder}${major}`;
  const finalYear = diploma.finalYear ? wording.finalYear : "";
  return `${wording.diplomaVerb}${evaluationText(diploma)}${named}${wording.diploma}${finalYear}`;
}

function evaluationText(diploma: Diploma): string {
  const aim = diploma.aim ? `以${diploma.aim}为培养目标` : "";
  const parts = [diploma.evaluated ? "经评估论证" : "", aim].filter(Boolean);
  return parts.length > 0 ? `${parts.join("、")}的` : "";
}

/** 大专及以上学历 · 大学本科 */
function degreeText({ from, to }: NonNullable<Diploma["degree"]>, wording: FullWording): string {
  const name = (education: typeof from) => wording.degrees[education] ?? education;
  const range = to === undefined ? `${name(from)}及以上` : to === from ? name(from) : `${name(from)}至${name(to)}`;
  return `${range}${wording.degreeTail}`;
}

function serves(requirement: Diploma, clause: Clause, studies: Studies, given: Case): boolean {
  return (
    schoolOutcome(requirement, studies) === "met" &&
    degreeOutcome(requirement.degree, studies.education) === "met" &&
    whichever(studies.status, (status) => hasDiploma(status, requirement.finalYear)) === "met" &&
    (!requirement.evaluated || evaluatedOutcome(studies, given) === "met") &&
    majorOutcome(requirement.major, clause, studies, given) === "met"
  );
}

function judgeReading(
  requirement: Diploma,
  clause: Clause,
  { course, others, possible }: StudyReading,
  given: Case,
): Finding {
  let best = judgeStudies(requirement, clause, course, "last", given);
  for (const other of others) {
    if (best.outcome === "met") return best;
    best = bestOf(best, judgeStudies(requirement, clause, other, "former", given));
  }
  for (const one of possible) {
    if (best.outcome !== "unmet") return best;
    const finding = judgeStudies(requirement, clause, one, "unstated", given);
    // It proves nothing that somebody may hold it.
    if (finding.outcome !== "unmet")
      best = { ...finding, outcome: "unknown", credentialMissing: false, blanks: ["formerEducation"] };
  }
  return best;
}

function judgeStudies(
  requirement: Diploma,
  clause: Clause,
  studies: Studies,
  source: SchoolSource,
  given: Case,
): Finding {
  const aspects: SchoolAspects = {
    school: both(schoolOutcome(requirement, studies), degreeOutcome(requirement.degree, studies.education)),
    major: majorOutcome(requirement.major, clause, studies, given),
    status: whichever(studies.status, (status) => hasDiploma(status, requirement.finalYear)),
    evaluated: requirement.evaluated ? evaluatedOutcome(studies, given) : "met",
  };
  const outcome = allAspects(aspects);
  const { education, schoolKinds, major, status } = studies;
  const open = outcome === "unknown" ? openCells(aspects, studies, asksForClass(requirement), given) : NOTHING_OPEN;
  return {
    requirement,
    outcome,
    evidence: {
      kind: "school",
      education,
      schoolKinds,
      major,
      status,
      aspects,
      source,
      unlisted: given.occupation.strict,
      denied: aspects.major === "unmet" && isMajorDenied(major, requirement.major, given.occupation),
    },
    gap: null,
    credentialMissing: outcome === "unmet",
    blanks: open.blanks,
    inexact: open.inexact,
  };
}

function asksForClass({ schools }: Diploma): boolean {
  return schools.includes("技工院校高级工班及以上");
}

function schoolOutcome({ schools }: Diploma, studies: Studies): Outcome {
  return schools.length === 0 ? "met" : isAtOneOf(schools, studies);
}

/** A degree above the one asked for satisfies it, also where the notice names one alone: `to` only says how it words it. */
function degreeOutcome(degree: Diploma["degree"], education: readonly Education[]): Outcome {
  if (degree === undefined) return "met";
  return whichever(education, (one) => (rankOf(one) >= rankOf(degree.from) ? "met" : "unmet"));
}

/** 应届 satisfies where the notice says 含在读应届毕业生; nobody else without a diploma does. */
function hasDiploma(status: StudyStatus, finalYear: boolean): Outcome {
  return status === "毕业" || (status === "应届" && finalYear) ? "met" : "unmet";
}

/** As the row says; else as somebody has said of the school; else nobody claims it. */
function evaluatedOutcome({ place }: Studies, given: Case): Outcome {
  const { evaluatedSchool, school } = given.applicant;
  if (evaluatedSchool === null) {
    if (school.value === null || place !== "last") return unclaimed("evaluated", given);
    const asked = { kind: "school", about: solidText(school.value), occupation: null, scope: "either" } as const;
    const said = saidByAnswer(asked, given.occupation.answers);
    return said === "unknown" ? unclaimed("evaluated", given) : said;
  }
  return evaluatedSchool ? "met" : "unmet";
}

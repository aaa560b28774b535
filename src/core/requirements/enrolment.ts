import { both, whichever, type Outcome } from "../text/kleene";
import { CLASS_KINDS, SCHOOL_TERMS, type StudyStatus } from "../terms/words";
import * as z from "../terms/zod";
import type { Case } from "./case";
import type { Clause } from "./clause";
import { beforePerson, common, defineKind, major, type Kind } from "./definition";
import type { SchoolAspects, Finding } from "./finding";
import { statusDays } from "./study/status";
import { isMajorDenied } from "./study/major";
import { isAtOneOf } from "./study/school";
import { allAspects, majorOutcome, NOTHING_OPEN, openCells, overReadings } from "./study/school-finding";
import { courseAges } from "./study/studies";
import type { Studies, StudyReading } from "./study/study-reading";
import { MAJOR_NAMES, schoolsText } from "./wording";

const schema = z.strictObject({
  kind: z.literal("enrolment"),
  schools: z.array(z.enum(SCHOOL_TERMS)).nonempty(),
  classes: z.array(z.enum(CLASS_KINDS)).default([]),
  major: major.default("none"),
  ...common,
});
type Enrolment = z.infer<typeof schema>;

/** …班学生: at such a school, in such a class, now. */
export const enrolment: Kind<typeof schema> = defineKind({
  schema,
  phrase({ schools, classes, major }) {
    const student = classes.length > 0 ? `${classes.join("、")}学生` : "在校生";
    return `${schoolsText(schools)}${MAJOR_NAMES[major]}${student}`;
  },
  brief: ({ schools, classes }) => `${schools.join("、")}${classes.join("、")}学生`,
  lacking: "不是规定的在校生",
  joint: (_requirement, before) => beforePerson(before),
  label: /班学生|在校生/,
  isPaper: true,
  namesSchool: true,
  judge: (requirement, { clause }, given) =>
    overReadings(given, (reading) => judgeReading(requirement, clause, reading, given)),
  turningDays: (_requirement, _clause, { applicant }) => statusDays(applicant, courseAges(applicant)),
});

function judgeReading(requirement: Enrolment, clause: Clause, { course }: StudyReading, given: Case): Finding {
  const { schoolKinds, education, major, status } = course;
  const aspects: SchoolAspects = {
    school: both(isAtOneOf(requirement.schools, course), classOutcome(requirement, course)),
    major: majorOutcome(requirement.major, clause, course, given),
    status: whichever(status, isStudent),
    evaluated: "met",
  };
  const outcome = allAspects(aspects);
  const open = outcome === "unknown" ? openCells(aspects, course, requirement.classes.length > 0, given) : NOTHING_OPEN;
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
      source: "last",
      denied: aspects.major === "unmet" && isMajorDenied(major, requirement.major, given.occupation),
    },
    gap: null,
    credentialMissing: outcome === "unmet",
    blanks: open.blanks,
    inexact: open.inexact,
  };
}

function classOutcome({ classes }: Enrolment, { classKind }: Studies): Outcome {
  if (classes.length === 0) return "met";
  if (classKind === null) return "unknown";
  return classes.includes(classKind) ? "met" : "unmet";
}

function isStudent(status: StudyStatus): Outcome {
  return status === "在读" || status === "应届" ? "met" : "unmet";
}

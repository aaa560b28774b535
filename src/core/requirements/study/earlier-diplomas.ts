import type { FormerDiploma } from "../../facts/applicant";
import { isUnreliable } from "../../facts/fact";
import { memoize } from "../../text/memoize";
import { schoolKindsByDegree } from "../../facts/values/schools";
import { diplomasBelow, rungOf } from "./course";
import { ALONE, ANY } from "./status";
import { isSurelyFinished, NO_STUDIES, type StudyCase, type Studies, type StudyReading } from "./study-reading";
import type { Assumptions } from "../assumptions";

/** Beside the course: what 原学历 says, and where that says nothing, what may have come before. */
export function withOthers(course: Studies, held: readonly Studies[], given: StudyCase): StudyReading {
  const { applicant, assumptions } = given;
  // What may stand in an unread column, and an earlier major without its diploma, are no silence.
  const isSilent = !isUnreliable(applicant.former) && applicant.formerMajor.value === null;
  const finished = isSurelyFinished(course);
  // As most rows are.
  if (
    finished &&
    held === NO_STUDIES &&
    applicant.former.value === null &&
    isSilent &&
    assumptions["highest-diploma-only"] &&
    !given.claimed
  ) {
    return { course, others: NO_STUDIES, possible: NO_STUDIES };
  }
  const former = applicant.former.value && formerStudies(applicant.former.value, applicant.formerMajor.value);
  const others = [...held];
  if (former) others.push(former);
  if (!finished && isPostgraduate(course)) others.push(bachelorOf(applicant.formerMajor.value));
  if (former && isSurelyFinished(former)) return { course, others, possible: NO_STUDIES };
  const presumed = assumptions[finished ? "highest-diploma-only" : "no-unclaimed-diplomas"];
  const unclaimed = presumed && !given.claimed && (former !== null || isSilent);
  const { schoolKinds, education, classKind } = former ?? course;
  // Where a finished course is known by its school alone, what was learned after it is not said either.
  const top = rungOf(finished && applicant.education.value.length === 0 ? [] : schoolKinds, education, classKind);
  return {
    course,
    others,
    possible: unclaimed ? NO_STUDIES : lowerThan(top, applicant.formerMajor.value, assumptions),
  };
}

/** Whoever studies for 硕士 or 博士 holds 本科. */
function isPostgraduate({ education }: Studies): boolean {
  return education.length > 0 && education.every((degree) => degree === "硕士" || degree === "博士");
}

function bachelorOf(major: string | null): Studies {
  return {
    schoolKinds: ["普通高等学校", "高等职业学校", "成人高等教育"],
    education: ["本科"],
    classKind: null,
    major,
    majorSure: true,
    status: ALONE.毕业,
    place: "earlier",
  };
}

function formerStudies(former: FormerDiploma, major: string | null): Studies {
  return {
    schoolKinds: former.adultForm ? ["成人高等教育"] : schoolKindsByDegree(former.education),
    education: former.education,
    classKind: null,
    major,
    majorSure: true,
    status: former.status === null ? ANY : ALONE[former.status],
    place: "earlier",
  };
}

/** The same for everybody but those who write 原专业. */
const lowerOf = memoize((key: string) => lowerDiplomas(Number(key.slice(1)), key.startsWith("+"), null));

function lowerThan(rung: number, major: string | null, assumptions: Assumptions): readonly Studies[] {
  const usual = assumptions["usual-school-routes"];
  return major === null ? lowerOf(`${usual ? "+" : "-"}${rung}`) : lowerDiplomas(rung, usual, major);
}

function lowerDiplomas(rung: number, usual: boolean, major: string | null): readonly Studies[] {
  return diplomasBelow(rung, usual).map(({ schoolKind, education, classKind }) => ({
    schoolKinds: [schoolKind],
    education: [education],
    classKind,
    major,
    majorSure: true,
    status: ALONE.毕业,
    place: "earlier" as const,
  }));
}

import type { Applicant, Day } from "../applicant/applicant";
import { schoolKindsByDegree } from "../applicant/school-kind";
import type { StudyStatus } from "../rulepack/words";
import { earlierSchoolKinds, type Schooling } from "./school";
import { statusOn } from "./status";

/** A diploma, held or on its way. */
export interface Studies extends Schooling {
  readonly major: string | null;
  readonly status: readonly StudyStatus[];
  /** 原学历 instead of the last school. */
  readonly earlier: boolean;
}

/** The last school, and the one before where 原学历 names it or where the last one has not led to a diploma. */
export function studiesOf(applicant: Applicant, day: Day): readonly [Studies, Studies?] {
  const last: Studies = {
    schoolKinds: applicant.schoolKinds,
    education: applicant.education,
    classKind: applicant.classKind,
    major: applicant.major,
    status: statusOn(applicant, day),
    earlier: false,
  };
  const { formerEducation } = applicant;
  if (formerEducation.length === 0 && last.status.every((status) => status === "毕业")) return [last];
  const schoolKinds =
    formerEducation.length > 0 ? schoolKindsByDegree(formerEducation) : earlierSchoolKinds(applicant.education);
  const former: Studies = {
    schoolKinds,
    education: formerEducation,
    classKind: null,
    major: applicant.formerMajor,
    status: ["毕业"],
    earlier: true,
  };
  return [last, former];
}

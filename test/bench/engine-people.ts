import type { Applicant } from "../../src/core/facts/applicant";
import { dayOf, type DayRange, type MonthRange } from "../../src/core/time/day";
import type { Education, SchoolKind } from "../../src/core/terms/words";
import { applicant } from "../support/applicant";
import { dice } from "../support/dice";

const SCHOOLS: readonly (readonly [Education, readonly SchoolKind[]])[] = [
  ["初中", ["无"]],
  ["高中", ["无"]],
  ["中专", ["中等职业学校"]],
  ["大专", ["高等职业学校", "普通高等学校"]],
  ["本科", ["普通高等学校"]],
];
const MAJORS = ["电子商务", "市场营销", "汉语言文学", "会计", "广告学"];

/** Synthetic people who apply for 四级 of 互联网营销师, one in three of them eligible. */
export function engineApplicants(count: number): readonly Applicant[] {
  const roll = dice(20260301);
  return Array.from({ length: count }, (_, place) => {
    const born = 1975 + roll(30);
    const birth = on(dayOf(born, 1 + roll(12), 1 + roll(28)));
    const [education, schoolKinds] = SCHOOLS[roll(SCHOOLS.length)] ?? ["高中", ["无"]];
    const worked = roll(8) === 0 ? null : years(roll(Math.min(9, 2026 - born - 17)));
    const certified = roll(3) === 0;
    const graduation = roll(3) === 0 ? null : on(dayOf(2021 + roll(6), 1 + roll(12), 1 + roll(28)));
    return applicant({
      row: place + 2,
      name: `人${place}`,
      birth,
      education: [education],
      schoolKinds,
      // General education has no majors.
      major: schoolKinds.includes("无") || roll(4) === 0 ? null : (MAJORS[roll(MAJORS.length)] ?? null),
      graduation,
      studyStatus: graduation === null ? "毕业" : null,
      workTotal: worked,
      certificates: certified
        ? [
            {
              level: roll(4) === 0 ? 4 : 5,
              kind: "职业技能等级证书",
              occupation: "互联网营销师",
              date: on(dayOf(2019 + roll(7), 1 + roll(12), 1 + roll(28))),
              workAfter: null,
            },
          ]
        : [],
      applied: { occupation: "互联网营销师", workType: "直播销售员", level: 4 },
    });
  });
}

function on(day: number): DayRange {
  return { min: day, max: day };
}

function years(count: number): MonthRange {
  return { min: count * 12, max: count * 12 + 11 };
}

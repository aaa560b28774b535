import type { Field } from "../../terms/field";
import type { Heading } from "../heading";
import { NO_SENSE, type Sense } from "./sense";

/** What a diploma says, and where it goes if a later one stands beside it. */
const OF_DIPLOMA: ReadonlyMap<Field, Field | null> = new Map([
  ["education", "formerEducation"],
  ["major", "formerMajor"],
  ["school", null],
  ["schoolKind", null],
  ["graduationDate", null],
  ["studyForm", null],
]);

/** 第一学历 beside 最高学历 is the former one. Without another nobody knows whether it is the highest. */
export function withFirstDiplomas(senses: ReadonlyMap<Heading, Sense>): ReadonlyMap<Heading, Sense> {
  const isFirst = ({ first, claim }: Sense): boolean =>
    first && claim !== null && claim.fields.every((field) => OF_DIPLOMA.has(field));
  const all = [...senses.values()];
  if (!all.some(isFirst)) return senses;
  const hasLater = all.some((sense) => !isFirst(sense) && sense.claim?.fields.includes("education") === true);
  return new Map(
    [...senses].map(([heading, sense]): [Heading, Sense] => {
      if (!isFirst(sense) || sense.claim === null) return [heading, sense];
      const { fields, rank } = sense.claim;
      if (!hasLater) return [heading, { ...NO_SENSE, offers: fields, told: true }];
      const former = fields.flatMap((field) => OF_DIPLOMA.get(field) ?? []);
      return [heading, former.length === 0 ? NO_SENSE : { ...sense, claim: { fields: former, rank } }];
    }),
  );
}

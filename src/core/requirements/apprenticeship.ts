import * as z from "../terms/zod";
import { common, defineKind, scope, type Kind } from "./definition";
import { notClaimed, credentialFinding } from "./credential";
import { SCOPE_NAMES } from "./wording";

const schema = z.strictObject({ kind: z.literal("apprenticeship"), scope, ...common });

/** 学徒期满 */
export const apprenticeship: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement) => `${SCOPE_NAMES[requirement.scope]}学徒期满`,
  lacking: "学徒期未满",
  isPaper: true,
  claim: { paper: "apprenticeship", field: "apprenticeship", isAsked: () => true },
  judge(requirement, _clause, given) {
    const { apprenticeship: served } = given.applicant;
    if (served === null) return notClaimed(requirement, "apprenticeship", "apprenticeship", given);
    return credentialFinding(requirement, served ? "met" : "unmet", []);
  },
});

import { anyOf } from "../text/kleene";
import * as z from "../terms/zod";
import { beforeCredential, common, defineKind, scope, type Kind } from "./definition";
import { notClaimed, credentialFinding } from "./credential";
import { factInScope } from "./scope";
import { SCOPE_NAMES } from "./wording";

const schema = z.strictObject({ kind: z.literal("technicianCandidate"), scope, ...common });

/** 预备技师证书, which is no level of its own. */
export const technicianCandidate: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement) => `取得${SCOPE_NAMES[requirement.scope]}预备技师证书`,
  brief: () => "预备技师证书",
  lacking: "没有预备技师证书",
  saidAs: "paper",
  joint: (_requirement, before) => beforeCredential(before),
  isPaper: true,
  claim: { paper: "technicianCandidate", field: "certificateKind", isAsked: () => true },
  judge(requirement, _clause, given) {
    const held = given.applicant.certificates.filter(({ kind }) => kind.value === "预备技师证书");
    if (held.length === 0) return notClaimed(requirement, "technicianCandidate", "certificateKind", given);
    const outcome = anyOf(held, ({ occupation }) => factInScope(occupation, requirement.scope, given.occupation));
    return credentialFinding(requirement, outcome, []);
  },
});

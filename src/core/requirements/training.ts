import { both, type Outcome } from "../text/kleene";
import { level } from "../terms/atoms";
import { LEVEL_NAMES } from "../terms/words";
import * as z from "../terms/zod";
import { common, defineKind, scope, type Kind } from "./definition";
import { notClaimed, credentialFinding } from "./credential";
import { inScope } from "./scope";
import { SCOPE_NAMES } from "./wording";

const schema = z.strictObject({
  kind: z.literal("training"),
  level,
  scope,
  hours: z.enum(["规定标准学时", "规定的参考学时数", "规定的参考学时"]),
  proof: z.enum(["结业证书", "考试合格"]),
  ...common,
});

/** 经…正规培训达规定学时，并取得结业证书 (or 考试合格). */
export const training: Kind<typeof schema> = defineKind({
  schema,
  phrase({ scope, level, hours, proof }, wording) {
    const course = `${SCOPE_NAMES[scope]}${LEVEL_NAMES[level]}`;
    return `经${course}${wording.training}${hours}，${proof === "结业证书" ? "并取得结业证书" : "并考试合格"}`;
  },
  brief: ({ level }) => `${LEVEL_NAMES[level]}培训`,
  lacking: "没有所需的培训",
  isPaper: true,
  claim: { paper: "training", field: "trainingLevel", isAsked: () => true },
  judge(requirement, _clause, given) {
    const { training: course } = given.applicant;
    if (course === null) return notClaimed(requirement, "training", "trainingLevel", given);
    // The column states 结业, of that level only; training for a lower one is none for this.
    if (course.level > requirement.level) return notClaimed(requirement, "training", "trainingLevel", given);
    if (course.level < requirement.level) return credentialFinding(requirement, "unknown", ["trainingLevel"]);
    const scope = inScope(course.occupation, requirement.scope, given.occupation);
    if (scope === "unmet") return notClaimed(requirement, "training", "trainingLevel", given);
    const proof: Outcome = (course.proof ?? "结业证书") === requirement.proof ? "met" : "unknown";
    return credentialFinding(requirement, both(proof, scope), course.proof === null ? ["trainingProof"] : []);
  },
});

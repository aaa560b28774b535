import * as z from "../terms/zod";
import { common, defineKind, scope, type Kind } from "./definition";
import { SCOPE_NAMES } from "./wording";

const schema = z.strictObject({ kind: z.literal("intent"), scope, ...common });

/** 拟从事…工作: the registration itself states it. */
export const intent: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement, { work }) => `拟从事${SCOPE_NAMES[requirement.scope]}${work}`,
  lacking: "不是拟从事本职业",
  judge: (requirement) => ({
    requirement,
    outcome: "met",
    evidence: { kind: "by-applying" },
    gap: null,
    credentialMissing: false,
    blanks: [],
  }),
});

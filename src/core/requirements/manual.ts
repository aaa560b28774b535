import { text } from "../terms/atoms";
import * as z from "../terms/zod";
import { common, defineKind, type Kind } from "./definition";

const schema = z.strictObject({ kind: z.literal("manual"), text, ...common });

/** What only a person can judge; always unknown. */
export const manual: Kind<typeof schema> = defineKind({
  schema,
  phrase: (requirement) => requirement.text,
  lacking: "须人工判断的条件",
  judge: (requirement) => ({
    requirement,
    outcome: "unknown",
    evidence: { kind: "for-a-person" },
    gap: null,
    credentialMissing: false,
    blanks: [],
  }),
});

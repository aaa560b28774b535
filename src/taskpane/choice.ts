import type { PaneState } from "./state";

/** What a result depends on and the clerk can change. */
export type Choice = "notice" | "asOf" | "assumptions";

/** The choices on screen that are no longer those the result was made with; [] while there is none or a new one is coming. */
export function changedChoices({ packId, asOf, assumptions, screen, status }: PaneState): readonly Choice[] {
  const coming = status.kind === "working" && (status.work === "audit" || status.work === "reaudit");
  if (screen.kind !== "audited" || coming) return [];
  const { audit, pack } = screen.result;
  const changed: { readonly [K in Choice]: boolean } = {
    notice: pack.id !== packId,
    asOf: audit.asOf !== asOf,
    assumptions: audit.assumptions.some(({ name, on }) => assumptions[name] !== on),
  };
  return CHOICES.filter((choice) => changed[choice]);
}

const CHOICES: readonly Choice[] = ["notice", "asOf", "assumptions"];

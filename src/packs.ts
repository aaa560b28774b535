import beijingItmc2024 from "../rules/packs/beijing-itmc-2024.yaml";
import ecommerceAiConditions from "../rules/packs/ecommerce-ai-conditions.yaml";
import guizhou2023 from "../rules/packs/guizhou-2023.yaml";
import jinan2026 from "../rules/packs/jinan-2026.yaml";
import shanghai2026 from "../rules/packs/shanghai-2026.yaml";
import type { Day } from "./core/applicant/applicant";
import { isoOf } from "./core/applicant/day";
import { loadPack } from "./core/rulepack/load";
import type { RulePack } from "./core/rulepack/schema";

/** Every rule pack we ship, read once; a faulty one stops the start with all of its faults. */
export const packs: readonly RulePack[] = [
  loadPack(jinan2026, "rules/packs/jinan-2026.yaml"),
  loadPack(shanghai2026, "rules/packs/shanghai-2026.yaml"),
  loadPack(ecommerceAiConditions, "rules/packs/ecommerce-ai-conditions.yaml"),
  loadPack(beijingItmc2024, "rules/packs/beijing-itmc-2024.yaml"),
  loadPack(guizhou2023, "rules/packs/guizhou-2023.yaml"),
];

export function packById(id: string): RulePack | undefined {
  return packs.find((pack) => pack.id === id);
}

/**
 * The pack a door begins with: the first official notice in force on that day, else the first official one. A collection
 * or bare conditions are never chosen for anybody.
 */
export function defaultPack(asOf?: Day): RulePack | undefined {
  const notices = packs.filter((pack) => pack.source.kind === "notice");
  return (asOf === undefined ? undefined : notices.find((pack) => isInForce(pack, isoOf(asOf)))) ?? notices[0];
}

function isInForce({ effective: { from, to } }: RulePack, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

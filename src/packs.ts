import beijingItmc2024 from "../rules/packs/beijing-itmc-2024.yaml";
import ecommerceAiConditions from "../rules/packs/ecommerce-ai-conditions.yaml";
import guizhou2023 from "../rules/packs/guizhou-2023.yaml";
import jinan2026 from "../rules/packs/jinan-2026.yaml";
import shanghai2026 from "../rules/packs/shanghai-2026.yaml";
import { majorCatalog } from "./catalog";
import { loadPack } from "./core/law/load";
import type { RulePack } from "./core/law/schema";
import { objectionsTo } from "./core/law/validity";
import { vocabulary } from "./vocabulary";
import type { Day } from "./core/time/day";

/** Every rule pack we ship, read once; a faulty one stops the start with all of its faults. */
export const packs: readonly RulePack[] = [
  loadPack(jinan2026, "rules/packs/jinan-2026.yaml", vocabulary, majorCatalog),
  loadPack(shanghai2026, "rules/packs/shanghai-2026.yaml", vocabulary, majorCatalog),
  loadPack(ecommerceAiConditions, "rules/packs/ecommerce-ai-conditions.yaml", vocabulary, majorCatalog),
  loadPack(beijingItmc2024, "rules/packs/beijing-itmc-2024.yaml", vocabulary, majorCatalog),
  loadPack(guizhou2023, "rules/packs/guizhou-2023.yaml", vocabulary, majorCatalog),
];

export function packById(id: string): RulePack | undefined {
  return packs.find((pack) => pack.id === id);
}

/** The pack a door begins with: the first that nothing speaks against on that day; undefined where somebody must choose. */
export function defaultPack(asOf: Day): RulePack | undefined {
  return packs.find((pack) => objectionsTo(pack, asOf, packs).length === 0);
}

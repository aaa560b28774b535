import beijingItmc2024 from "../rules/examples/beijing-itmc-2024.yaml";
import ecommerceAiConditions from "../rules/examples/ecommerce-ai-conditions.yaml";
import guizhou2023 from "../rules/examples/guizhou-2023.yaml";
import jinan2026 from "../rules/examples/jinan-2026.yaml";
import shanghai2026 from "../rules/examples/shanghai-2026.yaml";
import type { ExampleFile } from "./core/examples/example";
import { loadExamples } from "./core/examples/load";
import { checkPack, type SelfCheck } from "./core/examples/check";
import { packs } from "./packs";

/** The people of every pack who just meet its clauses and who just miss them; import it only when they are to be run. */
export const examples: readonly ExampleFile[] = [
  loadExamples(jinan2026, "rules/examples/jinan-2026.yaml"),
  loadExamples(shanghai2026, "rules/examples/shanghai-2026.yaml"),
  loadExamples(ecommerceAiConditions, "rules/examples/ecommerce-ai-conditions.yaml"),
  loadExamples(beijingItmc2024, "rules/examples/beijing-itmc-2024.yaml"),
  loadExamples(guizhou2023, "rules/examples/guizhou-2023.yaml"),
];

/** 自检: every pack's own examples through the audit, pack by pack. */
export function selfCheck(): readonly SelfCheck[] {
  return packs.flatMap((pack) => {
    const own = examples.find((file) => file.pack === pack.id);
    return own ? [checkPack(pack, own)] : [];
  });
}

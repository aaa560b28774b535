import beijingItmc2024 from "../cases/notices/beijing-itmc-2024.yaml";
import ecommerceAiConditions from "../cases/notices/ecommerce-ai-conditions.yaml";
import guizhou2023 from "../cases/notices/guizhou-2023.yaml";
import jinan2026 from "../cases/notices/jinan-2026.yaml";
import shanghai2026 from "../cases/notices/shanghai-2026.yaml";
import type { Notice } from "./notice";

/** The notices as they were typed from paper, by the pack that stands for them. */
export const NOTICES: Readonly<Record<string, Notice>> = {
  "jinan-2026": jinan2026 as Notice,
  "shanghai-2026": shanghai2026 as Notice,
  "ecommerce-ai-conditions": ecommerceAiConditions as Notice,
  "beijing-itmc-2024": beijingItmc2024 as Notice,
  "guizhou-2023": guizhou2023 as Notice,
};

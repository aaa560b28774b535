import compact from "../rules/layouts/compact.yaml";
import expanded from "../rules/layouts/expanded.yaml";
import { loadLayout, type PlanLayout } from "./core/plan/layout";

/** The layout a door begins with. */
export const defaultLayout: PlanLayout = loadLayout(compact, "rules/layouts/compact.yaml");

/** Every layout of the plan table we ship, read once; a faulty one stops the start with all of its faults. */
export const layouts: readonly PlanLayout[] = [defaultLayout, loadLayout(expanded, "rules/layouts/expanded.yaml")];

export function layoutById(id: string): PlanLayout | undefined {
  return layouts.find((layout) => layout.id === id);
}

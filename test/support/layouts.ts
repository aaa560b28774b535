import type { PlanLayout } from "../../src/core/plan/layout";
import { layoutById } from "../../src/layouts";

function shipped(id: string): PlanLayout {
  const layout = layoutById(id);
  if (layout === undefined) throw new Error(`no layout ${id}`);
  return layout;
}

/** The two layouts of Shandong's table: the levels of a session in one row, or a row each. */
export const compact = shipped("compact");
export const expanded = shipped("expanded");

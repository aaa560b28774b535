import type { PlanKnowledge } from "./core/plan/check/lint";
import { publishedHolidays } from "./holidays";
import { planOccupations } from "./occupation-codes";
import { planWords } from "./plan-words";

/** What every check of a plan table is held against; the notice is the user's choice. */
export const planKnowledge: Omit<PlanKnowledge, "pack"> = {
  words: planWords,
  catalog: planOccupations,
  holidays: publishedHolidays,
};

import words from "../rules/catalog/plan-words.yaml";
import { loadPlanWords, type PlanWords } from "./core/plan/table/words";

/** The words of plan tables, read once; a faulty file stops the start with all of its faults. */
export const planWords: PlanWords = loadPlanWords(words, "rules/catalog/plan-words.yaml");

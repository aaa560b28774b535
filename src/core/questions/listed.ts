import type { RulePack } from "../law/schema";
import type { Question } from "../requirements/questions";
import type { MajorList, NameList } from "../terms/occupation";

/** A list of the notice beside a question. */
export interface NoticeList {
  /** Where the notice prints it. */
  readonly at: string;
  readonly items: readonly string[];
  readonly categories: readonly string[];
  /** It ends in 等. */
  readonly open: boolean;
  /** Of a list of majors: which schools and clauses it is for; null: all. */
  readonly schools: readonly string[] | null;
  readonly clauses: readonly string[] | null;
}

/** What the notice itself says on a question; [] where it prints no list. */
export function listsBeside(
  { kind, occupation: name, scope }: Question,
  { occupations }: RulePack,
): readonly NoticeList[] {
  const occupation = occupations.find((one) => one.name === name);
  if (occupation === undefined) return [];
  switch (kind) {
    case "major":
      return occupation.majorLists.filter((list) => scope !== "own" || list.scope === "own").map(ofMajors);
    case "work":
    case "certificate":
      return occupation.relatedOccupations && scope !== "own" ? [ofNames(occupation.relatedOccupations)] : [];
    case "school":
    case "title":
      return [];
  }
}

function ofNames({ at, items, categories, open }: NameList): NoticeList {
  return { at, items, categories, open, schools: null, clauses: null };
}

function ofMajors(list: MajorList): NoticeList {
  return { ...ofNames(list), schools: list.schools ?? null, clauses: list.clauses ?? null };
}

import { solidText } from "../applicant/clean";
import type { Clause, MajorList } from "../rulepack/schema";
import type { Outcome } from "./decision";
import type { PreparedOccupation } from "./prepare";
import { isAtOneOf, type Schooling } from "./school";

/** How a clause names the majors it accepts. */
export type MajorAsked = "own" | "either" | "none";

/**
 * Whether a major is one the clause accepts. Outside of a list that ends in 等 or names categories the answer is unknown;
 * so it is outside of a closed list as long as no catalogue says where the major belongs.
 */
export function isMajorAccepted(
  major: string | null,
  asked: MajorAsked,
  clause: Clause,
  schooling: Schooling,
  occupation: PreparedOccupation,
): Outcome {
  if (asked === "none") return "met";
  if (major === null) return "unknown";
  const name = occupation.majorKey(major);
  for (const { list, names } of occupation.majorLists) {
    // 相关专业 alone does not make a major 本专业, and a list of both does not tell them apart.
    if (asked === "own" && list.scope !== "own") continue;
    if (names.has(name) && isFor(list, clause) && isOpenTo(list, schooling)) return "met";
  }
  return "unknown";
}

/** 专业 at the end and a direction in brackets do not make another major: 电子商务（直播方向） is 电子商务. */
export function majorName(major: string): string {
  return solidText(major)
    .replace(/[(（][^()（）]*[)）]$/, "")
    .replace(/(?<=..)专业$/, "");
}

function isFor(list: MajorList, { id }: Clause): boolean {
  return list.clauses === undefined || list.clauses.includes(id);
}

/** A list for graduates of certain schools serves only those who are surely among them. */
function isOpenTo(list: MajorList, schooling: Schooling): boolean {
  return list.schools === undefined || isAtOneOf(list.schools, schooling) === "met";
}

import { solidText } from "../../text/clean";
import type { Subject } from "../../terms/words";
import type { PlanItem, PlanStage, PlanWords } from "./words";

/** What a column of a plan table means. */
export type PlanMeaning =
  | { readonly kind: "item"; readonly item: PlanItem }
  /** The time of a stage; `end` where the column holds only its beginning or its end. */
  | {
      readonly kind: "time";
      readonly stage: PlanStage;
      readonly end: "until" | "since" | null;
      readonly subject: Subject | null;
    }
  /** Whether the subject is held. */
  | { readonly kind: "subject"; readonly subject: Subject }
  /** A month as a column: its cells hold the days of its sessions, or a tick. */
  | { readonly kind: "monthColumn"; readonly month: number };

/** The longest text that a heading has; longer is a note. */
const LONGEST_HEADING = 24;

/**
 * The meaning of a column by its heading and those over it, outermost first; null where no reading fits. `holdsTimes` says
 * whether its cells are dates: then 报名 alone is a time.
 */
export function planHeading(headings: readonly string[], words: PlanWords, holdsTimes: boolean): PlanMeaning | null {
  const own = plain(headings.at(-1) ?? "");
  const text = headings.map(plain).join("");
  if (text === "" || text.length > LONGEST_HEADING) return null;
  const month = /^(?:20\d\d年)?(1[0-2]|[1-9])月份?$/.exec(own);
  if (month) return { kind: "monthColumn", month: Number(month[1]) };
  const item = itemOf(text, words) ?? itemOf(own, words);
  const time = timeOf(text, words, holdsTimes);
  if (
    time &&
    (item === null || (item === "month" && holdsTimes) || item === "number" || (holdsTimes && item !== "levels"))
  )
    return time;
  const subject = words.subjects.find(([, pattern]) => pattern.test(own))?.[0];
  if (subject !== undefined && !holdsTimes && (item === null || item === "subjects"))
    return { kind: "subject", subject };
  return item === null ? null : { kind: "item", item };
}

function itemOf(text: string, words: PlanWords): PlanItem | null {
  const found = words.headings.find(
    ({ has, is, not }) =>
      (is?.includes(text) === true || has?.every((group) => group.some((word) => text.includes(word))) === true) &&
      !not?.some((word) => text.includes(word)),
  );
  return found?.means ?? null;
}

function timeOf(text: string, words: PlanWords, holdsTimes: boolean): PlanMeaning | null {
  const stage = words.stages.find(([, pattern]) => pattern.test(text))?.[0];
  if (stage === undefined) return null;
  const until = words.until.test(text);
  const since = words.since.test(text);
  if (!words.times.test(text) && !until && !since && !holdsTimes) return null;
  const subject = words.subjects.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const end = until === since ? null : until ? "until" : "since";
  return { kind: "time", stage, end, subject: stage === "exam" ? subject : null };
}

/** A heading without brackets, blanks and line breaks: 职业(工种)编码 → 职业工种编码. */
function plain(heading: string): string {
  return solidText(heading).replace(/[\n()[\]【】<>《》:：*]/g, "");
}

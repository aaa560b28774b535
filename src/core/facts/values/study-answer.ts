import { parseYes } from "./answers";
import type { StudyWord } from "./study";

/**
 * What yes or no says of studying under the heading that asks. finished, unfinished: 是否毕业 · studying, left: 是否在校 · recent,
 * earlier: 是否应届 · unclear: the heading asks none of these.
 */
export type StudyAnswer = "finished" | "unfinished" | "studying" | "left" | "recent" | "earlier" | "unclear";

/** The words of a heading that say what is asked; 应届毕业生 asks for 应届. */
const ASKED: readonly (readonly [RegExp, yes: StudyAnswer, no: StudyAnswer])[] = [
  [/应届/, "recent", "earlier"],
  [/毕业/, "finished", "unfinished"],
  [/在校|在读|在学|就读/, "studying", "left"],
];

/** Null: the text answers neither yes nor no. */
export function studyAnswer(heading: string, text: string): StudyAnswer | null {
  const answer = parseYes(text);
  if (typeof answer !== "boolean") return null;
  // Of 学习情况/是否毕业 the lower one asks.
  const own = heading.slice(heading.lastIndexOf("/") + 1);
  const asked = ASKED.filter(([words]) => words.test(own));
  const [first, other] = asked;
  if (first === undefined || (other !== undefined && first[1] !== "recent")) return "unclear";
  return answer ? first[1] : first[2];
}

/**
 * The status that an answer says. `dated`: the row says the day of graduation; `course`: or the end of the course, which proves no
 * diploma. Whoever is not finished, or studies, is 在读 as far as the day allows it: without any day 应届 may be meant as well.
 */
export function answeredStatus(answer: StudyAnswer, dated: boolean, course: boolean): StudyWord {
  switch (answer) {
    case "finished":
      return "毕业";
    case "recent":
      return "应届";
    case "unfinished":
    case "studying":
      return dated || course ? "在读" : "by-date";
    case "left":
      // A day that is still to come contradicts it.
      return dated ? "毕业" : "unreadable";
    case "earlier":
      return dated ? "by-date" : "unreadable";
    case "unclear":
      return "unreadable";
  }
}

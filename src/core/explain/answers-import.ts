import type { AnswersFault } from "../questions/answers-text";
import type { AnswersImport, AnswerContradiction } from "../questions/import-answers";
import { answerText, answerWord } from "./question";

/** Why a file or a pasted text brings no answers, in one sentence. */
export function answersFaultText(fault: AnswersFault): string {
  switch (fault.kind) {
    case "newer":
      return "它是更新的版本写的，请先更新本程序。";
    case "unreadable":
      return "不是回答文件，或者已经损坏，请重新导出。";
    case "entry":
      return `第${fault.place}条不对，请重新导出；手写的请照“{ "kind": "major", "occupation": "互联网营销师", "about": "会计", "answer": "算" }”改写，answer 写算、不算或不知道。`;
  }
}

/** 读到 12 条：新的 8 条，与这里相同的 3 条，与这里不同的 1 条。其中 2 条是别的公告的职业，也会记住。 */
export function importSentence({ added, differing, same, foreign }: AnswersImport): string {
  const total = added.length + differing.length + same;
  const parts = [
    `新的 ${added.length} 条`,
    `与这里相同的 ${same} 条`,
    ...(differing.length === 0 ? [] : [`与这里不同的 ${differing.length} 条`]),
  ];
  const other = foreign === 0 ? "" : `其中 ${foreign} 条是这份公告没有的职业，也会记住，用到时再算。`;
  return `读到 ${total} 条：${parts.join("，")}。${other}`;
}

/** 所学专业“会计”算…（文件里：不算） */
export function differingText({ question, here, there }: AnswerContradiction): string {
  return `${answerText(question, here)}（文件里：${answerWord(there)}）`;
}

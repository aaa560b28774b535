import { type AnswersFault, isAnswers, readAnswers } from "../core/questions/answers-text";
import { type Answers, NO_ANSWERS } from "../core/requirements/questions";
import { fileError } from "./failure";
import { readInput } from "./files";

/** What the file of --answers says; no answers where the option is left out. Throws a file error with one sentence. */
export function answersFrom(path: string | undefined, folder: string): Answers {
  if (path === undefined) return NO_ANSWERS;
  const read = readAnswers(new TextDecoder().decode(readInput(folder, path)));
  if (isAnswers(read)) return read;
  throw fileError(`不能使用回答文件“${path}”：${faultText(read)}`);
}

function faultText(fault: AnswersFault): string {
  switch (fault.kind) {
    case "newer":
      return "它是更新的版本写的，请先更新本程序。";
    case "unreadable":
      return "不是回答文件，或者已经损坏，请重新导出。";
    case "entry":
      return `第${fault.place}条不对，请照“{ "kind": "major", "occupation": "互联网营销师", "about": "会计", "answer": "算" }”改写，answer 写算、不算或不知道。`;
  }
}

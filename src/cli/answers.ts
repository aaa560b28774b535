import { answersFaultText } from "../core/explain/answers-import";
import { isAnswers, readAnswers } from "../core/questions/answers-text";
import { type Answers, NO_ANSWERS } from "../core/requirements/questions";
import { fileError } from "./failure";
import { readInput } from "./files";

/** What the file of --answers says; no answers where the option is left out. Throws a file error with one sentence. */
export function answersFrom(path: string | undefined, folder: string): Answers {
  if (path === undefined) return NO_ANSWERS;
  const read = readAnswers(new TextDecoder().decode(readInput(folder, path)));
  if (isAnswers(read)) return read;
  throw fileError(`不能使用回答文件“${path}”：${answersFaultText(read)}`);
}

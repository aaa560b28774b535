import { answersText, rememberedAnswers } from "../core/questions/answers-text";
import type { Answers } from "../core/requirements/questions";
import type { Memory } from "./memory";
import type { WorkbookPort } from "./port";

/** What a workbook remembers of answers; what is damaged says nothing. */
export function answersIn({ texts }: Memory): Answers {
  return rememberedAnswers(texts.get("answers"));
}

/** The same, asked anew. */
export async function recallAnswers(port: WorkbookPort): Promise<Answers> {
  return answersIn(await port.recall());
}

/** Has the workbook remember these answers and no others. Throws PortErrors of `remember`. */
export async function rememberAnswers(port: WorkbookPort, answers: Answers): Promise<void> {
  await port.remember(new Map([["answers", answersText(answers)]]));
}

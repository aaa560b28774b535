import { answersText, rememberedAnswers } from "../core/questions/answers-text";
import { type Answers, joinAnswers, type Question, withoutAnswer } from "../core/requirements/questions";
import { answersIn, recallAnswers, rememberAnswers } from "../workbook/answer-memory";
import type { Memory } from "../workbook/memory";
import type { WorkbookPort } from "../workbook/port";
import type { Machine } from "./machine";

/** What is remembered of answers: the workbook goes before the machine. */
export function answersFor(memory: Memory, machine: Machine): Answers {
  return joinAnswers(answersOn(machine), answersIn(memory));
}

/** The answers that the machine knows. */
export function answersOn(machine: Machine): Answers {
  return rememberedAnswers(machine.load("answers"));
}

/** Has the workbook remember the answers, and where it is ticked the machine beside what that knows. Throws PortErrors. */
export async function rememberAnswersFor(
  port: WorkbookPort,
  machine: Machine,
  answers: Answers,
  onMachine: boolean,
): Promise<void> {
  if (onMachine) machine.save("answers", answersText(joinAnswers(answersOn(machine), answers)));
  await rememberAnswers(port, answers);
}

/** Has workbook and machine forget one answer. Throws PortErrors. */
export async function forgetAnswer(port: WorkbookPort, machine: Machine, question: Question): Promise<void> {
  const known = answersOn(machine);
  if (known.size > 0) machine.save("answers", answersText(withoutAnswer(known, question)));
  await rememberAnswers(port, withoutAnswer(await recallAnswers(port), question));
}

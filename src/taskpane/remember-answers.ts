import { answersText, rememberedAnswers } from "../core/questions/answers-text";
import { type Answers, joinAnswers, type Question, questionKey, withoutAnswer } from "../core/requirements/questions";
import { answersIn, rememberAnswers } from "../workbook/answer-memory";
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

/** What becomes of the answers that are in force. */
export interface Keeping {
  /** Taken back: workbook and machine forget them. */
  readonly withdrawn: readonly Question[];
  /** The machine remembers those in force, beside what it knows. */
  readonly onMachine: boolean;
}

/** Has the workbook remember the answers and no others, and the machine as `keeping` says. Throws PortErrors. */
export async function rememberAnswersFor(
  port: WorkbookPort,
  machine: Machine,
  answers: Answers,
  { withdrawn, onMachine }: Keeping,
): Promise<void> {
  const known = answersOn(machine);
  const left = withdrawn.reduce(
    (before, question) => (answers.has(questionKey(question)) ? before : withoutAnswer(before, question)),
    known,
  );
  if (onMachine) machine.save("answers", answersText(joinAnswers(left, answers)));
  else if (left.size < known.size) machine.save("answers", answersText(left));
  await rememberAnswers(port, answers);
}

/** Has the machine remember these answers beside what it knows, or forget them; false where it keeps nothing. */
export function keepOnMachine(machine: Machine, answers: Answers, keep: boolean): boolean {
  const known = answersOn(machine);
  const forgotten = [...answers.values()].reduce((left, { question }) => withoutAnswer(left, question), known);
  return machine.save("answers", answersText(keep ? joinAnswers(known, answers) : forgotten));
}

/** Whether both say the same. */
export function isSameAnswers(one: Answers, other: Answers): boolean {
  return one.size === other.size && [...one].every(([key, { answer }]) => other.get(key)?.answer === answer);
}

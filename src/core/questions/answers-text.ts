import {
  type Answer,
  type Answers,
  isAskable,
  NO_ANSWERS,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  questionKey,
  workName,
} from "../requirements/questions";
import { majorName } from "../requirements/study/major";
import { solidText } from "../text/clean";
import { SCOPES } from "../terms/words";
import * as z from "../terms/zod";

/** More than an organization is ever asked; the oldest go. */
const MOST = 5000;
const LATEST = 1;

const WORDS = ["算", "不算", "不知道"] as const;
const ANSWERS = { 算: true, 不算: false, 不知道: null } as const satisfies Record<(typeof WORDS)[number], Answer>;

const name = z.string().max(100);
const entry = z.object({
  kind: z.enum(QUESTION_KINDS),
  about: name,
  occupation: name.nullable().default(null),
  scope: z.enum(SCOPES).default("either"),
  answer: z.enum(WORDS),
});
const file = z.object({ version: z.literal(LATEST), answers: z.array(z.unknown()) });

/**
 * The answers as a text for the memory of a workbook, for this machine or for a file that another one takes: JSON with one
 * answer a line. Null where there is none. There is nothing about a person in it.
 */
export function answersText(answers: Answers): string | null {
  const lines = [...answers.values()]
    .filter(({ question }) => isAskable(question))
    .slice(-MOST)
    .map(({ question: { kind, about, occupation, scope }, answer }) =>
      JSON.stringify({
        kind,
        ...(occupation === null ? {} : { occupation }),
        about,
        ...(scope === "either" ? {} : { scope }),
        answer: answer === null ? "不知道" : answer ? "算" : "不算",
      }),
    );
  return lines.length === 0 ? null : `{ "version": ${LATEST}, "answers": [\n${lines.join(",\n")}\n] }\n`;
}

/** Why a text says no answers. unreadable: it is none of ours, or damaged · newer: a later version of this program wrote it. */
export type AnswersFault =
  { readonly kind: "unreadable" } | { readonly kind: "newer" } | { readonly kind: "entry"; readonly place: number };

/** What a text written by `answersText` or by hand says, strictly: a fault says which of the answers (from 1) is wrong. */
export function readAnswers(text: string): Answers | AnswersFault {
  const data = parsed(text);
  const version = z.object({ version: z.number() }).safeParse(data).data?.version;
  if (version !== undefined && version > LATEST) return { kind: "newer" };
  const read = file.safeParse(data).data;
  if (read === undefined) return { kind: "unreadable" };
  const entries = read.answers.map((one) => answered(one));
  const place = entries.indexOf(null);
  if (place >= 0) return { kind: "entry", place: place + 1 };
  return new Map(entries.flatMap((one) => one ?? []));
}

/** The same of what was remembered: what is damaged, or written by a later version, says nothing. */
export function rememberedAnswers(text: string | null | undefined): Answers {
  const read = file.safeParse(parsed(text ?? "")).data;
  if (read === undefined) return NO_ANSWERS;
  return new Map(read.answers.flatMap((one) => answered(one) ?? []));
}

export function isAnswers(read: Answers | AnswersFault): read is Answers {
  return read instanceof Map;
}

type Entry = readonly [string, { readonly question: Question; readonly answer: Answer }];

/** Null for what is no answer. */
function answered(one: unknown): readonly Entry[] | null {
  const read = entry.safeParse(one).data;
  if (read === undefined) return null;
  const { kind, answer } = read;
  // Whether a school is 经评估论证 does not depend on the occupation, nor on 本 or 相关.
  const occupation = kind === "school" ? null : read.occupation;
  if (kind !== "school" && occupation === null) return null;
  const scope = kind === "school" || kind === "title" ? "either" : read.scope;
  const question: Question = { kind, about: nameOf(kind, read.about), occupation, scope };
  return isAskable(question) ? [[questionKey(question), { question, answer: ANSWERS[answer] }]] : null;
}

/** The word as the engine asks about it: 会计专业 is 会计, 主播岗 is 主播. */
function nameOf(kind: QuestionKind, about: string): string {
  const text = solidText(about);
  if (kind === "major") return majorName(text);
  return kind === "work" ? workName(text) : text;
}

function parsed(text: string): unknown {
  try {
    // Editors of Windows put a mark before the text.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

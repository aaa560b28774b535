import type { CountedAnswer } from "../audit";
import type { NoticeList } from "../questions/listed";
import type { OpenQuestion } from "../questions/open-question";
import type { Answer, AnsweredQuestion, Question } from "../requirements/questions";

/** 算 · 不算 · 不知道 */
export function answerWord(answer: Answer): string {
  return answer === null ? "不知道" : answer ? "算" : "不算";
}

/** What is asked: 所学专业“会计”算不算互联网营销师的本专业或相关专业？ */
export function questionText(question: Question): string {
  return `${subjectOf(question)}算不算${predicateOf(question)}？`;
}

/** 所学专业“会计”不算互联网营销师的本专业或相关专业 */
export function answerText(question: Question, answer: Answer): string {
  return `${subjectOf(question)}${answer === null ? "算不算" : answerWord(answer)}${predicateOf(question)}${answer === null ? "不知道" : ""}`;
}

function subjectOf({ kind, about }: Question): string {
  switch (kind) {
    case "major":
      return `所学专业“${about}”`;
    case "work":
      return `从事职业或岗位写“${about}”的，所填年限`;
    case "certificate":
      return `证书的职业“${about}”`;
    case "school":
      return `院校“${about}”`;
    case "title":
      return `职称“${about}”的专业`;
  }
}

const MAJORS = { own: "本专业", related: "相关专业", either: "本专业或相关专业" } as const;
const OCCUPATIONS = { own: "本职业", related: "相关职业", either: "本职业或相关职业" } as const;

function predicateOf({ kind, occupation, scope }: Question): string {
  switch (kind) {
    case "major":
      return `${occupation}的${MAJORS[scope]}`;
    case "work":
      return `${occupation}${OCCUPATIONS[scope]}的工作`;
    case "certificate":
      return `${occupation}的${OCCUPATIONS[scope]}`;
    case "school":
      return "经评估论证的院校";
    case "title":
      return `与${occupation}对应`;
  }
}

/** 涉及 23 人，答“算”可定 21 人，答“不算”可定 19 人。 Then who is refused only because nobody has said anything. */
export function prospectSentence({ open, refused, yes, no }: OpenQuestion): string {
  const asked = open === 0 ? "" : `涉及待核 ${open} 人，答“算”可定 ${yes.settled} 人，答“不算”可定 ${no.settled} 人。`;
  if (refused === 0) return asked;
  const reopened = Math.max(yes.reopened, no.reopened);
  const word = answerWord(yes.reopened >= no.reopened);
  return `${asked}另有 ${refused} 人按没有或不相关算，所以不符合；答“${word}”，其中 ${reopened} 人的结论会变。`;
}

/** 附件4 互联网营销师②：市场营销、电子商务…等。 "" where the notice prints no list. `most`: so many names of each. */
export function listsSentence(lists: readonly NoticeList[], most = Infinity): string {
  return lists.map((list) => listSentence(list, most)).join("");
}

function listSentence({ at, items, categories, open, schools }: NoticeList, most: number): string {
  const named = [...categories, ...items];
  const shown = named.slice(0, most).join("、");
  const more = named.length > most ? `……共 ${named.length} 项` : "";
  const whose = schools === null ? "" : `（${schools.join("、")}）`;
  return `${at}${whose}：${shown}${more}${open ? "等" : ""}。`;
}

/** The whole question with its counts, the clauses that ask and the notice's list. */
export function questionSentence(open: OpenQuestion, lists: readonly NoticeList[], most = Infinity): string {
  const clauses = open.clauses.length === 0 ? "" : `用在${open.clauses.map(({ at }) => at).join("、")}。`;
  const listed = lists.length === 0 ? "" : `通知所列：${listsSentence(lists, most)}`;
  return `${questionText(open.question)}${prospectSentence(open)}${clauses}${listed}`;
}

/** 按回答：所学专业“会计”不算…。 One sentence, or none where no answer decided the row. */
export function answeredRemarks(answered: readonly AnsweredQuestion[]): readonly string[] {
  if (answered.length === 0) return [];
  return [`按回答：${answered.map(({ question, answer }) => answerText(question, answer)).join("；")}。`];
}

/** 已答 3 题：所学专业“会计”算…（定了 3 人）… "" where there is none. `most`: so many are named. */
export function answersSentence(answers: readonly CountedAnswer[], most = 3): string {
  const said = answers.filter(({ answer }) => answer !== null);
  if (said.length === 0) return "";
  const named = [...said].sort((one, other) => other.rows - one.rows).slice(0, most);
  const parts = named.map(({ question, answer, rows }) => `${answerText(question, answer)}（影响 ${rows} 人）`);
  return `按 ${said.length} 条回答审核：${parts.join("；")}${said.length > most ? "；等" : ""}。`;
}

/** 还有 12 个问题可以一次回答，涉及待核 40 人。 "" where there is none. */
export function questionsSentence(questions: readonly OpenQuestion[]): string {
  if (questions.length === 0) return "";
  const rows = new Set(
    questions.flatMap((one) =>
      one.rows.flatMap(({ sheet, row, now }) => (now === "undetermined" ? [`${row} ${sheet ?? ""}`] : [])),
    ),
  );
  const open = rows.size === 0 ? "" : `，涉及待核 ${rows.size} 人`;
  return `有 ${questions.length} 个问题要由人判断，每个只问一次${open}。`;
}

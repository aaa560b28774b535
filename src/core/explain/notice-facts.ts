import { CALENDAR_TOPICS } from "../terms/words";
import type { RulePack } from "../law/schema";

/** Something in a notice that the user should know and that judges nobody. `at`: where it is printed. */
export interface NoticeFact {
  readonly title: string;
  readonly text: string;
  readonly at: string;
}

/** Pass mark, who applies as a group, and every term of the calendar, in the order in which they come. */
export function noticeFacts({ passMark, groupApplication, calendar }: RulePack): readonly NoticeFact[] {
  const facts: NoticeFact[] = calendar.map(({ topic, text, at }) => ({ title: CALENDAR_TOPICS[topic], text, at }));
  if (passMark) {
    const { points, at, borrowed } = passMark;
    const text = borrowed === undefined ? `各科${points}分` : `各科${points}分（${borrowedText(borrowed)}）`;
    facts.unshift({ title: "合格分数", text, at });
  }
  if (groupApplication) {
    const { students, trainees, at } = groupApplication;
    const who = [...(students ? ["院校在校学生"] : []), ...(trainees ? ["培训机构学员"] : [])].join("、");
    facts.unshift({ title: "团体申报", text: `${who}由所在单位初审后统一申报`, at });
  }
  return facts;
}

/** Says from which source a pass mark is borrowed, because the notice prints none. */
export function borrowedText(from: string): string {
  return `公告没有印，借用${from}的`;
}

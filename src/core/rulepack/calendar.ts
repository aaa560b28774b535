import { at, text } from "./atoms";
import * as z from "./zod";

/** What a notice sets days for beside the exam itself, in the order in which they come. */
export const CALENDAR_TOPICS = {
  payment: "缴费",
  forfeit: "放弃和退费",
  ticket: "准考证",
  results: "成绩公布",
  publication: "公示",
  certificate: "领证",
} as const;

/** One such term, in the notice's words. Nobody is judged by it: the clerk is told. */
export const calendar = z.array(
  z.strictObject({
    topic: z.enum(Object.keys(CALENDAR_TOPICS) as (keyof typeof CALENDAR_TOPICS)[]),
    text,
    at,
  }),
);

/** 团体申报: people who are to apply through their school or training institution. Who applies alone is warned, never refused. */
export const groupApplication = z.strictObject({
  at,
  /** 院校在校学生 */
  students: z.boolean(),
  /** 培训机构学员 */
  trainees: z.boolean(),
});

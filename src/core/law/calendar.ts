import { at, text } from "../terms/atoms";
import { CALENDAR_TOPICS } from "./calendar-topics";
import * as z from "../terms/zod";

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

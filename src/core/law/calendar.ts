import { at, text } from "../terms/atoms";
import { CALENDAR_TOPICS } from "../terms/words";
import * as z from "../terms/zod";

/** 时间安排: each term in the notice's words. It is shown to the user and judges nobody. */
export const calendar = z.array(
  z.strictObject({
    topic: z.enum(Object.keys(CALENDAR_TOPICS) as (keyof typeof CALENDAR_TOPICS)[]),
    text,
    at,
  }),
);

/**
 * 团体申报: who has to apply through a school or training institution. Whoever applies alone gets a warning; no verdict changes.
 */
export const groupApplication = z.strictObject({
  at,
  /** 院校在校学生 */
  students: z.boolean(),
  /** 培训机构学员 */
  trainees: z.boolean(),
});

/** What a notice sets days for beside the exam itself, in the order in which they come. */
export const CALENDAR_TOPICS = {
  payment: "缴费",
  forfeit: "放弃和退费",
  ticket: "准考证",
  results: "成绩公布",
  publication: "公示",
  certificate: "领证",
} as const;

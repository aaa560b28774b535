import { isoOf, type DayRange } from "../time/day";
import type { Subject } from "../terms/words";
import { SUBJECT_NAMES } from "../terms/words";
import { recordPlaceText } from "./problems/sheet";
import type { Outcome } from "../text/kleene";
import type { KeptScore, RetakeTrace } from "../requirements/preconditions/precondition";

/** Why a retake may go on, may not, or cannot be judged. */
export function retakeText(trace: RetakeTrace, outcome: Outcome): string {
  switch (trace.kind) {
    case "kept":
      return `可以补考：${passText(trace.kept)}，保留到${untilText(trace.kept)}（${START}）。`;
    case "ending":
      return `${passText(trace.kept)}，按考试日期只保留到${untilText(trace.kept)}，而公告没有写明从哪天起算；请核对是否仍然有效。`;
    case "unclear":
      return `${recordPlaceText(trace.kept.place)}的成绩看不出是不是还有效的合格成绩；请核对这一行。`;
    case "expired":
      return `不能补考：${passText(trace.kept)}，超过${trace.kept.years}年有效期（到${untilText(trace.kept)}），须重新申报所有科目。`;
    case "forfeited":
      return `不能补考：${passText(trace.kept)}，后来又重新申报过，原来的合格成绩不再保留。`;
    case "competition":
      return `不能补考：${recordPlaceText(trace.kept.place)}是竞赛成绩，竞赛成绩不合格的不能补考。`;
    case "failed":
      return "不能补考：历次成绩里其他科目都没有合格，须申报所有科目。";
    case "never":
      return "不能补考：历次成绩里没有同一职业、工种、等级其他科目的合格成绩。";
    case "whole":
      return "不能补考：补考只考没有合格的科目，全部科目都要考的应按正考申报。";
    case "passed":
      return `不能补考：${subjectsText(trace.subjects)}已经合格，成绩还在有效期内。`;
    case "attempts":
      return outcome === "unmet"
        ? `不能补考：有效期内只能补考${trace.attempts}次，已经用完。`
        : `有效期内只能补考${trace.attempts}次，从历次成绩看不出是否已经用完；请核对。`;
    case "subjects":
      return "没有写补考哪一科；请补填申报科目。";
    case "unregulated":
      return "公告没有写补考怎么办，请问评价机构。";
    case "unrecorded":
      return "补考须有有效期内的合格成绩，工作簿里没有历次成绩，请人工核对。";
    case "absent":
      return "补考须有有效期内的合格成绩，历次成绩里没有这个证件号码，请核对。";
    case "forfeits":
      return `注意：${subjectsText(trace.subjects)}的合格成绩可能还在有效期内，按正考重新申报即放弃补考，原成绩不再保留；请与本人确认。`;
  }
}

const START = "公告没有写明从哪天起算，这里从考试日期算";

function passText({ subject, date }: KeptScore): string {
  return `${subject === null ? "有一科" : SUBJECT_NAMES[subject]}${date === null ? "" : `${dateText(date)}`}合格`;
}

function untilText({ last }: KeptScore): string {
  return last === null ? "" : isoOf(last);
}

function dateText({ min, max }: DayRange): string {
  return min === max ? isoOf(min) : `${isoOf(min)}至${isoOf(max)}之间`;
}

function subjectsText(subjects: readonly Subject[]): string {
  return subjects.map((subject) => SUBJECT_NAMES[subject]).join("、");
}

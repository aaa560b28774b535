import { KINDS } from "../core/requirements/kinds";
import { fieldHeader } from "../core/sheet/fields";
import type { Cause } from "./cause";
import { ROW_PROBLEMS } from "../core/problems/catalog";
import type { Precondition } from "../core/requirements/preconditions/precondition";

const PRECONDITION_TITLES: { readonly [K in Precondition["kind"]]: string } = {
  "not-offered": "未开展的职业、工种或等级",
  age: "年龄不够",
  education: "文化程度不够",
  banned: "在禁考期内",
  retake: "补考没有合格成绩",
};

/** A cause in the list to filter by, and how many rows share it. */
export function causeOption(cause: Cause, rows: number): string {
  return `${causeTitle(cause)}（${rows} 行）`;
}

/** Above the rows that share it, with how many they are. */
export function causeGroupTitle(cause: Cause | null, rows: number): string {
  return `${cause === null ? "其他" : causeTitle(cause)}（${rows} 人）`;
}

/** What to do about a cause whose sentences do not say it; "" where each says it itself. */
export function causeRemedy(cause: Cause | null): string {
  switch (cause?.kind) {
    case "blank":
      return `请补填“${fieldHeader(cause.field)}”，再审核。`;
    case "lacking":
      return "请核对所填是否属实；属实的，改报够条件的等级，或等够条件再报。";
    case "precondition":
      return PRECONDITION_REMEDIES[cause.precondition];
    default:
      return "";
  }
}

const PRECONDITION_REMEDIES: { readonly [K in Precondition["kind"]]: string } = {
  "not-offered": "请改报这份公告开展的职业、工种或等级。",
  age: "请核对出生日期；没有填错的，到了年龄再报。",
  education: "请核对文化程度；没有填错的，不能报。",
  banned: "请核对禁考名单；没有列错人的，禁考期满再报。",
  retake: "请核对历次成绩；没有漏记的，改报正考。",
};

function causeTitle(cause: Cause): string {
  switch (cause.kind) {
    case "problem":
      return ROW_PROBLEMS[cause.problem].title;
    case "precondition":
      return PRECONDITION_TITLES[cause.precondition];
    case "lacking":
      return KINDS[cause.requirement].lacking;
    case "blank":
      return `缺${fieldHeader(cause.field)}`;
  }
}

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

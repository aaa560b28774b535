import { banText } from "./ban";
import { borrowedText } from "./notice-facts";
import { retakeText } from "./retake";
import type { Gate } from "../requirements/preconditions/gate";

/** Why a row stops before the clauses, or cannot pass yet. */
export function gateText({ kind, outcome, need, have, trace, borrowedMark }: Gate): string {
  const open = outcome === "unknown";
  switch (kind) {
    case "not-offered":
      return open ? `工种不能确定，${have}不是每个工种都开展${need}认定。` : `${have}没有开展${need}认定。`;
    case "age":
      return open ? `须年满${need}周岁，年龄不能确定。` : `不满${need}周岁。`;
    case "education":
      return open
        ? `须具有${need}文化程度，现在不能确定${have === "" ? "" : `（${have}）`}。`
        : `文化程度（${have}）低于${need}。`;
    case "banned":
      return banText(trace);
    case "retake":
      if (trace === undefined || trace.kind === "ban") return "";
      return borrowedMark === undefined
        ? retakeText(trace, outcome)
        : `${retakeText(trace, outcome)}合格分数${borrowedText(borrowedMark.from)}${borrowedMark.points}分，请向评价机构核实。`;
  }
}

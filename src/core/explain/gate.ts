import type { Gate } from "../assess/decision";

/** Why a row stops before the clauses, or cannot pass yet. */
export function gateText({ kind, outcome, need, have }: Gate): string {
  const open = outcome === "unknown";
  switch (kind) {
    case "not-offered":
      return open ? `工种没有填写，${have}不是每个工种都开展${need}认定。` : `${have}没有开展${need}认定。`;
    case "age":
      return open ? `须年满${need}周岁，年龄不能确定。` : `不满${need}周岁。`;
    case "education":
      return open
        ? `须具有${need}文化程度，现在不能确定${have === "" ? "" : `（${have}）`}。`
        : `文化程度（${have}）低于${need}。`;
    case "banned":
      return "在禁考期内。";
    case "retake":
      return "补考须有有效期内的合格成绩，表中没有历次成绩，请人工核对。";
  }
}

import type { Applicant } from "./applicant";
import { yearsIn } from "./employment";
import { FROM } from "./fact";
import type { RowReader } from "./row";
import { TITLE_RANKS } from "../terms/words";
import { parseTitleRank } from "./values/credentials";

type Papers = Pick<Applicant, "title" | "training" | "apprenticeship" | "evaluatedSchool">;

/** Titles, training, apprenticeship: what counts beside certificates and diplomas. */
export function readCredentials(row: RowReader): Papers {
  return {
    title: readTitle(row),
    training: readTraining(row),
    apprenticeship: row.yes("apprenticeship").value ?? (row.date("apprenticeshipDate").value ? true : null),
    evaluatedSchool: row.yes("evaluatedSchool").value,
  };
}

const PROOFS: readonly string[] = ["结业证书", "考试合格"];

function readTitle(row: RowReader): Applicant["title"] {
  const stated = parseTitleRank(row.text("titleRank"));
  const rank = stated ?? parseTitleRank(row.text("titleName"));
  // A title is claimed, only not which: "none" would be untrue.
  if (rank === "unreadable") {
    if (!row.doubts.has("titleRank"))
      row.report("cell-unclear", stated === null ? "titleName" : "titleRank", { choices: TITLE_RANKS });
    row.doubt("titleRank");
  }
  if (rank === null || rank === "unreadable") return null;
  return {
    rank: row.fact("titleRank", rank, stated === null ? FROM.titleName : undefined),
    // Under 职称 people write either.
    name: titleName(row.text("titleName")) ?? titleName(row.text("titleRank")),
    matches: row.yes("titleMatches"),
    date: row.date("titleDate"),
    workAfter: yearsIn(row, "workAfterTitle"),
    juniorDate: row.date("juniorTitleDate"),
  };
}

/** 中级, 副高职称: a rank, which says nothing of a field. */
const RANK_ALONE = /^(?:正高|副高|高级|中级|初级|员级|助理|级|职称)+$/;

function titleName(text: string): string | null {
  return text === "" || RANK_ALONE.test(text) ? null : text;
}

const DENIED = /[未不没无]/;

function readTraining(row: RowReader): Applicant["training"] {
  const level = row.level("trainingLevel").value;
  if (level === null) return null;
  const occupation = row.text("trainingOccupation");
  const proof = row.text("trainingProof");
  if (occupation === "" && row.unread("trainingOccupation")) row.doubt("trainingLevel");
  // 未结业, 考试不合格: no proof that the level was reached.
  // A blank counts as 结业证书, which an unread column may deny.
  if (proof === "" && row.unreadTexts("trainingProof").some((text) => DENIED.test(text) || !text.includes("结业")))
    row.doubt("trainingLevel");
  if (DENIED.test(proof)) {
    row.doubt("trainingLevel");
    return null;
  }
  const proven = /结业/.test(proof) ? "结业证书" : /合格/.test(proof) ? "考试合格" : null;
  if (proven === null && proof !== "") row.report("cell-unclear", "trainingProof", { choices: PROOFS });
  return { level, occupation: occupation === "" ? null : occupation, proof: proven };
}

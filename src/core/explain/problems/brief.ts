import type { RowPlace } from "../../problems/place";
import type { RowProblem } from "../../problems/row-problem";
import { fieldHeader } from "../../sheet/fields";
import { LEVEL_NAMES } from "../../terms/words";
import { filledText, maskLongNumbers } from "../mask";
import { problemSentence } from "./row";

/**
 * The sentence of a problem for a cell of the sheet, where many stand below each other: the remedy first, and what it is for. Kinds
 * that are rare, or that need all their words, are told as everywhere.
 */
export function briefProblem(problem: RowProblem): string {
  const said = briefOf(problem);
  return said === null ? problemSentence(problem) : `${said}。`;
}

function briefOf(problem: RowProblem): string | null {
  const { at } = problem;
  if (at.kind === "record-cell") return null;
  const named = `“${at.heading || fieldHeader(at.field)}”`;
  switch (problem.kind) {
    case "phone-missing":
    case "certificate-number-missing":
    case "name-missing":
    case "id-missing":
      return `请补填${named}`;
    case "certificate-occupation-assumed":
      return `请按证书补填${named}（暂按${problem.details.occupation}）`;
    case "certificate-number-mismatch": {
      const { details } = problem;
      const said =
        details.kind === "level" ? `${LEVEL_NAMES[details.level]}的` : `${String(details.year).padStart(2, "0")}年的`;
      return `请按证书核对${named}、等级和发证日期（编号像是${said}）`;
    }
    case "occupation-inferred":
      return `请补填${named}（按工种认作${problem.details.occupation}）`;
    case "worktype-blank":
      return `请补填${named}（报哪个工种结论都一样）`;
    case "education-assumed": {
      const { details } = problem;
      if (details.kind === "by-age") return `请核对${named}${filled(at)}（暂按已在这所学校毕业）`;
      return at.value === ""
        ? `请补填${named}（暂按已有${details.floor}学历）`
        : `请改写${named}${filled(at)}（看不出学历，暂按已有${details.floor}学历）`;
    }
    case "level-held":
      return `请确认是否还要申报：已有不低于所报等级的证书`;
    case "name-alias":
      return `请把${named}改写成“${problem.details.proper}”`;
    default:
      return null;
  }
}

function filled({ value }: RowPlace): string {
  return filledText(maskLongNumbers(value.replace(/\s+/g, " ")));
}

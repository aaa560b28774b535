import { LEVEL_NAMES } from "../terms/words";
import { banText } from "./ban";
import { borrowedText } from "./notice-facts";
import { retakeText } from "./retake";
import type { Precondition } from "../requirements/preconditions/precondition";

/** Why a precondition is unmet or unknown. */
export function preconditionText(precondition: Precondition): string {
  const { outcome } = precondition;
  const open = outcome === "unknown";
  switch (precondition.kind) {
    case "not-offered": {
      const { name } = precondition;
      const level = LEVEL_NAMES[precondition.level];
      return open ? `工种不能确定，${name}不是每个工种都开展${level}认定。` : `${name}没有开展${level}认定。`;
    }
    case "age":
      return open ? `须年满${precondition.years}周岁，年龄不能确定。` : `不满${precondition.years}周岁。`;
    case "education": {
      const { floor } = precondition;
      const education = precondition.education.join("、");
      return open
        ? `须具有${floor}文化程度，现在不能确定${education === "" ? "" : `（${education}）`}。`
        : `文化程度（${education}）低于${floor}。`;
    }
    case "banned":
      return banText(precondition.ban);
    case "retake": {
      const { borrowed } = precondition;
      const text = retakeText(precondition.retake, outcome);
      if (borrowed === null) return text;
      return `${text}合格分数${borrowedText(borrowed.from)}${borrowed.points}分，请向评价机构核实。`;
    }
  }
}

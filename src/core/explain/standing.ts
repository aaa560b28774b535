import { isoOf, type Day } from "../time/day";
import type { RulePack } from "../law/schema";
import type { Objection } from "../law/validity";
import type { SheetProblem } from "../sheet/sheet-reading";

/** What speaks against a pack in a word, for a list of packs. */
export const OBJECTION_MARKS: { readonly [K in Objection["kind"]]: string } = {
  compilation: "汇编，不是正式公告",
  conditions: "只有条件，不是正式公告",
  "not-yet": "尚未生效",
  expired: "已过有效期",
  superseded: "已有新公告",
};

/** The same as a short sentence, beside the pack it is about. */
export function objectionHint(objection: Objection): string {
  switch (objection.kind) {
    case "compilation":
      return "这是汇编，不是正式公告，结果只供参考。";
    case "conditions":
      return "只印了申报条件，不是正式公告，结果只供参考。";
    case "not-yet":
      return `${objection.first} 起才适用，审核日期在此之前。`;
    case "expired":
      return `只适用到 ${objection.last}，审核日期在此之后。`;
    case "superseded":
      return `已由新的公告代替：《${objection.by.source.title}》。`;
  }
}

/** The same as a sentence with its remedy, for a result: it stands with it wherever it is shown. */
export function objectionProblem(objection: Objection, asOf: Day, { source, effective }: RulePack): SheetProblem {
  const name = `《${source.title}》`;
  switch (objection.kind) {
    case "compilation":
      return warning(
        "not-a-notice",
        `${name}是${source.issuer}编的汇编，不是正式公告，结果只供参考，请以当地的公告为准。`,
      );
    case "conditions":
      return warning(
        "not-a-notice",
        `${name}只印了申报条件，没有署名和日期，不是正式公告，结果只供参考，请以当地的公告为准。`,
      );
    case "not-yet":
    case "expired": {
      const { from, to } = effective;
      const time = from && to ? `${from}至${to}` : from ? `${from}起` : `${to ?? ""}止`;
      return warning(
        "not-in-force",
        `审核日期${isoOf(asOf)}不在${name}的适用时间（${time}）之内，全部结果请结合当年的公告核对。`,
      );
    }
    case "superseded":
      return warning("superseded", `${name}已由新的公告代替，请改用《${objection.by.source.title}》再审核。`);
  }
}

function warning(kind: string, message: string): SheetProblem {
  return { kind, severity: "warning", message };
}

import type { Objection } from "../law/validity";

/** An objection in a few words, for a list of packs. */
export const OBJECTION_LABELS: { readonly [K in Objection["kind"]]: string } = {
  compilation: "汇编，不是正式公告",
  conditions: "只有条件，不是正式公告",
  "not-yet": "尚未生效",
  expired: "已过有效期",
  superseded: "已有新公告",
};

/** An objection as a sentence, shown beside its pack. */
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

import { fieldHeader } from "../sheet/fields";
import type { Filling } from "../questions/fill";

/** 补“原证书发证日期”可定 183 人 · 补“原证书等级”“原证书发证日期”可定 12 人，另有 5 人要看填的内容 */
export function fillingText({ fields, settles, maySettle }: Filling): string {
  const named = fields.map((field) => `“${fieldHeader(field)}”`).join("");
  if (settles.length === 0) return `补${named}最多可定 ${maySettle.length} 人（要看填的内容）`;
  const more = maySettle.length === 0 ? "" : `，另有 ${maySettle.length} 人要看填的内容`;
  return `补${named}可定 ${settles.length} 人${more}`;
}

/** So many are named in a sentence. */
const MOST = 3;

/** 先补哪一项：补“…”可定 183 人；补“…”可定 12 人。 "" where no cell would decide anything. */
export function fillingsSentence(fillings: readonly Filling[]): string {
  if (fillings.length === 0) return "";
  return `先补哪一项：${fillings.slice(0, MOST).map(fillingText).join("；")}。`;
}

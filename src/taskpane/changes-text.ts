import { VERDICT_NAMES, type Verdict } from "../core/decide/decision";
import { finalOf } from "../core/decide/rulings/ruling";
import type { Changes } from "./result";

/** In the order in which they want looking at. */
const VERDICTS: readonly Verdict[] = ["ineligible", "undetermined", "eligible"];

const SINCE: { readonly [K in Changes["since"]]: string } = {
  audit: "和上次审核比",
  writing: "和表里写着的结果比",
};

/** How many are answered otherwise and how; people who are new or gone are told behind. */
export function changesTitle({ changed, added, gone, since }: Changes): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = changed.filter(({ row }) => finalOf(row).verdict === verdict).length;
    return count === 0 ? [] : [`${count} 人变为${VERDICT_NAMES[verdict]}`];
  });
  const others = [...(added > 0 ? [`新增 ${added} 人`] : []), ...(gone > 0 ? [`少了 ${gone} 人`] : [])];
  const what = parts.length === 0 ? "没有人的结论改变" : parts.join("，");
  return `${SINCE[since]}：${[what, ...others].join("，")}`;
}

/** 待核 → 符合 */
export function changeOf(before: Verdict, now: Verdict): string {
  return `${VERDICT_NAMES[before]} → ${VERDICT_NAMES[now]}`;
}

import { isoOf } from "../time/day";
import { maskLongNumbers } from "./mask";
import { recordPlaceText } from "./problems/sheet";
import type { BanTrace } from "../requirements/preconditions/precondition";

/** Why a ban closes a row or leaves it open, with the line of 禁考名单 that says so. */
export function banText(trace: BanTrace): string {
  const { place, last, latest, namesake, written } = trace;
  const where = recordPlaceText(place);
  if (namesake) return `${where}的可能是同一个人，证件号码有误，不能核对；请核对姓名和号码。`;
  const end = latest === Infinity ? "" : isoOf(latest);
  const until = Number.isFinite(last) ? `${last === latest ? "到" : "至少到"}${isoOf(last)}` : "";
  switch (written.kind) {
    case "unreadable":
      return `${where}列有这个人，读不出禁考到哪一天；请核对。`;
    case "until":
      if (last === Infinity) return `在禁考期内（${where}，没有期限）。`;
      return trace.sure
        ? `在禁考期内（${where}，${until}）。`
        : `${where}列有这个人，禁考没有写到哪一天，最晚到${end}；请核对。`;
    case "conduct": {
      const what = maskLongNumbers(written.conduct);
      if (written.date === null) return `${where}列有这个人，“${what}”没有可读的日期，不能推算禁考到哪一天；请核对。`;
      return trace.sure
        ? `在禁考期内（${where}，因“${what}”按公告${until}）。`
        : `${where}列有这个人，“${what}”按公告可能禁考到${end}；请核对适用哪一档处理。`;
    }
  }
}

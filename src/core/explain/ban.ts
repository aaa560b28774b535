import { isoOf } from "../time/day";
import type { Ban } from "../facts/records/bans";
import type { RulePack } from "../law/schema";
import type { SheetProblem } from "../sheet/sheet-reading";
import { maskLongNumbers } from "./mask";
import { placeText } from "./record";
import type { Gate } from "../requirements/preconditions/gate";

/** Why a ban closes a row or leaves it open, with the line of 禁考名单 that says so. */
export function banText(trace: Gate["trace"]): string {
  if (trace?.kind !== "ban") return "";
  const { place, last, latest, namesake, written } = trace;
  const where = placeText(place);
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

/** Bans without an end, which the notice does not give either: they have no effect, and the clerk is told. */
export function idleBans(bans: readonly Ban[], { penalties }: RulePack): readonly SheetProblem[] {
  const [first, ...more] = penalties.some(({ ban }) => ban) ? [] : bans.filter(({ term }) => term.kind === "conduct");
  if (first === undefined) return [];
  const where = `${placeText(first.place)}${more.length === 0 ? "" : `等${more.length + 1}行`}`;
  const message = `${where}没有写“禁考至”，这份公告也没有印禁考多久，没有采用；请补填“禁考至”。`;
  return [{ kind: "record-ban-endless", severity: "warning", message }];
}

import type { RecentGraduates } from "../decide/recent-graduates";
import type { Said, SaidTwice, SaidValue } from "../decide/said";
import type { Silence } from "../decide/silence";
import type { RulePack } from "../law/schema";
import { fieldHeader } from "../sheet/fields";
import type { SheetProblem, SheetReading } from "../sheet/sheet-reading";
import type { StatementPlace } from "../sheet/statement";
import { assumptionName } from "./assumption";

/** What is to be asked of the sheet as a whole, because rows are silent: what it says twice, and what it says nowhere. */
export function silentProblems(
  silent: Silence,
  { values, twice }: Pick<Said, "values" | "twice">,
  { columns }: SheetReading,
  pack: RulePack,
): readonly SheetProblem[] {
  const asked = twice.filter(({ field }) => silent.has(field)).map(saidTwice);
  const spoken = (field: SaidTwice["field"]): boolean => values.has(field) || twice.some((one) => one.field === field);
  const lacks = (field: SaidTwice["field"]): boolean => silent.has(field) && !columns.has(field) && !spoken(field);
  return [
    ...(lacks("occupation") ? [occupationMissing(pack)] : []),
    ...(lacks("level") ? [LEVEL_MISSING] : []),
    ...asked,
  ];
}

/** No 申报职业 column, and nothing above the header says which occupation it is. */
function occupationMissing({ occupations }: RulePack): SheetProblem {
  const names = occupations.map(({ name }) => name).join("、");
  return {
    kind: "occupation-missing",
    severity: "error",
    message: `表中没有“申报职业”一列，表头上方也没有写明是哪个职业，看不出职业的行都待核；请增加“申报职业”列并填写：${names}。`,
  };
}

/** Many of one school near the age at which its courses are usually over: they may be its students. */
export function recentGraduates({ school, rows }: RecentGraduates): SheetProblem {
  return {
    kind: "recent-graduates",
    severity: "warning",
    message: `“${school}”有${rows}人没写学习状态和毕业日期，年龄在通常毕业的年龄前后两年之内；如果是在校学生，请关掉“${assumptionName("graduate-by-age")}”再审核。`,
  };
}

const LEVEL_MISSING: SheetProblem = {
  kind: "level-missing",
  severity: "error",
  message:
    "表中没有“申报等级”一列，表头上方也没有写明申报哪个等级，没有等级的行都待核；请增加“申报等级”列并填写，都报同一等级的，可以在表头上方加一行“申报等级：四级”。",
};

function saidTwice({ field, values }: SaidTwice): SheetProblem {
  const header = fieldHeader(field);
  const [first = ""] = values;
  const message =
    values.length > 1
      ? `标题、表头上方或工作表名里写的${header}不止一个（${values.join("、")}），没有采用；请逐行填写“${header}”。`
      : `标题、表头上方或工作表名里写的“${first}”认不出是这份公告的哪个职业，没有采用；请核对公告，或逐行填写“${header}”。`;
  return { kind: "said-twice", severity: "error", message };
}

const PLACES: { readonly [P in StatementPlace]: string } = { line: "表头上方", title: "标题", name: "工作表名" };

/** What the sheet says once for rows that say nothing themselves; "" where it says nothing. */
export function saidSentence(said: readonly SaidValue[]): string {
  if (said.length === 0) return "";
  const parts = said.map(({ field, value, place }) => `${fieldHeader(field)}“${value}”（${PLACES[place]}）`);
  return `统一写明${parts.join("、")}，自己没有填写的行按此审核。`;
}

import type { AuditRow } from "../audit";
import type { Decision } from "../decide/decision";
import type { Severity } from "../problems/catalog";
import type { RowProblem } from "../problems/row-problem";
import type { ClauseFinding, Finding } from "../requirements/finding";
import type { Field } from "../terms/field";
import { assumptionName } from "./assumption";
import { fieldNames, type FieldName } from "./field-name";
import { evidenceText, remedyOf } from "./finding";
import { briefNeed } from "./need";
import { preconditionText } from "./precondition";
import { briefProblem } from "./problems/brief";
import {
  fieldsElsewhere,
  lackingOf,
  lackText,
  nearestFirst,
  remarksOf,
  rulingTexts,
  unreadText,
  unsaidText,
} from "./row";

/** So many clauses are told of an open row: the nearest, and one more that may do. */
const MOST_CLAUSES = 2;

/**
 * 审核说明: what is wrong, what to do, and by which clause, each cause once; verdict, level and clause used stand in cells of
 * their own, and all the rest in the pane. First what the clerk has decided; then what may stand in an unread column; then
 * errors, since they may change all the rest; then the reasons; then warnings. It never begins like a formula.
 */
export function resultTextOf(row: AuditRow): string {
  const { decision } = row;
  const sentences = rulingTexts(row);
  const isRuled = (problem: RowProblem) => problem.at.field === "ruling" && sentences.length > 0;
  const problems = decision.problems.filter((problem) => !isRuled(problem));
  for (const sentence of unreadText(row)) addOnce(sentence, sentences);
  addProblems("error", problems, sentences);
  // Rows are sorted after they are written: what stands in one names no cell by its row.
  const nameOf = fieldNames(row.reading, null);
  for (const reason of reasonsFor(row, nameOf)) addOnce(reason, sentences);
  for (const remark of briefRemarks(decision)) addOnce(remark, sentences);
  addProblems("warning", problems, sentences);
  return sentences.length === 1 ? (sentences[0] ?? "") : sentences.join("");
}

function addProblems(wanted: Severity, problems: readonly RowProblem[], sentences: string[]): void {
  for (const problem of problems) {
    if (problem.severity === wanted) addOnce(briefProblem(problem), sentences);
  }
}

function addOnce(sentence: string, sentences: string[]): void {
  // Of a few sentences this finds the repeated faster than a set.
  if (sentence !== "" && !sentences.includes(sentence)) sentences.push(sentence);
}

function reasonsFor({ decision, unread }: AuditRow, nameOf: FieldName): readonly string[] {
  const { verdict, clause } = decision;
  if (verdict === "eligible" && clause) return [`${metBriefly(clause)}。`];
  const errors = decision.problems.filter(({ severity }) => severity === "error");
  const said = new Set(decision.problems.map(({ kind }) => kind));
  if (decision.occupation === null) return errors.length > 0 ? [] : ["申报职业不明，不能对照申报条件。"];
  // The problem of the same name says what to do as well.
  const preconditions = decision.preconditions
    .filter(({ outcome, kind }) => outcome !== "met" && !(kind === "not-offered" && said.has(kind)))
    .map(preconditionText);
  const { nearest } = decision;
  if (nearest === null)
    return preconditions.length + errors.length > 0 ? preconditions : ["申报等级不明，不能对照申报条件。"];
  if (verdict === "ineligible") {
    if (decision.preconditions.some(({ outcome }) => outcome === "unmet")) return preconditions;
    return [`最接近${nearest.clause.at}：${lackText(nearest, nameOf)}。`];
  }
  if (decision.appliedLevel === null && decision.level === null) return [unsaidText(decision), ...preconditions];
  if (nearest.outcome === "met") return [...preconditions, `${nearest.clause.at}的条件已经具备。`];
  return [...preconditions, openText(decision, unread, nameOf, new Set(errors.map(({ at }) => at.field)))];
}

/** How the clause used is met; its name stands beside. */
function metBriefly({ clause, findings }: ClauseFinding): string {
  const told = findings.filter(({ evidence }) => evidence.kind !== "by-applying");
  return (told.length === 0 ? findings : told)
    .map((finding) => {
      const had = evidenceText(finding);
      const named = finding.evidence.kind === "certificate" || finding.evidence.kind === "title";
      return named ? had : `${briefNeed(finding.requirement, clause)}，${had}`;
    })
    .join("；");
}

/**
 * What to do about the clauses that may still be met: 请补填从业年限（附件4 第2条(1)，累计从业满5年）；或者… `wrong`: fields with an
 * error, which is told already; nothing is asked for what only waits for it.
 */
function openText(
  { clauses, nearest }: Decision,
  unread: AuditRow["unread"],
  nameOf: FieldName,
  wrong: ReadonlySet<Field>,
): string {
  const elsewhere = fieldsElsewhere(unread);
  const ways: string[] = [];
  for (const finding of nearestFirst({ clauses, nearest })) {
    if (ways.length === MOST_CLAUSES) break;
    if (finding.outcome !== "unknown") continue;
    const way = wayText(finding, nameOf, elsewhere, wrong, ways.length === 0);
    if (way !== "") ways.push(way);
  }
  return ways.length === 0 ? "" : `${ways.join("；或者")}。`;
}

/** What would settle one clause, the remedies of its requirements put together; "" where it is told already. `needed`: says what it asks for. */
function wayText(
  finding: ClauseFinding,
  nameOf: FieldName,
  elsewhere: ReadonlySet<Field> | undefined,
  wrong: ReadonlySet<Field>,
  needed: boolean,
): string {
  const all = lackingOf(finding).filter((one) => !isToldElsewhere(one, elsewhere, wrong));
  if (all.length === 0) return "";
  const settling = all.filter((one) => !isOnlyCounted(one));
  const open = settling.length === 0 ? all : settling;
  const remedies = open.map((one) => remedyOf(one, nameOf, elsewhere));
  const fill = [...new Set(remedies.flatMap((remedy) => remedy.fill))].map(nameOf);
  const exact = [...new Set(remedies.flatMap((remedy) => remedy.exact))].map(nameOf);
  const said = [
    ...(fill.length === 0 ? [] : [`请补填${fill.join("、")}`]),
    ...(exact.length === 0 ? [] : [`请写准${exact.join("、")}`]),
    ...new Set(remedies.flatMap(({ rest }) => (rest === "" ? [] : [rest]))),
  ];
  const needs = open.map(({ requirement }) => briefNeed(requirement, finding.clause));
  return `${said.join("，")}（${finding.clause.at}${needed ? `：${needs.join("，")}` : ""}）`;
}

/** Years that are open only because something else is. */
function isOnlyCounted({ evidence, blanks, inexact = [] }: Finding): boolean {
  return evidence.kind === "months" && !evidence.unclear && blanks.length + inexact.length === 0;
}

/** Its cause is an error of the row, or stands in a column that nobody has settled: both are told before. */
function isToldElsewhere(
  { blanks, evidence, inexact = [] }: Finding,
  elsewhere: ReadonlySet<Field> | undefined,
  wrong: ReadonlySet<Field>,
): boolean {
  if (evidence.kind === "months" && evidence.unclear?.kind === "occupation" && evidence.unclear.perhaps)
    return elsewhere !== undefined;
  const fields = [...blanks, ...inexact];
  return fields.length > 0 && fields.every((field) => wrong.has(field) || elsewhere?.has(field));
}

/** As in the pane, but for the assumptions that a refusal rests on, in fewer words. */
function briefRemarks(decision: Decision): readonly string[] {
  if (decision.verdict !== "ineligible" || decision.assumed.length === 0) return remarksOf(decision);
  const said = remarksOf({ ...decision, assumed: [] });
  return [...said, `按“${decision.assumed.map(assumptionName).join("”“")}”判断，不是这样的请补填。`];
}

import { byNearness } from "../decide/choose";
import type { Decision } from "../decide/decision";
import type { AuditRow } from "../audit";
import { clauseSentence } from "../requirements/clause";
import type { Clause } from "../requirements/clause";
import { fieldHeader } from "../sheet/fields";
import { placeIn } from "../sheet/form/layout";
import { addressOf, columnLetter } from "../terms/cell";
import type { Field } from "../terms/field";
import { LEVEL_NAMES } from "../terms/words";
import { restsOn } from "./assumption";
import { fieldNames, type FieldName } from "./field-name";
import { evidenceText } from "./finding";
import { preconditionText } from "./precondition";
import { answeredRemarks } from "./question";
import { briefNeed, needText } from "./need";
import { problemSentence } from "./problems/row";
import { rulingSentence } from "./ruling";
import type { Outcome } from "../text/kleene";
import type { Finding, ClauseFinding } from "../requirements/finding";

/** One clause of the level, line by line; the screen puts ✓ ✗ ? to the outcomes. */
export interface LedgerClause {
  readonly id: string;
  readonly printed: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly used: boolean;
  readonly lines: readonly { readonly outcome: Outcome; readonly text: string }[];
}

/** Every clause of the level with what the row has towards it. */
export function ledgerOf({ applicant, decision, reading, unread }: AuditRow): LedgerClause[] {
  const nameOf = fieldNames(reading, applicant.row);
  const elsewhere = fieldsElsewhere(unread);
  return decision.clauses.map((finding) => ({
    id: finding.clause.id,
    printed: finding.clause.at,
    text: clauseSentence(finding.clause),
    outcome: finding.outcome,
    used: finding === decision.clause,
    lines: finding.findings.map((one) => ({
      outcome: one.outcome,
      text: `${needText(one.requirement, finding.clause)}：${evidenceText(one, nameOf, elsewhere)}`,
    })),
  }));
}

/**
 * Why the row has its verdict: the nearest clause first, each with what it lacks. `most`: for how many clauses at most. A cell gets
 * two; writing all of them takes three times as long. `nameOf`: what the sheet calls a field.
 */
export function reasonsOf(
  row: AuditRow,
  most = Infinity,
  nameOf = fieldNames(row.reading, row.applicant.row),
): string[] {
  return [...unreadText(row), ...ownReasons(row, most, nameOf)];
}

/**
 * A missing fact may stand in a column that nobody has settled: that comes before any request to fill it in. One sentence, or
 * none.
 */
export function unreadText({ unread, reading }: Pick<AuditRow, "unread" | "reading">): string[] {
  if (unread.length === 0) return [];
  const parts = unread.map(({ field, column, heading }) => {
    const { row, column: its } = placeIn(reading ?? {}, 0, column);
    const place = row === 0 ? `第 ${columnLetter(column)} 列` : addressOf(row, its);
    return `${place}“${heading}”也许就是${fieldHeader(field)}`;
  });
  return [`${parts.join("，")}，请在“列的用途”里确认。`];
}

/** The fields that may stand in a column nobody has settled; undefined: none. */
export function fieldsElsewhere(unread: AuditRow["unread"]): ReadonlySet<Field> | undefined {
  return unread.length === 0 ? undefined : new Set(unread.map(({ field }) => field));
}

function ownReasons({ decision, unread }: AuditRow, most: number, nameOf: FieldName): string[] {
  const elsewhere = fieldsElsewhere(unread);
  const { verdict, clause } = decision;
  const level = decision.appliedLevel ?? decision.level;
  const named = level === null ? "" : LEVEL_NAMES[level];
  const preconditions = decision.preconditions.filter(({ outcome }) => outcome !== "met").map(preconditionText);
  if (verdict === "eligible" && clause) {
    return [`符合${named}申报条件：${clause.clause.at}，${metText(clause)}。`, ...remarksOf(decision)];
  }
  if (decision.occupation === null) return ["不知道申报哪个职业，没有对照条件。"];
  // For one clause the others need not be sorted.
  const [nearest, ...others] = most === 1 && decision.nearest !== null ? [decision.nearest] : nearestFirst(decision);
  if (nearest === undefined) return preconditions.length > 0 ? preconditions : ["不知道申报哪个等级，没有对照条件。"];
  const rest = others
    .slice(0, most - 1)
    .map((finding) => `${finding.clause.at}：${lackText(finding, nameOf, elsewhere)}。`);
  if (verdict === "ineligible") {
    if (decision.preconditions.some(({ outcome }) => outcome === "unmet")) return preconditions;
    const first = `还不能报${named}：${lackText(nearest, nameOf, elsewhere)}（最接近${nearest.clause.at}）。`;
    return [first, ...rest, ...remarksOf(decision)];
  }
  if (level === null)
    return [unsaidText(decision), ...preconditions, ...(decision.highestLevel === null ? [] : remarksOf(decision))];
  const first =
    nearest.outcome === "met"
      ? `条件够（${nearest.clause.at}）：${metText(nearest)}。`
      : `${named}还定不了：${lackText(nearest, nameOf, elsewhere)}（${nearest.clause.at}）。`;
  return [...preconditions, first, ...(nearest.outcome === "met" ? [] : rest), ...remarksOf(decision)];
}

/** The sentence for a row without a level: the highest level proven, and what to do. */
export function unsaidText({ highestLevel }: Decision): string {
  return highestLevel === null
    ? "没有写申报等级，现在也看不出可以报哪个等级；请与本人确认后填写“申报等级”。"
    : `没有写申报等级；现在可报的最高等级是${LEVEL_NAMES[highestLevel]}，请与本人确认后填写“申报等级”。`;
}

/**
 * The answers that decided the row. For an ineligible one: the assumptions it rests on. Else, for a retake precondition that is met: the pass it rests on, or
 * the pass that a fresh application gives up.
 */
export function remarksOf({ preconditions, verdict, assumed, answered }: Decision): readonly string[] {
  const said = answeredRemarks(answered);
  if (verdict === "ineligible") return assumed.length > 0 ? [...said, restsOn(assumed)] : said;
  const passes = preconditions.filter(({ kind, outcome }) => kind === "retake" && outcome === "met");
  return [...said, ...passes.map(preconditionText)];
}

/** The clerk's word, or why it was set aside: before all that the engine has to say. */
export function rulingTexts({ ruling, decision }: AuditRow): string[] {
  const counted = rulingSentence(ruling);
  if (counted !== null) return [counted];
  return decision.problems.filter(({ at }) => at.field === "ruling").map((problem) => problemSentence(problem));
}

/** The nearest clause, then the others by how near they are. */
export function nearestFirst({ clauses, nearest }: Pick<Decision, "clauses" | "nearest">): readonly ClauseFinding[] {
  const others = byNearness(clauses.filter((finding) => finding !== nearest));
  return nearest === null ? others : [nearest, ...others];
}

/** How each requirement of a clause is met. */
export function metText({ clause, findings }: ClauseFinding): string {
  return findings.map((finding) => partText(finding, clause)).join("；");
}

/** What a clause lacks: its unmet requirements; if none is unmet, its unknown ones. */
export function lackText(finding: ClauseFinding, nameOf?: FieldName, elsewhere?: ReadonlySet<Field>): string {
  return lackingOf(finding)
    .map((one) => partText(one, finding.clause, nameOf, elsewhere))
    .join("；");
}

/** The findings that keep a clause from being met: the unmet ones, or where none is the unknown ones. */
export function lackingOf({ findings }: Pick<ClauseFinding, "findings">): readonly Finding[] {
  const unmet = findings.filter(({ outcome }) => outcome === "unmet");
  const open = unmet.length > 0 ? unmet : findings.filter(({ outcome }) => outcome === "unknown");
  // If the credential is missing, years after it need no sentence of their own.
  return open.some(({ credentialMissing }) => credentialMissing)
    ? open.filter(({ evidence, credentialMissing }) => credentialMissing || evidence.kind !== "nothing-to-count-from")
    : open;
}

function partText(finding: Finding, clause: Clause, nameOf?: FieldName, elsewhere?: ReadonlySet<Field>): string {
  return `${briefNeed(finding.requirement, clause)}，${evidenceText(finding, nameOf, elsewhere)}`;
}

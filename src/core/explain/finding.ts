import { isoOf } from "../time/day";
import { isWide } from "../requirements/months";
import { fieldHeader } from "../sheet/fields";
import type { Field } from "../terms/field";
import type { FieldName } from "./field-name";
import { LEVEL_NAMES } from "../terms/words";
import { kindOf, type Requirement } from "../requirements/kinds";
import { ageText, monthsText } from "../text/quantity";
import type { SchoolAspects, UnclearWork, RoughDate, Evidence, Finding } from "../requirements/finding";

const NOWHERE: ReadonlySet<Field> = new Set();

/**
 * 认定情况: what the row has towards a requirement, e.g. 现满3年，差1年. `nameOf`: what the sheet calls a field. `elsewhere`: fields
 * that may stand in a column nobody has settled; nobody is asked to fill them in.
 */
export function evidenceText(finding: Finding, nameOf: FieldName = fieldHeader, elsewhere = NOWHERE): string {
  const { requirement, outcome, evidence, gap, inexact = [], rough = [] } = finding;
  const blanks = elsewhere.size === 0 ? finding.blanks : finding.blanks.filter((field) => !elsewhere.has(field));
  const open: Open = { blanks, inexact, rough, nameOf };
  const fill = outcome === "met" ? "" : openText(open, requirement);
  switch (evidence.kind) {
    case "none":
      return nothingText(outcome, fill);
    case "by-applying":
      return "报名即表明";
    case "for-a-person":
      return "须人工核定";
    case "nothing-to-count-from":
      return "没有所需的证书或职称，不用看年限";
    case "months":
      return monthsHad(evidence, outcome, gap, fill);
    case "age":
      if (outcome === "unknown") return `年龄不能确定${fill}`;
      return `现${ageText(evidence.months.min)}${gap === null ? "" : `，差${monthsText(gap)}`}`;
    case "certificate":
      return certificateHad(evidence, requirement, outcome, gap, fill, blanks.some(isCertificateOccupation));
    case "title":
      return titleHad(evidence, outcome, fill);
    case "school":
      return outcome === "met" ? schoolHad(evidence) : schoolLack(evidence, outcome, open);
  }
}

/** What is to be done about a requirement that is open. */
interface Remedy {
  /** Cells to fill in, and cells to write more exactly. */
  readonly fill: readonly Field[];
  readonly exact: readonly Field[];
  /** What neither settles, as `evidenceText` says it; "" where they do. */
  readonly rest: string;
}

/** The remedy alone, without what the row has: 审核说明 puts those of a clause together. */
export function remedyOf(finding: Finding, nameOf: FieldName = fieldHeader, elsewhere = NOWHERE): Remedy {
  const { evidence, inexact = [], rough = [] } = finding;
  const fill = finding.blanks.filter((field) => !elsewhere.has(field));
  if (evidence.kind === "months" && evidence.unclear)
    return { fill: [], exact: [], rest: unclearText(evidence.unclear) };
  const whole = { fill: [], exact: [], rest: evidenceText(finding, nameOf, elsewhere) };
  if (finding.outcome !== "unknown" || rough.length > 0 || fill.length + inexact.length === 0) return whole;
  if (evidence.kind !== "school" || evidence.source === "unstated" || evidence.source === "either")
    return { fill, exact: inexact, rest: "" };
  const { aspects, major } = evidence;
  const judged = [
    ...(aspects.school === "unknown" && isAdultSchool(evidence)
      ? [openSchool(evidence, evidence.source === "former" ? "原" : "")]
      : []),
    ...(aspects.major === "unknown" && major !== null && !inexact.includes("major")
      ? [majorText(evidence, "unknown", inexact, nameOf)]
      : []),
  ];
  return { fill, exact: inexact, rest: judged.join("，") };
}

/** What leaves a requirement open, and what the sheet calls the fields. */
interface Open {
  readonly blanks: readonly Field[];
  readonly inexact: readonly Field[];
  readonly rough: readonly RoughDate[];
  readonly nameOf: FieldName;
}

/** What to fill in, what to write more exactly, and what was written without its day. */
function openText({ blanks, inexact, rough, nameOf }: Open, requirement: Requirement): string {
  const { remedy } = kindOf(requirement);
  if (remedy !== null && blanks.length === 0 && inexact.length === 0) return `，${remedy}`;
  if (rough.length === 0) return fillText(nameOf, blanks, inexact);
  const vague = inexact.filter((field) => !rough.some((date) => date.field === field));
  return `${fillText(nameOf, blanks, vague)}${roughTexts(rough, nameOf)}`;
}

function roughTexts(rough: readonly RoughDate[], nameOf: FieldName): string {
  return rough.map((date) => roughText(date, nameOf)).join("");
}

/** ，请补填原证书发证日期、取证后从业年限 and ，请写明准确的从业年限 */
function fillText(nameOf: FieldName, blanks: readonly Field[], inexact: readonly Field[] = []): string {
  const fill = blanks.length === 0 ? "" : `，请补填${blanks.map(nameOf).join("、")}`;
  return inexact.length === 0 ? fill : `${fill}，请写明准确的${inexact.map(nameOf).join("、")}`;
}

/**
 * ，从业起始年月只写到月，2026-03-31起可以确定，或写到日（如“2021.3.15”）. The example has points: Excel then keeps it as text, with
 * its day, even the first of a month under a heading that asks for months.
 */
function roughText({ field, only, sureFrom }: RoughDate, nameOf: FieldName): string {
  const written = `，${nameOf(field)}只写到${only === "month" ? "月" : "年"}`;
  return `${written}${sureFrom === null ? "，请" : `，${isoOf(sureFrom)}起可以确定，或`}写到日（如“2021.3.15”）`;
}

function nothingText(outcome: Finding["outcome"], fill: string): string {
  switch (outcome) {
    case "met":
      return "已具备";
    case "unmet":
      return "表中没有";
    case "unknown":
      return `不能确定${fill}`;
  }
}

/** Months of work. A narrow range is said by its lower bound, a wide one by both bounds. */
function monthsHad(
  { months, unclear }: Extract<Evidence, { kind: "months" }>,
  outcome: Finding["outcome"],
  gap: number | null,
  fill: string,
): string {
  if (outcome === "met") return `现满${monthsText(months.min)}`;
  if (gap === null && months.max === 0) return "现没有从业";
  if (gap !== null) {
    return isWide(months)
      ? `现至多${monthsText(months.max)}，至少差${monthsText(gap)}`
      : `现满${monthsText(months.min)}，差${monthsText(gap)}`;
  }
  const known =
    months.max === Infinity
      ? months.min === 0
        ? "年限不能确定"
        : `现至少${monthsText(months.min)}`
      : rangeHad(months, fill);
  return unclear ? `${known}，${unclearText(unclear)}` : `${known}${fill}`;
}

/** From nothing to whatever was possible is no news beside a blank that is to be filled in. */
function rangeHad({ min, max }: { readonly min: number; readonly max: number }, fill: string): string {
  return min === 0 && fill !== "" ? "年限不能确定" : `现在${monthsText(min)}至${monthsText(max)}之间`;
}

/** Why it is unclear whether work is of the occupation, and where the user writes the answer. */
function unclearText(unclear: UnclearWork): string {
  switch (unclear.kind) {
    case "occupation":
      if (unclear.perhaps) return `“${unclear.word}”也许是从事职业，请在“列的用途”里确认`;
      if (unclear.none) return `从事职业填的是“${unclear.word}”，请核对从业年限和从事职业`;
      return `从事职业“${unclear.word}”是不是本职业或相关职业须人工核定，是的请把从事职业改写成职业名称`;
    case "post":
      return unclear.word === ""
        ? "工作经历里有的岗位没有填写，是不是本职业或相关职业的工作不能确定，请补填岗位"
        : `工作经历里的岗位“${unclear.word}”是不是本职业或相关职业须人工核定，是的请把岗位改写成职业名称`;
    case "posts":
      return "工作经历没有写岗位，是不是本职业或相关职业的工作不能确定，请补填岗位";
  }
}

function isCertificateOccupation(field: Field): boolean {
  return field === "certificateOccupation" || field === "certificate2Occupation";
}

/** `blank`: no cell says the certificate's occupation. */
function certificateHad(
  have: Extract<Evidence, { kind: "certificate" }>,
  requirement: Requirement,
  outcome: Finding["outcome"],
  gap: number | null,
  fill: string,
  blank: boolean,
): string {
  const asked = requirement.kind === "certificate" ? requirement.level : null;
  const named = have.occupation === null ? "" : have.occupation;
  const name = have.level === null ? `${named}证书` : `${named}${LEVEL_NAMES[have.level]}证书`;
  if (gap !== null && have.held) return `持有${name}满${monthsText(have.held.min)}，差${monthsText(gap)}`;
  if (outcome === "met") return `持有${name}${have.held ? `满${monthsText(have.held.min)}` : ""}`;
  if (have.scope === "unmet") return `所持${name}不是所列职业的证书`;
  if (outcome === "unknown") {
    if (have.level === null) return `所持证书的等级不能确定${fill}`;
    if (have.scope === "unknown" && named !== "") return `“${named}”是否为相关职业须人工核定`;
    if (have.scope === "unknown") return `证书的职业${blank ? "没有填写" : "不能确定"}${fill}`;
    return `持有${name}，满几年不能确定${fill}`;
  }
  if (have.level !== null && asked !== null && have.level > asked) return `只有${name}`;
  return `所持${name}不属于职业资格证书或职业技能等级证书`;
}

function titleHad(
  { rank, matches }: Extract<Evidence, { kind: "title" }>,
  outcome: Finding["outcome"],
  fill: string,
): string {
  if (outcome === "met") return `持有${rank}职称`;
  if (outcome === "unknown") return `持有${rank}职称，专业是否对应不能确定${fill}`;
  return matches === false ? `持有${rank}职称，专业不对应` : `只有${rank}职称`;
}

type School = Extract<Evidence, { kind: "school" }>;

function schoolHad({ education, schoolKinds, major, status }: School): string {
  const parts = [
    education.length === 1 ? education[0] : schoolKinds.length === 1 ? schoolKinds[0] : null,
    major,
    status[0],
  ];
  return parts.filter((part) => part !== null && part !== undefined).join("、");
}

/** The aspects of a school requirement that are unmet, or unknown, as its outcome is. */
function schoolLack(have: School, outcome: Finding["outcome"], { blanks, inexact, rough, nameOf }: Open): string {
  if (outcome === "unknown") {
    if (have.source === "unstated") return `此前有没有这样的毕业证书没有写明${fillText(nameOf, blanks)}`;
    if (have.source === "either")
      return `${degreeName(have)}是不是在所填院校取得的、是否已毕业不能确定${fillText(nameOf, blanks)}`;
  }
  const former = have.source === "former" ? "原" : "";
  const said: { readonly [A in keyof SchoolAspects]: string } = {
    school: outcome === "unmet" ? `${former}${schoolName(have)}不算，要公告所列的院校或班别` : openSchool(have, former),
    major: majorText(have, outcome, inexact, nameOf),
    status: outcome === "unmet" ? statusText(have.status) : "是否已毕业或应届不能确定",
    evaluated: outcome === "unmet" ? "院校不是经评估论证的（没有填“是”，名单里也没有）" : "院校是否经评估论证不能确定",
  };
  const aspects = (Object.keys(said) as (keyof SchoolAspects)[]).filter((aspect) => have.aspects[aspect] === outcome);
  const clear = inexact.filter((field) => field !== "major");
  return `${aspects.map((aspect) => said[aspect]).join("，")}${fillText(nameOf, blanks, clear)}${roughTexts(rough, nameOf)}`;
}

/** Why the school is unknown. For adult education a person has to decide whether it counts among the schools named. */
function openSchool(school: School, former: string): string {
  if (isAdultSchool(school)) return `${former === "" ? "" : "原学历的"}成人高等教育算不算所列的院校须人工核定`;
  return former === "" ? "院校或班别不能确定" : "原学历的院校不能确定";
}

function isAdultSchool({ education, schoolKinds }: School): boolean {
  return education.length > 0 && schoolKinds.length === 1 && schoolKinds[0] === "成人高等教育";
}

function degreeName({ education }: School): string {
  return education.length === 0 ? "所填学历" : `“${education.join("或")}”`;
}

function majorText(
  { major, source, unlisted, denied }: School,
  outcome: Finding["outcome"],
  inexact: readonly Field[],
  nameOf: FieldName,
): string {
  const field = source === "last" ? "major" : "formerMajor";
  if (major === null && inexact.includes(field))
    return `填写的${nameOf(field)}没有采用${field === "major" ? fillText(nameOf, [], [field]) : ""}`;
  if (major === null) return source === "last" ? "所学专业没有填写" : "原专业没有填写";
  if (inexact.includes("major")) return `“${major}”是哪个学历的专业不能确定`;
  if (outcome === "unknown") return `“${major}”是否为本专业或相关专业须人工核定`;
  if (denied) return `“${major}”按回答不算本专业或相关专业`;
  return unlisted ? `“${major}”不在所列的专业里，按不相关算` : `“${major}”不算，国家专业目录里不在所列的专业之内`;
}

/** Why the study status is unmet: a student is asked for and the row is a graduate, or the other way round. */
function statusText(status: School["status"]): string {
  return status.includes("毕业") ? "已经毕业，不是在校学生" : `尚未毕业（${status.join("或")}）`;
}

function schoolName({ education, schoolKinds }: School): string {
  if (schoolKinds.length === 1 && schoolKinds[0] !== "无") return schoolKinds[0] ?? "";
  return education.length === 0 ? "所填院校" : `${education.join("或")}学历`;
}

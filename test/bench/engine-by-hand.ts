import type { Applicant, Certificate } from "../../src/core/facts/applicant";
import { addMonths, dayOf, monthsBetween, partsOf, type Day, type MonthRange } from "../../src/core/time/day";

/** What the bench compares, row by row. */
export interface Answer {
  readonly verdict: string;
  readonly level: number | null;
  readonly highestLevel: number | null;
  readonly clause: string | null;
  readonly nearest: string | null;
  readonly fee: number | null;
  readonly documents: readonly string[];
  readonly missing: readonly string[];
  readonly earliest: Day | null;
  readonly reasons: readonly string[];
}

/*
 * What one would write for one level of one occupation without an engine: the numbers of the notice in the code, every sentence
 * put together where it is needed. It knows only what the bench's people have: exact dates, years stated or not, at most one
 * certificate of the occupation, no title.
 */
const ALWAYS = [
  "身份证复印件1份",
  "近期（6个月内）2寸彩色白底照片电子版，以身份证号码命名，jpg格式，20kb以下",
  "《山东省职业技能等级认定申报表》（附件1）",
];
const PRACTICE = ["从业单位出示的《工作年限证明》（附件2）", "本人提供的《工作年限承诺书》（附件3）"];
const CERTIFICATE = "原取得的《职业资格证书》或《职业技能等级证书》（证书可在职业资格网上查询的，可不提交）";
const DIPLOMA = "学历证书原件及教育部学籍在线验证报告（已毕业的为学历证书电子注册备案表）下载打印件";
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  "4-1": [...ALWAYS, ...PRACTICE],
  "4-2": [...ALWAYS, CERTIFICATE, ...PRACTICE],
  "4-3": [...ALWAYS, DIPLOMA],
};
const LEVEL_TEXT = ["", "一级/高级技师", "二级/技师", "三级/高级工", "四级/中级工", "五级/初级工"];

type Three = "met" | "unmet" | "unknown";
interface Part {
  readonly id: string;
  readonly at: string;
  readonly outcome: Three;
  readonly papers: number;
  readonly months: number;
  readonly text: string;
  readonly missing: readonly string[];
}

export function answerByHand(person: Applicant, asOf: Day, majors: ReadonlySet<string>): Answer {
  const birth = person.birth.value?.min ?? 0;
  const begin = addMonths(birth, 192);
  const cap = Math.max(0, monthsBetween(begin, asOf));
  const stated = person.workTotal.value;
  const total = stated ? { min: stated.min, max: Math.min(stated.max, cap) } : { min: 0, max: cap };
  const [certificate] = person.certificates;
  const after = certificate ? workAfter(certificate, total, begin, asOf) : null;
  const status = studyStatus(person, asOf);
  const school = person.schoolKinds.value.includes("无") ? "unmet" : "met";
  const major = person.major.value === null ? "unknown" : majors.has(person.major.value) ? "met" : "unknown";

  const first = byYears(total, stated !== null);
  const second = byCertificate(certificate, after);
  const third = byDiploma(person, school, major, status, asOf);
  const parts = [first, second, third];
  const met =
    first.outcome === "met" ? first : third.outcome === "met" ? third : second.outcome === "met" ? second : null;
  const open = first.outcome === "unknown" || second.outcome === "unknown" || third.outcome === "unknown";
  const verdict = met ? "eligible" : open ? "undetermined" : "ineligible";
  const ordered = parts.sort((one, other) => one.papers - other.papers || one.months - other.months);
  const [near = first, ...others] = ordered;
  const cells = ({ outcome, missing }: Part) => (outcome === "unknown" ? missing.length : 0);
  const rest = others.sort(
    (one, other) => one.papers - other.papers || one.months - other.months || cells(one) - cells(other),
  );

  return {
    verdict,
    level: verdict === "ineligible" ? null : 4,
    highestLevel: highest(person, total, after, school, major, status, met !== null),
    clause: met ? met.id : null,
    nearest: met ? null : near.id,
    fee: verdict === "ineligible" ? null : 280,
    documents: verdict === "ineligible" ? [] : (DOCUMENTS[met ? met.id : near.id] ?? []),
    missing:
      verdict === "undetermined"
        ? [...new Set([first, second, third].flatMap((part) => (part.outcome === "unknown" ? part.missing : [])))]
        : [],
    earliest: met ? asOf : earliest(person, begin, asOf, stated, total, after, school, major, status),
    reasons: met
      ? [`符合四级/中级工申报条件：${met.at}，${met.text}。`]
      : [
          verdict === "ineligible"
            ? `还不能报四级/中级工：${near.text}（最接近${near.at}）。`
            : `四级/中级工还定不了：${near.text}（${near.at}）。`,
          ...rest.map((part) => `${part.at}：${part.text}。`),
        ],
  };
}

function workAfter({ level, date }: Certificate, total: MonthRange, begin: Day, asOf: Day): MonthRange {
  const issued = date.value?.min ?? 0;
  let before = issued <= begin ? 0 : monthsBetween(begin, issued);
  if (issued > begin && addMonths(begin, before) < issued) before++;
  const min = Math.max(0, total.min - before);
  return { min, max: level.value === 5 ? Math.min(total.max, monthsBetween(issued, asOf)) : total.max };
}

function byYears(total: MonthRange, stated: boolean): Part {
  const outcome = total.min >= 60 ? "met" : total.max < 60 ? "unmet" : "unknown";
  return {
    id: "4-1",
    at: "附件4 第2条(1)",
    outcome,
    papers: 0,
    months: outcome === "unmet" ? missingMonths(total, 60) : 0,
    text: `累计从业满5年，${yearsText(total, outcome, 60, stated ? "" : "，请补填从业年限")}`,
    missing: stated ? [] : ["workYears"],
  };
}

function byCertificate(certificate: Certificate | undefined, after: MonthRange | null): Part {
  if (!certificate || !after) {
    return {
      id: "4-2",
      at: "附件4 第2条(2)",
      outcome: "unmet",
      papers: 1,
      months: 36,
      text: "五级/初级工证书，表中没有",
      missing: [],
    };
  }
  const outcome = after.min >= 36 ? "met" : after.max < 36 ? "unmet" : "unknown";
  const held = `五级/初级工证书，持有互联网营销师${LEVEL_TEXT[certificate.level.value ?? 5] ?? ""}证书`;
  const lower = certificate.level.value !== 5;
  const fill = lower ? "，请补填原证书2等级、原证书2发证日期" : "，请补填取证后从业年限";
  const years = `取得五级/初级工证书后从业满3年，${yearsText(after, outcome, 36, fill)}`;
  return {
    id: "4-2",
    at: "附件4 第2条(2)",
    outcome,
    papers: 0,
    months: outcome === "unmet" ? missingMonths(after, 36) : 0,
    text: outcome === "met" ? `${held}；${years}` : years,
    missing: lower ? ["certificate2Level", "certificate2Date"] : ["workAfterCertificate"],
  };
}

function byDiploma(person: Applicant, school: Three, major: Three, status: Three, asOf: Day): Part {
  const part = { id: "4-3", at: "附件4 第2条(3)", months: 0 };
  const [education = ""] = person.education.value;
  if (school === "unmet") {
    const reading = status === "unmet" ? "，尚未毕业（在读）" : "";
    const text = `毕业证书，${education}学历不算，要公告所列的院校或班别${reading}`;
    return { ...part, outcome: "unmet", papers: 1, text, missing: [] };
  }
  if (status === "unmet" && education === "中专") {
    return { ...part, outcome: "unmet", papers: 1, text: "毕业证书，尚未毕业（在读）", missing: [] };
  }
  if (status === "unmet") {
    // Of an earlier diploma nothing is known.
    const text = "毕业证书，此前有没有这样的毕业证书没有写明，请补填原学历";
    return { ...part, outcome: "unknown", papers: 0, text, missing: ["formerEducation"] };
  }
  if (major === "met" && status === "met") {
    const done = person.graduation.value === null || person.graduation.value.min <= asOf ? "毕业" : "应届";
    return {
      ...part,
      outcome: "met",
      papers: 0,
      text: `毕业证书，${education}、${person.major.value ?? ""}、${done}`,
      missing: [],
    };
  }
  const lacks: string[] = [];
  const missing: string[] = [];
  if (major !== "met") {
    lacks.push(
      person.major.value === null ? "所学专业没有填写" : `“${person.major.value}”是否为本专业或相关专业须人工核定`,
    );
    if (person.major.value === null) missing.push("major");
  }
  const text = `毕业证书，${lacks.join("，")}${missing.length === 0 ? "" : "，请补填所学专业"}`;
  return { ...part, outcome: "unknown", papers: 0, text, missing };
}

/** As the clause counts it: graduated or in the final year; who gives no day has stated that they have. */
function studyStatus({ graduation }: Applicant, asOf: Day): Three {
  if (!graduation.value || graduation.value.min <= asOf) return "met";
  return partsOf(graduation.value.min).year === partsOf(asOf).year ? "met" : "unmet";
}

function highest(
  { certificates, education }: Applicant,
  total: MonthRange,
  after: MonthRange | null,
  school: Three,
  major: Three,
  status: Three,
  four: boolean,
): number | null {
  const four4 = certificates[0]?.level.value === 4;
  const college = school === "met" && (education.value[0] === "大专" || education.value[0] === "本科");
  if (total.min >= 120) return 3;
  if (four4 && after && after.min >= 48) return 3;
  if (four4 && college && major === "met" && status === "met") return 3;
  return four ? 4 : 5;
}

function earliest(
  person: Applicant,
  begin: Day,
  asOf: Day,
  stated: MonthRange | null,
  total: MonthRange,
  after: MonthRange | null,
  school: Three,
  major: Three,
  status: Three,
): Day | null {
  let day = Infinity;
  if (stated) day = Math.max(addMonths(asOf, 60 - total.min), addMonths(begin, 60));
  if (stated && after)
    day = Math.min(day, Math.max(addMonths(asOf, Math.max(0, 36 - after.min)), addMonths(begin, 36)));
  if (school === "met" && major === "met" && status !== "met") {
    if (person.graduation.value) day = Math.min(day, dayOf(partsOf(person.graduation.value.min).year, 1, 1));
  }
  return day === Infinity ? null : day;
}

function missingMonths({ min, max }: MonthRange, need: number): number {
  return need - (max - min <= 11 ? min : max);
}

function yearsText(range: MonthRange, outcome: Three, need: number, fill: string): string {
  const { min, max } = range;
  if (outcome === "met") return `现满${monthsText(min)}`;
  if (outcome === "unknown") return `现在${monthsText(min)}至${monthsText(max)}之间${fill}`;
  const lack = monthsText(missingMonths(range, need));
  return max - min <= 11 ? `现满${monthsText(min)}，差${lack}` : `现至多${monthsText(max)}，至少差${lack}`;
}

function monthsText(months: number): string {
  const rest = months % 12;
  if (rest === 0) return `${months / 12}年`;
  return months < 12 ? `${rest}个月` : `${(months - rest) / 12}年${rest}个月`;
}

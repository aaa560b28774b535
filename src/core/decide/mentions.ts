import { LEVELS, type Level } from "../terms/words";
import { solidText } from "../text/clean";
import type { PreparedOccupation } from "../requirements/prepared";

/** What a headline names; `sure`: it can mean nothing else there. */
export interface Mention {
  readonly kind: "occupation" | "workType" | "level" | "examKind";
  /** The proper name; of a level its digit. */
  readonly value: string;
  readonly sure: boolean;
  readonly from: number;
  readonly to: number;
}

/** The tail of an institution's name. Behind an occupation it makes the name of a school or association: 互联网营销师协会. */
const INSTITUTION =
  /^(?:职业|技能|等级|培训|教育|科技|评价|认定|鉴定|考试|考核|实训|服务|管理|人才|技术|文化|传媒|分|总)*(?:学院|学校|大学|协会|学会|商会|联合会|促进会|中心|公司|集团|基地|联盟|工作室|研究院|研究会|机构|医院|院|校|所|站|社|厂|部|局)/;
/** A word in 师 or 员 before 四级, 报名 …: an occupation that the notice need not have (电子商务师). */
const STRANGER =
  /[\p{Script=Han}]{2,12}?(?<!技|学|人|会|教|老|成|党|队|职|考|生)[师员](?=\(|[一二三四五1-5]级|[初中高]级|技师|职业技能|技能等级|报名|认定|鉴定|评价|考试|申报|申请)/gu;

const NUMERALS: Readonly<Record<string, Level>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
const WORDS: Readonly<Record<string, Level>> = {
  高级技师: 1,
  技师: 2,
  高级工: 3,
  中级工: 4,
  初级工: 5,
  高级: 3,
  中级: 4,
  初级: 5,
};
const NUMERAL = "[一二三四五1-5]";
/** 四级, 五至三级, 五、四、三级; 高级技师, 中级工, 初级. */
const LEVEL = new RegExp(
  `((?:${NUMERAL}(?:至|到|、|,|/|~|-|—|和|及|与))*)(${NUMERAL})级|高级技师|技师|[高中初]级工|[高中初]级`,
  "g",
);
/** A digit before the numeral: then the numeral is the end of another number (2024级, 二〇二四级, 十四级). */
const DIGIT_BEFORE = /[\d零〇一二三四五六七八九十]$/;
/** Words behind a level that give it another meaning: 三级医院, 高级中学, 技师学院, 高级工程师, 二级学院, 四级以上. */
const OTHER_BEHIND =
  /^(?:学院|医院|甲等|综合|公立|医疗|单位|机构|企业|公司|学科|职业中学|职业学校|职业技术|中学|技工|学校|班级|部|工程|程师|会计|经济|人民|法院|职称|研修|人才|建造|注册|等保|保护|标准|以上|及以上|以下|及以下|风险|保密|店|场所|馆)/;
const OTHER_BEFORE = /(?:英语|外语|日语|计算机|普通话|预备|特级|首席)$/;
const CLASS_BEHIND = /^班/;
/** What may stand behind a level that is applied for; BEFORE: what may stand before it. */
const BEHIND =
  /^(?:$|[\s()[\]【】《》/、,._|·-]|报名|报考|认定|申报|申请|考核|考试|鉴定|评价|培训|职业|技能|等级|考生|人员|名单|名册|花名册|登记|信息|汇总|学员|参评|补考|正考|新考|首考|第|\d)/;
const BEFORE =
  /(?:^|[\s()[\]【】《》/、,._|·\d-]|年度?|期|批|次|季度?|月|日|届|等级|技能|资格|国家|职业|统一|[院校司会店厂部局社站所团师员]|中心|集团)$/;

/** Every occupation, work type, level and kind of exam that a headline names. Names of institutions do not count. */
export function mentionsIn(text: string, occupations: readonly PreparedOccupation[]): readonly Mention[] {
  const solid = solidText(text);
  const names = namesIn(solid, occupations);
  // Words inside a name are no mention of their own.
  const rest = blankedOut(solid, names);
  const named = names.flatMap(({ mention }) => (mention === null ? [] : [mention]));
  return [...named, ...strangersIn(rest), ...levelsIn(solid, rest, named), ...examsIn(rest)];
}

/** What a text says beside its mentions, brackets and punctuation. */
export function restOf(text: string, mentions: readonly Mention[]): string {
  return blankedOut(solidText(text), mentions).replace(/[\s()[\]【】/、,._|·-]/g, "");
}

interface Name {
  readonly from: number;
  readonly to: number;
  /** Null: an institution bears it. */
  readonly mention: Mention | null;
}

/** Longer names are looked for first: 商品选品员 contains 选品员. */
function namesIn(text: string, occupations: readonly PreparedOccupation[]): readonly Name[] {
  const found: Name[] = [];
  for (const { kind, name, value } of vocabularyOf(occupations)) {
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const institution = INSTITUTION.test(text.slice(to));
      found.push({ from, to, mention: institution ? null : { kind, value, sure: true, from, to } });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

interface Word {
  readonly kind: "occupation" | "workType";
  readonly name: string;
  readonly value: string;
}

const vocabularies = new WeakMap<readonly PreparedOccupation[], readonly Word[]>();

function vocabularyOf(occupations: readonly PreparedOccupation[]): readonly Word[] {
  const known = vocabularies.get(occupations);
  if (known) return known;
  const words = occupations.flatMap(({ occupation }): readonly Word[] => [
    ...spellings(occupation).map((name): Word => ({ kind: "occupation", name, value: occupation.name })),
    ...occupation.workTypes.flatMap((workType) =>
      spellings(workType).map((name): Word => ({ kind: "workType", name, value: workType.name })),
    ),
  ]);
  const sorted = words.sort((one, other) => other.name.length - one.name.length);
  vocabularies.set(occupations, sorted);
  return sorted;
}

function spellings({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)].map(solidText);
}

function blankedOut(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  return spans.reduce((rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to), text);
}

function strangersIn(rest: string): readonly Mention[] {
  return [...rest.matchAll(STRANGER)].map(({ 0: value, index }) => ({
    kind: "occupation",
    value,
    sure: false,
    from: index,
    to: index + value.length,
  }));
}

/** `rest`: the text with its names blanked out. `names`: those names; a level directly behind one is sure. */
function levelsIn(text: string, rest: string, names: readonly Mention[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of rest.matchAll(LEVEL)) {
    const [whole, list = "", numeral] = match;
    const from = match.index;
    const to = from + whole.length;
    const before = text.slice(0, from);
    const behind = text.slice(to);
    if (DIGIT_BEFORE.test(before) && numeral !== undefined && isSameScript(before, whole)) continue;
    if (OTHER_BEFORE.test(before) || OTHER_BEHIND.test(behind)) continue;
    // 高级工班 is a class of a school, 四级班 a course for the level.
    if (CLASS_BEHIND.test(behind) && numeral === undefined) continue;
    const values = numeral === undefined ? [WORDS[whole]] : [...list, numeral].flatMap((one) => NUMERALS[one] ?? []);
    const beside = [...names, ...mentions].some((one) => isBeside(one, from, text));
    const full = numeral !== undefined || whole.endsWith("工");
    const placed = beside || (full && BEFORE.test(before)) || isAlone(text, from, to);
    const sure = placed && (BEHIND.test(behind) || (CLASS_BEHIND.test(behind) && beside));
    for (const level of values) {
      if (level !== undefined) mentions.push({ kind: "level", value: String(level), sure, from, to });
    }
  }
  return mentions;
}

/** Whether both are Arabic digits, or both are not: 2024级 and 十四级 are one number each, 2026四级 is a year and a level. */
function isSameScript(before: string, token: string): boolean {
  return /\d$/.test(before) === /^\d/.test(token);
}

/** Directly behind a name or another level; brackets and punctuation may stand between. */
function isBeside({ to }: Mention, from: number, text: string): boolean {
  return to <= from && /^[\s()[\]/、,._|·-]*$/.test(text.slice(to, from));
}

function isAlone(text: string, from: number, to: number): boolean {
  return (
    /^[\s(]*$/.test(text.slice(0, from)) &&
    /^(?:[\s)(/]|[高中初]级工?|高?级?技师|[一二三四五1-5]级)*$/.test(text.slice(to))
  );
}

function examsIn(rest: string): readonly Mention[] {
  return [...rest.matchAll(/补考|正考|新考|首考/g)].map(({ 0: word, index }) => {
    const before = rest.slice(0, index);
    const to = index + word.length;
    const sure =
      !/[含及和与、或/非不无]$/.test(before) &&
      /^(?:$|[\s()、-]|报名|考生|人员|学员|名单|申请|登记|汇总|信息|花名册)/.test(rest.slice(to));
    return { kind: "examKind", value: word === "补考" ? "补考" : "正考", sure, from: index, to };
  });
}

export function levelOfMention({ value }: Mention): Level | null {
  return LEVELS.find((level) => String(level) === value) ?? null;
}

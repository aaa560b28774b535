import { type CertificateKind, LEVELS, type Level, type TitleRank } from "../../terms/words";

/** 预备技师 and 1+X before the two that give a level: their names hold 职业技能等级证书 too. */
const KINDS: readonly (readonly [RegExp, CertificateKind])[] = [
  [/预备技师/, "预备技师证书"],
  [/1\+X/i, "1+X证书"],
  [/专项/, "专项职业能力证书"],
  [/职业资格/, "职业资格证书"],
  [/技能等级|等级证书|等级认定/, "职业技能等级证书"],
];

/** 职业技能, 技能证书, 等级证: one of the two, and nobody says which. */
const EITHER = /^(?:国家)?(?:职业技能(?:鉴定)?|技能(?:鉴定)?|职业|等级)(?:证书?)?$/;

/** 原证书类别; null where blank, or where it may be either of the kinds that give a level. */
export function parseCertificateKind(text: string): CertificateKind | null {
  if (text === "" || EITHER.test(text)) return null;
  const found = KINDS.filter(([pattern]) => pattern.test(text)).map(([, kind]) => kind);
  if (found.length === 2 && found.every(givesLevel)) return null;
  return found[0] ?? "其他";
}

/** Only these two are a level of skill; a kind not stated is taken as one of them. */
export function givesLevel(kind: CertificateKind | null): boolean {
  return kind === null || kind === "职业资格证书" || kind === "职业技能等级证书";
}

/** What a certificate's number says by its structure; other schemes exist, so it only ever warns. */
export interface CertificateNumber {
  readonly kind: CertificateKind;
  readonly level: Level | null;
  /** The last two digits of the year. */
  readonly year: number;
}

/** 职业技能等级证书: letter, 4 filing, 2 province, 6 institution, 2 year, 1 level, 6 serial. */
const RECOGNITION = /^[A-Z]\d{12}(\d{2})(\d)\d{6}$/;
/** 职业资格证书: 2 year, 2 province, 2 city, 1 type, 3 institution, 1 level, 5 serial. */
const QUALIFICATION = /^(\d{2})\d{8}(\d)\d{5}$/;

/** Null where the number has neither of the two known structures. */
export function readCertificateNumber(number: string): CertificateNumber | null {
  const recognition = RECOGNITION.exec(number);
  if (recognition) return { kind: "职业技能等级证书", year: Number(recognition[1]), level: levelOf(recognition[2]) };
  const qualification = QUALIFICATION.exec(number);
  if (qualification) return { kind: "职业资格证书", year: Number(qualification[1]), level: levelOf(qualification[2]) };
  return null;
}

function levelOf(digit: string | undefined): Level | null {
  return LEVELS.find((level) => String(level) === digit) ?? null;
}

/** Longest first: 高级 stands inside 副高级, and 助理工程师 holds 工程师. */
const TITLE_RANK_WORDS: readonly (readonly [RegExp, TitleRank])[] = [
  [/正高|副高|高级|教授级|研究员级|^(?:副)?教授$|主任医师/, "高级"],
  [/^助理研究员$|^主治医师$|^主管[药护技]师$/, "中级"],
  [/助理|(?<!研究)员级|初级|技术员$|^(?:会计|经济|统计)员$|^助教$|^[药护]师$/, "初级"],
  [/中级|^讲师$|(?:工程|经济|会计|统计|审计|农艺|政工|软件设计)师$/, "中级"],
];

/** 非高级, 拟评中级, 中级（在评）: not held, or not yet. */
const TITLE_NOT_HELD = /^(?:非|准|拟|待|未|没|无)[取得有评聘报获定]*[初中高副正]|未[取评聘]|[在待拟]评|申报|申请/;
/** Ranks said outright; two of them are none. */
const TITLE_RANKS_STATED: readonly RegExp[] = [/初级|(?<!研究)员级|助理级/, /中级/, /高级|正高|副高/];

/**
 * The rank of a 职称 by its word (副高, 助理级) or by its name (高级工程师, 经济师). Null: blank. "unreadable": a word that
 * belongs to no known rank, or 技师 and the like, which are levels of skill and no titles.
 */
export function parseTitleRank(text: string): TitleRank | null | "unreadable" {
  if (text === "" || text === "否") return null;
  if (TITLE_NOT_HELD.test(text) || TITLE_RANKS_STATED.filter((words) => words.test(text)).length > 1)
    return "unreadable";
  if (/技师|技工|注册|[初中高]级工$|[一二三四五1-5]级/.test(text)) return "unreadable";
  return TITLE_RANK_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? "unreadable";
}

import type { Lexicon } from "./lexicon";
import { exactly, NO_SENSE, parse, SELF, type Sense } from "./alone";

/** A certificate above other headings is the one held: what is applied for has none yet. */
export const HELD = "原";
export const CERTIFICATE = "证书";
/** What says that something is held. */
const HAVING = "已得";
const HOLDING: ReadonlySet<string> = new Set([HELD, HAVING, "现"]);
/** What names a paper alone, and what a paper alone has; with levels, of which nobody knows whether they are held, all papers. */
const NAMES_PAPER: ReadonlySet<string> = new Set([CERTIFICATE, "职业资格"]);
const GRANTED: ReadonlySet<string> = new Set([CERTIFICATE, "取得", "取证"]);
const PAPERS: ReadonlySet<string> = new Set([...NAMES_PAPER, ...GRANTED, "技能等级", "资格等级"]);
const SITUATION = "情况";
/** Roles of titles that are of the application. */
export const APPLYING: ReadonlySet<string> = new Set(["申报", "考试", "认定", "评价"]);

/** What a column is under the title of a paper: the certificate that is held, or that may be (技能等级, 上次认定). */
export function underCertificate(above: string, below: string, lexicon: Lexicon): Sense {
  const upper = parse(above, lexicon, "wordsAbove");
  const lower = parse(below, lexicon, "words");
  if (upper === null || lower === null || upper.unread + lower.unread > 0 || !isCertificate(upper.roles))
    return NO_SENSE;
  const own = lower.roles.filter((role) => !NAMES_PAPER.has(role) && !HOLDING.has(role));
  const sense = exactly({ roles: [HELD, CERTIFICATE, ...own], place: upper.place + lower.place }, lexicon);
  const isSure =
    !upper.roles.some((role) => APPLYING.has(role)) &&
    [...upper.roles, ...lower.roles].some((role) => HOLDING.has(role) || GRANTED.has(role));
  return isSure || sense.claim === null ? sense : { ...NO_SENSE, offers: sense.claim.fields, told: true };
}

/** A level or a certificate, of nobody else and of nothing else; 认定 only if it was an earlier one. */
export function isCertificate(roles: readonly string[]): boolean {
  const isEarlier = roles.includes(HELD);
  const isOf = (role: string): boolean => PAPERS.has(role) || HOLDING.has(role) || (isEarlier && APPLYING.has(role));
  const named = roles.filter((role) => !SELF.has(role) && role !== SITUATION);
  return named.every(isOf) && named.some((role) => PAPERS.has(role) || role === HAVING || APPLYING.has(role));
}

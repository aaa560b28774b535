import type { CertificateKind } from "../../terms/words";

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

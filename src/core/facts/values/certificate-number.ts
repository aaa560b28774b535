import { LEVELS, type CertificateKind, type Level } from "../../terms/words";

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

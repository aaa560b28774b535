import type { Field } from "../terms/field";
import type { Applicant, Certificate } from "./applicant";
import { givesLevel, parseCertificateKind, readCertificateNumber } from "./values/credentials";
import { yearsIn } from "./employment";
import { empty, FROM, type Known } from "./fact";
import type { CertificateKind, Level } from "../terms/words";
import { parseYes } from "./values/answers";
import { parseNamedLevel, type NamedLevel } from "./values/level";
import { saysNothing, solidText } from "../text/clean";
import type { CellValue } from "../text/value";
import { partsOf, type DayRange } from "../time/day";
import type { RowReader } from "./row";

/** The cells of one certificate. */
interface Columns {
  readonly slot: Certificate["slot"];
  readonly kind: Field;
  readonly occupation: Field;
  readonly level: Field;
  readonly number: Field;
  readonly date: Field;
  readonly workAfter: Field | null;
}

/** Where a row states its certificates, by slot. */
export const CERTIFICATE_COLUMNS: Readonly<Record<Certificate["slot"], Columns>> = {
  1: {
    slot: 1,
    kind: "certificateKind",
    occupation: "certificateOccupation",
    level: "certificateLevel",
    number: "certificateNumber",
    date: "certificateDate",
    workAfter: "workAfterCertificate",
  },
  2: {
    slot: 2,
    kind: "certificate2Kind",
    occupation: "certificate2Occupation",
    level: "certificate2Level",
    number: "certificate2Number",
    date: "certificate2Date",
    workAfter: null,
  },
};
const SLOTS = [CERTIFICATE_COLUMNS[1], CERTIFICATE_COLUMNS[2]];

/** Certificates that somebody holds already, and whether the sheet asks for any. */
export function readCertificates(row: RowReader): Pick<Applicant, "certificates" | "certificatesAsked"> {
  const held = row.asked("hasCertificate") ? row.yes("hasCertificate").value : null;
  const certificates = SLOTS.map((columns) => readSlot(row, columns, held === true && columns.slot === 1)).filter(
    (certificate) => certificate !== null,
  );
  if (held === false && certificates.some(({ kind }) => givesLevel(kind.value))) {
    const certificate = row.text("certificateLevel") || row.text("certificateNumber");
    row.report("facts-contradict", "hasCertificate", { kind: "certificate-denied", certificate });
    row.doubt("certificateLevel");
  }
  const asked = SLOTS.some(({ kind, occupation, level, number, date }) =>
    [kind, occupation, level, number, date].some((field) => row.asked(field)),
  );
  return { certificates, certificatesAsked: row.fact("hasCertificate", asked || row.asked("hasCertificate")) };
}

function readSlot(row: RowReader, slot: Columns, claimed: boolean): Certificate | null {
  const inLevel = parseNamedLevel(row.text(slot.level));
  const inName = row.together(slot.level, slot.occupation) ? null : namedLevelIn(row, slot.occupation);
  const written = statedLevel(row, slot) || (inName === null ? "" : row.text(slot.occupation));
  const number = numberOf(row, slot);
  const structure = number === null ? null : readCertificateNumber(number);
  // 预备技师 written as a level is a certificate of its own kind, and no level.
  const candidate = /预备技师/.test(written);
  const kind = kindOf(row, slot, candidate, structure);
  const level = candidate ? empty(slot.level) : levelOf(row, slot, inLevel, inName);
  const occupation = occupationOf(row, slot, inLevel, inName);
  const date = row.date(slot.date);
  const silent = written === "" && number === null && occupation === "" && date.value === null && kind.value === null;
  if (silent && !claimed && !row.doubts.has(slot.level)) return null;

  for (const text of number === null ? row.unreadTexts(slot.number) : []) {
    const unread = readCertificateNumber(text.toUpperCase());
    if (unread === null) continue;
    if (kind.value !== null && kind.value !== unread.kind) row.doubt(slot.kind);
    if (level.value !== null && unread.level !== null && unread.level !== level.value) row.doubt(slot.level);
    if (date.value !== null && !isOfYear(date.value, unread.year)) row.doubt(slot.date);
  }
  // What a blank says is not to be had from a column that nobody has read.
  for (const [field, text] of [
    [slot.kind, row.text(slot.kind)],
    [slot.occupation, occupation],
  ] as const)
    if (text === "" && row.unread(field)) row.doubt(field);
  if (level.value !== null && deniesCertificate(row.value(slot.date))) {
    row.report("facts-contradict", slot.date, { kind: "certificate-denied", certificate: written });
    row.doubt(slot.level);
  }
  if (level.value !== null && occupation === "") {
    const denied = deniesCertificate(row.value(slot.occupation));
    if (denied) row.report("facts-contradict", slot.occupation, { kind: "certificate-denied", certificate: written });
    if (denied || row.unreadTexts(slot.occupation).some(deniesCertificate)) row.doubt(slot.occupation, slot.level);
  }

  if (givesLevel(kind.value)) {
    if (written === "" && !row.doubts.has(slot.level))
      row.report("certificate-level-missing", slot.level, { inNumber: structure?.level ?? null });
    if (level.value !== null && number === null && !row.doubts.has(slot.number) && !row.unread(slot.number))
      row.report("certificate-number-missing", slot.number);
    if (structure?.level && level.value !== null && structure.level !== level.value) {
      row.report("certificate-number-mismatch", slot.number, { kind: "level", level: structure.level });
    } else if (structure && date.value && !isOfYear(date.value, structure.year)) {
      row.report("certificate-number-mismatch", slot.number, { kind: "year", year: structure.year });
    }
  }
  return {
    slot: slot.slot,
    kind,
    level,
    occupation: row.fact(slot.occupation, occupation === "" ? null : occupation),
    number,
    date,
    workAfter: slot.workAfter && yearsIn(row, slot.workAfter),
  };
}

/** The occupation and the level of a certificate in one cell; 技师 ends names, too. */
function namedLevelIn(row: RowReader, field: Field): NamedLevel | null {
  const text = row.text(field);
  return text.includes("级") ? parseNamedLevel(text) : null;
}

/** Of a level alone: elsewhere 还没有 answers a question of its own. */
const NO_LEVEL = /^(?:还|从|目前)?(?:没有?|未)(?:取得|获得|取证)?(?:证书?|等级)?$/;

/** "" where nothing is written, or that no certificate is held: 无, 否, 0, 没有取得. */
function statedLevel(row: RowReader, { level }: Pick<Columns, "level">): string {
  const text = row.text(level);
  return parseYes(text) === false || NO_LEVEL.test(text) ? "" : text;
}

/** From its own cell, also where the name stands there too; where that is blank, from the cell of the name. */
function levelOf(row: RowReader, slot: Columns, inLevel: NamedLevel | null, inName: NamedLevel | null): Known<Level> {
  const stated = statedLevel(row, slot);
  if (stated === "" && inName !== null) return row.fact(slot.level, inName.level, FROM[slot.occupation]);
  if (stated === "" && row.text(slot.level) !== "") return row.fact<Level | null>(slot.level, null);
  const level = inLevel === null ? row.level(slot.level) : row.fact(slot.level, inLevel.level);
  if (inName !== null && level.value !== null && inName.level !== level.value) {
    const certificate = row.text(slot.occupation);
    row.report("facts-contradict", slot.level, { kind: "certificate-denied", certificate });
    row.doubt(slot.occupation);
  }
  return level;
}

/** "" where neither cell names it. Two names in two cells leave open which of them is the certificate's. */
function occupationOf(row: RowReader, slot: Columns, inLevel: NamedLevel | null, inName: NamedLevel | null): string {
  const own = row.together(slot.level, slot.occupation) ? "" : (inName?.name ?? row.text(slot.occupation));
  if (inLevel === null) return own || row.text(slot.occupation);
  if (own !== "" && own !== inLevel.name) row.doubt(slot.occupation);
  return own || inLevel.name;
}

/** 无, 没有 in place of a name: no certificate is held. A stroke says nothing. */
function deniesCertificate(value: CellValue): boolean {
  const text = solidText(value);
  return saysNothing(text) && /[无没未]/.test(text);
}

/** As its column says, else as its number does. */
function kindOf(
  row: RowReader,
  { kind, number, level }: Columns,
  candidate: boolean,
  structure: ReturnType<typeof readCertificateNumber>,
): Certificate["kind"] {
  if (candidate) return row.fact<CertificateKind>(kind, "预备技师证书", FROM[level]);
  const said = parseCertificateKind(row.text(kind));
  return said === null ? row.fact(kind, structure?.kind ?? null, FROM[number]) : row.fact(kind, said);
}

function numberOf(row: RowReader, slot: Columns): string | null {
  const number = solidText(row.value(slot.number)).replace(/^['‘’`]/, "");
  return saysNothing(number) ? null : number.toUpperCase();
}

/** Whether a date, as far as it is known, can lie in a year of these last two digits. */
function isOfYear({ min, max }: DayRange, year: number): boolean {
  for (let full = partsOf(min).year; full <= partsOf(max).year; full++) if (full % 100 === year) return true;
  return false;
}

import type { Field } from "../terms/field";
import type { Applicant, Certificate } from "./applicant";
import { givesLevel, parseCertificateKind, readCertificateNumber } from "./values/credentials";
import { saysNothing, solidText } from "../text/clean";
import { partsOf, type DayRange } from "../time/day";
import type { RowReader } from "./row";

interface Slot {
  readonly slot: 1 | 2;
  readonly kind: Field;
  readonly occupation: Field;
  readonly level: Field;
  readonly number: Field;
  readonly date: Field;
}

const SLOTS: readonly [Slot, Slot] = [
  {
    slot: 1,
    kind: "certificateKind",
    occupation: "certificateOccupation",
    level: "certificateLevel",
    number: "certificateNumber",
    date: "certificateDate",
  },
  {
    slot: 2,
    kind: "certificate2Kind",
    occupation: "certificate2Occupation",
    level: "certificate2Level",
    number: "certificate2Number",
    date: "certificate2Date",
  },
];

/** Certificates that somebody holds already, and whether the sheet asks for any. */
export function readCertificates(row: RowReader): Pick<Applicant, "certificates" | "certificatesAsked"> {
  const [first, second] = SLOTS;
  const held = row.asked("hasCertificate") ? row.yes("hasCertificate") : null;
  const certificates = [readSlot(row, first, held === true), readSlot(row, second, false)].filter(
    (certificate) => certificate !== null,
  );
  if (held === false && certificates.some(({ kind }) => givesLevel(kind))) {
    const certificate = row.text("certificateLevel") || row.text("certificateNumber");
    row.report("facts-contradict", "hasCertificate", { kind: "certificate-denied", certificate });
    row.doubt("certificateLevel");
  }
  const asked = SLOTS.some(({ kind, occupation, level, number, date }) =>
    [kind, occupation, level, number, date].some((field) => row.asked(field)),
  );
  return { certificates, certificatesAsked: asked || row.asked("hasCertificate") };
}

function readSlot(row: RowReader, slot: Slot, claimed: boolean): Certificate | null {
  const written = row.text(slot.level);
  const number = numberOf(row, slot);
  const structure = number === null ? null : readCertificateNumber(number);
  // 预备技师 written as a level is a certificate of its own kind, and no level.
  const candidate = /预备技师/.test(written);
  const kind = candidate ? "预备技师证书" : (parseCertificateKind(row.text(slot.kind)) ?? structure?.kind ?? null);
  const level = candidate ? null : row.level(slot.level);
  const occupation = row.text(slot.occupation);
  const date = row.date(slot.date);
  const silent = written === "" && number === null && occupation === "" && date === null && kind === null;
  if (silent && !claimed && !row.doubts.has(slot.level)) return null;

  if (givesLevel(kind)) {
    if (written === "" && !row.doubts.has(slot.level))
      row.report("certificate-level-missing", slot.level, { inNumber: structure?.level ?? null });
    if (level !== null && number === null && !row.doubts.has(slot.number))
      row.report("certificate-number-missing", slot.number);
    if (structure?.level && level !== null && structure.level !== level) {
      row.report("certificate-number-mismatch", slot.number, { kind: "level", level: structure.level });
    } else if (structure && date && !isOfYear(date, structure.year)) {
      row.report("certificate-number-mismatch", slot.number, { kind: "year", year: structure.year });
    }
  }
  return {
    slot: slot.slot,
    kind,
    level,
    occupation: occupation === "" ? null : occupation,
    number,
    date,
    workAfter: slot.slot === 1 ? row.years("workAfterCertificate") : null,
  };
}

function numberOf(row: RowReader, slot: Slot): string | null {
  const number = solidText(row.value(slot.number)).replace(/^['‘’`]/, "");
  return saysNothing(number) ? null : number.toUpperCase();
}

/** Whether a date, as far as it is known, can lie in a year of these last two digits. */
function isOfYear({ min, max }: DayRange, year: number): boolean {
  for (let full = partsOf(min).year; full <= partsOf(max).year; full++) if (full % 100 === year) return true;
  return false;
}

import { ID_TYPES, type IdType } from "../terms/words";
import type { Applicant } from "./applicant";
import { cleanText, saysNothing } from "../text/clean";
import type { Day, DayRange } from "../time/day";
import {
  mayBePassport,
  parseIdType,
  readIdNumber,
  shapeFaultOf,
  unknownArea,
  upgraded,
  type IdNumber,
} from "./values/id-number";
import { memoize } from "../text/memoize";
import { mayMean } from "./values/date";
import { FROM, type Fact, type Known } from "./fact";
import type { RowReader } from "./row";
import { cleanName, parsePhone } from "./values/person";
import { tickedIn } from "./values/answers";

type Identity = Pick<
  Applicant,
  "name" | "sex" | "idType" | "nationality" | "idNumber" | "birth" | "provenBirth" | "phone"
>;

/** Numbers of eighteen places with a check digit: whoever declares one of these is held to it. */
const CHECKED: readonly IdType[] = ["居民身份证", "港澳居民居住证", "台湾居民居住证", "外国人永久居留身份证"];
/** Papers whose numbers have no common shape: taken as they stand. */
const FREE: readonly IdType[] = ["社会保障卡", "港澳居民身份证", "军官证", "其他"];

/** Who applies: name, number, and birth and sex as far as the sheet and the number agree. */
export function readIdentity(row: RowReader): Identity {
  const written = cleanName(row.value("name"));
  const name = saysNothing(written) ? "" : written;
  if (name === "" && !row.doubts.has("name")) row.report("name-missing", "name");
  const declared = parseIdType(row.text("idType"));
  // Taken as 其他, whose numbers nobody can check.
  if (declared === "其他" && !/其[他它]|身份证/.test(row.text("idType")))
    row.report("cell-unclear", "idType", { choices: ID_TYPES });
  const id = readIdNumber(row.value("idNumber"));
  if (!id && !row.doubts.has("idNumber")) row.report("id-missing", "idNumber");
  const believed = id && judge(row, id, declared);
  const sex = sexOf(row, believed ?? null);
  const birth = birthOf(row, believed ?? null);

  return {
    name,
    sex,
    idType: typeOf(id, declared),
    nationality: row.text("nationality") || null,
    idNumber: id?.number ?? null,
    birth,
    provenBirth:
      id?.old || row.doubts.has("birthDate") || row.doubts.has("idNumber") || !believed?.birth ? null : birth.value,
    phone: phoneOf(row),
  };
}

/** Reports what is wrong with the number; what it says of birth and sex counts only where it is right. */
function judge(row: RowReader, id: IdNumber, declared: IdType | null): IdNumber | null {
  const checked = declared === null || CHECKED.includes(declared);
  if (id.fault === "id-damaged" || (id.fault !== null && checked)) {
    reportFault(row, id.fault);
    return null;
  }
  if (declared && FREE.includes(declared)) return id.fault === null && id.birth !== null && !id.old ? id : null;
  if (declared === "居民身份证" && id.shape === "台湾居民来往大陆通行证") {
    // Eight digits under a resident's card are a number cut short, not another paper.
    reportFault(row, "id-format");
    return null;
  }
  if (declared && declared !== id.shape && !isPermit(declared, id.shape) && !isPassport(declared, id)) {
    row.report(
      "id-type",
      "idNumber",
      id.shape === null ? { kind: "unlike-type" } : { kind: "other-type", type: id.shape },
    );
  }
  if (id.fault === null && id.birth !== null) {
    const area = unknownArea(id.number ?? "");
    if (area !== null) row.report("id-area", "idNumber", { area });
  }
  if (id.old) row.report("id-old", "idNumber", { upgraded: upgraded(id.number ?? "") });
  return id.fault === null ? id : null;
}

function reportFault(row: RowReader, fault: NonNullable<IdNumber["fault"]>): void {
  if (fault === "id-format") row.report(fault, "idNumber", shapeFaultOf(cleanText(row.value("idNumber"))));
  else row.report(fault, "idNumber");
}

/** 港澳台居民居住证 is one word in many lists. */
function isPermit(declared: IdType, shape: IdType | null): boolean {
  return declared === "港澳居民居住证" && shape === "台湾居民居住证";
}

/** Passports of some countries have digits alone. */
function isPassport(declared: IdType, { shape, number }: IdNumber): boolean {
  return declared === "护照" && shape === null && number !== null && mayBePassport(number);
}

/** A right number with a check digit says better what it is than the column beside it. */
function typeOf(id: IdNumber | null, declared: IdType | null): IdType | null {
  const sure = id?.fault === null && id.birth !== null && !id.old && !(declared && FREE.includes(declared));
  return sure ? id.shape : (declared ?? id?.shape ?? null);
}

/** 男/女 that nobody ticked says neither, and 1 or 2 is a code of a list that nobody gave us. */
const MALE = /^(?:男[性生士]?|M|MALE|♂)$/i;
const FEMALE = /^(?:女[性生士]?|F|FEMALE|♀)$/i;

function sexOf(row: RowReader, id: IdNumber | null): "男" | "女" | null {
  const text = tickedIn(row.text("sex"));
  const stated = MALE.test(text) ? "男" : FEMALE.test(text) ? "女" : null;
  if (stated === null && /\p{Script=Han}/u.test(text) && !/^男\/?女$/.test(text))
    row.report("cell-unclear", "sex", { choices: ["男", "女"] });
  if (stated && id?.sex && id.sex !== stated) {
    row.report("sex-mismatch", "sex", { inNumber: id.sex });
    // One of the two is wrong; if it is the number, it may be somebody else's.
    row.doubt("idNumber");
  }
  return stated ?? id?.sex ?? null;
}

/** One object for all who were born on a day. */
const bornOn = memoize((day: Day): Fact<DayRange> => ({
  value: { min: day, max: day },
  field: "birthDate",
  state: FROM.idNumber,
}));

function birthOf(row: RowReader, id: IdNumber | null): Known<DayRange> {
  const inNumber: DayRange | null = id?.birth === null || !id ? null : { min: id.birth, max: id.birth };
  // 88/2/29 and 2/29/1988 may be several days: the number says which.
  if (inNumber && mayMean(row.text("birthDate"), inNumber.min)) return bornOn(inNumber.min);
  const said = row.date("birthDate");
  const stated = said.value;
  if (!stated && row.doubts.has("idNumber")) row.doubt("birthDate");
  if (!inNumber) return said;
  if (!stated || (stated.min <= inNumber.min && inNumber.max <= stated.max)) {
    return bornOn(inNumber.min);
  }
  row.report("birth-mismatch", "birthDate", { inNumber: inNumber.min });
  row.doubt("idNumber");
  return said;
}

function phoneOf(row: RowReader): string | null {
  const text = cleanText(row.value("phone"));
  if (saysNothing(text)) {
    // A column that may be it and was not read is asked about by its own name.
    if (!row.doubts.has("phone") && !row.unread("phone")) row.report("phone-missing", "phone");
    return null;
  }
  const phone = parsePhone(text);
  if (!phone) row.report("phone-format", "phone");
  return phone;
}

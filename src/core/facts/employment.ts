import { STATED_WORK } from "../sheet/fields";
import type { Field } from "../terms/field";
import type { Applicant } from "./applicant";
import { empty, stated, type Fact, type Known } from "./fact";
import { cleanText, saysNothing, solidText } from "../text/clean";
import type { DayRange, MonthRange } from "../time/day";
import type { RowReader } from "./row";
import { parseYes } from "./values/answers";
import { parseDate } from "./values/date";
import { monthsWithin, parsePeriod, type Period } from "./values/period";

type Work = Pick<
  Applicant,
  | "workTotal"
  | "workStart"
  | "careerStart"
  | "employer"
  | "currentOccupation"
  | "perhapsBegan"
  | "perhapsOccupations"
  | "ownWork"
  | "workGoesOn"
  | "workAsked"
>;

/** How long and since when somebody works; 参加工作时间 is any work and therefore a bound only. */
export function readEmployment(row: RowReader): Work {
  const employer = cleanText(row.value("employer"));
  const occupation = row.text("currentOccupation");
  const { workTotal, workStart, startInYears } = workIn(row);
  const career = row.period("careerStart");
  return {
    workTotal,
    workStart,
    careerStart: career === null ? row.date("careerStart") : row.fact("careerStart", career.from),
    employer: row.fact("employer", saysNothing(employer) ? null : employer),
    currentOccupation: row.fact("currentOccupation", occupation === "" ? noOccupation(row) : occupation),
    perhapsBegan: BEGINNINGS.flatMap((field) => perhapsDays(row, field)),
    perhapsOccupations:
      row.value("currentOccupation") === "" ? row.unreadTexts("currentOccupation").filter(mayBeOccupation) : [],
    ownWork: ownWorkIn(row, startInYears),
    workGoesOn: !startInYears && row.period("workStart")?.to === null && SAYS_NOW.test(row.text("workStart")),
    workAsked: ASKING.some((field) => row.asked(field) || row.unread(field)) || isEmployed(row),
  };
}

/** The columns that tell how long, since when or as what somebody works. */
const ASKING: readonly Field[] = [...STATED_WORK, "careerStart", "currentOccupation"];

/** An employer is named; the school is none. */
function isEmployed(row: RowReader): boolean {
  const [employer, school] = [row.text("employer"), row.text("school")];
  return (employer !== "" && (school === "" || !employer.startsWith(school))) || row.unread("employer");
}

/** 2012.3-至今, not 2012.3起: that it goes on is said. */
const SAYS_NOW = /今|现在|目前|当前|在职|在岗/;

interface WorkRead extends Pick<Work, "workTotal" | "workStart"> {
  /** The beginning stands in the cell of the years. */
  readonly startInYears: boolean;
}

/**
 * 从业年限 and 从业起始年月. A time with both ends says how long and since when, whichever of the two cells it stands in; in the
 * cell of the beginning it leaves open what came after. One that goes on says since when alone.
 */
function workIn(row: RowReader): WorkRead {
  const inYears = row.period("workYears");
  const inStart = row.period("workStart");
  const start = inStart === null ? row.date("workStart") : row.fact("workStart", inStart.from);
  if (inYears === null) {
    const since = row.value("workYears") === "" ? lengthOf(inStart) : null;
    const workTotal =
      since === null ? yearsIn(row, "workYears") : row.fact("workStart", { min: since.min, max: Infinity });
    return { workTotal, workStart: start, startInYears: false };
  }
  const isBlank = row.value("workStart") === "";
  if (start.value !== null && !meet(start.value, inYears.from)) {
    row.report("facts-contradict", "workYears", { kind: "other-start" });
    row.doubt("workStart");
  }
  return {
    workTotal: row.fact("workYears", lengthOf(inYears)),
    workStart: isBlank ? row.fact("workYears", inYears.from) : start,
    startInYears: isBlank,
  };
}

/** 无, 0, 否 in a column that nobody has read name no work, and deny none. */
function mayBeOccupation(text: string): boolean {
  return !saysNothing(text) && parseYes(text) !== false;
}

const BEGINNINGS = ["workStart", "careerStart"] as const;
const NO_DAYS: readonly Fact<DayRange>[] = [];

function perhapsDays(row: RowReader, field: Field): readonly Fact<DayRange>[] {
  if (row.value(field) !== "") return NO_DAYS;
  return row.unreadValues(field).flatMap((value) => {
    const day = parsePeriod(value, row.date1904)?.from ?? parseDate(value, row.date1904);
    return day !== null && typeof day === "object" ? [stated(field, day)] : [];
  });
}

/** Unreadable, where a column that may say so many years was not read: no other cell stands in for it. */
export function yearsIn(row: RowReader, field: Field): Known<MonthRange> {
  const years = row.years(field);
  return years.value === null && row.unread(field) ? empty(field, "unreadable") : years;
}

function lengthOf(period: Period | null): MonthRange | null {
  return period === null || period.to === null ? null : monthsWithin(period.from, period.to);
}

function meet(one: DayRange, other: DayRange): boolean {
  return one.min <= other.max && other.min <= one.max;
}

/** 无 says that somebody has no occupation; / and — say nothing. */
function noOccupation(row: RowReader): string | null {
  const text = solidText(row.value("currentOccupation"));
  return /^(?:无|没有|暂无)$/.test(text) ? text : null;
}

const NONE: ReadonlySet<Field> = new Set();

function ownWorkIn(row: RowReader, startInYears: boolean): ReadonlySet<Field> {
  let own: Set<Field> | null = null;
  for (const field of STATED_WORK) {
    const heading = row.heading(field === "workStart" && startInYears ? "workYears" : field);
    if (heading.includes("本职业")) own = (own ?? new Set()).add(field);
  }
  return own ?? NONE;
}

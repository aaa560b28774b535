import type { DateForm } from "./grid";

/** Text that a format writes as it stands, and room it leaves. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
/** Times that may pass 24 hours or 60 minutes are no part of a date. */
const ELAPSED = /\[(?:h+|m+|s+)\]/gi;
const BRACKETS = /\[[^\]]*\]/g;
const CONDITION = /\[[<>=]/;
const HALVES_OF_DAY = /am\/pm|a\/p/gi;
const FRACTION = /s\.0+/gi;

/** What a number format shows of a date. Language, colour and separators do not matter. */
export function dateFormOf(numberFormat: string): DateForm {
  const format = numberFormat.replace(LITERAL, "");
  const sections = format.split(";");
  // The first section of a format is for positive numbers, and dates are positive. A condition may choose another.
  const chosen = CONDITION.test(format) ? sections : sections.slice(0, 1);
  return chosen.map(formOfSection).reduce<DateForm>((most, form) => (form > most ? form : most), 0);
}

function formOfSection(section: string): DateForm {
  const plain = section.replace(ELAPSED, " h ").replace(BRACKETS, "").replace(HALVES_OF_DAY, "").replace(FRACTION, "s");
  if (/general|通用格式|[0#?@]/i.test(plain)) return 0;
  const parts = plain.toLowerCase().match(/([ybemdhs])\1*/g) ?? [];
  // ddd is the day's name.
  if (parts.some((part) => part === "d" || part === "dd")) return 0;
  if (parts.some((part, place) => part.startsWith("m") && !isMinutes(parts, place))) return 1;
  return parts.some((part) => /^[ybe]/.test(part)) ? 2 : 0;
}

/** m and mm behind hours or before seconds. */
function isMinutes(parts: readonly string[], place: number): boolean {
  if ((parts[place] ?? "").length > 2) return false;
  return (parts[place - 1] ?? "").startsWith("h") || (parts[place + 1] ?? "").startsWith("s");
}

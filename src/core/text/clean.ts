import type { CellValue } from "./value";

/** Of no width: marks of direction and of joining, soft hyphens, variants of a letter, controls that are no white space. */
export const INVISIBLE_LETTER =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e01ef}]/u;
const INVISIBLE = new RegExp(INVISIBLE_LETTER.source, "gu");

/** A whole number as Excel shows it, which keeps fifteen digits: 370102199001010000, never 3.7E+17. */
function wholeNumber(value: number): string {
  if (Math.abs(value) < 1e15) return String(value);
  const [digits = "", exponent = "0"] = value.toExponential(14).split("e");
  return digits.replace(".", "").padEnd(Number(exponent) + (value < 0 ? 2 : 1), "0");
}

/**
 * A cell as the text that was meant: full width becomes half width (NFKC), control and invisible characters go, runs of
 * white space become one space.
 */
export function cleanText(value: CellValue): string {
  if (typeof value === "number") return Number.isInteger(value) ? wholeNumber(value) : String(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  // Most cells are plain already: one pass that allocates nothing.
  if (/^[!-~\u4e00-\u9fff]*$/.test(value)) return value;
  return value.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** `cleanText` without any white space: for everything but names and addresses. */
export function solidText(value: CellValue): string {
  const text = cleanText(value);
  return text.includes(" ") ? text.replaceAll(" ", "") : text;
}

/** What people write where nothing is to be written. */
const NOTHING = new Set([
  "",
  "/",
  "//",
  "\\",
  "-",
  "--",
  "—",
  "——",
  "–",
  "_",
  "无",
  "暂无",
  "没有",
  "N/A",
  "n/a",
  "NA",
  "None",
  "none",
  "NONE",
]);

/** 无证书, 没有职称, 未取得: nothing is held. */
const NONE_HELD =
  /^(?:暂|尚)?(?:无|没有|未(?:取得|获得|持有?|评定?))(?:相关|职业|技能|等级|资格)*(?:证书?|职称|等级|资格)?$/;

export function saysNothing(text: string): boolean {
  return (text.length <= 4 && NOTHING.has(text)) || (text.length <= 12 && NONE_HELD.test(text));
}

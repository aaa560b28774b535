import type { Applicant } from "../facts/applicant";
import type { RulePack } from "../law/schema";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";

/** A notice may ask for another name (姓名+身份证号码), which nobody here takes apart. */
const NUMBER = /^(?:本人)?(?:身份证|证件)号码?$/;

/** 照片文件名 against what the notice asks of the file: its format, and the number as its name. */
export function photoProblems({ applied, idNumber, name }: Applicant, { photo }: RulePack): readonly UnplacedProblem[] {
  if (!photo || applied.photo === null) return [];
  const file = applied.photo.replace(/^.*[/\\]/, "");
  const [, base = file, extension] = /^(.+)\.([a-z]{2,5})$/i.exec(file) ?? [];
  // 已交, 有: no file is named.
  if (extension === undefined && !/^[\dx]{6,}$/i.test(base) && base !== name) return [];
  const formats = photo.formats.map(formatOf);
  const { fileName = "" } = photo;
  const misnamed = NUMBER.test(fileName) && idNumber !== null && base.toUpperCase() !== idNumber;
  const misformed = extension !== undefined && !formats.includes(formatOf(extension));
  if (!misnamed && !misformed) return [];
  const rule = { name: misnamed ? fileName : null, formats: misformed ? photo.formats : null };
  return [unplaced("photo", "photo", rule)];
}

/** jpg and jpeg are one format. */
function formatOf(extension: string): string {
  const format = extension.toLowerCase();
  return format === "jpeg" ? "jpg" : format;
}

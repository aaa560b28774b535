import { readFileSync, statSync } from "node:fs";
import { isSealed } from "../xlsx/seal";

/** Whether nothing of anybody's own is lost when this file is replaced: an empty one, or a result of ours as we wrote it. */
export function mayReplace(path: string): boolean {
  try {
    if (statSync(path).size === 0) return true;
    const bytes = readFileSync(path);
    return isSealed(bytes) || isReport(bytes);
  } catch {
    return false;
  }
}

/** A file that begins as our reports are printed is one, however long; a shorter one may be printed otherwise. */
const BEGINNINGS = [
  /^\{\n {2}"pack": "[^"\n]*",\n {2}"(?:asOf|rows)": /,
  /^\{\n {2}"sheet": "[^\n]*",\n {2}"sides": \[/,
  /^\[\n {2}\{\n {4}"id": "[^"\n]*",\n {4}"title": "/,
];
const LONGEST_PARSED = 20_000_000;

function isReport(bytes: Buffer): boolean {
  const beginning = bytes.subarray(0, 400).toString("utf8");
  if (BEGINNINGS.some((pattern) => pattern.test(beginning))) return true;
  if (bytes.length > LONGEST_PARSED || !/^\s*[[{]/.test(beginning)) return false;
  return hasShape(JSON.parse(bytes.toString("utf8")));
}

/** An audit, a plan or a comparison has rows; the list of notices is nothing but notices. */
function hasShape(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => has(one, ["id", "title", "occupations", "slips"]));
  return [
    ["pack", "asOf", "rows", "summary"],
    ["pack", "rows", "slips"],
    ["sheet", "sides", "rows", "summary"],
  ].some((keys) => has(value, keys));
}

function has(value: unknown, keys: readonly string[]): boolean {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

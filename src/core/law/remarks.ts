import { fieldOfHeader } from "../sheet/fields";
import { expectation, faultLine, faultOf, faultyFile, pathOf } from "./fault";
import { literal, words } from "./words";
import * as z from "../terms/zod";
import type { RemarkLists } from "../terms/remark-lists";

const remarksFile = z.strictObject({
  /** Remarks that change nothing, by heading; headings that share a list are separated by spaces. # is a number, * any text. */
  harmless: z.record(z.string(), words),
  doubtful: words,
  planned: words,
  denials: z.strictObject({
    /** Words that speak of a field, by its heading. */
    about: z.record(z.string(), words),
    denies: words,
    studies: words,
    /** # is a number. */
    counted: words,
    innocent: words,
  }),
  exceptions: words,
});

/** Reads what remarks in brackets mean. Throws one Error for all faults of the file, a line each, as loadPack does. */
export function loadRemarks(data: unknown, file: string): RemarkLists {
  const parsed = remarksFile.safeParse(data, { error: expectation, reportInput: true });
  const faults = parsed.success
    ? [
        ...unknownHeadings(parsed.data.harmless, ["harmless"]),
        ...unknownHeadings(parsed.data.denials.about, ["denials", "about"]),
      ]
    : parsed.error.issues.map(faultOf);
  if (!parsed.success || faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  const { harmless, doubtful, planned, denials, exceptions } = parsed.data;
  return {
    harmless: new Map(
      Object.entries(harmless).flatMap(([headings, patterns]) => {
        const lists = {
          exact: whole(patterns.filter((pattern) => !pattern.includes("*"))),
          loose: whole(patterns.filter((pattern) => pattern.includes("*"))),
        };
        return headings.split(/\s+/).map((heading) => [fieldOfHeader(heading) ?? "name", lists] as const);
      }),
    ),
    doubtful: anyOf(doubtful),
    planned: anyOf(planned),
    denials: {
      topics: Object.entries(denials.about).flatMap(([heading, list]) => {
        const [field, about] = [fieldOfHeader(heading), anyOf(list)];
        return field === undefined || about === null ? [] : [{ field, about }];
      }),
      denies: anyOf(denials.denies),
      studies: anyOf(denials.studies),
      counted: numbered(denials.counted),
      innocent: anyOf(denials.innocent, "g"),
    },
    exceptions: anyOf(exceptions, "g"),
  };
}

function unknownHeadings(lists: Readonly<Record<string, unknown>>, path: readonly string[]) {
  return Object.keys(lists).flatMap((headings) =>
    headings
      .split(/\s+/)
      .filter((heading) => fieldOfHeader(heading) === undefined)
      .map((heading) => ({ path: pathOf([...path, headings]), expected: `没有“${heading}”这个标准表头` })),
  );
}

function whole(patterns: readonly string[]): RegExp | null {
  if (patterns.length === 0) return null;
  const sources = patterns.map((pattern) => literal(pattern).replace(/#/g, "\\d+").replace(/\\\*/g, ".*"));
  return new RegExp(`^(?:${sources.join("|")})$`, "u");
}

function numbered(list: readonly string[]): RegExp | null {
  return list.length === 0
    ? null
    : new RegExp(list.map((one) => literal(one).replace(/#/g, "[\\d一二三四五六七八九十两半]+个?")).join("|"), "u");
}

function anyOf(list: readonly string[], flags = ""): RegExp | null {
  return list.length === 0 ? null : new RegExp(list.map(literal).join("|"), `u${flags}`);
}

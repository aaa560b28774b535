import { prepareHeadings, type HeadingLists, type Headings } from "../sheet/headings";
import type { Lexicon } from "../sheet/sense/lexicon";
import { ALL_FIELDS, fieldHeader, fieldOfHeader } from "../sheet/fields";
import { headingKey } from "../sheet/heading";
import { RECORD_FIELDS, RECORD_KINDS, RECORD_SHEETS } from "../sheet/record-kinds";
import * as z from "../terms/zod";
import { expectation, faultLine, faultOf, faultyFile, pathOf, type Fault } from "./fault";
import { words } from "./words";

const byHeader = z.record(z.string(), words);

const headingsFile = z.strictObject({
  fields: byHeader,
  together: byHeader,
  unsure: byHeader,
  others: words,
  records: z.record(z.string(), byHeader),
});

/**
 * Reads the headings of sheets that their words do not tell (`lexicon` tells the others). Throws one Error for all faults of the
 * file, a line each, as loadPack does.
 */
export function loadHeadings(data: unknown, file: string, lexicon: Lexicon): Headings {
  const parsed = headingsFile.safeParse(data, { error: expectation, reportInput: true });
  const faults = parsed.success ? headingFaults(parsed.data) : parsed.error.issues.map(faultOf);
  if (!parsed.success || faults.length > 0) throw faultyFile(faults.map((fault) => faultLine(file, fault)));
  return prepareHeadings(parsed.data, lexicon);
}

function headingFaults(lists: HeadingLists): readonly Fault[] {
  return [
    ...unknownHeaders(lists),
    ...unknownRecords(lists.records),
    ...saidTwice(lists),
    ...recordsTwice(lists.records),
  ];
}

function unknownHeaders({ fields, together, unsure }: HeadingLists): readonly Fault[] {
  return Object.entries({ fields, together, unsure }).flatMap(([section, lists]) =>
    Object.keys(lists).flatMap((headers) =>
      (section === "together" ? headers.split(/\s+/) : [headers])
        .filter((header) => fieldOfHeader(header) === undefined)
        .map((header) => unknown([section, headers], `“${header}”这个标准表头`)),
    ),
  );
}

function unknownRecords(records: HeadingLists["records"]): readonly Fault[] {
  return Object.entries(records).flatMap(([sheet, lists]) => {
    const kind = RECORD_KINDS.find((one) => RECORD_SHEETS[one] === sheet);
    if (kind === undefined) return [unknown(["records", sheet], `“${sheet}”这张表`)];
    const headers = new Set<string>(RECORD_FIELDS[kind].map(([, header]) => header));
    return Object.keys(lists)
      .filter((header) => !headers.has(header))
      .map((header) => unknown(["records", sheet, header], `“${header}”这一列`));
  });
}

function unknown(path: readonly string[], what: string): Fault {
  return { path: pathOf(path), expected: `没有${what}，请检查写法` };
}

/** A heading may stand under one field only. */
function saidTwice({ fields, together, unsure }: HeadingLists): readonly Fault[] {
  const own = ALL_FIELDS.map((field): Said => ({
    path: ["fields"],
    name: fieldHeader(field),
    heading: fieldHeader(field),
  }));
  return twice([...own, ...saidIn("fields", fields), ...saidIn("together", together), ...saidIn("unsure", unsure)]);
}

function recordsTwice(records: HeadingLists["records"]): readonly Fault[] {
  return RECORD_KINDS.flatMap((kind) => {
    const sheet = RECORD_SHEETS[kind];
    const own = RECORD_FIELDS[kind].map(([, header]): Said => ({
      path: ["records", sheet],
      name: header,
      heading: header,
    }));
    return twice([...own, ...saidIn(`records.${sheet}`, records[sheet] ?? {})]);
  });
}

/** A heading, with the name and the section under which it stands. */
interface Said {
  readonly path: readonly string[];
  readonly name: string;
  readonly heading: string;
}

function saidIn(section: string, lists: Readonly<Record<string, readonly string[]>>): readonly Said[] {
  return Object.entries(lists).flatMap(([name, headings]) =>
    headings.map((heading) => ({ path: [section, name], name, heading })),
  );
}

function twice(all: readonly Said[]): readonly Fault[] {
  const known = new Map<string, Said>();
  return all.flatMap((said): readonly Fault[] => {
    const key = headingKey(said.heading);
    if (key === "") return [{ path: pathOf(said.path), expected: `“${said.heading}”里没有字，请删去` }];
    const before = known.get(key);
    known.set(key, before ?? said);
    return before === undefined ? [] : [{ path: pathOf(said.path), expected: clash(said, before) }];
  });
}

function clash({ heading, name }: Said, before: Said): string {
  const where = before.name === name ? `“${name}”下写了两次` : `“${before.name}”和“${name}”下都有`;
  return `“${heading}”在${where}，只能留一处`;
}

import type { Field } from "../terms/field";
import type { NameSet } from "../terms/known-names";
import { ALL_FIELDS, fieldHeader, fieldsNamed } from "./fields";
import { headingKey } from "./heading";
import { RECORD_FIELDS, RECORD_SHEETS, type RecordField, type RecordKind } from "./record-kinds";
import type { Lexicon } from "./sense/lexicon";

/** The headings of sheets as rules/catalog/headings.yaml lists them, the surest of a list first: those that no grammar reads. */
export interface HeadingLists {
  /** By canonical header: headings that mean one field and nothing else, wherever they stand. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** One column that feeds several fields. By their canonical headers with spaces between. */
  readonly together: Readonly<Record<string, readonly string[]>>;
  /** By canonical header: headings that never say enough. */
  readonly unsure: Readonly<Record<string, readonly string[]>>;
  /** Words in headings of lists about people who have sat, paid or passed already. */
  readonly others: readonly string[];
  /** By the name of an optional sheet and the canonical heading of its column. */
  readonly records: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What a column may feed, and how sure that is (0: the field's own header). Of two columns that claim a field the surer is read. */
export interface Claim {
  readonly fields: readonly Field[];
  readonly rank: number;
}

/** The headings by their keys (`headingKey`), prepared once when the lists are loaded. */
export interface Headings {
  /** Headings that mean a field as a whole: canonical headers and idioms. The grammar reads the rest. */
  readonly idioms: ReadonlyMap<string, Claim>;
  /** The field that a heading may mean which never says enough. */
  readonly unsure: ReadonlyMap<string, Field>;
  readonly lexicon: Lexicon;
  /** Whether the key of a heading is one of other lists about people. */
  isOther(key: string): boolean;
  readonly records: { readonly [K in RecordKind]: ReadonlyMap<RecordField, readonly string[]> };
  /** How keys of a person's name may end: the lower half of a heading in two rows ends as the whole one does. */
  readonly nameEndings: NameSet & {
    /** A quick look at a cell, asked of every one there is: where it finds nothing the cell names no name. */
    readonly mayStandIn: RegExp;
  };
}

/** The headings in a form that is looked up. The lists must be free of faults (`headingFaults`). */
export function prepareHeadings(lists: HeadingLists, lexicon: Lexicon): Headings {
  const idioms = new Map<string, Claim>();
  for (const field of ALL_FIELDS) {
    const header = fieldHeader(field);
    [header, ...(lists.fields[header] ?? [])].forEach((heading, rank) => {
      idioms.set(headingKey(heading), { fields: [field], rank });
    });
  }
  for (const [headers, headings] of Object.entries(lists.together)) {
    const fields = fieldsNamed(headers);
    for (const heading of headings) idioms.set(headingKey(heading), { fields, rank: 1 });
  }
  const others = lists.others.map(headingKey);
  return {
    idioms,
    unsure: new Map(
      Object.entries(lists.unsure).flatMap(([header, headings]) =>
        fieldsNamed(header).flatMap((field) =>
          headings.map((heading): [string, Field] => [headingKey(heading), field]),
        ),
      ),
    ),
    lexicon,
    isOther: (key) => others.some((word) => key.includes(word)),
    records: recordHeadings(lists.records),
    nameEndings: nameEndings(idioms, lexicon),
  };
}

/** 生姓名 and 名 end as 考生姓名 does; 退役军人姓名 has a name's word in it. */
function nameEndings(idioms: Headings["idioms"], { words: { roles } }: Lexicon): Headings["nameEndings"] {
  const wordsOf = (wanted: string): readonly string[] =>
    [...roles].flatMap(([word, own]) => (own.includes(wanted) ? [word] : []));
  const words = wordsOf("姓名");
  const owners = [...wordsOf("本人"), ...wordsOf("考生")];
  const names = [
    ...[...idioms].flatMap(([key, { fields }]) => (fields.includes("name") ? [key] : [])),
    ...owners.flatMap((owner) => [...words, ...wordsOf("名称")].map((word) => owner + word)),
  ];
  const endings = new Set(names.flatMap((key) => [...key].map((_, from) => key.slice(from))));
  return {
    has: (key) => endings.has(key) || words.some((word) => key.includes(word)),
    mayStandIn: quickLook(words, [...endings]),
  };
}

const LETTER = "0-9A-Za-z\\u4e00-\\u9fff";

/** One of a few letters stands somewhere, or one of the words without them stands first, with at most a remark behind it. */
function quickLook(words: readonly string[], endings: readonly string[]): RegExp {
  const letters = [...new Set(words.map((word) => word.slice(-1)))].join("");
  const alone = endings.filter((key) => ![...key].some((letter) => letters.includes(letter)));
  // Keys are upper case and of half width, headings need not be.
  return new RegExp(`[${letters}\\uff00-\\uffef]|^[^${LETTER}]*(?:${alone.join("|")})(?:[^${LETTER}]|$)`, "i");
}

function recordHeadings(lists: HeadingLists["records"]): Headings["records"] {
  const ofKind = (kind: RecordKind): ReadonlyMap<RecordField, readonly string[]> =>
    new Map(
      RECORD_FIELDS[kind].map(([field, header]) => [
        field,
        [header, ...(lists[RECORD_SHEETS[kind]]?.[header] ?? [])].map(headingKey),
      ]),
    );
  return { work: ofKind("work"), marks: ofKind("marks"), bans: ofKind("bans"), schools: ofKind("schools") };
}

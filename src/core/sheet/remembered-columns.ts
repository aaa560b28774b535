import * as z from "../terms/zod";
import type { Field } from "../terms/field";
import { ALL_FIELDS, SHEET_VALUE_FIELDS } from "./fields";
import { knownHeadings, type Settled } from "./settled";
import type { SheetReading } from "./sheet-reading";

/** What was settled before. There is nothing about a person in it. */
export interface RememberedColumns {
  /** What a column feeds, by what its heading is known by; it holds in every sheet. */
  readonly headings: Settled["headings"];
  /** What holds for a whole sheet, by the sheet's name. */
  readonly values: ReadonlyMap<string, Settled["values"]>;
}

export const NOTHING_REMEMBERED: RememberedColumns = { headings: new Map(), values: new Map() };

/** What is remembered for one sheet. */
export function settledIn({ headings, values }: RememberedColumns, sheet: string): Settled {
  return { columns: new Map(), headings, values: values.get(sheet) ?? new Map() };
}

/** The same once a sheet was settled: what its own headings and values say now, and the rest as it was. */
export function rememberSheet(
  before: RememberedColumns,
  { name, readings }: Pick<SheetReading, "name" | "readings">,
  settled: Settled,
): RememberedColumns {
  const standing = new Set(knownHeadings(readings).values());
  const values = new Map(before.values);
  if (settled.values.size > 0) values.set(name, settled.values);
  else values.delete(name);
  return {
    headings: new Map([
      ...[...before.headings].filter(([heading]) => !standing.has(heading)),
      ...[...settled.headings].filter(([heading]) => standing.has(heading)),
    ]),
    values,
  };
}

/** More headings and sheets than a clerk ever settles; the oldest go. */
const MOST = 1000;

/** A longer heading, name or value is none that anybody settled. */
const LONGEST = 200;

const TEXT = z.string().max(LONGEST);
const REMEMBERED = z.object({
  version: z.literal(1),
  headings: z.array(z.tuple([TEXT, z.array(z.string())])),
  values: z.array(z.tuple([TEXT, z.array(z.tuple([z.string(), TEXT]))])),
});

/** What a text written by `rememberedText` says; what is damaged, or written by a later version, says nothing. */
export function rememberedColumns(text: string | null | undefined): RememberedColumns {
  const { data } = REMEMBERED.safeParse(parsed(text ?? ""));
  if (data === undefined) return NOTHING_REMEMBERED;
  return {
    headings: new Map(
      data.headings.flatMap(([heading, names]): readonly [string, readonly Field[]][] => {
        const fields = names.flatMap((name) => fieldNamed(ALL_FIELDS, name) ?? []);
        return fields.length < names.length ? [] : [[heading, fields]];
      }),
    ),
    values: new Map(data.values.map(([sheet, values]) => [sheet, valuesIn(values)])),
  };
}

function valuesIn(values: readonly (readonly [string, string])[]): Settled["values"] {
  return new Map(
    values.flatMap(([name, value]): readonly [Field, string][] => {
      const field = fieldNamed(SHEET_VALUE_FIELDS, name);
      return field === undefined ? [] : [[field, value]];
    }),
  );
}

/** What is remembered as a text; null where there is nothing. */
export function rememberedText({ headings, values }: RememberedColumns): string | null {
  if (headings.size === 0 && values.size === 0) return null;
  const sheets = [...values].map(([sheet, its]) => [sheet, [...its]]);
  return JSON.stringify({ version: 1, headings: [...headings].slice(-MOST), values: sheets.slice(-MOST) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldNamed<F extends Field>(fields: readonly F[], name: string): F | undefined {
  return fields.find((field) => field === name);
}

import * as z from "../terms/zod";
import type { Field } from "../terms/field";
import { ALL_FIELDS, SHEET_VALUE_FIELDS } from "./fields";
import { NOTHING_SETTLED, type Settled } from "./settled";

/** More headings than a clerk ever settles; the oldest go. */
const MOST_HEADINGS = 1000;

/** A longer heading or value is none that anybody settled. */
const LONGEST = 200;

const REMEMBERED = z.object({
  version: z.literal(1),
  headings: z.array(z.tuple([z.string().max(LONGEST), z.array(z.string())])),
  values: z.array(z.tuple([z.string(), z.string().max(LONGEST)])),
});

/** What a text written by `rememberedText` says; what is damaged, or written by a later version, says nothing. */
export function rememberedColumns(text: string | null | undefined): Settled {
  const { data } = REMEMBERED.safeParse(parsed(text ?? ""));
  if (data === undefined) return NOTHING_SETTLED;
  const headings = data.headings.flatMap(([name, fields]): readonly [string, readonly Field[]][] =>
    fields.every(isField) ? [[name, fields.filter(isField)]] : [],
  );
  const values = data.values.flatMap(([name, value]): readonly [Field, string][] =>
    isField(name) && SHEET_VALUE_FIELDS.some((field) => field === name) ? [[name, value]] : [],
  );
  return { columns: new Map(), headings: new Map(headings), values: new Map(values) };
}

/** What was settled as a text to be remembered, with nothing about a person in it; null where there is nothing. */
export function rememberedText({ headings, values }: Pick<Settled, "headings" | "values">): string | null {
  if (headings.size === 0 && values.size === 0) return null;
  return JSON.stringify({ version: 1, headings: [...headings].slice(-MOST_HEADINGS), values: [...values] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isField(name: string): name is Field {
  return ALL_FIELDS.some((field) => field === name);
}

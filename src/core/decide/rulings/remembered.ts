import * as z from "../../terms/zod";
import type { RulingPrint } from "./prints";

/** The facts behind 人工核定, as a workbook remembers them. */
export interface RememberedRulings {
  /** Of this workbook alone: the same person has other marks in every other one. */
  readonly salt: string;
  /** The oldest first. */
  readonly prints: readonly RulingPrint[];
}

export const NO_RULINGS: RememberedRulings = { salt: "", prints: [] };

/** More rulings than anybody makes in a workbook; the oldest go. */
const MOST = 5000;

const MARKS = /^([\w.-]{4})([\w.-]{4})([\w.-]{4})([\w.-]{5})([\w.-]{5})$/;
const REMEMBERED = z.object({
  version: z.literal(1),
  salt: z.string().min(1).max(64),
  rows: z.array(z.string().regex(MARKS)),
});

/** What a text written by `rulingsText` says; null: nothing, or what is damaged or written by a later version. */
export function rememberedRulings(text: string | null | undefined): RememberedRulings | null {
  const { data } = REMEMBERED.safeParse(parsed(text ?? ""));
  if (data === undefined) return null;
  const prints = data.rows.map((row): RulingPrint => {
    const [, sheet = "", id = "", person = "", facts = "", words = ""] = MARKS.exec(row) ?? [];
    return { sheet, id, person, facts, words };
  });
  return { salt: data.salt, prints };
}

/** What is remembered as a text; null where there is nothing. */
export function rulingsText({ salt, prints }: RememberedRulings): string | null {
  if (prints.length === 0) return null;
  const rows = prints
    .slice(-MOST)
    .map(({ sheet, id, person, facts, words }) => `${sheet}${id}${person}${facts}${words}`);
  return JSON.stringify({ version: 1, salt, rows });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

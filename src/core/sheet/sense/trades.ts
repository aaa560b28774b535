import type { Field } from "../../terms/field";
import type { Heading } from "../heading";
import type { Contents } from "./contents";
import { holdsTrades } from "./fit";
import type { Sense } from "./sense";

/** A column in which people write the trade they apply for, and the fields that it feeds. */
export interface TradeColumn {
  readonly column: number;
  readonly fields: readonly Field[];
}

const BOTH: readonly Field[] = ["occupation", "workType"];

/**
 * The one column for occupation and work type of a sheet without a column for the occupation: the column for the work type (the
 * law tells what its cells name), else a column that may ask for a trade (专业, 考试项目) and holds trades.
 */
export function tradesFound(
  headings: readonly Heading[],
  senses: ReadonlyMap<Heading, Sense>,
  columns: ReadonlyMap<Field, readonly number[]>,
  denied: ReadonlyMap<Heading, readonly Field[]>,
  contents: (column: number) => Contents,
): readonly TradeColumn[] {
  if (columns.has("occupation")) return [];
  const [lone] = columns.get("workType") ?? [];
  if (lone !== undefined) {
    const heading = headings.find(({ column }) => column === lone);
    // 职业方向 is the narrower one of two, wherever the occupation stands.
    const isTrade = heading !== undefined && senses.get(heading)?.roles.includes("工种") === true;
    return isTrade && contents(lone).looked > 0 ? [{ column: lone, fields: BOTH }] : [];
  }
  const holding = headings
    .filter(({ column }) => holdsTrades(contents(column)))
    .filter((heading) => mayAskForTrade(senses.get(heading)) || denied.get(heading)?.includes("occupation") === true);
  const [only] = holding;
  return only !== undefined && holding.length === 1 ? [{ column: only.column, fields: BOTH }] : [];
}

function mayAskForTrade(sense: Sense | undefined): boolean {
  if (sense === undefined || sense.apart) return false;
  return sense.offers.includes("occupation") || (sense.claim?.fields.join() === "major" && sense.roles.length === 1);
}

import type { Field } from "../../terms/field";
import type { Heading } from "../heading";
import type { Contents } from "./contents";
import type { SheetSaid } from "../said-above";
import { FEW, holdsTrades, MOST } from "./fit";
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

/** The words of a heading that asks for what is applied for. */
const APPLYING: readonly string[] = ["申报", "考试", "认定", "评价"];

/**
 * Whether a bare 工种 holds the work people do now: the occupation is stated elsewhere, and hardly any cell is a work type of a
 * catalogue or notice, or that occupation.
 */
export function isPresentTrade(sense: Sense | undefined, contents: Contents, said: SheetSaid): boolean {
  if (sense?.roles.join() !== "工种" || contents.looked < FEW) return false;
  const kinds = said.occupations.size > 0 ? (["workType"] as const) : (["workType", "occupation"] as const);
  return contents.share(...kinds) < 1 - MOST && contents.naming(said.occupations) < 1 - MOST;
}

/** Whether a column that may ask for a trade holds other occupations than the sheet states above it. */
export function isOtherTrade(sense: Sense | undefined, contents: Contents, said: SheetSaid): boolean {
  if (said.occupations.size === 0 || sense?.roles.some((role) => APPLYING.includes(role)) === true) return false;
  return contents.share("workType") < 1 - MOST && contents.naming(said.occupations) < 1 - MOST;
}

import { bare, isOurs, type OurRule, rulesWithin } from "./rules";
import { LAST_ROW, type Rect } from "../../core/terms/cell";

const PARTS = "id,type,customOrNullObject/rule/formula";

/** What was found of ours; `unread` is true if some rule could not be read. */
export interface FoundRules {
  readonly ours: readonly OurRule[];
  readonly unread: boolean;
  /** Columns of which Excel lists no rules at all: one of ours that lies there alone would never be found again. */
  readonly blind: readonly number[];
}

/** Where rules of ours may lie: `columns` from the left, and the blocks that ours cover or are about to. */
export interface RuleArea {
  readonly sheet: string;
  readonly columns: number;
  readonly blocks: readonly Rect[];
}

/** Asks for all rules of a sheet at once, which is how it mostly goes; what comes back reads them after the next sync. */
export function askRules(context: Excel.RequestContext, sheet: string): (area: RuleArea) => Promise<FoundRules> {
  const formats = rulesWithin(context, sheet, null).load(`items/${PARTS.replaceAll(",", ",items/")}`);
  return async (area) => {
    const rules = formats.items.flatMap((format) => ruleOf(format, null) ?? []);
    return { ours: await oursAmong(context, area, rules), unread: false, blind: [] };
  };
}

/**
 * The same of a sheet in which Excel stumbles over some rule of the clerk's: what can be read is read, by halves and halves
 * of halves; what cannot is none of ours, since ours were made by us.
 */
export async function findRules(context: Excel.RequestContext, area: RuleArea): Promise<FoundRules> {
  const listed = new Map<string, Rect | null>();
  let unread = false;
  const list = async (within: Rect | null): Promise<boolean> => {
    const formats = rulesWithin(context, area.sheet, within).load("items/id");
    if (!(await synced(context))) return false;
    for (const { id } of formats.items) if (!listed.has(id)) listed.set(id, within);
    return true;
  };
  const blind: number[] = [];
  if (!(await list(null))) {
    unread = true;
    const columns = Array.from({ length: area.columns }, (_, index) => index + 1);
    await byHalves(columns, async (some) => {
      const isListed = await list({ row: 1, column: some[0] ?? 1, rows: LAST_ROW, columns: some.length });
      if (!isListed && some.length === 1) blind.push(...some);
      return isListed;
    });
  }
  const rules: OurRule[] = [];
  const read = async (some: readonly (readonly [string, Rect | null])[]): Promise<boolean> => {
    const formats = some.map(([id, within]) => rulesWithin(context, area.sheet, within).getItem(id).load(PARTS));
    if (!(await synced(context))) return false;
    formats.forEach((format, index) => rules.push(...(ruleOf(format, some[index]?.[1] ?? null) ?? [])));
    return true;
  };
  if (!(await byHalves([...listed], read))) unread = true;
  return { ours: await oursAmong(context, area, rules), unread, blind };
}

/** Does it to all at once, or to halves where that fails; false if it failed for a single one. */
export async function byHalves<T>(all: readonly T[], work: (some: readonly T[]) => Promise<boolean>): Promise<boolean> {
  if (all.length === 0 || (await work(all))) return true;
  if (all.length === 1) return false;
  const middle = Math.ceil(all.length / 2);
  const first = await byHalves(all.slice(0, middle), work);
  const second = await byHalves(all.slice(middle), work);
  return first && second;
}

/** True if Excel took the request. */
export async function synced(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}

function ruleOf(format: Excel.ConditionalFormat, within: Rect | null): readonly OurRule[] | null {
  if (format.type !== Excel.ConditionalFormatType.custom) return null;
  return [{ id: format.id, formula: bare(format.customOrNullObject.rule.formula), within }];
}

/**
 * Ours by their term; and one without a formula, which we had only begun to make when something broke, where it lies exactly
 * where ours lie: to the last of our rows.
 */
async function oursAmong(
  context: Excel.RequestContext,
  { sheet, blocks }: RuleArea,
  rules: readonly OurRule[],
): Promise<readonly OurRule[]> {
  const begun: OurRule[] = [];
  await byHalves(
    rules.filter(({ formula }) => formula === ""),
    async (some) => {
      const ranges = some.map(({ id, within }) =>
        rulesWithin(context, sheet, within).getItem(id).getRangeOrNullObject().load("rowIndex,rowCount"),
      );
      if (!(await synced(context))) return false;
      begun.push(...some.filter((_, index) => ranges[index] !== undefined && isGround(ranges[index], blocks)));
      return true;
    },
  );
  return [...rules.filter(isOurs), ...begun];
}

function isGround(range: Excel.Range, blocks: readonly Rect[]): boolean {
  if (range.isNullObject) return false;
  const [first, end] = [range.rowIndex + 1, range.rowIndex + range.rowCount];
  return blocks.some(({ row, rows }) => first >= row && end === row + rows - 1);
}

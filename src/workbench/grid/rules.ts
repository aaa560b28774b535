import { type IStyleBase, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Highlight, BookSheet } from "../../xlsx/book";
import { rangeOf } from "./place";
import { compileRule, type Around } from "./rule-formula";
import { contains, type Rect } from "../../core/terms/cell";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";

/**
 * What Univer draws of the conditional formats that are left to it (`splitRules`): those by formula. The other kinds (data
 * bars, icons, duplicates …) stay in the file and are not shown.
 */
export function rulesOf(highlights: readonly Highlight[]): IConditionFormattingRule[] {
  return highlights.flatMap((highlight) => (highlight.formula === null ? [] : [ruleOf(highlight, highlight.formula)]));
}

function ruleOf(highlight: Highlight, formula: string): IConditionFormattingRule {
  const style: IStyleBase = {};
  if (highlight.fill) style.bg = { rgb: highlight.fill };
  if (highlight.fontColor) style.cl = { rgb: highlight.fontColor };
  return {
    cfId: highlight.id,
    ranges: highlight.ranges.map(rangeOf),
    stopIfTrue: highlight.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${formula}`, style },
  };
}

/** A conditional format that we work out ourselves, cell by cell, when a cell is drawn. */
export interface OwnRule {
  readonly ranges: readonly Rect[];
  readonly top: number;
  readonly left: number;
  readonly test: (around: Around) => boolean;
  readonly style: IStyleBase;
  readonly stopIfTrue: boolean;
}

/**
 * Parts a sheet's formats by formula into those we work out and those left to Univer, whose engine reckons a rule for all
 * cells at once: 7 seconds for 2,000 rows with ours, and again after each edit.
 */
export function splitRules(highlights: readonly Highlight[]): { own: OwnRule[]; others: Highlight[] } {
  const own: OwnRule[] = [];
  const others: Highlight[] = [];
  for (const highlight of [...highlights].sort((one, other) => one.priority - other.priority)) {
    const test = highlight.formula === null ? null : compileRule(highlight.formula);
    if (test === null) others.push(highlight);
    else own.push(ownRule(highlight, test));
  }
  return { own, others };
}

function ownRule({ ranges, fill, fontColor, stopIfTrue }: Highlight, test: OwnRule["test"]): OwnRule {
  const style: IStyleBase = {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
  };
  return {
    ranges,
    top: Math.min(...ranges.map(({ row }) => row)),
    left: Math.min(...ranges.map(({ column }) => column)),
    test,
    style,
    stopIfTrue,
  };
}

/** What the rules make of a cell (1-based): of each look the first rule that sets it; null where none does. */
export function styleByRules(
  rules: readonly OwnRule[],
  sheet: BookSheet,
  row: number,
  column: number,
): IStyleBase | null {
  const styles: IStyleBase[] = [];
  for (const rule of rules) {
    if (!rule.ranges.some((range) => contains(range, row, column))) continue;
    const around = {
      rows: row - rule.top,
      columns: column - rule.left,
      valueAt: (r: number, c: number) => sheet.value(r, c),
    };
    if (!rule.test(around)) continue;
    styles.push(rule.style);
    if (rule.stopIfTrue) break;
  }
  return styles.length === 0 ? null : styles.reduceRight((all, style) => ({ ...all, ...style }), {});
}

/** What is needed to colour the cells of a sheet by its rules. */
export interface RuledSheet {
  readonly sheet: BookSheet;
  readonly rules: readonly OwnRule[];
}

/** Before Univer's own conditional formats (10), which the clerk set up and which therefore win. */
const BEFORE_UNIVERS_OWN = 20;

/** Colours cells by our own rules while they are drawn. */
export function drawRules(injector: Injector, ruled: (sheet: string) => RuledSheet | undefined): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: BEFORE_UNIVERS_OWN,
    handler: (cell, place, next) => {
      const found = ruled(place.subUnitId);
      if (!found || found.rules.length === 0) return next(cell);
      const style = styleByRules(found.rules, found.sheet, place.row + 1, place.col + 1);
      if (style === null) return next(cell);
      const own = place.workbook.getStyles().getStyleByCell(cell) ?? {};
      return next({ ...cell, s: { ...own, ...style } });
    },
  });
}

/** Draws the sheet anew after an edit: a rule may colour other cells than those that were edited. */
export function redrawRules(injector: Injector, unit: string): void {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  render?.with(SheetSkeletonManagerService).reCalculate();
  render?.mainComponent?.makeDirty();
}

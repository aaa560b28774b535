import { InterceptorEffectEnum } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../../xlsx/book";
import { styleByRules } from "./own-rules";
import type { OwnRule } from "./own-rules";

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

import { ICommandService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  ScrollToCellCommand,
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { scrollFor } from "./scroll-for";
import type { Stretch } from "./scroll-for";

/**
 * Brings the cell into view that the clerk goes to or types into, however wide the frozen columns are. Univer counts scrolled
 * columns instead of their widths, and a cell that stays outside gets an editor without room, which drops what is typed.
 */
export function keepInView(injector: Injector, drawn: () => Workbook | undefined): void {
  injector.get(ICommandService).onCommandExecuted((command) => {
    const goes =
      command.id === SetSelectionsOperation.id && (command.params as { readonly reveal?: boolean } | undefined)?.reveal;
    // The box with the address goes by ScrollToCell, the keyboard by the others.
    if (goes !== true && command.id !== ScrollToRangeOperation.id && command.id !== ScrollToCellCommand.id) return;
    const unit = drawn();
    if (unit) reveal(injector, unit);
  });
}

/** Scrolls as far as it takes to see the cell that is selected. */
export function reveal(injector: Injector, unit: Workbook): void {
  const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const render = injector.get(IRenderManagerService).getRenderById(unit.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!cell || !render || !skeleton || !view) return;
  const { xSplit, ySplit } = unit.getActiveSheet().getFreeze();
  const { mergeInfo } = skeleton.getCellWithCoordByIndex(cell.actualRow, cell.actualColumn, false);
  const corner = skeleton.getCellWithCoordByIndex(Math.max(ySplit, 0), Math.max(xSplit, 0), false);
  const { scaleX, scaleY } = render.scene;
  const x = scrollFor(
    { from: mergeInfo.startX, to: mergeInfo.endX },
    stretch(corner.startX + view.viewportScrollX, (view.width ?? 0) / scaleX),
    corner.startX,
  );
  const y = scrollFor(
    { from: mergeInfo.startY, to: mergeInfo.endY },
    stretch(corner.startY + view.viewportScrollY, (view.height ?? 0) / scaleY),
    corner.startY,
  );
  if (x === null && y === null) return;
  view.scrollToViewportPos({
    viewportScrollX: x ?? view.viewportScrollX,
    viewportScrollY: y ?? view.viewportScrollY,
  });
}

function stretch(from: number, size: number): Stretch {
  return { from, to: from + size };
}

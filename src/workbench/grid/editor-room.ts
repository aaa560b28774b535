import type { Injector } from "@univerjs/core";
import { SheetCellEditorResizeService } from "@univerjs/preset-sheets-core";

/** Pixels in which some letters can be seen. */
const LEAST_WIDTH = 80;
const LEAST_HEIGHT = 20;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What Univer measures for the editor of a cell; private in its types, hence asked for by name. */
const MEASURE = "_getEditorMaxSize";

/**
 * Gives the editor of every cell room for letters. Univer takes what is left of the window beside the cell, which is less than
 * nothing for a title over all columns or where the frozen columns fill the window, and an editor without room drops what is
 * typed.
 */
export function giveEditorRoom(injector: Injector): void {
  const service = injector.get(SheetCellEditorResizeService);
  const measure: unknown = Reflect.get(service, MEASURE);
  if (typeof measure !== "function") throw new Error("Univer measures its cell editor in another way.");
  Reflect.set(service, MEASURE, (...given: readonly unknown[]) => {
    const size: Size | undefined = Reflect.apply(measure, service, given);
    return size && { ...size, width: Math.max(size.width, LEAST_WIDTH), height: Math.max(size.height, LEAST_HEIGHT) };
  });
}

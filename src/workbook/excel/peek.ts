import type { CellValue, Rect } from "../../core/sheet/grid";
import { readBlocks } from "./read-blocks";
import { run } from "./run";

/** The values of a few blocks as they stand now. */
export function peekBlocks(
  sheet: string,
  blocks: readonly Rect[],
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  return run(sheet, (context) =>
    readBlocks<CellValue>(
      context,
      blocks.map((block) => ({ sheet, block })),
      "values",
    ),
  );
}

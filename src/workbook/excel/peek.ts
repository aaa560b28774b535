import type { SheetBlock } from "../port";
import { readBlocks } from "./read-blocks";
import { run } from "./run";
import type { CellValue } from "../../core/text/value";

/** The values (or number formats) of a few blocks as they stand now. */
export function peekBlocks(blocks: readonly SheetBlock[]): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  return run(blocks[0]?.sheet ?? "", (context) => readBlocks<CellValue>(context, blocks, "values"));
}

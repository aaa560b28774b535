import type { Edit } from "../../core/sheet/edit";
import { byHalves, synced } from "./find-rules";
import { writeEdit } from "./write-edit";
import type { WidthScale } from "./widths";

/** What is only for the eye, at the very end: a machine without a printer refuses paper. False if some of it was refused. */
export function layOut(
  context: Excel.RequestContext,
  edits: readonly Extract<Edit, { kind: "page" | "freeze" }>[],
  scale: WidthScale,
): Promise<boolean> {
  return byHalves(edits, (some) => {
    for (const edit of some) writeEdit(context.workbook, edit, { scale, plainly: false });
    return synced(context);
  });
}

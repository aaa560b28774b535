import type { SelectionListener } from "../port";
import { run } from "./run";

/**
 * Tells where the clerk goes. Excel says only that she went somewhere, and where is asked then: of several moves in a row the
 * last alone. An Excel that does not say so, or does not answer, tells nothing: nobody has asked for it.
 */
export function watchSelection(listener: SelectionListener): () => void {
  let stopped = false;
  let asking = false;
  let again = false;

  async function ask(): Promise<void> {
    again = false;
    const place = await selectedCell();
    if (!stopped && !again && place !== null) listener(place.sheet, place.row, place.column);
    if (!stopped && again) await ask();
  }

  function moved(): void {
    again = true;
    if (asking || stopped) return;
    asking = true;
    void ask().finally(() => (asking = false));
  }

  const { document } = Office.context as Partial<Office.Context>;
  document?.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved);
  return () => {
    stopped = true;
    document?.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: moved });
  };
}

/** The first cell selected; null where Excel does not tell: charts are selected, several areas, another workbook. */
async function selectedCell(): Promise<{
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} | null> {
  try {
    return await run("", async (context) => {
      const range = context.workbook.getSelectedRange().untrack().load("rowIndex,columnIndex");
      const sheet = range.worksheet.load("name");
      await context.sync();
      return { sheet: sheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
    });
  } catch {
    return null;
  }
}

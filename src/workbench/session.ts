import { openXlsx } from "../workbook/xlsx/open";
import type { Grid } from "./grid/grid";
import { createHost } from "./host/host";
import type { Host } from "./host/host";
import type { WorkbenchLink } from "./office/link";

/** An open workbook: its name, and the simulated Excel that answers the pane from it. */
export interface Session {
  readonly name: string;
  readonly link: WorkbenchLink;
  /** The pane audits the sheet that the clerk looks at. */
  readonly lookAt: (sheet: string) => void;
  readonly save: () => Uint8Array;
}

/** Opens a workbook and draws it. Throws PortError for what cannot be opened, and then nothing has been drawn. */
export function openSession(name: string, bytes: Uint8Array, grid: Grid, onChange: () => void): Session {
  const book = openXlsx(bytes);
  let changed = false;
  const host = createHost(book, { onChange: () => (changed = true) });
  grid.show(book);

  /** One batch of the pane's. The grid is drawn anew once, after a batch that changed something, and follows what was selected. */
  async function handle(request: string, flags?: number): Promise<string> {
    await grid.finishTyping();
    const before = host.selection();
    const answer = await host.handle(request, flags);
    const after = host.selection();
    if (changed) {
      changed = false;
      grid.redraw();
      onChange();
    }
    if (after !== before) grid.select(after);
    return answer;
  }

  return {
    name,
    link: { handle, apiLevel: host.apiLevel } satisfies Pick<Host, "handle" | "apiLevel">,
    lookAt: (sheet) => host.activate(sheet),
    save: () => book.save(),
  };
}

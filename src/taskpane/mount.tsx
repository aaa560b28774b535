import { createRoot } from "react-dom/client";
import type { Day } from "../core/applicant/applicant";
import type * as Law from "../packs";
import type { WorkbookPort } from "../workbook/port";
import { Crash } from "./components/Crash";
import { Pane } from "./components/Pane";

export interface PaneOptions {
  readonly port: WorkbookPort;
  /** The rule packs; Excel's pane loads them as a chunk of their own, since notices change and it does not. */
  readonly law: typeof Law;
  /** The as-of date offered first. */
  readonly today: Day;
  /** Dark or light as the host shows itself; left out, the system's preference holds. */
  readonly dark?: boolean | undefined;
}

/** Puts the pane into an element, over any workbook; what it returns takes it away again. */
export function mount(
  element: HTMLElement,
  { port, law: { packs, defaultPack }, today, dark }: PaneOptions,
): () => void {
  const root = createRoot(element);
  root.render(
    <Crash>
      <Pane port={port} packs={packs} first={defaultPack(today)} today={today} dark={dark} />
    </Crash>,
  );
  return () => root.unmount();
}

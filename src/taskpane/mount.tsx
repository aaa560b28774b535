import { createRoot } from "react-dom/client";
import type { PlanLayout } from "../core/plan/layout";
import type * as Law from "../packs";
import type { Vocabulary } from "../core/sheet/vocabulary";
import type { ScreenDoor } from "../workbook/messages";
import type { WorkbookPort } from "../workbook/port";
import { Crash } from "./components/Crash";
import { Pane } from "./components/Pane";
import { engine } from "./load-engine";
import { machineOf } from "./machine";
import type { Day } from "../core/time/day";

export interface PaneOptions {
  readonly port: WorkbookPort;
  /** "page": a page that holds a file, where nothing of Excel is at hand; left out, it stands in Excel. */
  readonly door?: ScreenDoor;
  /** The rule packs; Excel's pane loads them as a chunk of their own, since notices change and it does not. */
  readonly law: typeof Law;
  /** The words by which sheets are known, loaded beside the packs. */
  readonly vocabulary: Vocabulary;
  /** How the plan table can look; loaded as the packs are. */
  readonly layouts: readonly PlanLayout[];
  /** The as-of date offered first. */
  readonly today: Day;
  /** Dark or light as the host shows itself; left out, the system's preference holds. */
  readonly dark?: boolean | undefined;
  /** What the host wants before every key of what is kept on this machine. */
  readonly partition?: string | undefined;
}

/** Puts the pane into an element, over any workbook; what it returns takes it away again. */
export function mount(
  element: HTMLElement,
  { port, door = "pane", law: { packs, defaultPack }, vocabulary, layouts, today, dark, partition }: PaneOptions,
): () => void {
  const root = createRoot(element);
  root.render(
    <Crash door={door}>
      <Pane
        port={port}
        door={door}
        packs={packs}
        vocabulary={vocabulary}
        layouts={layouts}
        first={defaultPack(today)}
        today={today}
        dark={dark}
        machine={machineOf(() => window.localStorage, partition)}
      />
    </Crash>,
  );
  // It comes while somebody looks; where it cannot be had, the first work says so.
  engine().catch(() => undefined);
  return () => root.unmount();
}

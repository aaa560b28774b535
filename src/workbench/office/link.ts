import type { Host } from "../../excel-simulator/host";

/** What the page offers to the pane in the frame beside it: the simulated Excel. */
export type WorkbenchLink = Pick<Host, "handle" | "apiLevel" | "onSelect">;

declare global {
  interface Window {
    rendingWorkbench?: WorkbenchLink;
  }
}

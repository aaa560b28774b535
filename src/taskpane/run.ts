import type { Vocabulary } from "../core/sheet/vocabulary";
import { jobError } from "../workbook/failure";
import { messageOf, type ScreenDoor, shownTrace } from "../workbook/messages";
import { PortError, type PortErrorKind, type WorkbookPort } from "../workbook/port";
import type { WorkEvent } from "./event";
import type { Machine } from "./machine";

/** What a piece of work needs: the workbook, a place to report to, and a signal by which the clerk calls it off. */
export interface Run {
  readonly run: number;
  readonly port: WorkbookPort;
  readonly machine: Machine;
  /** The words by which sheets are known. */
  readonly vocabulary: Vocabulary;
  /** In whose words failures are told. */
  readonly door: ScreenDoor;
  readonly signal: AbortSignal;
  readonly report: (event: WorkEvent) => void;
}

/** Called off, a reading stops at its next report. */
export function progressOf(run: Run): (done: number) => void {
  return (done) => {
    stopIfCalledOff(run);
    run.report({ kind: "progressed", run: run.run, done });
  };
}

/** What is thrown says nothing: `guarded` asks the signal. `throwIfAborted` came with Chromium 100. */
export function stopIfCalledOff({ signal }: Run): void {
  if (signal.aborted) throw new Error("called off");
}

/** A part of the pane that is loaded only when it is wanted. Throws JobError "part-missing". */
export async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw jobError({ kind: "part-missing" });
  }
}

/** The sheet is not what was read: it has to be read again before anything is written. */
const MOVED: readonly PortErrorKind[] = ["changed-meanwhile", "changed-while-writing"];

/**
 * Lets the browser draw the progress bar first, and turns whatever is thrown into its one sentence. `done`: what is said before it
 * of a part that succeeded.
 */
export async function guarded(
  { run, signal, door, report }: Run,
  work: () => Promise<void>,
  done: () => string = () => "",
): Promise<void> {
  try {
    await drawn();
    await work();
  } catch (error) {
    if (signal.aborted) return report({ kind: "cancelled", run });
    const outdated = error instanceof PortError && MOVED.includes(error.kind);
    report({ kind: "failed", run, sentence: done() + messageOf(error, door), trace: shownTrace(error), outdated });
  }
}

/** A timer and not a frame: a pane that is hidden gets no frames, and its work would never begin. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

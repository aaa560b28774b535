import type { Edit } from "../../core/sheet/edit";
import { PortError, type Progress } from "../port";
import { type Facts, askFacts } from "./facts";
import { REQUEST_BUDGET } from "./payload";
import { NO_WORK } from "./rules";
import { run } from "./run";
import type { Step } from "./step";
import { cellSteps } from "./write-cells";
import { writeEdit } from "./write-edit";

/** What one edit other than cells takes in a request at most, apart from its own texts: a frame's six edges. */
const BYTES_PER_EDIT = 5_000;

/**
 * All edits in order: one request asks whether they can be written, then as few as their bytes need write them, reading
 * cells back as they go. Every edit may be repeated, so what an interruption left undone is done by doing all again.
 */
export function applyEdits(edits: readonly Edit[], progress?: Progress): Promise<void> {
  const [first] = edits;
  if (first === undefined) return Promise.resolve();
  return run(first.sheet, async (context, scene) => {
    scene.added = edits.find(({ kind }) => kind === "addSheet")?.sheet ?? null;
    const facts = await askFacts(context, edits);
    scene.seen = true;
    const requests = requestsOf(edits.flatMap((edit, index) => stepsOf(edit, index, facts)));
    // Once, for the first request alone: screens that are held and let go again and again flicker.
    context.application.suspendScreenUpdatingUntilNextSync();
    await send(context, requests, first.sheet, (done) => progress?.(done / requests.length));
  });
}

function stepsOf(edit: Edit, index: number, { scale, rules, formats }: Facts): readonly Step[] {
  if (edit.kind === "cells") return cellSteps(edit, (column) => formats(edit, column));
  const known = { scale, rules: rules[index] ?? NO_WORK };
  const queue = (context: Excel.RequestContext) => writeEdit(context.workbook, edit, known);
  return [{ bytes: BYTES_PER_EDIT + 3 * JSON.stringify(edit).length, queue }];
}

/** Steps side by side until a request is full. */
function requestsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BUDGET) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

async function send(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
  sheet: string,
  done: (requests: number) => void,
  sent = 0,
): Promise<void> {
  const steps = requests[sent];
  if (steps === undefined) return;
  const checks = steps.map((step) => step.queue(context));
  await context.sync();
  if (checks.some((check) => check !== undefined && !check())) throw new PortError("host-failed", sheet);
  done(sent + 1);
  await send(context, requests, sheet, done, sent + 1);
}

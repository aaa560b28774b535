import type { Edit } from "../../core/sheet/edit";
import { type ApplyOptions, PortError, type Progress, type Snapshot } from "../port";
import { claim } from "./claim";
import { askFacts, type Facts } from "./facts";
import { synced } from "./find-rules";
import { queueShrink } from "./grown-tables";
import { layOut, queueRules } from "./lay-rules";
import { nameAction, queueName } from "./names";
import { REQUEST_BUDGET } from "./payload";
import { codeOf, run } from "./run";
import { askUnchanged, type Rows } from "./snapshot";
import type { Step } from "./step";
import { takeBack } from "./take-back";
import { cellSteps } from "./write-cells";
import { showSheet, writeEdit } from "./write-edit";

/** What one edit other than cells takes in a request at most, apart from its own texts: a frame's six edges. */
const BYTES_PER_EDIT = 5_000;

/**
 * All edits: one request asks whether they can be written, one lays names and rules, then as few as their bytes need write
 * the rest in order, reading cells back as they go; what is only for the eye comes last. Every edit may be repeated, so what
 * an interruption left undone is done by doing all again.
 */
export function applyEdits(edits: readonly Edit[], progress?: Progress, options: ApplyOptions = {}): Promise<void> {
  const [first] = edits;
  if (first === undefined) return Promise.resolve();
  const hints = new Set<string>();
  const hint: NonNullable<ApplyOptions["hint"]> = (it) => {
    if (!hints.has(it)) options.hint?.(it);
    hints.add(it);
  };
  return run(first.sheet, async (context, scene) => {
    const facts = await askFacts(context, edits, scene, hint);
    const { claimed, body, shown } = arranged(edits);
    const added = edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet);
    const claims = await claim(context, facts, claimed, options.snapshot, hint);
    const requests = requestsOf([
      ...facts.grown.map((table): Step => ({
        bytes: BYTES_PER_EDIT,
        once: true,
        queue: (it) => queueShrink(it, table),
      })),
      ...body.flatMap((edit) => stepsOf(edit, facts)),
      ...added.map((sheet): Step => ({ bytes: BYTES_PER_EDIT, queue: ({ workbook }) => showSheet(workbook, sheet) })),
    ]);
    const all = claims + requests.length + Math.sign(shown.length);
    if (claims > 0) progress?.(claims / all);
    // Once, for the first request alone: screens that are held and let go again and again flicker.
    if (claims === 0 && requests.length > 0) context.application.suspendScreenUpdatingUntilNextSync();
    scene.added = added[0] ?? null;
    try {
      await send(context, requests, options.snapshot, first.sheet, (done) => progress?.((claims + done) / all));
    } catch (error) {
      if (scene.added !== null && codeOf(error) !== "ItemAlreadyExists") await dropSheet(context, scene.added);
      throw error;
    }
    if (shown.length === 0) return;
    if (!(await layOut(context, shown, facts.scale))) hint("layout-refused");
    progress?.(1);
  });
}

/** Edits in the order in which they are safest: what says what is ours first, what is only for the eye last. */
function arranged(edits: readonly Edit[]) {
  const added = new Set(edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet));
  const rest = edits.findIndex(({ kind }) => kind !== "name");
  const isClaim = (edit: Edit, index: number) => !added.has(edit.sheet) && (index < rest || rest < 0 || isRule(edit));
  return {
    claimed: edits.filter(isClaim),
    body: edits.filter((edit, index) => !isClaim(edit, index) && !isLayout(edit)),
    shown: edits.filter(isLayout),
  };
}

function isLayout(edit: Edit): edit is Extract<Edit, { kind: "page" | "freeze" }> {
  return edit.kind === "page" || edit.kind === "freeze";
}

function isRule({ kind }: Edit): boolean {
  return kind === "highlight" || kind === "unhighlight";
}

function stepsOf(edit: Edit, { scale, formats, names }: Facts): readonly Step[] {
  const bytes = BYTES_PER_EDIT + 3 * JSON.stringify({ ...edit, values: [] }).length;
  switch (edit.kind) {
    case "cells":
      return cellSteps(edit, (column) => formats(edit, column));
    case "name":
    case "unname": {
      const action = nameAction(edit, names.get(edit.sheet) ?? new Map());
      return action === null ? [] : [{ bytes, queue: (context) => queueName(context, action) }];
    }
    case "highlight":
      return [{ bytes, queue: (context) => queueRules(context, { sheet: edit.sheet, gone: [], laid: [edit] }) }];
    case "unhighlight":
      return [];
    default: {
      const restyles = edit.kind === "clear";
      return [
        { bytes, restyles, queue: (context, { plainly }) => writeEdit(context.workbook, edit, { scale, plainly }) },
      ];
    }
  }
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
    requests[requests.length - 1]?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

/** What Excel says where it does not know a style; of other failures a second try would not help. */
const REFUSALS = ["ApiNotFound", "GeneralException", "InvalidArgument", "InvalidOperation", "ItemNotFound"];

async function send(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
  snapshot: Snapshot | undefined,
  sheet: string,
  done: (requests: number) => void,
  sent = 0,
): Promise<void> {
  const steps = requests[sent];
  if (steps === undefined) return;
  const careful = snapshot !== undefined;
  const queue = (plainly: boolean) => steps.map((step) => step.queue(context, { careful, plainly }));
  let queued = queue(false);
  // Of the people whom a request passes by, the last one tells.
  const stands = careful ? askUnchanged(context, snapshot, sent < requests.length - 1 ? rowsOf(steps) : null) : null;
  try {
    await context.sync();
  } catch (error) {
    const isStyle = steps.some(({ restyles }) => restyles) && !steps.some(({ once }) => once);
    if (!isStyle || !REFUSALS.includes(codeOf(error))) throw error;
    queued = queue(true);
    await context.sync();
  }
  const known = queued.filter((it) => it !== undefined);
  if (careful && stands !== null && !(await stands())) {
    await takeBack(context, snapshot.sheet, known);
    throw new PortError("changed-while-writing", snapshot.sheet);
  }
  if (!known.every(({ check }) => check()))
    throw new PortError("host-failed", sheet, { code: "ReadBack", location: "Range.values" });
  done(sent + 1);
  await send(context, requests, snapshot, sheet, done, sent + 1);
}

/** The rows to which steps write. */
function rowsOf(steps: readonly Step[]): Rows {
  const rects = steps.flatMap(({ rect }) => rect ?? []);
  return {
    first: Math.min(...rects.map(({ row }) => row)),
    last: Math.max(...rects.map(({ row, rows }) => row + rows - 1)),
  };
}

/** A sheet that was only half made goes again; if even that fails, nobody sees it, and it is replaced the next time. */
async function dropSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItemOrNullObject(name).delete();
  await synced(context);
}

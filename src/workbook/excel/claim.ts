import type { Edit } from "../../core/sheet/edit";
import { type ApplyOptions, PortError, type Snapshot } from "../port";
import type { Facts } from "./facts";
import { layRulesSingly, queueRules } from "./lay-rules";
import { askNames, type KnownNames, knownNames, type NameAction, nameAction, queueName } from "./names";
import { codeOf } from "./run";
import { askUnchanged } from "./snapshot";
import { queueFormerNames } from "./take-back";

/**
 * Lays names and rules in a request before anything else: whatever is interrupted after it can be cleared or written again,
 * and whoever moves cells afterwards moves both along. A rule that Excel refuses stops nothing. Gives the requests it took.
 */
export async function claim(
  context: Excel.RequestContext,
  { names, rules }: Pick<Facts, "names" | "rules">,
  claimed: readonly Edit[],
  standing: Snapshot | undefined,
  hint: NonNullable<ApplyOptions["hint"]>,
): Promise<number> {
  const before = new Map([...names].map(([sheet, known]) => [sheet, new Map(known)]));
  const actions = actionsOf(claimed, names);
  const work = rules.filter(({ gone, laid }) => gone.length + laid.length > 0);
  if (actions.length + work.length === 0) return 0;

  const send = async (todo: readonly NameAction[], withRules: boolean) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const former = standing === undefined || todo.length === 0 ? null : askNames(context, standing.sheet);
    for (const action of todo) queueName(context, action);
    if (withRules) for (const rule of work) queueRules(context, rule);
    const stands = standing === undefined ? null : askUnchanged(context, standing, null);
    await context.sync();
    return { former, stands };
  };
  let sent: Awaited<ReturnType<typeof send>>;
  let single = false;
  try {
    sent = await send(actions, true);
  } catch (error) {
    if (work.length === 0 || codeOf(error) === "") throw error;
    single = true;
    sent = await send(actionsOf(claimed, await namesNow(context, before)), false);
  }
  if (standing !== undefined && sent.stands !== null && !(await sent.stands())) {
    const former = single || sent.former === null ? before.get(standing.sheet) : knownNames(sent.former);
    queueFormerNames(context, actions, former ?? new Map());
    await context.sync();
    for (const rule of work) await layRulesSingly(context, rule.ground, { ...rule, laid: [] });
    throw new PortError("changed-meanwhile", standing.sheet);
  }
  if (single) {
    for (const rule of work) if (!(await layRulesSingly(context, rule.ground, rule))) hint("rules-unreadable");
  }
  return 1;
}

function actionsOf(edits: readonly Edit[], names: ReadonlyMap<string, KnownNames>): readonly NameAction[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "name" && edit.kind !== "unname") return [];
    return nameAction(edit, names.get(edit.sheet) ?? new Map<string, string>()) ?? [];
  });
}

/** The names as they stand by now: a request that failed may have set some of them. */
async function namesNow(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, KnownNames>,
): Promise<ReadonlyMap<string, KnownNames>> {
  const asked = [...sheets.keys()].map((sheet) => [sheet, askNames(context, sheet)] as const);
  await context.sync();
  return new Map(asked.map(([sheet, items]) => [sheet, knownNames(items)]));
}

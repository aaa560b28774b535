import { checkClauses } from "./clauses";
import { checkOccupations } from "./occupations";
import { checkPlan } from "./plan";
import { checkSlips } from "./slips";
import type { Fault } from "../fault";
import type { YamlNode } from "./yaml-node";
import { field, textOf } from "./yaml-node";

/**
 * The faults that a schema cannot find: parts of a pack that do not fit together. It reads the raw data of a rule file, of any
 * shape, and reports nothing that the schema reports.
 */
export function crosscheck(data: unknown): Fault[] {
  const pack: YamlNode = { path: "", value: data };
  return [
    ...checkEffective(field(pack, "effective")),
    ...checkClauses(pack),
    ...checkOccupations(pack),
    ...checkPlan(pack),
    ...checkSlips(pack),
  ];
}

function checkEffective(effective: YamlNode): Fault[] {
  const from = textOf(field(effective, "from"));
  const to = field(effective, "to");
  const until = textOf(to);
  return from && until && until < from ? [{ path: to.path, expected: `不能早于 from（${from}）` }] : [];
}

import type { Fault } from "../fault";
import type { YamlNode } from "./yaml-node";
import { entries, field, items, textOf } from "./yaml-node";

/** Conditions have names of their own; clauses stand under their level, in ascending order, each once, and hold together. */
export function checkClauses(pack: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  for (const conditions of items(field(pack, "conditions"))) {
    const id = field(conditions, "id");
    const name = textOf(id);
    if (name !== undefined && names.has(name))
      faults.push({ path: id.path, expected: `${name} 已经用过，条件编号不能重复` });
    if (name !== undefined) names.add(name);
    for (const [level, clauses] of entries(field(conditions, "levels"))) faults.push(...checkLevel(level, clauses));
  }
  return faults;
}

function checkLevel(level: string, clauses: YamlNode): Fault[] {
  const faults: Fault[] = [];
  let last = "";
  for (const clause of items(clauses)) {
    const id = field(clause, "id");
    const name = textOf(id);
    if (name === undefined) continue;
    if (!name.startsWith(`${level}-`)) {
      faults.push({ path: id.path, expected: `在 ${level} 级之下，编号应以 ${level}- 开头，现为 ${name}` });
    } else if (last && order(name) <= order(last)) {
      faults.push({ path: id.path, expected: `应排在 ${last} 之后且不重复，现为 ${name}` });
    }
    last = name;
    const requirements = field(clause, "requirements");
    faults.push(...checkSince(requirements), ...items(requirements).flatMap(checkDiploma));
  }
  return faults;
}

/** 4-10b sorts after 4-9 and 4-10a. */
function order(id: string): string {
  const [, number = "", letter = ""] = /^\d-(\d+)([a-z]?)$/.exec(id) ?? [];
  return number.padStart(4, "0") + letter;
}

/** `since` needs exactly one requirement of the kind it names, before it in the same clause. */
function checkSince(requirements: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const seen: string[] = [];
  for (const requirement of items(requirements)) {
    const since = field(requirement, "since");
    const credential = textOf(since);
    if (credential !== undefined && seen.filter((kind) => kind === credential).length !== 1) {
      faults.push({ path: since.path, expected: `前面应恰有一项 ${credential}，才能从它算起` });
    }
    seen.push(textOf(field(requirement, "kind")) ?? "");
  }
  return faults;
}

/** A diploma is asked for by school or by degree, not by both. `graduate` excludes the keys that its sentence cannot say. */
function checkDiploma(requirement: YamlNode): Fault[] {
  if (field(requirement, "kind").value !== "diploma") return [];
  const schools = field(requirement, "schools");
  const bySchool = items(schools).length > 0;
  const byDegree = field(requirement, "degree").value !== undefined;
  if (bySchool === byDegree) return [{ path: schools.path, expected: "院校（schools）和学历（degree）要写且只写一项" }];
  if (field(requirement, "graduate").value !== true) return [];
  return ["finalYear", "evaluated", "aim", "degree"]
    .map((key) => field(requirement, key))
    .filter(({ value }) => value !== undefined && value !== false)
    .map(({ path }) => ({ path, expected: "写了 graduate（毕业生）就不能再写这一项" }));
}

import type { Fault } from "../fault";
import type { YamlNode } from "./yaml-node";
import { field, items, textOf } from "./yaml-node";

/** The plan names occupations and work types of the pack, and only levels that these offer. */
export function checkPlan(pack: YamlNode): Fault[] {
  const occupations = items(field(pack, "occupations"));
  return items(field(field(pack, "plan"), "blocks")).flatMap((block) => {
    const meant = field(field(block, "mend"), "occupation");
    const named = meant.value === undefined ? field(block, "occupation") : meant;
    if (named.value === undefined) return [];
    const occupation = occupations.find((one) => field(one, "name").value === named.value);
    if (!occupation) return [{ path: named.path, expected: `规则包里没有职业 ${String(named.value)}` }];
    const faults: Fault[] = [];
    const known = items(field(occupation, "workTypes"));
    const workTypes = items(field(block, "workTypes"));
    if (known.length > 0 && workTypes.length === 0) {
      faults.push({ path: field(block, "workTypes").path, expected: "这个职业分工种，要写明工种" });
    }
    for (const workType of workTypes) {
      const found = known.find((one) => field(one, "name").value === workType.value);
      if (!found)
        faults.push({ path: workType.path, expected: `${textOf(named) ?? ""}没有工种 ${String(workType.value)}` });
      else faults.push(...checkOffered(block, found));
    }
    if (known.length === 0) faults.push(...checkOffered(block, occupation));
    return faults;
  });
}

/** `where` is the work type, or the occupation that has none. */
function checkOffered(block: YamlNode, where: YamlNode): Fault[] {
  const levels = items(field(where, "levels")).map((place) => place.value);
  return items(field(block, "levels"))
    .filter((level) => !levels.includes(level.value))
    .map((level) => ({
      path: level.path,
      expected: `${textOf(field(where, "name")) ?? ""}没有开展 ${String(level.value)} 级`,
    }));
}

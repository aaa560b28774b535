import type { Fault } from "../fault";
import type { YamlNode } from "./yaml-node";
import { entries, field, items, textOf } from "./yaml-node";

/** Every reference names a slip with `used`, and every slip with `used` is referred to. */
export function checkSlips(pack: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const mended = new Map<string, YamlNode>();
  const ids = new Set<string>();
  for (const slip of items(field(pack, "slips"))) {
    const id = field(slip, "id");
    const name = textOf(id);
    if (name === undefined) continue;
    if (ids.has(name)) faults.push({ path: id.path, expected: `${name} 已经用过，勘误编号不能重复` });
    ids.add(name);
    if (field(slip, "used").value !== undefined) mended.set(name, slip);
  }
  const used = new Set<string>();
  for (const [key, all] of entries(pack)) {
    if (key === "slips") continue;
    for (const reference of references(all)) {
      const name = String(reference.value);
      used.add(name);
      if (!ids.has(name)) faults.push({ path: reference.path, expected: `没有编号为 ${name} 的勘误` });
      else if (!mended.has(name))
        faults.push({ path: reference.path, expected: `勘误 ${name} 没有写 used，是不更正的` });
    }
  }
  for (const [name, slip] of mended) {
    if (!used.has(name)) faults.push({ path: slip.path, expected: `${name} 已更正，却没有一处 slip 引用它` });
  }
  return faults;
}

/** All values under a key `slip`, or in a list `slips`, however deep. */
function references(place: YamlNode): YamlNode[] {
  const below = [...items(place), ...entries(place).map(([, one]) => one)].flatMap(references);
  const slip = field(place, "slip");
  return [...(slip.value === undefined ? [] : [slip]), ...items(field(place, "slips")), ...below];
}

import type { CatalogFile, CrosswalkFile } from "../catalog";
import type { Fault } from "../fault";
import { pathOf } from "../fault";
import type { MajorCatalog } from "../../terms/major-catalog";

/** The counts of a catalogue are right, its majors are unique, and the code of a 类 begins with that of its 大类. */
export function checkCatalog({ counts, majors, added }: CatalogFile): Fault[] {
  return [...checkCounts(counts, majors, added), ...checkNames({ majors, ...(added && { added }) })];
}

type Majors = CatalogFile["majors"];

function checkCounts(counts: CatalogFile["counts"], majors: Majors, added: Majors | undefined): Fault[] {
  const groups = Object.values(majors);
  const found = {
    groups: groups.length,
    classes: groups.reduce((sum, under) => sum + (Array.isArray(under) ? 0 : Object.keys(under).length), 0),
    majors: namesIn(majors).length,
    added: added && namesIn(added).length,
  };
  return (["groups", "classes", "majors", "added"] as const)
    .filter((kind) => counts[kind] !== found[kind])
    .map((kind) => ({
      path: `counts.${kind}`,
      expected: `写的是 ${counts[kind] ?? "无"}，文件里有 ${found[kind] ?? "无"}`,
    }));
}

function checkNames(parts: Readonly<Record<string, Majors>>): Fault[] {
  const faults: Fault[] = [];
  const known = new Set<string>();
  const once = (names: readonly string[], path: string) => {
    for (const name of names) {
      if (known.has(name)) faults.push({ path, expected: `${name} 已经有了，一份目录里一个专业只能有一处` });
      known.add(name);
    }
  };
  for (const [part, majors] of Object.entries(parts)) {
    for (const [group, under] of Object.entries(majors)) {
      const place = pathOf([part, group]);
      faults.push(...checkHeading(group, null, place));
      if (Array.isArray(under)) once(under, place);
      else {
        for (const [name, members] of Object.entries(under)) {
          const path = pathOf([part, group, name]);
          faults.push(...checkHeading(name, codeOf(group), path));
          once(members, path);
        }
      }
    }
  }
  return faults;
}

/**
 * A heading is 51 电子与信息大类, or under it 5102 计算机类. `above`: the code over it, "" where that has none; null: nothing is over
 * it.
 */
function checkHeading(heading: string, above: string | null, path: string): Fault[] {
  const code = codeOf(heading);
  if (!/^(?:\d+ )?[^\s\d]+$/.test(heading)) return [{ path, expected: "写作“5102 计算机类”，没有代码的只写名称" }];
  if (above === null) return /^(?:\d\d)?$/.test(code) ? [] : [{ path, expected: "大类的代码是两位数字" }];
  if (above === "") return code === "" ? [] : [{ path, expected: "上面没有代码，这里也不写" }];
  return code.length === 4 && code.startsWith(above) ? [] : [{ path, expected: `代码应是以 ${above} 开头的四位数字` }];
}

function namesIn(majors: Majors): readonly string[] {
  return Object.values(majors).flatMap((under) => (Array.isArray(under) ? under : Object.values(under).flat()));
}

function codeOf(heading: string): string {
  return /^\d*/.exec(heading)?.[0] ?? "";
}

/** Whether the crosswalk speaks of majors and categories that the catalogues know. */
export function checkCrosswalk({ continuing, aliases }: CrosswalkFile, { places, categories }: MajorCatalog): Fault[] {
  const faults: Fault[] = [];
  const vocational = categories.get("vocational");
  const known = new Set([...categories.values()].flatMap((names) => [...names]));
  for (const [group, majors] of Object.entries(continuing.majors)) {
    const path = pathOf(["continuing", "majors", group]);
    if (!vocational?.has(group)) faults.push({ path, expected: `职业教育专业目录里没有${group}` });
    for (const major of majors) {
      if (!places.get(major)?.some(({ family }) => family === "bachelor"))
        faults.push({ path, expected: `本科专业目录里没有${major}` });
    }
  }
  aliases.forEach(({ name, means }, index) => {
    if (known.has(name))
      faults.push({ path: pathOf(["aliases", index, "name"]), expected: `目录里就有${name}，不是别称` });
    if (!known.has(means))
      faults.push({ path: pathOf(["aliases", index, "means"]), expected: `哪份目录里都没有${means}` });
  });
  return faults;
}

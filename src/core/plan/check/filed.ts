import type { RulePack } from "../../law/schema";
import type { Occupation } from "../../terms/occupation";
import { LEVEL_NAMES, LEVELS, type Level } from "../../terms/words";
import type { PlanTableRow, PrintedNames } from "../table/model";
import { isCutOff } from "./names";
import { findingAt, type PlanFinding } from "./finding";

/** Sessions for what the notice does not offer: an occupation, a work type, or a level of it. */
export function filedFindings(row: PlanTableRow, pack: RulePack): PlanFinding[] {
  const { occupations, workTypes } = row;
  const { cell } = occupations;
  if (cell === null) return [];
  return occupations.names.flatMap((name): PlanFinding[] => {
    const found = pack.occupations.filter(
      (one) => isNamed(one, name) || one.workTypes.some((type) => isNamed(type, name)),
    );
    if (found.length === 0)
      return cell.origin === "own"
        ? [findingAt(cell, "error", "not-filed", `${pack.title}没有${name}这个职业，不能排。`)]
        : [];
    const types = workTypes.names.length > 0 ? workTypes : typesOf(found, name, occupations);
    return [...unknownTypes(found, workTypes), ...levelsNotOffered(found, types, row)];
  });
}

function isNamed(
  one: { readonly name: string; readonly aliases: readonly { readonly name: string }[] },
  name: string,
): boolean {
  return one.name === name || one.aliases.some((alias) => alias.name === name);
}

/** Where the occupation's cell names a work type (选品员), it is the work type. */
function typesOf(found: readonly Occupation[], name: string, { cell }: PrintedNames): PrintedNames {
  return { cell, names: found.some(({ workTypes }) => workTypes.some((type) => isNamed(type, name))) ? [name] : [] };
}

function unknownTypes(found: readonly Occupation[], { cell, names }: PrintedNames): PlanFinding[] {
  const known = found.flatMap(({ workTypes }) => workTypes);
  if (cell?.origin !== "own" || known.length === 0) return [];
  return [...new Set(names)]
    .filter((name) => !known.some((type) => isNamed(type, name)) && !isCutOff(name, names))
    .map((name) =>
      findingAt(
        cell,
        "warning",
        "worktype-unknown",
        `${found[0]?.name ?? ""}没有${name}这个工种，有${known.map((type) => type.name).join("、")}。`,
      ),
    );
}

function levelsNotOffered(found: readonly Occupation[], types: PrintedNames, { levels }: PlanTableRow): PlanFinding[] {
  const { cell } = levels;
  if (cell === null || cell.printed === "") return [];
  const named = types.names.flatMap((name) =>
    found.flatMap(({ workTypes }) =>
      workTypes.filter((type) => isNamed(type, name)).map((type) => ({ name: type.name, levels: type.levels })),
    ),
  );
  const offered =
    named.length > 0 ? named : [{ name: found[0]?.name ?? "", levels: [...new Set(found.flatMap(levelsOf))] }];
  return offered.flatMap(({ name, levels: its }) => {
    const missing = levels.levels.filter((level) => !its.includes(level));
    return missing.length === 0
      ? []
      : [
          findingAt(
            cell,
            "error",
            "not-filed",
            `${name}没有备案${missing.map(levelName).join("、")}，公告只有${[...its]
              .sort((a, b) => b - a)
              .map(levelName)
              .join("、")}。`,
          ),
        ];
  });
}

function levelsOf({ workTypes, levels }: Occupation): readonly Level[] {
  return levels ?? LEVELS.filter((level) => workTypes.some((type) => type.levels.includes(level)));
}

function levelName(level: Level): string {
  return LEVEL_NAMES[level].split("/")[0] ?? "";
}

import type { Fault } from "../fault";
import type { YamlNode } from "./yaml-node";
import { entries, field, items, numberOf, textOf } from "./yaml-node";
import { SUBJECTS } from "../../terms/words";

/** The levels offered: those of the occupation and of its work types. */
function offered(occupation: YamlNode): readonly YamlNode[] {
  return [occupation, ...items(field(occupation, "workTypes"))].flatMap((one) => items(field(one, "levels")));
}

/** Names are unique; every level offered has clauses and subjects; clauses that ask for a major have a list; fees add up. */
export function checkOccupations(pack: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  const unique = (place: YamlNode) => {
    const name = textOf(place);
    if (name !== undefined && names.has(name))
      faults.push({ path: place.path, expected: `${name} 已经用过，名称不能重复` });
    if (name !== undefined) names.add(name);
  };
  for (const occupation of items(field(pack, "occupations"))) {
    unique(field(occupation, "name"));
    for (const alias of items(field(occupation, "aliases"))) unique(field(alias, "name"));
    faults.push(
      ...checkWorkTypes(occupation),
      ...checkLevels(pack, occupation),
      ...checkMajorLists(pack, occupation),
      ...checkFees(occupation),
    );
  }
  return faults;
}

function checkWorkTypes(occupation: YamlNode): Fault[] {
  const levels = field(occupation, "levels");
  const hasWorkTypes = items(field(occupation, "workTypes")).length > 0;
  if (hasWorkTypes && levels.value !== undefined) {
    return [{ path: levels.path, expected: "分工种的职业把等级写在各工种之下" }];
  }
  return hasWorkTypes || levels.value !== undefined
    ? []
    : [{ path: levels.path, expected: "不分工种的职业要写明开展哪些等级" }];
}

function checkLevels(pack: YamlNode, occupation: YamlNode): Fault[] {
  const id = field(occupation, "conditions");
  const conditions = conditionsOf(pack, occupation);
  if (!conditions)
    return id.value === undefined ? [] : [{ path: id.path, expected: `没有编号为 ${String(id.value)} 的条件` }];
  return offered(occupation).flatMap((place) => {
    const level = String(place.value);
    const faults: Fault[] = [];
    if (items(field(field(conditions, "levels"), level)).length === 0) {
      faults.push({ path: place.path, expected: `${level} 级没有申报条件（${conditions.path}.levels.${level}）` });
    }
    const subjects = field(occupation, "subjects");
    if (subjects.value !== undefined && items(field(subjects, level)).length === 0) {
      faults.push({ path: place.path, expected: `${level} 级没有科目（${subjects.path}.${level}）` });
    }
    return faults;
  });
}

function conditionsOf(pack: YamlNode, occupation: YamlNode): YamlNode | undefined {
  const id = textOf(field(occupation, "conditions"));
  return items(field(pack, "conditions")).find((one) => id !== undefined && textOf(field(one, "id")) === id);
}

/** Ids of lists are unique, and the clauses they name exist. If there are lists, each clause that asks for a major has one. */
function checkMajorLists(pack: YamlNode, occupation: YamlNode): Fault[] {
  const [own, standard] = [field(occupation, "majorLists"), field(occupation, "standardMajorLists")];
  const both = items(own).length > 0 && items(standard).length > 0;
  return [
    ...(both ? [{ path: standard.path, expected: "公告自己印了专业目录（majorLists），不再用别处的" }] : []),
    ...[own, standard].flatMap((part) => checkLists(part, pack, occupation)),
  ];
}

function checkLists(part: YamlNode, pack: YamlNode, occupation: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const lists = items(part);
  const conditions = conditionsOf(pack, occupation);
  const levels = new Set(offered(occupation).map((place) => String(place.value)));
  const clauses = entries(field(conditions ?? occupation, "levels")).flatMap(([level, list]) =>
    items(list).map((clause) => ({ level, clause, id: textOf(field(clause, "id")) })),
  );
  const ids = new Set<string>();
  for (const list of lists) {
    const id = field(list, "id");
    const name = textOf(id);
    if (name !== undefined && ids.has(name))
      faults.push({ path: id.path, expected: `${name} 已经用过，专业目录编号不能重复` });
    if (name !== undefined) ids.add(name);
    for (const clause of items(field(list, "clauses"))) {
      if (conditions && !clauses.some(({ id: known }) => known === clause.value)) {
        faults.push({ path: clause.path, expected: `没有编号为 ${String(clause.value)} 的条款` });
      }
    }
  }
  for (const { level, clause, id } of clauses) {
    const asks = items(field(clause, "requirements")).some((one) =>
      /^(own|either)$/.test(textOf(field(one, "major")) ?? ""),
    );
    if (lists.length === 0 || !levels.has(level) || !asks) continue;
    const covered = lists.some((list) => {
      const named = field(list, "clauses");
      return named.value === undefined || items(named).some((one) => one.value === id);
    });
    if (!covered) {
      faults.push({
        path: part.path,
        expected: `条款 ${id ?? "?"} 要求专业，但没有一份目录管它`,
      });
    }
  }
  return faults;
}

/** A fee is for a level that is offered. If all subjects have a price, the total is their sum. */
function checkFees(occupation: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const levels = new Set(offered(occupation).map((place) => String(place.value)));
  for (const [level, fee] of entries(field(occupation, "fees"))) {
    if (!levels.has(level)) faults.push({ path: fee.path, expected: `${level} 级没有开展，不应有收费` });
    const subjects = items(field(field(occupation, "subjects"), level)).map((place) => textOf(place));
    const prices = SUBJECTS.filter((subject) => subjects.includes(subject)).map((subject) =>
      numberOf(field(fee, subject)),
    );
    const total = field(fee, "total");
    const sum = prices.reduce<number>((all, price) => all + (price ?? NaN), 0);
    if (prices.length > 0 && numberOf(total) !== undefined && !Number.isNaN(sum) && sum !== total.value) {
      faults.push({ path: total.path, expected: `应等于各科之和 ${sum}` });
    }
  }
  return faults;
}

import { solidText } from "../../text/clean";
import { LEVEL_NAMES } from "../../terms/words";
import type { OccupationCatalog } from "../occupation-catalog";
import type { PlanLimits } from "../table/words";
import type { PlanCell, PlanTable, PlanTableRow } from "../table/model";
import { parseLevel } from "../../facts/values/level";
import { findingAt, type PlanFinding } from "./finding";

/** What is wrong with a row's names: occupation, code, work types, levels, subjects, institution. */
export function rowNameFindings(row: PlanTableRow, catalog: OccupationCatalog, limits: PlanLimits): PlanFinding[] {
  return [
    ...occupationFindings(row, catalog),
    ...codeFindings(row),
    ...levelFindings(row.levels.cell, row),
    ...workTypeFindings(row),
    ...institutionCode(row.cells.institutionCode, limits.institutionCode),
  ];
}

/** A cell that another row prints is told there. */
function isOwn(cell: PlanCell | null | undefined): cell is PlanCell {
  return cell !== null && cell !== undefined && cell.origin === "own" && cell.printed !== "";
}

const CODE = /^\d-\d{2}-\d{2}-\d{2}(?:-\d{2})?$/;

function occupationFindings({ occupations, codes }: PlanTableRow, catalog: OccupationCatalog): PlanFinding[] {
  const { cell, names } = occupations;
  if (!isOwn(cell)) return [];
  const findings: PlanFinding[] = [];
  names.forEach((name, index) => {
    const code =
      names.length === codes.names.length
        ? codes.names[index]
        : codes.names.length === 1 && names.length === 1
          ? codes.names[0]
          : undefined;
    const meant = code === undefined ? undefined : catalog.byCode.get(code);
    if (meant !== undefined && meant.name !== name && !meant.workTypes.includes(name)) {
      findings.push(
        meant.former.includes(name)
          ? findingAt(
              cell,
              "warning",
              "occupation-old-name",
              `${name}是旧名称或简称，现在叫${meant.name}。`,
              meant.name,
            )
          : findingAt(
              cell,
              "error",
              "occupation-code-mismatch",
              `编码${code ?? ""}是${meant.name}，表里写的是${name}，名称和编码有一个不对。`,
              meant.name,
            ),
      );
      return;
    }
    if (catalog.names.has(name)) return;
    const current = catalog.former.get(name);
    if (current !== undefined) {
      findings.push(
        findingAt(cell, "warning", "occupation-old-name", `${name}是旧名称或简称，现在叫${current}。`, current),
      );
      return;
    }
    const near = nearest(name, catalog.names);
    if (near !== null && isRenamed(name, near))
      findings.push(
        findingAt(cell, "warning", "occupation-old-name", `职业目录里是${near}，${name}可能是旧名称。`, near),
      );
    else if (near !== null)
      findings.push(findingAt(cell, "error", "occupation-unknown", `没有${name}这个职业，应是${near}。`, near));
  });
  return findings;
}

/** The one name that differs in one or two characters; null where none or several are as near. Short names may differ in one. */
function nearest(name: string, names: ReadonlySet<string>): string | null {
  const reach = name.length >= 6 ? 2 : name.length >= 4 ? 1 : 0;
  let best = reach + 1;
  let found: string[] = [];
  for (const other of names) {
    if (Math.abs(other.length - name.length) > reach) continue;
    const far = distance(name, other);
    if (far < best) [best, found] = [far, [other]];
    else if (far === best) found.push(other);
  }
  return best <= reach && found.length === 1 ? (found[0] ?? null) : null;
}

/** 物业管理员 and 物业管理师: only the word for the person differs, as it does in the names of earlier catalogues. */
function isRenamed(name: string, near: string): boolean {
  return name.length === near.length && name.slice(0, -1) === near.slice(0, -1);
}

/** How many characters have to be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let line = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let index = 1; index <= other.length; index++) {
      const same = one[at - 1] === other[index - 1] ? 0 : 1;
      next.push(Math.min((next[index - 1] ?? 0) + 1, (line[index] ?? 0) + 1, (line[index - 1] ?? 0) + same));
    }
    line = next;
  }
  return line[other.length] ?? 0;
}

function codeFindings({ codes }: PlanTableRow): PlanFinding[] {
  const { cell, names } = codes;
  if (!isOwn(cell)) return [];
  const raw = String(cell.value);
  if (/\d\s+-|-\s+\d|\d[\s\n]+\d/.test(raw.trim()))
    return [findingAt(cell, "hint", "code-spacing", "编码中间有空格或换行，请连写。", solidText(raw))];
  return names
    .filter((code) => !CODE.test(code))
    .map((code) => findingAt(cell, "warning", "code-format", `${code}不像职业编码，职业编码写作 4-04-05-05。`));
}

function levelFindings(cell: PlanCell | null, { levels }: PlanTableRow): PlanFinding[] {
  if (!isOwn(cell)) return [];
  const findings: PlanFinding[] = levels.unread.map((piece) =>
    findingAt(cell, "error", "level-unreadable", `“${piece}”不是等级，等级写作五级/初级工到一级/高级技师。`),
  );
  if (levels.isRange)
    findings.push(
      findingAt(
        cell,
        "hint",
        "level-range",
        `等级写成了一段，逐个列出更清楚：${levels.levels.join("、")}。`,
        levels.levels.map((level) => LEVEL_NAMES[level].split("/")[0] ?? "").join("、"),
      ),
    );
  for (const piece of solidText(cell.value).split(/[、,，;；\n]/)) {
    const wrong = levelName(piece);
    if (wrong !== null)
      findings.push(
        wrong.isContrary
          ? findingAt(cell, "error", "level-name", `${piece}前后说的不是一个等级。`)
          : findingAt(cell, "warning", "level-name", `等级的名称是${wrong.name}，表里写的是${piece}。`, wrong.name),
      );
  }
  return findings;
}

/** 三级/高级 is 三级/高级工; 四级/高级工 names two levels. Null where the piece is a level's name, or its number alone. */
function levelName(piece: string): { readonly name: string; readonly isContrary: boolean } | null {
  const halves = /^(.*级)[/／(（](.+?)[)）]?$/.exec(piece);
  if (halves === null) return null;
  const [number, name] = [parseLevel(halves[1] ?? ""), parseLevel(halves[2] ?? "")];
  if (typeof number !== "number" || typeof name !== "number") return null;
  if (number !== name) return { name: LEVEL_NAMES[number], isContrary: true };
  return LEVEL_NAMES[number].endsWith(`/${halves[2] ?? ""}`) ? null : { name: LEVEL_NAMES[number], isContrary: false };
}

function workTypeFindings({ workTypes }: PlanTableRow): PlanFinding[] {
  const { cell, names } = workTypes;
  if (!isOwn(cell)) return [];
  const cut = names.filter((name) => isCutOff(name, names));
  const repeated = [...new Set([...names.filter((name, index) => names.indexOf(name) !== index), ...cut])];
  return repeated.length === 0
    ? []
    : [
        findingAt(
          cell,
          "hint",
          "worktype-repeated",
          `${repeated.join("、")}重复写了，写一次就够。`,
          [...new Set(names)].filter((name) => !cut.includes(name)).join("、"),
        ),
      ];
}

/** 商品选 beside 商品选品员: the same name, cut off where a page or a line ended. */
export function isCutOff(name: string, names: readonly string[]): boolean {
  return names.some((other) => other !== name && other.startsWith(name));
}

function institutionCode(cell: PlanCell | undefined, form: string): PlanFinding[] {
  if (!isOwn(cell)) return [];
  const pattern = new RegExp(`^(?:${form})$`);
  const solid = solidText(cell.value);
  if (/\s/.test(String(cell.value).trim()) && pattern.test(solid))
    return [findingAt(cell, "hint", "code-spacing", "机构编码中间有空格或换行，请连写。", solid)];
  return pattern.test(solid) || !/^[A-Z]/.test(solid)
    ? []
    : [findingAt(cell, "warning", "institution-code", `机构编码是一个字母加12位数字，这里是${solid.length}位。`)];
}

/** Names and subjects that rows of one kind do not share. */
export function tableNameFindings(table: PlanTable, limits: PlanLimits): PlanFinding[] {
  return [
    ...differs(table, "institution", "机构名称"),
    ...differs(table, "institutionCode", "机构编码"),
    ...subjectFindings(table, limits),
  ];
}

function differs(table: PlanTable, item: "institution" | "institutionCode", name: string): PlanFinding[] {
  const cells = table.rows.flatMap(({ cells }) => {
    const cell = cells[item];
    return isOwn(cell) ? [cell] : [];
  });
  const counts = new Map<string, number>();
  cells.forEach(({ value }) => counts.set(solidText(value), (counts.get(solidText(value)) ?? 0) + 1));
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (top === undefined || counts.size === 1 || top[1] < cells.length * 0.8) return [];
  return cells
    .filter(({ value }) => solidText(value) !== top[0])
    .map((cell) => findingAt(cell, "warning", "institution-differs", `${name}和别的行（${top[0]}）不一样。`, top[0]));
}

/** 综合评审 of 技师 and 高级技师: where one occupation of a level has it, all have; a blank tick says nothing. */
function subjectFindings(table: PlanTable, { comprehensive: senior }: PlanLimits): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const seniorHeld = table.rows.some(
    ({ levels, subjects }) =>
      levels.levels.some((level) => senior.includes(level)) && subjects.comprehensive?.held === true,
  );
  const blanks = new Map<string, PlanFinding>();
  for (const { levels, subjects } of table.rows) {
    for (const found of Object.values(subjects)) {
      if (found.held !== null || found.cell.origin !== "own") continue;
      blanks.set(
        `${found.cell.row}/${found.cell.column}`,
        findingAt(
          found.cell,
          found.cell.printed === "" ? "warning" : "hint",
          "subject-unsaid",
          found.cell.printed === "" ? "这一科考不考没有写，请写是或否。" : `“${found.cell.printed}”不是是或否。`,
        ),
      );
    }
    const { comprehensive } = subjects;
    if (comprehensive === undefined || comprehensive.held === null || comprehensive.cell.origin !== "own") continue;
    const isSenior = levels.levels.length > 0 && levels.levels.every((level) => senior.includes(level));
    const isJunior = levels.levels.length > 0 && !levels.levels.some((level) => senior.includes(level));
    if (isSenior && !comprehensive.held)
      findings.push(
        findingAt(
          comprehensive.cell,
          "warning",
          "subject-differs",
          seniorHeld
            ? "别的二级、一级有综合评审，这一行写的是否。"
            : "综合评审主要针对技师和高级技师，这一行写的是否，请核对。",
          "是",
        ),
      );
    if (isJunior && comprehensive.held)
      findings.push(
        findingAt(
          comprehensive.cell,
          "hint",
          "subject-differs",
          "综合评审主要针对技师和高级技师，这一行没有二级、一级。",
          "否",
        ),
      );
  }
  return [...blanks.values(), ...findings];
}

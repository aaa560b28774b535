import type { RulePack } from "../../src/core/law/schema";
import type { Occupation } from "../../src/core/terms/occupation";
import type { Level } from "../../src/core/terms/words";
import type { Grid } from "../../src/core/sheet/grid";
import { lifeOf } from "./born";
import { admits, type ColumnSet } from "./column-set";
import { dayOfIso, yearOf, type Day } from "./day";
import type { Truth } from "./kleene";
import { dateText, type Written } from "./spelling";
import { isUnderWay, type Aim, type Life, type Paper } from "./life";
import type { Random } from "./random";
import { paperTold, type Writer } from "./row";
import { tell, type Told } from "./told";
import { truthOf } from "./truth";
import { postOf } from "./work-columns";
import type { CellValue } from "../../src/core/text/value";

/** One person of a sheet: the life, what is wanted, and whether it may be. */
export interface Person {
  readonly life: Life;
  readonly aim: Aim;
  readonly truth: Truth;
  readonly told: Told;
  /** The certificate the row is about. */
  readonly paper: Paper | undefined;
  /** What stands in the column of that meaning; null: the sheet has none. */
  readonly written: (about: string) => Written | null;
  /** As written, by heading. */
  readonly cells: Readonly<Record<string, Written>>;
}

export interface Sheet {
  readonly set: ColumnSet;
  readonly pack: RulePack;
  readonly asOf: Day;
  readonly grid: Grid;
  readonly history: Grid | null;
  /** The people by the sheet's own row numbers. */
  readonly people: ReadonlyMap<number, Person>;
}

const LEVELS: readonly Level[] = [5, 4, 3, 2, 1];

/** A sheet of so many people who apply under the notice. `place`: lives told before, so that no two are one. */
export function sheetOf(set: ColumnSet, pack: RulePack, size: number, random: Random, place: number): Sheet {
  const asOf = asOfIn(pack, random);
  const common = aimFor(pack, random);
  const occupation = occupationOf(pack, common.occupation);
  const drawn: Drawn[] = [];
  let school: string | null = null;
  for (let tries = 0; drawn.length < size && tries < size * 40; tries++) {
    const own = set.once === undefined ? aimFor(pack, random) : common;
    const its = set.once === undefined ? occupationOf(pack, own.occupation) : occupation;
    const life = lifeOf(random, asOf, its, place + tries);
    if (!admits(set, life, asOf)) continue;
    const now = life.stages.find((stage) => isUnderWay(stage, asOf));
    if (set.students === "school") {
      school ??= now?.school.name ?? null;
      if (now?.school.name !== school) continue;
    }
    const level: Level = set.once === "level" ? common.level : levelFor(life, own, asOf, its, pack, random);
    const retake = set.columns.some(({ about }) => about === "examKind") && random.chance(0.02);
    drawn.push({ life: expressible(life, set), occupation: its, aim: { ...own, level, retake } });
  }
  const above = set.above?.(common, school) ?? [];
  const people = new Map<number, Person>();
  const rows = drawn.map(({ life, aim, occupation: its }, index) => {
    const writer = writerOf(set, life, aim, asOf, its, pack, random);
    const cells = set.columns.map(({ cell }) => cell(writer));
    people.set(above.length + 2 + index, {
      life,
      aim,
      truth: truthOf(life, aim, asOf, its, pack),
      told: writer.told,
      paper: paperTold(writer),
      written: (about) => {
        const at = set.columns.findIndex((column) => column.about === about);
        return at < 0 ? null : (cells[at] ?? "");
      },
      cells: Object.fromEntries(set.columns.map(({ heading }, at) => [heading, cells[at] ?? ""])),
    });
    return cells;
  });
  const header = set.columns.map(({ heading }) => heading);
  return {
    set,
    pack,
    asOf,
    grid: gridOf("报名表", [...above.map((line) => [line]), header, ...rows]),
    history: set.history ? historyOf(drawn, set.history === "posts", asOf, random) : null,
    people,
  };
}

interface Drawn {
  readonly life: Life;
  readonly occupation: Occupation;
  readonly aim: Aim;
}

/** A life without the papers that such a sheet has no place for, so that an empty cell tells no untruth. */
function expressible(life: Life, set: ColumnSet): Life {
  const has = (about: string) => set.columns.some((column) => column.about === about);
  if (!has("paperLevel") || has("paperKind")) return life;
  return { ...life, papers: life.papers.filter(({ level }) => level !== null) };
}

function writerOf(
  set: ColumnSet,
  life: Life,
  aim: Aim,
  asOf: Day,
  occupation: Occupation,
  pack: RulePack,
  random: Random,
): Writer {
  const has = (about: string) => set.columns.some((column) => column.about === about);
  const told = tell(life, asOf, random, {
    words: has("education"),
    dated: has("graduation") || (has("enrolment") && has("schoolYears")),
  });
  return { life, aim, told, asOf, occupation, pack, random, has };
}

function aimFor(pack: RulePack, random: Random): Aim {
  const occupation = random.pick(pack.occupations);
  const workType = occupation.workTypes.length > 0 ? random.pick(occupation.workTypes) : null;
  const level = random.pick<Level>(workType?.levels ?? occupation.levels ?? [4]);
  return { occupation: occupation.name, workType: workType?.name ?? null, level, retake: false };
}

export function occupationOf(pack: RulePack, name: string): Occupation {
  const found = pack.occupations.find((one) => one.name === name);
  if (!found) throw new Error(`${pack.id} has no ${name}`);
  return found;
}

/** The highest level the life allows, the one above it, or any. */
function levelFor(life: Life, aim: Aim, asOf: Day, occupation: Occupation, pack: RulePack, random: Random): Level {
  const type = occupation.workTypes.find(({ name }) => name === aim.workType);
  const offered = LEVELS.filter((level) => (type?.levels ?? occupation.levels ?? []).includes(level));
  if (random.chance(0.2)) return random.pick(offered);
  const open = offered.filter((level) => truthOf(life, { ...aim, level }, asOf, occupation, pack) === "yes");
  const highest = Math.min(...open, 6);
  const above = offered.filter((level) => level < highest).slice(0, 1);
  const best = offered.filter((level) => level === highest);
  return random.pick(random.chance(0.5) && above.length > 0 ? above : best.length > 0 ? best : offered);
}

function asOfIn(pack: RulePack, random: Random): Day {
  const { from, to } = pack.effective;
  const first = dayOfIso(from ?? "2026-01-01");
  const last = Math.min(dayOfIso(to ?? "2026-12-31"), first + 900);
  if (random.chance(0.5)) return random.between(first, last);
  const year = random.between(yearOf(first), yearOf(last));
  const edge = dayOfIso(`${year}-${random.pick(["03-01", "06-20", "06-30", "07-01", "09-01", "12-20"])}`);
  return edge >= first && edge <= last ? edge : first;
}

/** Posts of everybody, in the order of the sheet, written to the month or to the day. */
function historyOf(drawn: readonly Drawn[], posts: boolean, asOf: Day, random: Random): Grid {
  const rows: Written[][] = [["证件号码", "姓名", "起", "止", "单位", ...(posts ? ["岗位"] : [])]];
  for (const { life, occupation } of drawn) {
    const fineness = random.chance(0.6) ? "day" : "month";
    const day = (of: Day) => dateText(of, random, fineness);
    for (const { trade, employer, start, end, kind } of life.jobs) {
      const post = kind === "全职" ? postOf(trade, { occupation, random }) : `${trade}（${kind}）`;
      const remark = posts || kind === "全职" ? "" : `（${kind}）`;
      rows.push([
        life.id,
        life.name,
        day(start),
        end === null || end > asOf ? "至今" : day(end),
        `${employer}${remark}`,
        ...(posts ? [post] : []),
      ]);
    }
  }
  return gridOf("工作经历", rows);
}

function gridOf(name: string, written: readonly (readonly Written[])[]): Grid {
  const dateForms = new Map<number, Uint8Array>();
  const cells = written.map((row, r) =>
    row.map((cell, c): CellValue => {
      if (typeof cell !== "object") return cell;
      const forms = dateForms.get(c + 1) ?? new Uint8Array(written.length);
      forms[r] = cell.form;
      dateForms.set(c + 1, forms);
      return cell.serial;
    }),
  );
  return { name, cells, dateForms, merges: [], date1904: false, names: [], spareWidths: [], formulaColumns: [] };
}

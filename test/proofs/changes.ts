import { z } from "zod";
import { ALL_FIELDS } from "../../src/core/sheet/fields";
import { pick, type Dice } from "../support/dice";
import { type FilledColumn, type FilledSheet, withColumns } from "./filled-sheet";
import { foreignColumn } from "./foreign-columns";
import groups from "./same-headings.yaml";

/** Changes a sheet into one that says the same of everybody; null where there is nothing to change. */
export type Change = (sheet: FilledSheet, roll: Dice) => FilledSheet | null;

const SAME_HEADINGS = new Map(
  Object.entries(z.partialRecord(z.enum(ALL_FIELDS), z.array(z.array(z.string()))).parse(groups)).flatMap(
    ([field, lists = []]) =>
      lists.flatMap((list) => list.map((heading): [string, readonly string[]] => [`${field} ${heading}`, list])),
  ),
);

/** Other columns first; those below one heading stay side by side. */
export const reorder: Change = (sheet, roll) => withColumns(sheet, shuffled(blocksOf(sheet.columns), roll).flat());

/** Another heading of the same meaning, where the sheet has no such column already. */
export const rename: Change = (sheet, roll) => {
  const taken = new Set(sheet.columns.flatMap(({ heading }) => heading));
  return eachColumn(sheet, (column) => {
    const [heading = "", ...below] = column.heading;
    const others = (SAME_HEADINGS.get(`${column.means ?? ""} ${heading}`) ?? []).filter((one) => !taken.has(one));
    if (below.length > 0 || column.ask || others.length === 0) return column;
    const chosen = pick(roll, others);
    taken.add(chosen);
    return { ...column, heading: [chosen] };
  });
};

/** Some columns that mean nothing here, anywhere between the others. */
export const addForeign: Change = (sheet, roll) => {
  const blocks = [...blocksOf(sheet.columns)];
  for (let count = 2 + roll(4); count > 0; count--) {
    const column = foreignColumn(sheet, blocks.flat(), roll);
    blocks.splice(roll(blocks.length + 1), 0, [column]);
  }
  return withColumns(sheet, blocks.flat());
};

const NEUTRAL_PARENTS = ["基本信息", "基本情况", "基本资料"];
const PERSONAL: ReadonlySet<string> = new Set(["name", "sex", "idNumber", "birthDate", "phone", "education", "idType"]);
const SPLIT = /^(?<owner>原证书|已持证书|现有证书|申报|报考)(?<rest>职业|工种|等级|级别|编号|发证日期|取得时间)$/;

/** One header row becomes two: the owner stands above the things, and what is personal stands below 基本信息. */
export const split: Change = (sheet, roll) => {
  if (depthOf(sheet) !== 1) return null;
  const neutral = pick(roll, NEUTRAL_PARENTS);
  const changed = eachColumn(sheet, (column) => {
    const [heading = ""] = column.heading;
    const { owner, rest } = SPLIT.exec(heading)?.groups ?? {};
    if (owner !== undefined && rest !== undefined)
      return { ...column, heading: [`${owner}${ownerEnding(owner)}`, rest] };
    return column.means !== null && PERSONAL.has(column.means) ? { ...column, heading: [neutral, heading] } : column;
  });
  return changed && { ...changed, layout: { ...changed.layout, short: "merged" } };
};

function ownerEnding(owner: string): string {
  return owner.endsWith("证书") ? "情况" : "信息";
}

/** Parents that add nothing, and parents that say whose the things below are. */
const GATHERS = /^(?:基本|个人|考生|考试|学业|联系)(?:信息|情况|资料)$/;
const OWNS = /^(?<owner>(?:本次)?申报|(?:原有|现有|已取得|已取得职业资格)证书[一二]?)(?:信息|情况)?$/;

/** Several header rows become one: the child alone, or parent and child in one cell. */
export const join: Change = (sheet) => {
  if (depthOf(sheet) === 1 || !sheet.layout.merged) return null;
  const headings = sheet.columns.map(joined);
  const columns = sheet.columns.flatMap((column, place) => {
    const heading = headings[place] ?? null;
    return heading === null ? [] : [{ ...column, heading: [heading] }];
  });
  return columns.length < sheet.columns.length ? null : { ...sheet, columns };
};

/** Null: nobody would write it into one cell. */
function joined({ heading, means }: FilledColumn): string | null {
  const [child = "", ...parents] = [...heading].reverse();
  const [parent] = parents;
  if (parent === undefined || GATHERS.test(parent)) return child;
  if (means === null) return [...heading].join("");
  const owner = parents.length === 1 ? OWNS.exec(parent)?.groups?.["owner"] : undefined;
  if (owner === undefined) return null;
  return child.startsWith(owner) ? child : owner + child;
}

/** Nothing is merged any more; a heading without a parent stands on top. */
export const unmerge: Change = (sheet) =>
  sheet.layout.merged && depthOf(sheet) > 1 && sheet.layout.short === "merged"
    ? { ...sheet, layout: { ...sheet.layout, merged: false, short: "top" } }
    : null;

/** The host cannot tell what is merged. */
export const hideMerges: Change = (sheet) => (sheet.layout.merged ? { ...sheet, mergesKnown: false } : null);

/** Digits and letters of full width, in headings and cells that are text. */
export const widen: Change = (sheet) =>
  eachColumn(sheet, (column) => ({
    ...column,
    heading: column.heading.map(wide),
    values: column.values.map((value) => (typeof value === "string" ? wide(value) : value)),
  }));

/** The table stands further down and to the right. */
export const move: Change = (sheet, roll) => {
  const { layout, columns } = sheet;
  const moved = { ...layout, top: layout.top + roll(7), left: layout.left + 1 + roll(4) };
  return withColumns({ ...sheet, layout: moved }, columns);
};

/** A title that names nothing above everything; above a title only the number of an annex. */
export const addTitle: Change = (sheet, roll) => {
  const titles =
    sheet.above.length > 0 ? ["附件1", "附件2"] : ["报名汇总表", "人员信息登记表", "参加人员名单（2026年）"];
  const title = pick(roll, titles);
  return {
    ...sheet,
    above: [[title], ...sheet.above],
    layout: { ...sheet.layout, above: [title, ...sheet.layout.above] },
  };
};

const MARKS: readonly ((heading: string) => string)[] = [
  (heading) => `*${heading}`,
  (heading) => `${heading}*`,
  (heading) => `★${heading}`,
  (heading) => `${heading}（必填）`,
  (heading) => `${heading}\n(必填)`,
  (heading) => `${heading}(选填)`,
  (heading) => `${heading}：`,
  (heading) => ` ${heading} `,
  (heading) => `【必填】${heading}`,
];
const UNITS: Readonly<Record<string, string>> = {
  idNumber: "（18位）",
  phone: "（11位）",
  workYears: "（年）",
  workAfterCertificate: "（年）",
  fee: "（元）",
};

/** Stars, 必填 and units at the headings. */
export const decorate: Change = (sheet, roll) =>
  eachColumn(sheet, (column) => {
    const last = column.heading.length - 1;
    const unit = UNITS[column.means ?? ""];
    const mark = unit !== undefined && roll(2) === 0 ? (text: string) => text + unit : pick(roll, MARKS);
    return roll(3) === 0
      ? column
      : { ...column, heading: column.heading.map((part, place) => (place === last ? mark(part) : part)) };
  });

/** All that keeps the meaning, one after the other. */
export const CHANGES = {
  reorder,
  rename,
  "foreign columns": addForeign,
  "split headers": split,
  "joined headers": join,
  "unmerged headers": unmerge,
  "unknown merges": hideMerges,
  "full width": widen,
  move,
  title: addTitle,
  "stars and units": decorate,
} as const satisfies Readonly<Record<string, Change>>;

function eachColumn(sheet: FilledSheet, change: (column: FilledColumn) => FilledColumn): FilledSheet | null {
  const columns = sheet.columns.map(change);
  return columns.every((column, place) => column === sheet.columns[place]) ? null : { ...sheet, columns };
}

/** Columns side by side below one heading are one block. */
function blocksOf(columns: readonly FilledColumn[]): readonly (readonly FilledColumn[])[] {
  const blocks: FilledColumn[][] = [];
  let before: FilledColumn | undefined;
  for (const column of columns) {
    const [parent, child] = column.heading;
    const block = blocks[blocks.length - 1];
    if (block !== undefined && child !== undefined && parent === before?.heading[0]) block.push(column);
    else blocks.push([column]);
    before = column;
  }
  return blocks;
}

function depthOf({ columns }: FilledSheet): number {
  return Math.max(...columns.map(({ heading }) => heading.length));
}

function shuffled<T>(list: readonly T[], roll: Dice): readonly T[] {
  const rest = [...list];
  return list.map(() => {
    const [one] = rest.splice(roll(rest.length), 1);
    if (one === undefined) throw new Error("nothing is left");
    return one;
  });
}

/** ASCII digits and letters as East Asian typing makes them. */
export function wide(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

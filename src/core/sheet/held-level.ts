import type { Field } from "../terms/field";
import { LEVELS } from "../terms/words";
import type { Below } from "./column-map";
import { SUBJECT_COLUMNS } from "./fields";
import type { Heading } from "./heading";
import type { SheetSaid } from "./said-above";
import { MOST } from "./sense/fit";
import type { Sense } from "./sense/sense";

/** What is known of a sheet where a bare level (等级, 技能等级) is to be read. */
export interface LevelColumns {
  readonly headings: readonly Heading[];
  readonly senses: ReadonlyMap<Heading, Sense>;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly contents: Below["contents"];
  readonly said: SheetSaid;
}

/**
 * Whether a bare level may be the one that people hold: the sheet says another level above; a certificate's number or date beside
 * 技能等级 belongs to no other level; or nothing in the sheet says that 技能等级 is what somebody applies for, as in a staff list.
 */
export function mayBeHeld(heading: Heading, around: LevelColumns): boolean {
  const { contents, said, senses } = around;
  const own = contents(heading.column);
  const roles = senses.get(heading)?.roles ?? [];
  if (own.looked === 0 || roles.some((role) => APPLYING.has(role))) return false;
  // Where some columns stand under 申报, a level under another title is not what is applied for.
  const grouped = around.headings.some(
    (other) => other.parent !== "" && senses.get(other)?.roles.some((role) => APPLYING.has(role)) === true,
  );
  if (heading.parent !== "" && grouped) return true;
  const others = LEVELS.filter((level) => !said.levels.has(level)).map((level) => `level-${level}` as const);
  if (said.levels.size > 0 && own.share(...others) > 1 - MOST) return true;
  // Two rows say it as well: 技能 over 等级.
  const ofSkill = roles.includes("技能等级") || roles.includes("技能");
  return ofSkill && (hasPaperBeside(around) || !(said.applies || asksApplicants(around)));
}

/** Columns that only people who apply are asked to fill in. */
const OF_APPLICANTS: readonly Field[] = [
  "declaredClause",
  "examKind",
  "session",
  "applyForm",
  "subjects",
  ...SUBJECT_COLUMNS,
];

/** Such a column stands in the sheet, or one for the trade that says so: 申报职业, 报考工种. */
function asksApplicants({ headings, senses, columns }: LevelColumns): boolean {
  if (OF_APPLICANTS.some((field) => columns.has(field))) return true;
  const trades = new Set([...(columns.get("occupation") ?? []), ...(columns.get("workType") ?? [])]);
  return headings.some(
    (heading) => trades.has(heading.column) && senses.get(heading)?.roles.some((role) => APPLYING.has(role)) === true,
  );
}

const APPLYING: ReadonlySet<string> = new Set(["申报", "考试", "认定", "评价"]);

/** A certificate's number or date with something below it, and no held level that it belongs to. */
function hasPaperBeside({ headings, senses, columns, contents }: LevelColumns): boolean {
  if (columns.has("certificateLevel")) return false;
  return headings.some((other) => {
    const { claim, beside, offers } = senses.get(other) ?? NO_WORDS;
    const bare = beside === "证书编号" || beside === "证书发证日期" || isOfPaper(offers[0]);
    return (bare || isOfPaper(claim?.fields[0])) && contents(other.column).looked > 0;
  });
}

const NO_WORDS: Pick<Sense, "claim" | "beside" | "offers"> = { claim: null, beside: null, offers: [] };

function isOfPaper(field: Field | undefined): boolean {
  return field === "certificateNumber" || field === "certificateDate";
}

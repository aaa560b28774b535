import { clauseSentence } from "../requirements/clause";
import type { RulePack, Slip } from "../law/schema";
import type { Fee, Occupation } from "../terms/occupation";
import type { Level, Subject } from "../terms/words";
import { LEVELS } from "../terms/words";

interface LevelReport {
  readonly clauses: readonly { readonly id: string; readonly printed: string; readonly text: string }[];
  /** Null where the notice publishes none. */
  readonly fee: Omit<Fee, "at"> | null;
  /** Empty for a level that the notice prints conditions for but does not offer. */
  readonly subjects: readonly Subject[];
}

interface OccupationReport {
  readonly name: string;
  readonly code: string | null;
  readonly workTypes: readonly string[];
  /** The levels each work type is offered at; under 不分工种 where there are no work types. */
  readonly offers: Readonly<Record<string, readonly Level[]>>;
  readonly levels: Partial<Record<Level, LevelReport>>;
}

/** What `packs --json` writes for one pack. */
export interface PackReport {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly effective: RulePack["effective"];
  readonly occupations: readonly OccupationReport[];
  /** `borrowed`: whose it is where the notice prints none; null where nothing stands in for it. */
  readonly passMark: NonNullable<RulePack["passMark"]> | null;
  readonly groupApplication: NonNullable<RulePack["groupApplication"]> | null;
  readonly calendar: RulePack["calendar"];
  readonly slips: readonly Slip[];
}

export function packsReport(packs: readonly RulePack[]): PackReport[] {
  return packs.map((pack) => ({
    id: pack.id,
    title: pack.title,
    source: sourceLine(pack),
    effective: pack.effective,
    occupations: pack.occupations.map((occupation) => occupationReport(pack, occupation)),
    passMark: pack.passMark ?? null,
    groupApplication: pack.groupApplication ?? null,
    calendar: pack.calendar,
    slips: pack.slips,
  }));
}

/** Issuer, title, number and date of the notice in one line. */
function sourceLine({ source }: RulePack): string {
  const details = [source.number, source.date].filter((detail) => detail !== undefined);
  return `${source.issuer}《${source.title}》${details.length > 0 ? `（${details.join("，")}）` : ""}`;
}

function occupationReport(pack: RulePack, occupation: Occupation): OccupationReport {
  const conditions = pack.conditions.find(({ id }) => id === occupation.conditions);
  const levels: Partial<Record<Level, LevelReport>> = {};
  for (const level of LEVELS) {
    const clauses = conditions?.levels[level];
    if (!clauses) continue;
    levels[level] = {
      clauses: clauses.map((clause) => ({ id: clause.id, printed: clause.at, text: clauseSentence(clause) })),
      fee: feeReport(occupation.fees?.[level]),
      subjects: occupation.subjects[level] ?? [],
    };
  }
  return {
    name: occupation.name,
    code: occupation.code,
    workTypes: occupation.workTypes.map(({ name }) => name),
    offers: offersOf(occupation),
    levels,
  };
}

function feeReport(fee: Fee | undefined): LevelReport["fee"] {
  if (!fee) return null;
  const { total, theory, skill, comprehensive } = fee;
  return { total, theory, skill, comprehensive };
}

function offersOf({ workTypes, levels }: Occupation): OccupationReport["offers"] {
  if (workTypes.length === 0) return { 不分工种: levels ?? [] };
  return Object.fromEntries(workTypes.map((workType) => [workType.name, workType.levels]));
}

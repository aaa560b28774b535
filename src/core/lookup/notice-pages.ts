import { documentsFor } from "../decide/documents";
import type { RulePack, Slip } from "../law/schema";
import { planLines, type PlanRow } from "../plan/rows";
import { clauseSentence } from "../requirements/clause";
import type { Fee, NameList, Occupation } from "../terms/occupation";
import { LEVELS, type Level, type Subject } from "../terms/words";

/** A clause as it is looked up. */
export interface ClauseEntry {
  readonly id: string;
  /** Where the notice prints it. */
  readonly printed: string;
  readonly text: string;
  /** What the clause adds to the documents that everybody brings. */
  readonly documents: readonly string[];
  readonly slips: readonly Slip[];
}

/** What a notice says of one level of an occupation. */
export interface LevelEntry {
  readonly level: Level;
  /** The work types for which it is offered; [] under 不分工种. */
  readonly workTypes: readonly string[];
  /** False where the notice prints conditions for the level and does not offer it. */
  readonly offered: boolean;
  readonly clauses: readonly ClauseEntry[];
  /** Null where none is published. */
  readonly fee: Fee | null;
  /** [] where the notice names none. */
  readonly subjects: readonly Subject[];
  /** Registration and exam days, the earliest exam first. */
  readonly sessions: readonly PlanRow[];
}

/** A list of names that the notice prints for an occupation: majors, or related occupations. */
export interface NameEntry {
  /** Null: related occupations. */
  readonly label: string | null;
  /** Categories, then names. */
  readonly names: readonly string[];
  readonly open: boolean;
  readonly printed: string;
}

/** What a notice says of one occupation. */
export interface OccupationEntry {
  readonly name: string;
  readonly code: string | null;
  readonly workTypes: readonly string[];
  readonly education: Occupation["education"] | null;
  readonly levels: readonly LevelEntry[];
  readonly lists: readonly NameEntry[];
}

/** A notice as it is looked up. */
export interface NoticePages {
  readonly occupations: readonly OccupationEntry[];
  /** What everybody brings, and what is added where somebody applies alone or through a unit. */
  readonly documents: {
    readonly always: readonly string[];
    readonly individual: readonly string[];
    readonly group: readonly string[];
  };
}

/** The notice by occupation and level. */
export function noticePages(pack: RulePack): NoticePages {
  const lines = planLines(pack, { unit: { levels: "each", occupations: "each" }, order: ["exam"] });
  const sessions = lines.map(({ row }) => row);
  const { always = [], individual = [], group = [] } = pack.documents ?? {};
  return {
    occupations: pack.occupations.map((occupation) => occupationEntry(pack, occupation, sessions)),
    documents: { always: textsOf(always), individual: textsOf(individual), group: textsOf(group) },
  };
}

function occupationEntry(pack: RulePack, occupation: Occupation, sessions: readonly PlanRow[]): OccupationEntry {
  const { name, code, workTypes, education, relatedOccupations, majorLists } = occupation;
  const conditions = pack.conditions.find(({ id }) => id === occupation.conditions);
  const own = sessions.filter((row) => row.occupation === name);
  return {
    name,
    code,
    workTypes: workTypes.map((workType) => workType.name),
    education: education ?? null,
    levels: LEVELS.flatMap((level): readonly LevelEntry[] => {
      const clauses = conditions?.levels[level];
      if (clauses === undefined) return [];
      const offering = workTypes.filter(({ levels }) => levels.includes(level));
      return [
        {
          level,
          workTypes: offering.map((workType) => workType.name),
          offered: workTypes.length > 0 ? offering.length > 0 : (occupation.levels?.includes(level) ?? true),
          clauses: clauses.map((clause) => clauseEntry(pack, clause)),
          fee: occupation.fees?.[level] ?? null,
          subjects: occupation.subjects[level] ?? [],
          sessions: own.filter(({ levels }) => levels.includes(level)),
        },
      ];
    }),
    lists: [
      ...(relatedOccupations === undefined ? [] : [nameEntry(relatedOccupations, null)]),
      ...majorLists.map((list) => nameEntry(list, list.label ?? "")),
    ],
  };
}

type PrintedClause = NonNullable<RulePack["conditions"][number]["levels"][Level]>[number];

function clauseEntry(pack: RulePack, clause: PrintedClause): ClauseEntry {
  const common = new Set(
    [...(pack.documents?.always ?? []), ...(pack.documents?.individual ?? [])].map(({ text }) => text),
  );
  return {
    id: clause.id,
    printed: clause.at,
    text: clauseSentence(clause),
    documents: documentsFor({ clause }, false, pack).filter((text) => !common.has(text)),
    slips: pack.slips.filter(({ id }) => clause.slips?.includes(id)),
  };
}

function nameEntry({ categories, items, open, at }: NameList, label: string | null): NameEntry {
  return { label, names: [...categories, ...items], open, printed: at };
}

function textsOf(documents: readonly { readonly text: string }[]): readonly string[] {
  return documents.map(({ text }) => text);
}

import type { Applicant } from "../applicant";
import { solidText } from "../../text/clean";
import { personOf } from "../values/id-number";
import { sheetProblem, type SheetProblem } from "../../problems/sheet-problem";
import type { PostRelation, Matched } from "./person-records";
import type { Records } from "./records";
import type { RecordOwner, RecordRemark } from "./row";
import type { EmploymentPeriod } from "./employment";
import type { WorkRelation } from "../../terms/occupation";

/** How many records of each kind were of somebody in the sheet; null: there is no such sheet. */
export interface RecordsUsed {
  readonly work: number | null;
  readonly marks: number | null;
  readonly bans: number | null;
  /** How many schools are listed. */
  readonly schools: number | null;
}

/** The occupation applied for, which knows what a post is to it. */
interface WorkJudge {
  readonly workRelationOf: (post: string) => WorkRelation;
}

/** The applicant with the posts of 工作经历 judged anew. */
export function withPostsJudged(applicant: Applicant, { workRelationOf }: WorkJudge): Applicant {
  const { records } = applicant;
  if (!records?.work) return applicant;
  const work = records.work.map((period) => ({ ...period, relation: relationOfPost(period, workRelationOf) }));
  return { ...applicant, records: { ...records, work } };
}

/** Matches the applicants of one registration sheet. */
export interface SheetMatcher {
  /** The applicant with what the optional sheets say of them. `occupation`: applied for; null: not recognized. */
  match(applicant: Applicant, occupation: WorkJudge | null): Applicant;
}

export interface RecordMatcher {
  /** Several registration sheets share the records; `registration`: the name of one. */
  among(registration: string): SheetMatcher;
  /** After all have been joined: what was used … */
  used(): RecordsUsed;
  /** … what could not be read, and who has another name there. */
  problems(): readonly SheetProblem[];
}

/** Finds each applicant's records by identity number. */
export function recordMatcher(records: Records): RecordMatcher {
  const used = new Set<RecordOwner>();
  const renamed = new Map<RecordOwner, SheetProblem>();
  const remarked = new Map<RecordOwner, SheetProblem>();
  const work = finder(records.work);
  const marks = finder(records.marks);
  const bans = finder(records.bans);

  const among = (registration: string): SheetMatcher => ({
    match(applicant, occupation) {
      const matchedIn = <T extends RecordOwner>(find: Finder<T>) => matchedOf(find, applicant, registration);
      const periods = matchedIn(work);
      return {
        ...applicant,
        workAsked: applicant.workAsked || records.work !== null,
        evaluatedSchool: isListed(records.schools, applicant) ? true : applicant.evaluatedSchool,
        records: {
          work:
            periods.length === 0
              ? null
              : periods.map((period) => ({
                  ...period,
                  relation: relationOfPost(period, occupation?.workRelationOf ?? null),
                })),
          marks: records.marks && matchedIn(marks),
          bans: matchedIn(bans).map((ban) =>
            ban.unsure !== null ? { ...ban, duration: { kind: "unreadable" } } : ban,
          ),
        },
      };
    },
  });

  return {
    among,
    used: () => ({
      work: countUsed(records.work),
      marks: countUsed(records.marks),
      bans: countUsed(records.bans),
      schools: records.schools && records.schools.size,
    }),
    problems: () => [...records.problems, ...renamed.values(), ...remarked.values()],
  };

  function matchedOf<T extends RecordOwner>(
    find: Finder<T>,
    applicant: Applicant,
    registration: string,
  ): readonly Matched<T>[] {
    const { sure, perhaps } = find(applicant);
    for (const record of sure) {
      used.add(record);
      if (record.name !== "" && applicant.name !== "" && record.name !== applicant.name) {
        const at = { kind: "record-row", ...record.place } as const;
        renamed.set(record, sheetProblem("record-other-name", at, { sheet: registration, row: applicant.row }));
      }
    }
    return [
      ...sure.map((one) => ({ ...one, sure: remarkOn(one) === null })),
      ...perhaps.map((one) => ({ ...one, sure: false })),
    ];
  }

  /** A remark that leaves the record open, told once with the sheet. */
  function remarkOn(record: RecordOwner): RecordRemark | null {
    const remark = record.unsure;
    if (remark !== null) {
      const { heading, value, text } = remark;
      const at = { kind: "record-cell", ...record.place, heading, value } as const;
      remarked.set(record, sheetProblem("record-remark", at, { remark: text }));
    }
    return remark;
  }

  function countUsed(list: readonly RecordOwner[] | null): number | null {
    return list && list.filter((record) => used.has(record)).length;
  }
}

function relationOfPost(
  { post, ownWork }: Pick<EmploymentPeriod, "post" | "ownWork">,
  relationOf: WorkJudge["workRelationOf"] | null,
): PostRelation {
  if (post === null) return ownWork ? "own" : "unsaid";
  if (post === "" || relationOf === null) return "unsure";
  const relation = relationOf(post);
  return relation === "another" ? "unsure" : relation;
}

type Finder<T> = (applicant: Applicant) => { readonly sure: readonly T[]; readonly perhaps: readonly T[] };

/** By number; where a number on either side is not to be trusted, those of the same name may be meant. */
function finder<T extends RecordOwner>(records: readonly T[] | null): Finder<T> {
  const byPerson = new Map<string, T[]>();
  const byName = new Map<string, T[]>();
  for (const record of records ?? []) {
    const person = personOf(record.number);
    if (person !== null) put(byPerson, person, record);
    if (record.name !== "") put(byName, record.name, record);
  }
  return ({ idNumber, name, unreliableFields }) => {
    const person = personOf(idNumber);
    const numbered = (person !== null && byPerson.get(person)) || [];
    const doubted = person === null || unreliableFields.has("idNumber");
    // A number of no known shape is right where the same one stands in both sheets.
    const sure = numbered.filter((one) => !one.doubtful || (!doubted && one.number === idNumber));
    const namesakes = (byName.get(name) ?? []).filter((one) => doubted || one.doubtful);
    return { sure, perhaps: [...new Set([...numbered, ...namesakes])].filter((one) => !sure.includes(one)) };
  };
}

function put<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function isListed(schools: Records["schools"], { school, unreliableFields }: Applicant): boolean {
  if (schools === null || school.value === null || unreliableFields.has(school.field)) return false;
  return schools.has(solidText(school.value));
}

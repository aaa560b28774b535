import type { Applicant } from "../applicant";
import { solidText } from "../../text/clean";
import { personOf } from "../values/id-number";
import { sheetProblem, type SheetProblem } from "../../problems/sheet-problem";
import type { PostKinship, Theirs } from "./person-records";
import type { Records } from "./records";
import type { RecordOwner, RecordRemark } from "./row";
import type { Spell } from "./spells";
import type { Kinship } from "../../terms/occupation";

/** How many records of each kind were of somebody in the sheet; null: there is no such sheet. */
export interface RecordsUsed {
  readonly work: number | null;
  readonly marks: number | null;
  readonly bans: number | null;
  /** How many schools are listed. */
  readonly schools: number | null;
}

export interface Joiner {
  /** The applicant with what the optional sheets say of them. `occupation`: applied for; null: not recognized. */
  join(applicant: Applicant, occupation: { readonly workKinshipOf: (post: string) => Kinship } | null): Applicant;
  /** After all have been joined: what was used … */
  used(): RecordsUsed;
  /** … what could not be read, and who has another name there. */
  problems(): readonly SheetProblem[];
}

/** Finds each applicant's records by identity number. `registration`: the sheet the applicants stand in. */
export function joiner(records: Records, registration: string): Joiner {
  const used = new Set<RecordOwner>();
  const renamed = new Map<RecordOwner, SheetProblem>();
  const remarked = new Map<RecordOwner, SheetProblem>();
  const work = finder(records.work);
  const marks = finder(records.marks);
  const bans = finder(records.bans);

  return {
    join(applicant, occupation) {
      const spells = theirs(work, applicant);
      return {
        ...applicant,
        evaluatedSchool: isListed(records.schools, applicant) ? true : applicant.evaluatedSchool,
        records: {
          work:
            spells.length === 0
              ? null
              : spells.map((spell) => ({ ...spell, kinship: kinshipOfPost(spell, occupation?.workKinshipOf ?? null) })),
          marks: records.marks && theirs(marks, applicant),
          bans: theirs(bans, applicant).map((ban) => (remarkOn(ban) ? { ...ban, term: { kind: "unreadable" } } : ban)),
        },
      };
    },
    used: () => ({
      work: countUsed(records.work),
      marks: countUsed(records.marks),
      bans: countUsed(records.bans),
      schools: records.schools && records.schools.size,
    }),
    problems: () => [...records.problems, ...renamed.values(), ...remarked.values()],
  };

  function theirs<T extends RecordOwner>(find: Finder<T>, applicant: Applicant): readonly Theirs<T>[] {
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

function kinshipOfPost(
  { post, ownWork }: Pick<Spell, "post" | "ownWork">,
  kinshipOf: ((post: string) => Kinship) | null,
): PostKinship {
  if (post === null) return ownWork ? "own" : "unsaid";
  if (post === "" || kinshipOf === null) return "unsure";
  const kinship = kinshipOf(post);
  return kinship === "another" ? "unsure" : kinship;
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
  return ({ idNumber, name, doubts }) => {
    const person = personOf(idNumber);
    const numbered = (person !== null && byPerson.get(person)) || [];
    const doubted = person === null || doubts.has("idNumber");
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

function isListed(schools: Records["schools"], { school, doubts }: Applicant): boolean {
  return schools !== null && school !== null && !doubts.has("school") && schools.has(solidText(school));
}

import { assess } from "../../src/core/decide/assess";
import type { RulePack } from "../../src/core/law/schema";
import {
  CERTIFICATE_KINDS,
  CLASS_KINDS,
  EDUCATIONS,
  LEVEL_NAMES,
  type Level,
  SCHOOL_KINDS,
  STUDY_STATUSES,
  TITLE_RANKS,
} from "../../src/core/terms/words";
import type { ExamplePerson } from "../../src/core/examples/people";
import { answerOf, concerned, readExamples, readPeople, type ReadPerson } from "./judge";
import type { Mutant } from "./mutants";

/** What a cell may hold instead; every person of the examples is tried with each, one cell at a time, schools in all combinations. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  出生日期: ["2007-06-15", ""],
  文化程度: [...EDUCATIONS, ""],
  院校类别: [...SCHOOL_KINDS, ""],
  班别: [...CLASS_KINDS, ""],
  学习状态: [...STUDY_STATUSES],
  所学专业: ["电子商务", "计算机程序设计", "软件技术", "汉语言文学", ""],
  从业年限: ["", "1", "2", "3", "4", "5", "10", "30"],
  从业起始年月: ["2000-01-01", "2020-06-01"],
  从事职业: ["互联网营销师", "电子商务师", "中式烹调师"],
  原证书类别: [...CERTIFICATE_KINDS],
  原证书等级: [...Object.values(LEVEL_NAMES), ""],
  原证书职业: ["互联网营销师", "电子商务师", "中式烹调师", ""],
  原证书发证日期: ["2010-01-01", "2021-06-01", "2023-12-01", ""],
  取证后从业年限: ["", "1", "2", "4", "6"],
  职称级别: [...TITLE_RANKS, ""],
  职称专业对应: ["是", "否", ""],
  取得职称后从业年限: ["", "1", "6"],
  培训结业等级: [...Object.values(LEVEL_NAMES), ""],
  培训证明: ["结业证书", "考试合格", ""],
  培训职业: ["电子商务师", ""],
  学徒期满: ["是", "否", ""],
  院校经评估论证: ["是", "否", ""],
};

/** People beyond the examples, to see whether a change that no example notices changes any answer at all; nobody whose facts contain an error. */
export function probesFor(pack: RulePack): { readonly people: readonly ReadPerson[]; readonly asOf: number } {
  const { people, asOf } = readExamples(pack);
  const own = people.flatMap(({ person }) => (person.clause ? [person] : []));
  const varied = own.flatMap((person) =>
    Object.entries(VALUES).flatMap(([heading, values]) =>
      values.map((value) => withCells(person, { [heading]: value })),
    ),
  );
  const schooled = firstOfClause(own).flatMap((person) =>
    EDUCATIONS.flatMap((education) =>
      SCHOOL_KINDS.flatMap((kind) =>
        [...CLASS_KINDS, ""].map((classKind) =>
          withCells(person, { 文化程度: education, 院校类别: kind, 班别: classKind }),
        ),
      ),
    ),
  );
  const probes = readPeople([...own, ...varied, ...schooled], pack, asOf);
  const isSound = ({ applicant }: ReadPerson) =>
    assess(applicant, pack, { asOf }).problems.every(({ severity }) => severity === "warning");
  return { people: probes.filter(isSound), asOf };
}

function withCells(person: ExamplePerson, cells: Readonly<Record<string, string>>): ExamplePerson {
  return { ...person, cells: { ...person.cells, ...cells } };
}

function firstOfClause(people: readonly ExamplePerson[]): readonly ExamplePerson[] {
  const seen = new Set<string>();
  return people.filter(({ cells, clause }) => {
    const key = `${String(cells["申报职业"])} ${clause?.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A requirement is one clause's: that clause's people are those whom it can concern. */
function ofClause(people: readonly ReadPerson[], pack: RulePack, mutant: Mutant): readonly ReadPerson[] {
  const [, place, , level, number] = mutant.path;
  const id = pack.conditions[Number(place)]?.levels[Number(level) as Level]?.[Number(number)]?.id;
  return concerned(people, pack, mutant.path).filter(({ person }) => person.clause?.id === id);
}

/** Somebody who gets another answer under the mutant; null: nobody among the probes. */
export function changedFor(
  mutant: Mutant,
  pack: RulePack,
  { people, asOf }: ReturnType<typeof probesFor>,
  known: Map<ReadPerson, string>,
): ReadPerson | null {
  const changed = mutant.pack();
  const found = ofClause(people, pack, mutant).find((probe) => {
    const before = known.get(probe) ?? answerOf(assess(probe.applicant, pack, { asOf }));
    known.set(probe, before);
    return answerOf(assess(probe.applicant, changed, { asOf })) !== before;
  });
  return found ?? null;
}

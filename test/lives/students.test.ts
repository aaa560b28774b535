import { audit, type AuditRow } from "../../src/core/audit";
import { packById } from "../../src/packs";
import { ageOf, GROUP_AS_OF, studentGroups, type Group, type Student } from "./students";
import type { Assumption } from "../../src/core/requirements/assumptions";

const pack = packById("jinan-2026");
if (!pack) throw new Error("no pack jinan-2026");
const groups = studentGroups(pack, 60, 1);

interface Admitted {
  readonly group: Group;
  readonly student: Student;
  readonly row: AuditRow;
}

/** Those who are said to be 符合 and are not, with these assumptions switched off. */
function wronglyIn(off: readonly string[] = []): readonly Admitted[] {
  return groups.flatMap((group) => {
    const assumptions = Object.fromEntries(off.map((name) => [name, false]));
    const { rows } = audit(group.grid, pack as NonNullable<typeof pack>, { asOf: GROUP_AS_OF, assumptions });
    return rows.flatMap((row): readonly Admitted[] => {
      const student = group.students.get(row.applicant.row);
      const wrong = student && row.decision.verdict === "eligible" && student.truth !== "yes";
      return wrong ? [{ group, student, row }] : [];
    });
  });
}

function lineOf({ student, group }: Admitted): string {
  const written = Object.entries(student.cells).filter(
    ([heading, value]) => group.grid.cells[1]?.includes(heading) && value !== "",
  );
  return `${ageOf(student.life)}: ${written.map(([heading, value]) => `${heading}=${String(value)}`).join(" | ")}`;
}

describe("300 students of five schools, no status column, half writing the degree they have", () => {
  const wrong = wronglyIn();

  test("nobody is passed whose row, sheet or title speaks of study", () => {
    expect(wrong.filter(({ student }) => student.spoken).map(lineOf)).toEqual([]);
  });

  test("nobody is passed who is younger than the age at which such a course is usually over", () => {
    expect(wrong.filter(({ student }) => student.young).map(lineOf)).toEqual([]);
  });

  test("whoever else is passed wrongly rests on a listed assumption in force", () => {
    const rest = wrong.filter(({ student }) => !student.spoken && !student.young);
    const first = groups[0];
    const names =
      first && pack ? audit(first.grid, pack, { asOf: GROUP_AS_OF }).assumptions.filter(({ on }) => on) : [];
    const resting = new Map<Assumption, number>();
    let unexcused: readonly Admitted[] = rest;
    for (const { name } of names) {
      const still = new Set(wronglyIn([name]).map(({ row }) => row.applicant.idNumber));
      const excused = rest.filter(({ row }) => !still.has(row.applicant.idNumber));
      if (excused.length > 0) resting.set(name, excused.length);
      unexcused = unexcused.filter(({ row }) => still.has(row.applicant.idNumber));
    }
    process.stdout.write(
      `passed wrongly, by assumption: ${[...resting].map(([name, n]) => `${name} ${n}`).join(", ") || "none"}\n`,
    );
    expect(unexcused.map(lineOf)).toEqual([]);
  });

  test("those who finish this year under their own words are not lost", () => {
    const all = groups.flatMap(({ students }) => [...students.values()]);
    expect(all).toHaveLength(300);
    expect(all.filter(({ truth }) => truth === "yes").length).toBeGreaterThan(40);
    expect(all.filter(({ truth }) => truth === "no").length).toBeGreaterThan(100);
  });

  test("nobody is refused who may be admitted", () => {
    const refused = groups.flatMap((group) =>
      audit(group.grid, pack as NonNullable<typeof pack>, { asOf: GROUP_AS_OF }).rows.flatMap(
        (row): readonly Admitted[] => {
          const student = group.students.get(row.applicant.row);
          return student && row.decision.verdict === "ineligible" && student.truth === "yes"
            ? [{ group, student, row }]
            : [];
        },
      ),
    );
    expect(refused.map(lineOf)).toEqual([]);
  });
});
